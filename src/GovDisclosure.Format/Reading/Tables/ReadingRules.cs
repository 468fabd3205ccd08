using GovDisclosure.Format.Reading.Columns;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>By which rule the numbers of a row were read.</summary>
internal static class ReadingRules
{
    /// <summary>The rule of a row; null where a bare label shows no cells. <paramref name="isByOrder"/> tells that the order of the form told the row.</summary>
    internal static ReadingRule? Of(ColumnMap map, RowNumbers? numbers, RowValuesStatus status, bool isByOrder)
    {
        if (numbers == null)
            return null;
        if (status == RowValuesStatus.Split)
            return ReadingRule.Divided;
        if (isByOrder)
            return ReadingRule.RowsByOrder;
        if (map.Rule == ReadingRule.OrderAndSums)
            return map.Rule;
        if (numbers.Placed is not { } placed || placed.Length != map.Count)
            return ReadingRule.Run;
        return map.IsTrimmed && placed.Length > 0 && placed[placed.Length - 1] == null ? ReadingRule.FilledEnd : ReadingRule.Grid;
    }
}
