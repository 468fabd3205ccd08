using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Html.Tests.Support;

/// <summary>A cell of the form as it is printed.</summary>
internal sealed record FormCell(string Text, int Columns = 1, int Rows = 1, bool IsHead = false, bool IsNumber = false);

/// <summary>The tables of a report with their merged cells, as the notice prints them.</summary>
internal static class FormTables
{
    private const int LabelColumns = 3;

    internal static List<List<FormCell>> Disclosure(AnnualReport report)
    {
        var rows = new List<List<FormCell>>();
        foreach (TemplateTable table in report.Template.Tables.Where(table => table.Section.Number == 2))
        {
            int wide = 3 / table.Columns.Count;
            rows.Add([new FormCell(table.Caption!, 4, IsHead: true)]);
            rows.Add([new FormCell("信息内容", IsHead: true), .. table.Columns.Select(column => new FormCell(column.Label, wide, IsHead: true))]);
            rows.AddRange(table.Rows.Select(row => new List<FormCell>([new FormCell(row.Label, IsHead: true), .. Numbers(report, table, row, wide)])));
        }

        return rows;
    }

    internal static List<List<FormCell>> Matrix(AnnualReport report)
    {
        TemplateTable table = report.Template.Tables.Single(candidate => candidate.Section.Number == 3);
        var rows = new List<List<FormCell>>
        {
            new() { new("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3, true), new("申请人情况", 7, 1, true) },
            new() { new("自然人", 1, 2, true), new("法人或其他组织", 5, 1, true), new("总计", 1, 2, true) },
            new(new[] { "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他" }.Select(name => new FormCell(name, IsHead: true))),
        };
        TemplateRow[] printed = [.. table.Rows];
        for (int i = 0; i < printed.Length; i++)
        {
            TemplateRow row = printed[i];
            var cells = new List<FormCell>();
            for (int level = 0; level < row.Groups.Count; level++)
            {
                if (i > 0 && printed[i - 1].Groups.Count > level && printed[i - 1].Groups[level] == row.Groups[level])
                    continue;
                int count = printed.Skip(i).TakeWhile(other => other.Groups.Count > level && other.Groups[level] == row.Groups[level]).Count();
                cells.Add(new FormCell(row.Groups[level], Rows: count, IsHead: true));
            }

            cells.Add(new FormCell(row.Label, LabelColumns - row.Groups.Count, IsHead: true));
            cells.AddRange(Numbers(report, table, row, 1));
            rows.Add(cells);
        }

        return rows;
    }

    internal static List<List<FormCell>> Cases(AnnualReport report)
    {
        TemplateTable table = report.Template.Tables.Single(candidate => candidate.Section.Number == 4);
        FormCell[] outcomes = [.. table.Columns.Select(column => new FormCell(column.Label, IsHead: true))];
        return
        [
            [new("行政复议", 5, 1, true), new("行政诉讼", 10, 1, true)],
            [.. outcomes.Select(cell => cell with { Rows = 2 }), new("未经复议直接起诉", 5, 1, true), new("复议后起诉", 5, 1, true)],
            [.. outcomes, .. outcomes],
            [.. table.Rows.SelectMany(row => Numbers(report, table, row, 1))],
        ];
    }

    private static IEnumerable<FormCell> Numbers(AnnualReport report, TemplateTable table, TemplateRow row, int wide) =>
        table.Columns.Select(column => new FormCell(
            report[CellAddress.Parse(row.Pointer + "/" + column.Name)]?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, wide, IsNumber: true));
}
