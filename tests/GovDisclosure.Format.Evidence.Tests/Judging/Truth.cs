using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Formats;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Judging;

/// <summary>What the page says of a cell: nothing at all, or what is told there.</summary>
/// <param name="IsThere">Whether the page has the cell.</param>
/// <param name="Told">How far it can be told.</param>
/// <param name="Value">The number; null where the cell is blank, or nothing is to come out.</param>
/// <param name="Unit">The unit that the page names, of an amount that has one.</param>
internal sealed record Truth(bool IsThere, Told Told, decimal? Value, ProcurementUnit? Unit)
{
    internal static readonly Truth Absent = new(false, Told.Surely, null, null);

    public override string ToString() =>
        !IsThere ? "not on the page" : Value == null ? "blank" : Told switch { Told.Never => "not to be told", Told.Perhaps => $"{Value} or refused", _ => $"{Value}" };
}

/// <summary>The truth of all cells of a report in a format.</summary>
internal static class Truths
{
    internal static Dictionary<string, Truth> Of(PageReport report, PageStyle style)
    {
        var found = new Dictionary<string, List<Truth>>();
        foreach (PageTable table in report.Tables.Where(table => !table.IsAside))
        {
            Told ofTable = ToldOf(table, style);
            for (int r = 0; r < table.Rows.Count; r++)
            {
                PageRow row = table.Rows[r];
                if (row.Path == null || (row is { IsOtherYear: true, IsNameless: false }))
                    continue;

                // A row that stands twice and has its label once is read there.
                if (row.IsNameless && table.Rows.Exists(other => other.Path == row.Path && !other.IsNameless))
                    continue;
                List<PageColumn> columns = [.. table.OrderAt(r).SkipLast(row.Cut)];
                Told ofRow = Least(ToldOf(table, r, style), ToldOf(table, row, columns, style));
                foreach (PageColumn column in columns.Where(column => column.Member != null))
                {
                    PageCell? cell = row.Cells.GetValueOrDefault(column);
                    if ((column.IsOtherYear && !table.NoHeads) || cell is { IsOtherYear: true })
                        continue;
                    string pointer = row.Path + "/" + column.Member;
                    if (!found.TryGetValue(pointer, out List<Truth>? places))
                        found[pointer] = places = [];
                    decimal factor = cell is not { HasUnit: false } ? 1 : table.Factor * (row.IsNameless ? 1 : row.Factor) * (table.NoHeads ? 1 : column.Factor);
                    Told ofUnit = factor == 1 ? Told.Surely : Told.Perhaps;
                    Told told = Least(ofTable, ofRow, ofUnit, ToldOf(table, r, column), cell?.Told ?? Told.Surely);
                    places.Add(new Truth(true, told, cell?.Value * factor, cell?.Unit ?? column.Unit));
                }
            }
        }

        return found.ToDictionary(entry => entry.Key, entry => One(entry.Value));
    }

    private static Truth One(List<Truth> places)
    {
        decimal?[] values = [.. places.Select(place => place.Value).Where(value => value != null).Distinct()];
        Told least = places.Select(place => place.Told).Max();
        return values.Length switch
        {
            0 => new Truth(true, least, null, null),
            1 => new Truth(true, places.Count == 1 ? least : Least(least, Told.Perhaps), values[0], places.Find(place => place.Value != null)!.Unit),
            _ => new Truth(true, Told.Never, values[0], null),
        };
    }

    private static Told Least(params Told[] told) => told.Max();

    private static Told ToldOf(PageTable table, PageStyle style)
    {
        if (table.NoHeads)
            return WithoutHeads(table);
        // Where cells stand without places, the form alone tells which head spans how many columns.
        bool isOfForm = table.Columns.Count == table.FormMembers.Count && table.Columns.All(column => column.Member != null && column.Sub == null && !column.TopIsYear)
            && table.Columns.Select(column => column.Member).Distinct().Count() == table.FormMembers.Count;
        bool isAsOnTheForm = isOfForm && table is { HasSerial: false, HasColumnNumbers: false };
        // One cell a line, the head over the organisations before 自然人 may be that of the form, whose cells differ in height.
        if (!style.KeepsPlaces && table.Section == 3 && IsComplete(table) && (table.Columns[0].Member != table.FormMembers[0] || table.Columns[^1].Member != table.FormMembers[^1]) && !Sums.Contradict(table))
            return Told.IfAsked;
        return style.KeepsPlaces || isAsOnTheForm ? Told.Surely : Told.Perhaps;
    }

    /// <summary>Two heads cut to the same: the order of the form tells them apart, where it is that.</summary>
    private static Told ToldOf(PageTable table, int r, PageColumn column) =>
        !column.IsCut || table.NoHeads ? Told.Surely
        : table.OrderAt(r).Select(other => other.Member).SequenceEqual(table.FormMembers) ? Told.Perhaps
        : table.OrderAt(r).Select(other => other.IsCut ? "cut" : other.Member).SequenceEqual(table.FormMembers.Select(member => member is "made" or "newlyDisclosed" ? "cut" : member)) ? Told.Otherwise
        : Told.Never;

    /// <summary>What the labels tell.</summary>
    private static Told ToldOf(PageTable table, int r, PageStyle style)
    {
        PageRow row = table.Rows[r];
        bool hasSecondNumbers = r + 1 < table.Rows.Count && table.Rows[r + 1] is { IsSecondNumbers: true } second && second.Cut < table.OrderAt(r + 1).Count;
        if (row.IsSecondNumbers || hasSecondNumbers)
            return style.KeepsBlanks || !ReadsAsOne(table, row.IsSecondNumbers ? r - 1 : r) ? Told.Never : Told.Otherwise;
        if (table.BreakIsWithoutHeads && table.BreakBefore > 0 && r >= table.BreakBefore)
            return Told.Perhaps;
        if (!row.IsNameless)
            return row.HasNumbersAbove ? Told.Perhaps : Told.Surely;
        // Only the order of the form and the sums of its own can tell whose numbers these are; a reader may leave them.
        return table.Section == 2 ? Told.Never : Told.Perhaps;
    }

    private static Told ToldOf(PageTable table, PageRow row, List<PageColumn> columns, PageStyle style)
    {
        if (style.KeepsBlanks)
            return Told.Surely;
        // One cell a line: what is blank is not there, and a number on two lines counts twice.
        List<PageCell?> cells = [.. columns.Select(column => row.Cells.GetValueOrDefault(column))];
        if (columns.Count(column => column.Member != null) < table.Columns.Count(column => column.Member != null) || cells.Any(cell => cell is null or { Text.Length: 0, IsRemark: false }))
            return Told.Never;
        bool isUnclear = row.Cut > 0 || table.HasSerial || cells.Any(cell => cell!.IsRemark || cell.Text.Contains('\n', System.StringComparison.Ordinal));
        return isUnclear ? Told.Perhaps : Told.Surely;
    }

    /// <summary>Whether two rows of numbers under one label, both cut, are as many numbers as one row has.</summary>
    private static bool ReadsAsOne(PageTable table, int first) =>
        table.Rows[first].Cut + table.Rows[first + 1].Cut == table.OrderAt(first).Count;

    private static bool IsComplete(PageTable table) => table.Columns.Count == table.FormMembers.Count && table.Columns.All(column => column.Member != null);

    /// <summary>Without heads only the order of the form can tell, where no sum says otherwise; in section 二 nothing adds up.</summary>
    private static Told WithoutHeads(PageTable table)
    {
        bool isInOrder = Enumerable.Range(0, table.Rows.Count).All(r => table.OrderAt(r).Select(column => column.Member).SequenceEqual(table.FormMembers)) && !table.HasSerial;
        if (table.Section == 2 && table.TitleRow == null && (!isInOrder || table.FormMembers.Count > 1))
            return Told.Never;

        // Kinds of applicant in another order are beyond what sums can tell.
        if (table.Section != 2 && !isInOrder && IsComplete(table) && !Sums.Contradict(table))
            return Told.IfAsked;
        // Below another year's rows, their heads may serve.
        if (table.TitleRow != null)
            return Told.Perhaps;
        if (!isInOrder)
            return Told.Never;
        return table.Section == 2 || !Sums.Contradict(table) ? Told.Perhaps : Told.Never;
    }
}
