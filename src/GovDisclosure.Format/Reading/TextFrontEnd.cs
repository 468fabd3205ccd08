using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Plain text, tab-separated rows, pipe rows with and without outer pipes, Markdown. A line that tabs or pipes divide is
/// a row; any other line is a paragraph, its blanks kept.
/// </summary>
internal sealed class TextFrontEnd : ISourceFrontEnd
{
    internal static readonly TextFrontEnd Instance = new();

    private TextFrontEnd()
    {
    }

    public bool Recognizes(ReadOnlySpan<byte> content) => true;

    public SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        var diagnostics = new List<ReadDiagnostic>();
        if (content.Length == 0)
            return new SourceDocument([], [Diagnose.Empty()]);
        if (ForeignFormats.Find(content.Span) is { } foreign)
            return new SourceDocument([], [foreign]);
        string? text = TextDecoder.Decode(content.Span, diagnostics);
        return text == null ? new SourceDocument([], [Diagnose.NotText()]) : Read(text, diagnostics);
    }

    internal static SourceDocument Read(string text) =>
        text.Length == 0 ? new SourceDocument([], [Diagnose.Empty()]) : Read(text, []);

    private static SourceDocument Read(string text, List<ReadDiagnostic> diagnostics)
    {
        var blocks = new List<SourceBlock>();
        var rows = new List<SourceRow>();
        foreach (TextLine line in TextLines.Split(text, diagnostics))
        {
            if (MarkdownText.IsTableRule(line.Text))
                continue;
            SourceRow? row = RowSplitter.TrySplit(line, out SourceCell? cell);
            if (row != null)
            {
                rows.Add(row);
                continue;
            }

            Flush(rows, blocks);
            blocks.Add(cell == null ? Paragraph(line) : OfCell(line, cell));
        }

        Flush(rows, blocks);
        return new SourceDocument(blocks, diagnostics);
    }

    /// <summary>A text that stands alone in a row, with the places of what Markdown's signs were taken out of.</summary>
    private static SourceParagraph OfCell(TextLine line, SourceCell cell)
    {
        if (MarkdownText.HasSigns(line.Text) && cell.Text.Length > 0)
        {
            string rest = line.Text.Substring(cell.Position.Column - line.Position.Column).TrimEnd('|', '｜', '\t', ' ');
            if (Paragraph(new TextLine(rest, cell.Position)) is { IsHeading: false } paragraph && paragraph.Text == cell.Text)
                return paragraph;
        }

        return new SourceParagraph(cell.Text, cell.Position);
    }

    private static SourceParagraph Paragraph(TextLine line)
    {
        if (!MarkdownText.HasSigns(line.Text))
            return new SourceParagraph(line.Text, line.Position);
        var origins = new List<int>();
        string text = MarkdownText.Strip(line.Text, origins);
        int start = origins.Count == 0 ? 0 : origins[0];
        for (int i = 0; i < origins.Count; i++)
            origins[i] -= start;
        return new SourceParagraph(text, line.Position.Plus(start), MarkdownText.IsHeading(line.Text), origins);
    }

    private static void Flush(List<SourceRow> rows, List<SourceBlock> blocks)
    {
        if (rows.Count == 0)
            return;
        blocks.Add(new SourceTable(rows, rows[0].Position));
        rows.Clear();
    }
}
