using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>The sample report of the repository, read from its text, with as much prose as makes it 10 or 12 kB.</summary>
internal static class Samples
{
    private static readonly string s_original = File.ReadAllText(Path.Combine(Root(), "samples", "reports", "service-centre-2023.md"));

    internal static string Text { get; } = Lengthened(s_original, 10_000);

    internal static string LongText { get; } = Lengthened(s_original, 12_000);

    /// <summary>The same as a plain page: a paragraph a line, a table a run of rows.</summary>
    internal static string Page { get; } = PageOf(Text);

    /// <summary>The same as a word processor saves it, with its styles at every paragraph and cell, and the menu of a site around it.</summary>
    internal static string WordPage { get; } = PageOf(
        Text,
        "<p class=\"MsoNormal\" style=\"margin:0cm 0cm 0.0001pt;text-indent:32.15pt;line-height:28pt\"><span lang=\"EN-US\" style=\"font-size:16pt;font-family:仿宋_GB2312;mso-font-kerning:0\">",
        "<o:p></o:p></span></p>",
        "<td width=\"56\" style=\"border:1px solid windowtext;padding:0cm 5.4pt;height:24pt\"><p class=\"MsoNormal\" align=\"center\" style=\"text-align:center\"><span lang=\"EN-US\" style=\"font-size:10.5pt;font-family:宋体\">",
        "<o:p></o:p></span></p></td>").Replace("<body>", "<body><ul>" + string.Concat(Enumerable.Range(1, 80).Select(i => $"<li class=\"nav-item\"><a href=\"/col/col{i}/index.html\" target=\"_blank\">栏目{i}</a></li>\n")) + "</ul>", StringComparison.Ordinal);

    /// <summary>The JSON of the sample report, or of the one with 10 kB of text.</summary>
    internal static byte[] Json(JsonDocumentKind kind) => kind switch
    {
        JsonDocumentKind.Sample => ReportJson.SerializeToUtf8Bytes(ReportReader.Default.Read(s_original).Report!),
        JsonDocumentKind.Prose => ReportJson.SerializeToUtf8Bytes(Report),
        _ => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(Json(JsonDocumentKind.Prose), PlainJson.Generated)!, PlainJson.Generated),
    };

    /// <summary>A text in the place of a number.</summary>
    internal static string Faulty(string json) => json.Replace("\"total\":1", "\"total\":\"1\"", StringComparison.Ordinal);

    internal static ReadResult Read { get; } = ReportReader.Default.Read(Text);

    internal static AnnualReport Report => Read.Report!;

    /// <summary>The sample with more at the end of the section with this number.</summary>
    internal static string With(string more, int section)
    {
        string heading = ReportReader.Default.Read(s_original).Printed.Headings[section].Text;
        int line = s_original.LastIndexOf('\n', s_original.IndexOf(heading, StringComparison.Ordinal)) + 1;
        return s_original.Insert(line, "\n" + more + "\n\n");
    }

    /// <summary>A text as a plain page.</summary>
    internal static string PageOf(string text) => PageOf(text, "<p>", "</p>", "<td>", "</td>");

    /// <summary>The sentences of section 一 again and again, in front of section 二, until the report has its size.</summary>
    private static string Lengthened(string text, int bytes)
    {
        ReadResult read = ReportReader.Default.Read(text);
        string[] sentences = read.Report!.Overview!.Text.Split('。', StringSplitOptions.RemoveEmptyEntries);
        var prose = new StringBuilder();
        for (int i = 0; Encoding.UTF8.GetByteCount(text) + Encoding.UTF8.GetByteCount(prose.ToString()) < bytes; i++)
            prose.Append(sentences[i % sentences.Length]).Append('。');
        int heading = text.IndexOf("## " + read.Printed.Headings[1].Text, StringComparison.Ordinal);
        return text.Insert(heading, prose + "\n\n");
    }

    private static string PageOf(string text, string paragraph, string paragraphEnd, string cell, string cellEnd)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>年报</title></head>\n<body>\n");
        bool inTable = false;
        foreach (string line in text.Split('\n').Where(line => line.Length > 0))
        {
            string[] cells = line.Split('\t');
            if (inTable != cells.Length > 1)
                page.Append(inTable ? "</table>\n" : "<table>\n");
            inTable = cells.Length > 1;
            page.Append(inTable ? "<tr>" + string.Concat(cells.Select(text => cell + text + cellEnd)) + "</tr>\n" : paragraph + line.TrimStart('#', ' ') + paragraphEnd + "\n");
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.Format.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
        return folder;
    }
}
