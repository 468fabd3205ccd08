using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>The numbers of last year before, behind and beside those of this year, or in their place.</summary>
internal static class YearEdits
{
    internal static readonly Edit Before = Of("last year before", (report, tables, dice) =>
    {
        List<PageBlock> blocks = report.Section(tables[0].Section).Blocks;
        int at = blocks.IndexOf(tables[0]);
        List<PageBlock> last = LastYear(report, tables, dice);
        blocks.InsertRange(at, [.. last, new PageParagraph(dice.Pick([$"{report.Year}年度情况如下：", $"本年度（{report.Year}年）数据："]))]);
    });

    internal static readonly Edit Behind = Of("last year behind", (report, tables, dice) =>
    {
        List<PageBlock> blocks = report.Section(tables[0].Section).Blocks;
        blocks.InsertRange(blocks.IndexOf(tables[^1]) + 1, LastYear(report, tables, dice));
    });

    internal static readonly Edit Appendix = Of("last year in an appendix", (report, tables, dice) =>
    {
        report.Behind.Add(new PageParagraph(dice.Pick([$"附件：{report.Year - 1}年度统计表", "附件1 上年度数据对照表", $"附：{report.Year - 1}年政府信息公开情况统计表"])));
        report.Behind.AddRange(tables.Select(table => table.OtherYear(report, dice)));
    });

    internal static readonly Edit InOverview = Of("last year in the overview", (report, tables, dice) =>
        report.Section(1).Blocks.AddRange(LastYear(report, tables, dice)));

    /// <summary>This year's table is not there at all.</summary>
    internal static readonly Edit Instead = Of("last year instead", (report, tables, dice) =>
    {
        List<PageBlock> blocks = report.Section(tables[0].Section).Blocks;
        if (dice.Percent(50))
        {
            blocks.InsertRange(blocks.IndexOf(tables[0]), LastYear(report, tables, dice));
        }
        else
        {
            report.Behind.Add(new PageParagraph($"附件：{report.Year - 1}年度统计表"));
            report.Behind.AddRange(tables.Select(table => table.OtherYear(report, dice)));
        }

        blocks.RemoveAll(block => block is PageTable table && tables.Contains(table));
    });

    /// <summary>Both years in one table, one below the other, each under a line that names it.</summary>
    internal static readonly Edit InOneTable = Edit.OfTable("years one below the other in a table", (report, table, dice) =>
    {
        List<PageBlock> blocks = report.Section(table.Section).Blocks;
        if (report.Tables.Any(other => other.IsAside && other.Section == table.Section) || table.TitleRow != null || table.BreakIsNewTable || (table.Section == 2 && report.SmallTablesAreOne))
            return;
        PageTable last = table.OtherYear(report, dice);
        last.Heads = table.Heads;
        (last.TitleRow, table.TitleRow) = dice.Pick([("上年", "本年"), ($"{report.Year - 1}年", $"{report.Year}年"), ($"{report.Year - 1}年度情况", $"{report.Year}年度情况")]);
        // The small tables have other columns than those around them: each keeps its heads.
        bool lastFirst = dice.Percent(50);
        (PageTable first, PageTable second) = lastFirst ? (last, table) : (table, last);
        second.JoinsTableBefore = true;
        int at = blocks.IndexOf(table);
        blocks.RemoveAt(at);
        blocks.InsertRange(at, [first, second]);
    });

    /// <summary>A label or a head that says: last year's.</summary>
    internal static readonly Edit InWords = Edit.OfTable("last year in a label or head", (report, table, dice) =>
    {
        // What is of last year by its own head, or says so already, would say it twice.
        if (HasYears(table) || report.Is2019 && table.Section == 2)
            return;
        string words = dice.Pick(["（上年数）", $"（{report.Year - 1}年）", "（上年）"]);
        List<PageRow> rows = [.. table.Rows.Where(row => row is { Path: not null, IsOtherYear: false, Leaf.Length: > 0 })];
        List<PageColumn> columns = [.. table.Columns.Where(column => column is { Member: not null, IsOtherYear: false })];
        if (dice.Percent(50) && rows.Count > 0)
        {
            PageRow row = dice.Pick(rows);
            row.Leaf += words;
            row.IsOtherYear = true;
        }
        else if (columns.Count > 0)
        {
            PageColumn column = dice.Pick(columns);
            column.Leaf += words;
            column.IsOtherYear = true;
        }
    });

    /// <summary>Each column twice, this year's and last year's.</summary>
    internal static readonly Edit BesideInColumns = Edit.OfTable("years side by side in columns", (report, table, dice) =>
    {
        // Two of these in one table would leave no head that tells the years apart.
        // (Nor could 本年 below 上一年项目数量 be told.)
        if (HasYears(table) || (table.Section == 2 && report.Is2019))
            return;
        bool lastFirst = dice.Percent(50);
        (string last, string now) = dice.Pick([("上年", "本年"), ($"{report.Year - 1}年", $"{report.Year}年"), ("上年度", "本年度")]);
        bool inHalves = table.Section != 2 && dice.Percent(40);
        var lastOf = new Dictionary<PageColumn, PageColumn>();
        foreach (PageColumn column in table.Columns.ToList())
        {
            PageColumn other = column.With(null);
            lastOf[column] = other;
            if (inHalves)
            {
                (column.Top, other.Top) = (now, last);
                column.TopIsYear = other.TopIsYear = true;
            }
            else
            {
                (column.Sub, other.Sub) = (now, last);
            }

            foreach (PageRow row in table.Rows)
                row.Cells[other] = PageCell.Of(report.Numbers.Next(dice));
        }

        IEnumerable<PageColumn> others = table.Columns.Select(column => lastOf[column]);
        table.Columns = inHalves
            ? lastFirst ? [.. others, .. table.Columns] : [.. table.Columns, .. others]
            : [.. table.Columns.SelectMany(column => lastFirst ? new[] { lastOf[column], column } : [column, lastOf[column]])];
        table.OrderAfterBreak = null;
    });

    /// <summary>Two rows of numbers under a label, with words that tell this year's from last year's.</summary>
    internal static readonly Edit BesideInRows = Edit.OfTable("years side by side in rows", (report, table, dice) =>
    {
        if (HasYears(table))
            return;
        bool lastFirst = dice.Percent(50);
        bool all = dice.Percent(60);
        (string last, string now) = dice.Pick([("上年", "本年"), ($"{report.Year - 1}年", $"{report.Year}年")]);
        foreach (PageRow row in table.Rows.ToList())
        {
            if (!all && dice.Percent(80))
                continue;
            PageRow other = row.With(null);
            foreach (PageColumn column in table.Columns)
                other.Cells[column] = PageCell.Of(report.Numbers.Next(dice));
            other.AddUp(table, report);
            (row.Sub, other.Sub) = (now, last);
            int at = table.Rows.IndexOf(row);
            table.Rows.Insert(lastFirst ? at : at + 1, other);
            (lastFirst ? row : other).UnderSameLabel = true;
        }
    });

    private static bool HasYears(PageTable table) =>
        table.Columns.Any(column => column.Sub != null || column.TopIsYear) || table.Rows.Any(row => row.Sub != null || row.UnderSameLabel);

    private static Edit Of(string name, System.Action<PageReport, List<PageTable>, Dice> apply) => new(name, (report, dice) =>
    {
        int section = dice.Below(10) switch { < 2 => 2, < 8 => 3, _ => 4 };
        List<PageTable> tables = report.Own(section);
        if (tables.Count > 0)
            apply(report, tables, dice);
    });

    private static List<PageBlock> LastYear(PageReport report, List<PageTable> tables, Dice dice)
    {
        List<PageTable> last = [.. tables.Select(table => table.OtherYear(report, dice))];
        string name = tables[0].Section switch { 2 => "主动公开政府信息情况", 3 => "收到和处理政府信息公开申请情况", _ => "政府信息公开行政复议、行政诉讼情况" };
        string words = dice.Pick([$"{report.Year - 1}年{name}", $"上年度{name}（{report.Year - 1}年）", $"附：上年{name}", $"{report.Year - 1}年数据如下：", "上年同期数据如下："]);
        if (dice.Percent(25))
        {
            foreach (PageTable table in last)
                table.TitleRow = dice.Pick([$"{report.Year - 1}年", "上年度"]);
            return [.. last];
        }

        return [new PageParagraph(words), .. last];
    }
}
