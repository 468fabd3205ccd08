using System;
using System.Collections.Generic;
using GovDisclosure.Format.Page;

namespace GovDisclosure.Format.PlainText;

/// <summary>
/// Plain text, tab-separated rows, pipe rows with and without outer pipes, Markdown. A line that tabs or pipes divide is
/// a row; any other line is a paragraph, its blanks kept. Tables of HTML are read by the front end that is given for them.
/// </summary>
internal sealed class TextFrontEnd(IHtmlFragmentFrontEnd? html = null) : ISourceFrontEnd
{
    /// <summary>The front end that has none for HTML.</summary>
    internal static readonly TextFrontEnd Instance = new();

    public bool Recognizes(ReadOnlySpan<byte> content) => true;

    public SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        var diagnostics = new List<ReadDiagnostic>();
        if (content.Length == 0)
            return new SourceDocument([], [SourceDiagnostics.Empty()]);
        if (ForeignFormats.Find(content.Span) is { } foreign)
            return new SourceDocument([], [foreign]);
        string? text = TextDecoder.Decode(content.Span, diagnostics);
        return text == null ? new SourceDocument([], [SourceDiagnostics.NotText()]) : Read(text, diagnostics);
    }

    internal SourceDocument Read(string text) =>
        text.Length == 0 ? new SourceDocument([], [SourceDiagnostics.Empty()]) : Read(text, []);

    private SourceDocument Read(string text, List<ReadDiagnostic> diagnostics)
    {
        var blocks = new List<SourceBlock>();
        var rows = new List<SourceRow>();
        var origins = new List<int>();
        int cells = 0;
        EmbeddedHtml? embedded = EmbeddedHtml.In(text, html);
        text = embedded?.Rest ?? text;
        bool endsInNumber = text.Length > 0 && char.IsDigit(text[text.Length - 1]);
        foreach (TextLine each in TextLines.Split(text, diagnostics))
        {
            if (embedded != null && TakeHtml(embedded, each, rows, blocks, diagnostics))
                continue;
            if (MarkdownText.IsTableRule(each.Span))
                continue;
            TextLine line = endsInNumber && each.End == text.Length ? CutOff(each, diagnostics) : each;

            SourceRow? row = RowSplitter.TrySplit(line, out PlainCell? cell);
            if (row != null)
            {
                cells += row.PlainCells!.Length;
                if (cells > ReadLimits.Cells)
                {
                    diagnostics.Add(SourceDiagnostics.LimitExceeded(line.Position, nameof(ReadLimits.Cells), cells, ReadLimits.Cells));
                    break;
                }

                rows.Add(row);
                continue;
            }

            Flush(rows, blocks);
            blocks.Add(cell is { } alone ? OfCell(line, alone, origins) : Paragraph(line, origins));
        }

        Flush(rows, blocks);
        embedded?.Take(text.Length + 1, blocks, diagnostics);
        return new SourceDocument(blocks, diagnostics);
    }

    /// <summary>Takes the HTML that stands before a line; whether the line itself is nothing but HTML.</summary>
    private static bool TakeHtml(EmbeddedHtml embedded, TextLine line, List<SourceRow> rows, List<SourceBlock> blocks, List<ReadDiagnostic> diagnostics)
    {
        bool isCovered = embedded.Covers(line);
        int reached = isCovered ? line.End : line.Start;
        if (embedded.HasPieceBefore(reached))
        {
            Flush(rows, blocks);
            embedded.Take(reached, blocks, diagnostics);
        }

        return isCovered;
    }

    /// <summary>The last line, which a digit ends and no line end: nothing tells 12 from the beginning of 123.</summary>
    private static TextLine CutOff(TextLine line, List<ReadDiagnostic> diagnostics)
    {
        diagnostics.Add(SourceDiagnostics.EndsInNumber(line.Position));
        return new TextLine(line.Text + TextLines.Unreadable, line.Position);
    }

    /// <summary>A text that stands alone in a row, with the places of what Markdown's signs were taken out of.</summary>
    private static SourceParagraph OfCell(TextLine line, PlainCell cell, List<int> origins)
    {
        if (MarkdownText.HasSigns(line.Span) && cell.Text.Length > 0)
        {
            string rest = line.Text.Substring(cell.Position.Column - line.Position.Column).TrimEnd('|', '｜', '\t', ' ');
            if (Paragraph(new TextLine(rest, cell.Position), origins) is { IsHeading: false } paragraph && paragraph.Text == cell.Text)
                return paragraph;
        }

        return new SourceParagraph(MarkdownText.HasIdlePicture(cell.Text) ? cell.Text.Replace(MarkdownText.Picture, string.Empty) : cell.Text, cell.Position);
    }

    private static SourceParagraph Paragraph(TextLine line, List<int> origins)
    {
        int marks = MarkdownText.HeadingMarks(line.Span);
        bool isHeading = marks > 0 || MarkdownText.IsHtmlHeading(line.Span);
        ReadOnlySpan<char> text = line.Span.Slice(marks);
        if (!MarkdownText.HasSigns(text))
            return new SourceParagraph(text.ToString(), line.Position.Plus(marks), isHeading);
        origins.Clear();
        string stripped = MarkdownText.Strip(line.Text, origins);
        if (MarkdownText.HasIdlePicture(stripped))
            stripped = MarkdownText.WithoutPictures(stripped, origins);
        int start = origins.Count == 0 ? 0 : origins[0];
        bool inPlace = origins.Count == 0 || origins[origins.Count - 1] == start + origins.Count - 1;
        return new SourceParagraph(stripped, line.Position.Plus(start), isHeading, inPlace ? null : FromStart(origins));
    }

    private static int[] FromStart(List<int> origins)
    {
        int[] places = origins.ToArray();
        for (int i = places.Length - 1; i >= 0; i--)
            places[i] -= places[0];
        return places;
    }

    private static void Flush(List<SourceRow> rows, List<SourceBlock> blocks)
    {
        if (rows.Count == 0)
            return;
        blocks.Add(new SourceTable(rows, rows[0].Position));
        rows.Clear();
    }
}
