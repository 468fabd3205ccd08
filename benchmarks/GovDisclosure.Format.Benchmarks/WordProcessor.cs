using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// Makes of a document what a word processor saves: fonts, spacing, borders and marks of revision at every paragraph, run and cell.
/// Nearly all published documents are of this kind; what is read of them is the same.
/// </summary>
internal static class WordProcessor
{
    private const string Main = "word/document.xml";

    private const string Paragraph =
        "<w:keepNext w:val=\"0\"/><w:keepLines w:val=\"0\"/><w:widowControl/><w:suppressLineNumbers w:val=\"0\"/>"
        + "<w:spacing w:before=\"0\" w:beforeAutospacing=\"0\" w:after=\"0\" w:afterAutospacing=\"0\"/><w:ind w:left=\"0\" w:right=\"0\"/><w:jc w:val=\"center\"/></w:pPr>";

    private const string Run =
        "<w:r w:rsidRPr=\"00B75A0C\"><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\" w:cs=\"宋体\"/>"
        + "<w:color w:val=\"000000\"/><w:kern w:val=\"0\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar\"/></w:rPr>";

    private const string Cell =
        "<w:tcBorders><w:top w:val=\"single\" w:color=\"auto\" w:sz=\"8\" w:space=\"0\"/><w:left w:val=\"single\" w:color=\"auto\" w:sz=\"8\" w:space=\"0\"/>"
        + "<w:bottom w:val=\"single\" w:color=\"auto\" w:sz=\"8\" w:space=\"0\"/><w:right w:val=\"single\" w:color=\"auto\" w:sz=\"8\" w:space=\"0\"/></w:tcBorders>"
        + "<w:tcMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tcMar><w:vAlign w:val=\"center\"/></w:tcPr>";

    /// <summary>The document with this clutter.</summary>
    internal static byte[] Save(byte[] docx)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.GetEntry(Main)!;
            string xml = Text(entry);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(Main).Open(), new UTF8Encoding(false));
            writer.Write(xml
                .Replace("<w:vAlign w:val=\"center\" /></w:tcPr>", Cell, StringComparison.Ordinal)
                .Replace("</w:pPr>", Paragraph, StringComparison.Ordinal)
                .Replace("<w:r>", Run, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
