using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Judging;

/// <summary>Whether the numbers of a table add up as the form says.</summary>
internal static class Sums
{
    /// <summary>Whether a sum that can be judged is wrong, the columns taken for those of the form in its order.</summary>
    internal static bool Contradict(PageTable table) => table.Section switch
    {
        3 => Rows(table).Any(r => IsOff(Values(table, r), 0, 6)) || ColumnsContradict(table),
        4 => Rows(table).Any(r => Enumerable.Range(0, table.Columns.Count / 5).Any(group => IsOff(Values(table, r), group * 5, 4))),
        _ => false,
    };

    private static IEnumerable<int> Rows(PageTable table) => Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Path != null);

    private static bool IsOff(List<decimal?> values, int first, int count)
    {
        List<decimal?> parts = values.GetRange(first, count);
        decimal? total = values[first + count];
        return total != null && parts.TrueForAll(part => part != null) && parts.Sum() != total;
    }

    private static bool ColumnsContradict(PageTable table)
    {
        Dictionary<string, PageRow> rows = table.Rows.Where(row => row.Path != null).GroupBy(row => row.Path!).ToDictionary(group => group.Key, group => group.First());
        if (!table.FormPaths.All(rows.ContainsKey))
            return false;
        const string Total = "/applications/outcomes/total";
        foreach (PageColumn column in table.Columns)
        {
            decimal? Value(string path) => rows[path].Cells.GetValueOrDefault(column)?.Value;
            List<decimal?> items = [.. table.FormPaths.Where(path => path.StartsWith("/applications/outcomes/", StringComparison.Ordinal) && path != Total).Select(Value)];
            decimal? total = Value(Total);
            if (total != null && items.TrueForAll(item => item != null) && items.Sum() != total)
                return true;
            if (Value("/applications/newlyReceived") + Value("/applications/broughtForward") is { } begun && total + Value("/applications/carriedForward") is { } ended && begun != ended)
                return true;
        }

        return false;
    }

    private static List<decimal?> Values(PageTable table, int r) =>
        [.. table.OrderAt(r).Select((column, i) => i < table.Columns.Count - table.Rows[r].Cut ? table.Rows[r].Cells.GetValueOrDefault(column)?.Value : null)];
}
