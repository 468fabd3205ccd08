using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Word.Tests.Support;

/// <summary>Makes Word documents for tests: as few parts as the front end needs, from the XML of their body.</summary>
internal static class Docx
{
    internal const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal const string Namespaces =
        "xmlns:w=\"" + Transitional + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    internal static byte[] Of(string body, string? numbering = null, string? styles = null) =>
        Zip(Parts(Document(body), numbering, styles));

    internal static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    internal static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of a document, to be changed.</summary>
    internal static (string Name, byte[] Content)[] Unzip(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (Stream stream = entry.Open())
                stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        }).ToArray();
    }

    /// <summary>What the front end makes of a body: paragraphs as their text, tables as rows of cells with spans.</summary>
    internal static string[] Read(string body, string? numbering = null, string? styles = null) =>
        [.. ReadDocument(Of(body, numbering, styles)).Blocks.SelectMany(Lines)];

    internal static SourceDocument ReadDocument(byte[] docx)
    {
        Assert.True(WordFrontEnd.Instance.Recognizes(docx));
        return WordFrontEnd.Instance.Read(docx);
    }

    internal static string P(string text) => $"<w:p>{R(text)}</w:p>";

    internal static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    internal static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    internal static string Tr(params string[] cells) => "<w:tr>" + string.Concat(cells) + "</w:tr>";

    internal static string Tbl(params string[] rows) => "<w:tbl><w:tblPr/><w:tblGrid/>" + string.Concat(rows) + "</w:tbl>";

    private static (string Name, byte[] Content)[] Parts(string main, string? numbering, string? styles)
    {
        var parts = new List<(string, byte[])> { ("word/document.xml", Encoding.UTF8.GetBytes(main)) };
        if (numbering != null)
            parts.Add(("word/numbering.xml", Encoding.UTF8.GetBytes($"<w:numbering {Namespaces}>{numbering}</w:numbering>")));
        if (styles != null)
            parts.Add(("word/styles.xml", Encoding.UTF8.GetBytes($"<w:styles {Namespaces}>{styles}</w:styles>")));
        return [.. parts];
    }

    private static IEnumerable<string> Lines(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => [paragraph.Text],
        SourceTable table => table.Rows.Select(row => "|" + string.Concat(row.Cells.Select(cell => cell.Text + Spans(cell) + "|"))),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Spans(SourceCell cell) =>
        (cell.ColumnSpan > 1 ? FormattableString.Invariant($"→{cell.ColumnSpan}") : "") + (cell.RowSpan > 1 ? FormattableString.Invariant($"↓{cell.RowSpan}") : "");
}
