using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Html.Tests.Support;

/// <summary>Short pages, and what was made of them in a form that is easy to compare.</summary>
internal static class Pages
{
    internal static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance);

    internal static SourceDocument Document(string html) => HtmlFrontEnd.Instance.Read(Encoding.UTF8.GetBytes(html));

    internal static ReadResult Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    internal static ReadResult Read(byte[] html)
    {
        using var stream = new MemoryStream(html);
        return s_reader.Read(stream);
    }

    /// <summary>Paragraphs a line each, rows with their cells divided by bars, line ends inside a text as slashes.</summary>
    internal static string Shown(string html) => Shown(Document(html));

    internal static string Shown(SourceDocument document) => string.Join("\n", document.Blocks.Select(block => block is SourceTable table
        ? "[" + string.Join("\n", table.Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text.Replace('\n', '/'))))) + "]"
        : ((SourceParagraph)block).Text));
}
