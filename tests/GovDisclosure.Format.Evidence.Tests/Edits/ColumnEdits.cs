using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>Columns in another order, dropped, added, doubled.</summary>
internal static class ColumnEdits
{
    internal static readonly Edit Shuffled = Edit.OfTable("columns shuffled", (_, table, dice) =>
    {
        if (dice.Percent(25))
            SwapTwo(table.Columns, dice);
        else
            table.Columns = Shuffle(table.Columns, dice, 0);
    });

    internal static readonly Edit Dropped = Edit.OfTable("columns dropped", (_, table, dice) =>
    {
        for (int n = dice.Between(1, 3); n > 0 && table.Columns.Count > 1; n--)
            table.Columns.RemoveAt(dice.Below(table.Columns.Count));
    });

    internal static readonly Edit Foreign = Edit.OfTable("foreign columns", (report, table, dice) =>
    {
        for (int n = dice.Between(1, 2); n > 0; n--)
        {
            if (dice.Percent(25))
                table.HasSerial = true;
            else
                AddForeign(report, table, dice);
        }
    });

    internal static readonly Edit Doubled = Edit.OfTable("columns doubled", (report, table, dice) =>
    {
        if (table.Columns.Count == 0)
            return;
        PageColumn column = dice.Pick(table.Columns);
        bool isSame = dice.Percent(40);
        bool isBeside = dice.Percent(60);
        PageColumn copy = column.With(column.Member);
        table.Columns.Insert(isBeside ? table.Columns.IndexOf(column) + 1 : dice.Below(table.Columns.Count + 1), copy);
        foreach (PageRow row in table.Rows)
            if (row.Cells.TryGetValue(column, out PageCell? cell))
                row.Cells[copy] = isSame ? cell.Copy() : PageCell.Of(report.Numbers.Next(dice));
    });

    /// <summary>Two neighbours below the same head.</summary>
    private static void SwapTwo(List<PageColumn> columns, Dice dice)
    {
        List<int> places = [.. Enumerable.Range(1, columns.Count).Where(i => i < columns.Count && columns[i].Groups.SequenceEqual(columns[i - 1].Groups))];
        if (places.Count == 0)
            return;
        int place = dice.Pick(places);
        (columns[place - 1], columns[place]) = (columns[place], columns[place - 1]);
    }

    /// <summary>Heads that stand side by side under one head stay so; each level keeps its order or takes another.</summary>
    internal static List<PageColumn> Shuffle(List<PageColumn> columns, Dice dice, int level)
    {
        var units = new List<List<PageColumn>>();
        foreach (IGrouping<string, PageColumn> unit in columns.GroupBy(column => level < column.Groups.Count ? column.Groups[level] : string.Empty))
        {
            if (unit.Key.Length == 0)
                units.AddRange(unit.Select(column => new List<PageColumn> { column }));
            else
                units.Add(Shuffle([.. unit], dice, level + 1));
        }

        // Often only what stands outside moves, or only what stands inside: the organisations before 自然人, in their own order.
        if (dice.Percent(level == 0 ? 80 : 45))
            dice.Shuffle(units);
        return [.. units.SelectMany(unit => unit)];
    }

    private static void AddForeign(PageReport report, PageTable table, Dice dice)
    {
        int at = dice.Below(table.Columns.Count + 1);
        PageColumn? left = at > 0 ? table.Columns[at - 1] : null;
        PageColumn? right = at < table.Columns.Count ? table.Columns[at] : null;
        bool isInside = left != null && right != null && left.Groups.SequenceEqual(right.Groups);
        bool isRemark = dice.Percent(20);
        string head = isRemark ? "备注" : dice.Percent(15) ? $"{report.Year - 1}年" : dice.Pick(Words.ForeignHeads);
        PageColumn? model = left ?? right;
        var column = new PageColumn { Top = model?.Top, TopIsYear = model?.TopIsYear ?? false, Groups = isInside ? left!.Groups : [], Leaf = head };
        table.Columns.Insert(at, column);
        foreach (PageRow row in table.Rows)
        {
            row.Cells[column] = isRemark
                ? new PageCell { IsRemark = true, Text = dice.Percent(20) ? dice.Pick(Words.Remarks) : string.Empty }
                : PageCell.Of(report.Numbers.Next(dice));
        }
    }
}
