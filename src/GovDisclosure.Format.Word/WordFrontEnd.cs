using System;
using System.IO;
using System.Xml;
using GovDisclosure.Format.Word;

namespace GovDisclosure.Format;

/// <summary>
/// Reads Word documents (.docx), as Word, WPS and LibreOffice save them: <c>new ReportReader(WordFrontEnd.Instance)</c>.
/// Only the main text is read, with the numbers Word itself puts before headings and labels; relationships are not
/// followed, so that a broken one does no harm, and nothing outside the file is opened.
/// </summary>
/// <remarks>
/// <para>Immutable; safe to share between threads. Content never makes it throw.</para>
/// <para>A Word document has no lines: the line of a <see cref="SourcePosition"/> is the number of the paragraph, counted
/// from 1 through the document with those inside tables and text boxes, and the column is the character in it, the
/// automatic number included. A cell stands where its first paragraph with text does.</para>
/// <para>Insertions being tracked are read; deletions, hidden text, text struck out or in the colour behind it are not. A raised or
/// small digit beside a number in a cell is a note and never a digit of it. A drop-down list in a cell is the entry it shows; a picture,
/// a drawing, a formula or a check box in a cell is U+FFFC there (see <see cref="SourceCell"/>). A merged cell is one cell with spans. Of a
/// row that holds a table in a cell, the cells are blocks of their own. A damaged document gives <c>READ-007</c>, one
/// beyond a limit <c>READ-005</c>, and no text at all.</para>
/// </remarks>
/// <example>
/// <code>
/// var reader = new ReportReader(WordFrontEnd.Instance);     // beside HtmlFrontEnd.Instance, if pages are read as well
/// ReadResult read = reader.ReadFile("report.docx");
/// Console.WriteLine(read.Report?.Title);
/// foreach (ReadDiagnostic diagnostic in read.Diagnostics)   // what was refused, in which paragraph, and why
///     Console.WriteLine(diagnostic);
/// </code>
/// </example>
public sealed class WordFrontEnd : ISourceFrontEnd
{
    private WordFrontEnd()
    {
    }

    /// <summary>The front end for Word documents.</summary>
    public static WordFrontEnd Instance { get; } = new();

    /// <summary>Whether the content is a zip archive, whole or cut off, that holds the main part of a Word document.</summary>
    public bool Recognizes(ReadOnlySpan<byte> content) => ZipNames.AnyIsMainPart(content);

    /// <summary>Reads a Word document.</summary>
    /// <param name="content">The bytes of the file.</param>
    public SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using WordPackage package = WordPackage.Open(content);
            return package.ReadDocument();
        }
        catch (LimitException limit)
        {
            return new SourceDocument([], [SourceDiagnostics.LimitExceeded(limit.Position, limit.Limit, limit.Value, limit.Maximum)]);
        }
        catch (Exception exception) when (IsAboutContent(exception))
        {
            return new SourceDocument([], [SourceDiagnostics.Damaged("DOCX", "请在 WPS 或 Word 中打开并另存为 .docx，或重新下载。", "Open it in WPS or Word and save it as .docx again, or download it again.")]);
        }
    }

    // What ZipArchive, the inflater, the decoder and XmlReader throw for damaged bytes; a DTD is such damage as well.
    private static bool IsAboutContent(Exception exception) =>
        exception is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
