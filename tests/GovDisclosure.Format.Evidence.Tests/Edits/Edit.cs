using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>A random change of a whole report, such as bodies and converters make.</summary>
internal sealed record Edit(string Name, Action<PageReport, Dice> Apply)
{
    /// <summary>An edit of one table of this year, section 三 mostly.</summary>
    internal static Edit OfTable(string name, Action<PageReport, PageTable, Dice> apply) => new(name, (report, dice) =>
    {
        int section = dice.Below(10) switch { < 2 => 2, < 8 => 3, _ => 4 };
        int which = dice.Below(100);
        List<PageTable> tables = report.Own(section);
        if (tables.Count > 0)
            apply(report, tables[which % tables.Count], dice);
    });

    public override string ToString() => Name;
}

/// <summary>What several edits need.</summary>
internal static class EditSteps
{
    /// <summary>Rows with those that stand beside the same label: what is moved as one.</summary>
    internal static List<List<PageRow>> Units(this PageTable table)
    {
        var units = new List<List<PageRow>>();
        foreach (PageRow row in table.Rows)
        {
            if (row.UnderSameLabel && units.Count > 0)
                units[^1].Add(row);
            else
                units.Add([row]);
        }

        return units;
    }

    /// <summary>A row of foreign numbers.</summary>
    internal static void FillForeign(this PageTable table, PageRow row, PageReport report, Dice dice)
    {
        foreach (PageColumn column in table.Columns)
            row.Cells[column] = PageCell.Of(report.Numbers.Next(dice));
        row.AddUp(table, report);
    }

    /// <summary>Where the sums of the report hold, so does that of a row added to section 三.</summary>
    internal static void AddUp(this PageRow row, PageTable table, PageReport report)
    {
        if (!report.SumsHold || table.Section != 3)
            return;
        List<PageColumn> own = [.. table.Columns.Where(column => column.Member != null && row.Cells.GetValueOrDefault(column)?.Value != null)];
        if (own.Select(column => column.Member).Distinct().Count() != own.Count || own.Count != table.FormMembers.Count)
            return;
        PageColumn total = own.First(column => column.Member == "total");
        decimal sum = own.Where(column => column != total).Sum(column => row.Cells[column].Value!.Value);
        if (report.Numbers.TryUse((long)sum))
            row.Cells[total] = PageCell.Of(sum);
    }

    internal static int UnitStart(this PageTable table, Dice dice)
    {
        List<int> starts = [.. Enumerable.Range(0, table.Rows.Count).Where(i => !table.Rows[i].UnderSameLabel), table.Rows.Count];
        return dice.Pick(starts);
    }

    /// <summary>A copy with other numbers, as the table of another year; without what tells years in it.</summary>
    internal static PageTable OtherYear(this PageTable table, PageReport report, Dice dice)
    {
        var copy = new PageTable
        {
            Section = table.Section,
            IsAside = true,
            Caption = table.Caption,
            TitleRow = table.TitleRow,
            Corner = table.Corner,
            CornerIsSplit = table.CornerIsSplit,
            Columns = [.. table.Columns.Where(column => column.Member != null).Select(column => column.WithoutYears())],
            Heads = table.Heads,
            Labels = table.Labels,
            ShowsTop = table.ShowsTop,
            NoHeads = table.NoHeads,
            FormMembers = table.FormMembers,
            FormPaths = table.FormPaths,
        };
        foreach (PageRow row in table.Rows.Where(row => row.Path != null && !row.IsSecondNumbers))
        {
            PageRow other = row.With(row.Path);
            (other.Sub, other.UnderSameLabel, other.Cut) = (null, false, 0);
            foreach (PageColumn column in copy.Columns)
                other.Cells[column] = PageCell.Of(report.Numbers.Next(dice));
            other.AddUp(copy, report);
            copy.Rows.Add(other);
        }

        return copy;
    }

    internal static void Remove(this PageTable table, PageRow row)
    {
        int i = table.Rows.IndexOf(row);
        do
            table.Rows.RemoveAt(i);
        while (i < table.Rows.Count && table.Rows[i].UnderSameLabel);
    }
}
