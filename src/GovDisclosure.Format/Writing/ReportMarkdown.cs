using System;
using System.IO;
using GovDisclosure.Format.Writing;

namespace GovDisclosure.Format;

/// <summary>
/// Writes a report as Markdown in the official layout: headings, paragraphs, pipe tables. <see cref="ReportReader"/> reads
/// from it the same edition, year, title, cells and prose.
/// </summary>
/// <remarks>Stateless and thread-safe. The same report gives the same text; lines end with a line feed.</remarks>
/// <example>
/// <code>
/// string markdown = ReportMarkdown.Write(report);
/// AnnualReport? again = ReportReader.Default.Read(markdown).Report;
/// Console.WriteLine(again?.Applications == report.Applications);   // True
/// 
/// string form = ReportMarkdown.Write(ReportLayout.Blank(ReportEdition.Edition2021));   // the blank form
/// </code>
/// </example>
public static class ReportMarkdown
{
    /// <summary>The report as Markdown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Write(AnnualReport report) => Write(ReportLayout.Of(report));

    /// <summary>A layout as Markdown, for instance the blank form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="layout"/> is <see langword="null"/>.</exception>
    public static string Write(ReportLayout layout)
    {
        using var writer = new StringWriter();
        Write(layout, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report as Markdown.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(AnnualReport report, TextWriter writer) => Write(ReportLayout.Of(report), writer);

    /// <summary>Writes a layout as Markdown, for instance the blank form.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(ReportLayout layout, TextWriter writer)
    {
        if (layout is null)
            throw new ArgumentNullException(nameof(layout));
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        bool isFirst = true;
        foreach (SourceBlock block in layout.Document.Blocks)
        {
            if (!isFirst)
                writer.Write('\n');
            isFirst = false;
            if (block is SourceTable table)
                new MarkdownTable(table, layout).Write(writer);
            else if (block is SourceParagraph paragraph)
                writer.Write(Mark(layout.RoleOf(paragraph)) + MarkdownEscape.Escape(paragraph.Text) + "\n");
        }
    }

    private static string Mark(ParagraphRole role) => role switch
    {
        ParagraphRole.Title => "# ",
        ParagraphRole.Heading => "## ",
        _ => string.Empty,
    };
}
