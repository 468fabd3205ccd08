using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What a report says on its page, line by line, so that one can be compared with another.</summary>
internal static class Printed
{
    private static readonly char[] s_blanks = [' ', '\t', '\u3000', '\ufeff'];

    /// <summary>A report without what was refused in it, which no page shows; small tables that it lacks beside others are refused when it is read.</summary>
    internal static AnnualReport OnPage(AnnualReport report)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        builder.Refused.Clear();
        TemplateTable[] tables = [.. report.Template.Tables.Where(table => table.Section.Number == 2)];
        if (tables.Any(builder.Includes))
        {
            foreach (TemplateRow row in tables.Where(table => !builder.Includes(table)).SelectMany(table => table.Rows))
                builder.Refused.Add(new Refusal(row.Pointer, null, "READ-030"));
        }

        return builder.Build();
    }

    /// <summary>Where two reports differ on their pages: what the first has with − before it, what the second has with +. A format may fold blanks.</summary>
    internal static string[] Differences(AnnualReport expected, AnnualReport actual, bool foldBlanks = false)
    {
        string[] left = Of(expected, foldBlanks);
        string[] right = Of(actual, foldBlanks);
        return left.SequenceEqual(right) ? [] : [.. left.Except(right).Select(line => "- " + line), .. right.Except(left).Select(line => "+ " + line), "in this order or number"];
    }

    private static string[] Of(AnnualReport report, bool foldBlanks)
    {
        string[] lines = [.. Of(report)];
        return foldBlanks ? [.. lines.Select(line => Regex.Replace(line.Replace("\ufeff", string.Empty, System.StringComparison.Ordinal), "[ \t]+", " "))] : lines;
    }

    private static string[] Of(AnnualReport report)
    {
        string? title = report.Title ?? ReportLayout.Of(report).Document.Blocks.OfType<SourceParagraph>().First().Text;
        return
        [
            $"edition {report.Edition} {report.Template.OtherHandling}",
            $"year {report.Year}",
            $"title {title}",
            .. Lines("preamble", report.Preamble),
            .. Lines("overview", report.Overview?.Text),
            .. Lines("problems", report.Problems?.Text),
            .. Lines("otherMatters", report.OtherMatters?.Text),
            .. Lines("closing", report.Closing),
            .. report.Template.Tables.Select(table => $"{table} {report.ToBuilder().Includes(table)}"),
            .. report.Template.Cells.Select(cell => cell.Address + " " + Number(report[cell.Address])),
            $"unit {(report[CellAddress.Parse("/proactiveDisclosure/procurement/amount")] is null ? null : report.ToBuilder().ProcurementUnit)}",
            .. report.AdditionalRows.Select(row => $"own row {row.Table} [{row.Label}] {string.Concat(row.Cells.Select(cell => $"[{cell.Trim(s_blanks)}]"))}"),
            .. report.Refused.Select(refusal => $"refused {refusal}"),
        ];
    }

    /// <summary>The paragraphs of a text: what a page shows of them. A section that is not there is told from one in which nothing stands.</summary>
    private static IEnumerable<string> Lines(string member, string? text)
    {
        bool isProse = member is "overview" or "problems" or "otherMatters";
        if (isProse)
            yield return member + (text is null ? " missing" : " there");
        foreach (string line in (text ?? string.Empty).Split('\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'))
        {
            string shown = string.Concat(line.Where(c => c == '\t' || !char.IsControl(c))).Trim(s_blanks);

            // A line of nothing but quotation marks says nothing; one that without them and without blanks looks like a page number
            // (0/0) is taken for one.
            string words = Regex.Replace(shown, "[\\s\ufeff\"']", string.Empty);
            if (words.Length > 0 && !Regex.IsMatch(words, "^[0-9]{1,3}/[0-9]{1,3}$"))
                yield return member + " " + shown;
        }
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "blank";
}
