using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>A document as lines, in reading order.</summary>
internal static class LineReader
{
    internal static List<Line> Read(SourceDocument document)
    {
        var lines = new List<Line>();
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
                lines.AddRange(OfBlock(paragraph));
            else if (block is SourceTable table)
                lines.AddRange(RowsOf(table));
        }

        return lines;
    }

    private static IEnumerable<Line> OfBlock(SourceParagraph paragraph)
    {
        IEnumerable<Line> lines = FusedText.Divide(new SourceParagraph(Sound(paragraph.Text), paragraph.Position));
        bool isMoved = paragraph.Origins is { Count: > 0 } moved && moved[moved.Count - 1] != moved.Count - 1;
        if (!isMoved && !paragraph.IsHeading)
            return lines;
        List<int>? origins = isMoved ? paragraph.Origins : null;
        SourcePosition Original(SourcePosition position) =>
            position.IsKnown && origins != null ? paragraph.Position.Plus(origins[Math.Min(position.Column - paragraph.Position.Column, origins.Count - 1)]) : position;
        Piece[] Moved(Line line) => [.. line.Pieces.Select(piece => piece with { Position = Original(piece.Position) })];
        return lines.Select(line => new Line(line.Text, Original(line.Position), Moved(line), line.IsRow) { IsHeading = paragraph.IsHeading });
    }

    internal static Line OfParagraph(string text, SourcePosition position)
    {
        string trimmed = NumberText.Trim(text);
        int skipped = trimmed.Length == 0 ? 0 : text.IndexOf(trimmed, System.StringComparison.Ordinal);
        SourcePosition start = position.Plus(skipped);
        Piece[] pieces = LineSplitter.Split(trimmed, start).SelectMany(LabelScanner.Divide).ToArray();
        return new Line(trimmed, start, pieces, false);
    }

    /// <summary>A front end of the user's own may hand over text that no report can hold.</summary>
    private static string Sound(string text)
    {
        int damaged = 0;
        return WellFormed.Repair(text, ref damaged);
    }

    private static IEnumerable<Line> RowsOf(SourceTable table)
    {
        // Where a table shows which of its cells are merged, a row with a cell for each column has none.
        bool showsSpans = table.Rows.Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1));
        return table.Rows.Select(row => OfRow(row, showsSpans));
    }

    private static Line OfRow(SourceRow row, bool showsSpans)
    {
        Piece[] pieces = row.Cells
            .Select(cell => new Piece(Sound(cell.Text), cell.Position) { IsOwnCell = showsSpans || cell.Text == Piece.OwnBlank })
            .ToArray();
        string text = string.Join("\t", pieces.Where(piece => !piece.IsBlank).Select(piece => piece.Text));
        return new Line(text, row.Position, pieces, true);
    }
}
