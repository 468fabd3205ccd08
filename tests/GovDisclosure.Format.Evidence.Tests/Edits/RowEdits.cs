using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>Rows in another order, dropped, added, doubled.</summary>
internal static class RowEdits
{
    internal static readonly Edit Shuffled = Edit.OfTable("rows shuffled", (_, table, dice) =>
    {
        bool insideGroups = dice.Percent(60);
        List<List<PageRow>> units = table.Units();
        if (dice.Percent(25) && units.Count > 1)
        {
            int place = dice.Between(1, units.Count - 1);
            (units[place - 1], units[place]) = (units[place], units[place - 1]);
            table.Rows = [.. units.SelectMany(unit => unit)];
            return;
        }

        List<List<List<PageRow>>> groups = [.. units.GroupBy(unit => insideGroups ? (unit[0].Block, unit[0].Group, "") : (unit[0].Block, unit[0].Group, unit[0].Leaf)).Select(group => group.ToList())];
        foreach (List<List<PageRow>> group in groups)
            dice.Shuffle(group);
        dice.Shuffle(groups);
        table.Rows = [.. groups.SelectMany(group => group).SelectMany(unit => unit)];
    });

    internal static readonly Edit Dropped = Edit.OfTable("rows dropped", (_, table, dice) =>
    {
        for (int n = dice.Between(1, 4); n > 0 && table.Units() is { Count: > 1 } units; n--)
            table.Remove(dice.Pick(units)[0]);
    });

    internal static readonly Edit Foreign = Edit.OfTable("foreign rows", (report, table, dice) =>
    {
        for (int n = dice.Between(1, 2); n > 0; n--)
        {
            int at = table.UnitStart(dice);
            string label = dice.Pick(Words.ForeignRows[table.Section]);
            PageRow? before = at > 0 ? table.Rows[at - 1] : null;
            var row = new PageRow { Leaf = label, Block = before?.Block, Group = before?.Group };
            table.FillForeign(row, report, dice);
            table.Rows.Insert(at, row);
            // A table of one row with no label gets one, or the foreign row would be the only one that has.
            foreach (PageRow own in table.Rows.Where(own => own.Leaf.Length == 0 && !own.UnderSameLabel))
                own.Leaf = "件数";
        }
    });

    /// <summary>The same row again, elsewhere or right below, with the same or other numbers.</summary>
    internal static readonly Edit Doubled = Edit.OfTable("rows doubled", (report, table, dice) =>
    {
        PageRow row = dice.Pick(table.Units())[0];
        bool isSame = dice.Percent(40);
        PageRow copy = Copy(report, table, row, isSame, dice);
        int below = table.Rows.IndexOf(row) + 1;
        while (below < table.Rows.Count && table.Rows[below].UnderSameLabel)
            below++;
        table.Rows.Insert(dice.Percent(60) ? below : table.UnitStart(dice), copy);
    });

    /// <summary>Two lines of numbers beside one label: nothing tells which is this year's.</summary>
    internal static readonly Edit TwoUnderOneLabel = Edit.OfTable("two rows under one label", (report, table, dice) =>
    {
        if (table.Units().Where(unit => unit.Count == 1 && unit[0].Leaf.Length > 0).ToList() is not { Count: > 0 } single)
            return;
        PageRow row = dice.Pick(single)[0];
        PageRow copy = Copy(report, table, row, isSame: false, dice);
        copy.UnderSameLabel = true;
        table.Rows.Insert(table.Rows.IndexOf(row) + 1, copy);
    });

    /// <summary>A row without its label. Within （六）其他处理 it would read as the one row that some forms have.</summary>
    internal static readonly Edit Nameless = Edit.OfTable("label lost", (_, table, dice) =>
    {
        if (table.Rows.Where(row => row is { Path: not null, Leaf.Length: > 0, UnderSameLabel: false, Sub: null } && !IsOtherHandling(row)).ToList() is { Count: > 1 } rows)
            dice.Pick(rows).IsNameless = true;
    });

    /// <summary>Numbers in a line above their label, as PDF text has them where a label takes two lines.</summary>
    internal static readonly Edit NumbersAbove = Edit.OfTable("numbers above their label", (_, table, dice) =>
    {
        if (table.Rows.Any(row => row.UnderSameLabel || row.Leaf.Length == 0))
            return;
        table.Labels = LabelStyle.Flat;
        bool all = dice.Percent(40);
        PageRow sure = dice.Pick(table.Rows);
        foreach (PageRow row in table.Rows.Where(row => all || row == sure || dice.Percent(10)))
            row.HasNumbersAbove = true;
    });

    private static bool IsOtherHandling(PageRow row) => row.Path!.Contains("/otherHandling/", StringComparison.Ordinal);

    private static PageRow Copy(PageReport report, PageTable table, PageRow row, bool isSame, Dice dice)
    {
        PageRow copy = row.With(row.Path);
        foreach (PageColumn column in table.Columns)
            if (row.Cells.TryGetValue(column, out PageCell? cell))
                copy.Cells[column] = isSame ? cell.Copy() : PageCell.Of(report.Numbers.Next(dice));
        if (!isSame)
            copy.AddUp(table, report);
        return copy;
    }
}
