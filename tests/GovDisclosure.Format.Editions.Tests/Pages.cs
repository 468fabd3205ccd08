using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>Reports as pages, set from the official labels alone: not by the writers of the library.</summary>
internal static class Pages
{
    internal static string Text(AnnualReport report)
    {
        var page = new StringBuilder(report.Title).Append("\n\n");
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            page.Append(section).Append("\n\n");
            foreach (List<List<string>> table in Tables(report, section))
            {
                foreach (List<string> row in table)
                    page.Append(string.Join('\t', row)).Append('\n');
                page.Append('\n');
            }

            if (section.Prompt != null)
                page.Append("这一部分的文字。\n\n");
        }

        return page.ToString();
    }

    internal static string Html(AnnualReport report)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><h1>" + report.Title + "</h1>");
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            page.Append("<h2>").Append(section).Append("</h2>");
            foreach (List<List<string>> table in Tables(report, section))
            {
                page.Append("<table>");
                foreach (List<string> row in table)
                    page.Append("<tr>").AppendJoin("", row.Select(cell => "<td>" + cell + "</td>")).Append("</tr>");
                page.Append("</table>");
            }

            if (section.Prompt != null)
                page.Append("<p>这一部分的文字。</p>");
        }

        return page.Append("</body></html>").ToString();
    }

    private static IEnumerable<List<List<string>>> Tables(AnnualReport report, TemplateSection section) =>
        report.Template.Tables.Where(table => table.Section == section).Select(table => table.Corner == null ? Across(report, table) : Down(report, table));

    /// <summary>A row below the other, each with its label.</summary>
    private static List<List<string>> Down(AnnualReport report, TemplateTable table)
    {
        List<List<string>> rows = table.Caption is { } caption ? [[caption]] : [];
        rows.Add([table.Corner!, .. table.Columns.Select(column => column.Label)]);
        rows.AddRange(table.Rows.Select(row => new List<string>([row.Label, .. table.Columns.Select(column => Number(report, row, column))])));
        return rows;
    }

    /// <summary>A row beside the other, as section 四 has them.</summary>
    private static List<List<string>> Across(AnnualReport report, TemplateTable table) =>
    [
        [.. table.Rows.Select(row => string.Concat(row.Groups) + row.Label)],
        [.. table.Rows.SelectMany(_ => table.Columns).Select(column => column.Label)],
        [.. table.Rows.SelectMany(row => table.Columns.Select(column => Number(report, row, column)))],
    ];

    private static string Number(AnnualReport report, TemplateRow row, TemplateColumn column) =>
        report[Made.Cell(row, column)]?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
