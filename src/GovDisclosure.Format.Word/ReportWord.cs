using System;
using System.IO;
using GovDisclosure.Format.Word;

namespace GovDisclosure.Format;

/// <summary>
/// Writes a report as a Word document (.docx) in the official layout, ready for signature: A4 upright with the margins,
/// fonts and line spacing usual for Chinese official documents, page numbers in the footer, fully bordered tables whose
/// head rows are repeated on every page. A reader with <see cref="WordFrontEnd"/> reads from it the same edition, year,
/// title, cells and prose.
/// </summary>
/// <remarks>
/// <para>Stateless and thread-safe. The same report gives the same bytes.</para>
/// <para>A blank cell stays blank, and no number is changed or added. The fonts are named and not embedded: 方正小标宋简体 for
/// the title, 黑体 for headings, 仿宋_GB2312 for prose, 宋体 for tables; where one is not installed, the document names others in
/// its place.</para>
/// </remarks>
/// <example>
/// <code>
/// byte[] document = ReportWord.Write(report);
/// byte[] form = ReportWord.Write(ReportLayout.Blank(ReportEdition.Edition2021));   // the blank form, to be filled in
/// 
/// AnnualReport? again = new ReportReader(WordFrontEnd.Instance).Read(new MemoryStream(document)).Report;
/// Console.WriteLine(again?.Applications == report.Applications);   // True
/// </code>
/// </example>
public static class ReportWord
{
    /// <summary>The report as the bytes of a .docx.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static byte[] Write(AnnualReport report) => Write(ReportLayout.Of(report));

    /// <summary>A layout as the bytes of a .docx, for instance the blank form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is <see langword="null"/>.</exception>
    public static byte[] Write(ReportLayout layout)
    {
        using var content = new MemoryStream();
        Write(layout, content);
        return content.ToArray();
    }

    /// <summary>Writes the report as a .docx to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(AnnualReport report, Stream stream) => Write(ReportLayout.Of(report), stream);

    /// <summary>Writes a layout as a .docx to a stream, which stays open; for instance the blank form.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(ReportLayout layout, Stream stream)
    {
        if (layout is null)
            throw new ArgumentNullException(nameof(layout));
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        OfficialDocument.Write(layout, stream);
    }
}
