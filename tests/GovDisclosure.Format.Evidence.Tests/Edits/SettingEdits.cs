using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>How tables are set: heads, labels, pages.</summary>
internal static class SettingEdits
{
    internal static readonly Edit HeadsSet = Edit.OfTable("heads set otherwise", (_, table, dice) =>
    {
        table.Heads = dice.Pick([HeadStyle.LeavesBelow, HeadStyle.Flat, HeadStyle.Official]);
        table.ShowsTop = table.Section == 3 && dice.Percent(40);
        table.CornerIsSplit = dice.Percent(40);
        if (table.Section == 3)
            table.Corner = dice.Pick([.. Words.Corner, "项目", "—", "/"]);
    });

    internal static readonly Edit LabelsSet = Edit.OfTable("labels set otherwise", (_, table, dice) =>
        table.Labels = dice.Pick([LabelStyle.Repeated, LabelStyle.Flat, LabelStyle.GroupRows]));

    internal static readonly Edit LabelsBroken = Edit.OfTable("labels broken over lines", (_, table, dice) =>
    {
        foreach (PageRow row in table.Rows)
            if (row.Leaf.Length >= 6 && !row.Leaf.Contains('\n', StringComparison.Ordinal) && dice.Percent(40))
                row.Leaf = row.Leaf.Insert(dice.Between(3, row.Leaf.Length - 2), "\n");
    });

    internal static readonly Edit HeadsBroken = Edit.OfTable("heads broken over lines", (_, table, dice) =>
    {
        foreach (PageColumn column in table.Columns)
            if (column.Leaf.Length >= 3 && !column.Leaf.Contains('\n', StringComparison.Ordinal) && dice.Percent(60))
                column.Leaf = column.Leaf.Insert(dice.Between(1, column.Leaf.Length - 1), "\n");
    });

    /// <summary>A new page with the heads again; then perhaps in another order.</summary>
    internal static readonly Edit HeadsRepeated = Edit.OfTable("heads again after a page", (_, table, dice) =>
    {
        List<int> starts = [.. Enumerable.Range(1, table.Rows.Count - 1).Where(i => !table.Rows[i].UnderSameLabel)];
        if (starts.Count == 0)
            return;
        table.BreakBefore = dice.Pick(starts);
        // A joined table has no end of its own, and the small ones are never broken.
        table.BreakIsNewTable = dice.Percent(40) && table.Section != 2 && !table.JoinsTableBefore && table.TitleRow == null;
        table.BreakIsWithoutHeads = table.BreakIsNewTable && dice.Percent(30);
        if (!table.BreakIsWithoutHeads && dice.Percent(35))
            table.OrderAfterBreak = ColumnEdits.Shuffle(table.Columns, dice, 0);
    });

    internal static readonly Edit HeadsDropped = Edit.OfTable("heads dropped", (_, table, _) => table.NoHeads = true);

    /// <summary>Both 本年新制作数量 and 本年新公开数量 cut to 本年新.</summary>
    internal static readonly Edit HeadsCut = new("heads cut to the same", (report, _) =>
    {
        foreach (PageColumn column in report.Own(2).SelectMany(table => table.Columns).Where(column => column.Member is "made" or "newlyDisclosed"))
            (column.Leaf, column.IsCut, column.Factor) = ("本年新", true, 1);
    });

    internal static readonly Edit ColumnNumbers = Edit.OfTable("column numbers", (_, table, _) => table.HasColumnNumbers = true);

    internal static readonly Edit TablesOrdered = new("small tables in another order", (report, dice) =>
    {
        List<PageTable> tables = report.Own(2);
        List<PageBlock> blocks = report.Section(2).Blocks;
        List<int> places = [.. tables.Select(table => blocks.IndexOf(table)).Where(place => place >= 0)];
        if (places.Count != tables.Count)
            return;
        dice.Shuffle(tables);
        for (int i = 0; i < places.Count; i++)
            blocks[places[i]] = tables[i];
    });

    /// <summary>Section 四 with its groups as rows, the outcomes in the order of the form or another.</summary>
    internal static readonly Edit GroupsAsRows = new("groups as rows", (report, dice) =>
    {
        if (report.Own(4) is not [{ FormPaths.Count: 1, Rows: [{ } only] } table] || table.Columns.Any(column => column.Member == null || column.Sub != null || column.TopIsYear))
            return;
        var rows = new PageTable
        {
            Section = 4,
            TitleRow = table.TitleRow,
            JoinsTableBefore = table.JoinsTableBefore,
            Corner = dice.Pick(["类别", "项目", "", "/"]),
            ShowsTop = false,
            FormMembers = [.. Words.Outcomes.Select(outcome => outcome.Member)],
            FormPaths = [.. Form.CaseGroups.Select(group => "/proceedings/" + group)],
        };
        foreach (PageColumn column in table.Columns)
        {
            string member = column.Member![(column.Member!.LastIndexOf('/') + 1)..];
            string path = "/proceedings/" + column.Member[..column.Member.LastIndexOf('/')];
            if (rows.Columns.FirstOrDefault(other => other.Member == member) is not { } outcome)
                rows.Columns.Add(outcome = new PageColumn { Member = member, Leaf = column.Leaf, IsOtherYear = column.IsOtherYear, Factor = column.Factor });
            if (rows.Rows.FirstOrDefault(other => other.Path == path) is not { } row)
            {
                // 行政诉讼 beside its two rows, as over its columns.
                row = new PageRow { Path = path, Group = column.Groups.Count > 1 ? column.Groups[0] : null, Leaf = column.Groups[^1] };
                rows.Rows.Add(row);
            }

            // A column that stands twice has no place in such a table.
            if (only.Cells.TryGetValue(column, out PageCell? cell))
                row.Cells.TryAdd(outcome, cell);
        }

        if (dice.Percent(60))
            dice.Shuffle(rows.Columns);
        if (dice.Percent(40))
            dice.Shuffle(rows.Rows);
        List<PageBlock> blocks = report.Section(4).Blocks;
        blocks[blocks.IndexOf(table)] = rows;
    });
}
