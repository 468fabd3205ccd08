using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Prints a report in the layouts in which texts of reports are found.</summary>
internal static class Layouts
{
    private static readonly Dictionary<string, Func<AnnualReport, List<List<string[]>>, string>> s_printers = new(StringComparer.Ordinal)
    {
        ["tab"] = (report, tables) => Rows(report, tables, row => string.Join("\t", row)),
        ["pipe"] = (report, tables) => Rows(report, tables, row => string.Join(" | ", row) + " |"),
        ["markdown"] = (report, tables) => Rows(report, tables, row => "| " + string.Join(" | ", row) + " |", "|---|---|"),
        ["lines"] = (report, tables) => Rows(report, tables, row => string.Join("\n\n", row.Where(cell => cell.Length > 0))),
        ["lines|"] = (report, tables) => Rows(report, tables, row => string.Join(" |\n", row.Where(cell => cell.Length > 0)) + " |"),
        ["print"] = (report, tables) => Rows(report, tables, Columns),
        ["blanks"] = (report, tables) => Rows(report, tables, row => string.Join(" ", row.Where(cell => cell.Length > 0))),
        ["fused"] = (report, tables) => Frame(report, tables, parts => string.Concat(parts.SelectMany(table => table).Select(row => string.Concat(row)))).Replace("\n", string.Empty, StringComparison.Ordinal),
        ["fused rows"] = (report, tables) => Rows(report, tables, row => string.Concat(row)),
    };

    internal static IReadOnlyDictionary<string, Func<AnnualReport, string>> All { get; } =
        s_printers.ToDictionary(printer => printer.Key, printer => (Func<AnnualReport, string>)(report => printer.Value(report, Tables(report))), StringComparer.Ordinal);

    /// <summary>The report as bodies publish it, with what they do to labels, heads, cells, headings and title.</summary>
    internal static string Peculiar(string layout, AnnualReport report, Random random)
    {
        var peculiar = new Peculiarities(layout, report, random);
        return peculiar.Of(s_printers[layout](report, peculiar.Of(Tables(report))));
    }

    /// <summary>The rows of each table: labels, then numbers; "" for a blank cell.</summary>
    internal static List<List<string[]>> Tables(AnnualReport report)
    {
        ReportTemplate template = report.Template;
        return [Disclosure(report, template), Matrix(report, template), Cases(report, template)];
    }

    private static string Rows(AnnualReport report, List<List<string[]>> tables, Func<string[], string> print, string? rule = null) =>
        Frame(report, tables, parts => string.Concat(parts.Select(table => string.Concat(
            table.Select((row, i) => print(row) + "\n" + (i == 0 && rule != null ? rule + "\n" : string.Empty))))));

    /// <summary>The whole text; the three parts are what <paramref name="print"/> makes of each table.</summary>
    private static string Frame(AnnualReport report, List<List<string[]>> tables, Func<IEnumerable<List<string[]>>, string> print)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"示例市{report.Year}年政府信息公开工作年度报告\n");
        text.Append(CultureInfo.InvariantCulture, $"本报告所列数据的统计期限自{report.Year}年1月1日起至{report.Year}年12月31日止。\n");
        text.Append("一、总体情况\n全年公开信息12条。\n");
        text.Append("二、主动公开政府信息情况\n").Append(print([tables[0]]));
        text.Append("三、收到和处理政府信息公开申请情况\n").Append(print([tables[1]]));
        text.Append("四、政府信息公开行政复议、行政诉讼情况\n").Append(print([tables[2]]));
        text.Append("五、存在的主要问题及改进情况\n问题仍有3个。\n");
        text.Append("六、其他需要报告的事项\n无其他需要报告的事项。\n");
        return text.ToString();
    }

    private static List<string[]> Disclosure(AnnualReport report, ReportTemplate template)
    {
        var rows = new List<string[]>();
        foreach (TemplateTable table in template.Tables.Where(table => table.Section.Number == 2))
        {
            rows.Add([table.Caption!]);
            rows.Add(["信息内容", .. table.Columns.Select(column => column.Label)]);
            foreach (TemplateRow row in table.Rows)
                rows.Add([row.Label, .. Values(report, table, row)]);
        }

        return rows;
    }

    private static List<string[]> Matrix(AnnualReport report, ReportTemplate template)
    {
        TemplateTable table = template.Tables.Single(candidate => candidate.Section.Number == 3);
        var rows = new List<string[]>
        {
            new[] { "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况" },
            new[] { "自然人", "法人或其他组织", "总计" },
            new[] { "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他" },
        };
        string[] open = [];
        foreach (TemplateRow row in table.Rows)
        {
            // A merged cell stands at the first of its rows only.
            string[] groups = row.Groups.Where((group, i) => i >= open.Length || open[i] != group).ToArray();
            open = row.Groups.ToArray();
            rows.Add([.. groups, row.Label, .. Values(report, table, row)]);
        }

        return rows;
    }

    private static List<string[]> Cases(AnnualReport report, ReportTemplate template)
    {
        TemplateTable table = template.Tables.Single(candidate => candidate.Section.Number == 4);
        string[] outcomes = table.Columns.Select(column => column.Label).ToArray();
        return
        [
            ["行政复议", "行政诉讼"],
            [.. outcomes, "未经复议直接起诉", "复议后起诉"],
            [.. outcomes, .. outcomes],
            [.. table.Rows.SelectMany(row => Values(report, table, row))],
        ];
    }

    private static IEnumerable<string> Values(AnnualReport report, TemplateTable table, TemplateRow row) =>
        table.Columns.Select(column => report[CellAddress.Parse(row.Pointer + "/" + column.Name)]?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>Labels at the left, numbers in columns held by blanks, a wide label broken over two lines.</summary>
    private static string Columns(string[] row)
    {
        string[] values = row.Reverse().TakeWhile(cell => cell.Length == 0 || char.IsDigit(cell[0]) || cell[0] == '-').Reverse().ToArray();
        if (row.Length > 1 && row[0].Length > 0 && char.IsDigit(row[0][0]) && row[0].Length > 1 && row[0][1] == '.')
            values = row.Skip(1).ToArray();
        string[] labels = row.Take(row.Length - values.Length).ToArray();
        if (values.Length == 0)
            return string.Join("    ", labels);
        string label = labels.Length == 0 ? string.Empty : labels[^1];
        string rest = label.Length > 16 ? "\n            " + label[16..] : string.Empty;
        string left = string.Join("   ", labels.SkipLast(1).Append(label.Length > 16 ? label[..16] : label));
        return left + "      " + string.Join("   ", values.Select(value => value.PadLeft(6))) + rest;
    }
}
