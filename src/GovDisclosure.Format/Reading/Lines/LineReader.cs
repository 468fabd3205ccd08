using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>A document as lines, in reading order.</summary>
internal static class LineReader
{
    internal static List<Line> Read(SourceDocument document, List<ReadDiagnostic> diagnostics)
    {
        var lines = new List<Line>(document.Blocks.Sum(block => block is SourceTable table ? table.Rows.Count : 1));
        int pieces = 0;
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceTable table)
                AddRows(table, lines);
            if (block is not SourceParagraph paragraph)
                continue;

            int first = lines.Count;
            AddBlock(paragraph, lines);
            for (int i = first; i < lines.Count; i++)
                pieces += lines[i].Pieces.Length > 1 ? lines[i].Pieces.Length : 0;
            if (pieces <= ReadLimits.Cells)
                continue;
            lines.RemoveRange(first, lines.Count - first);
            diagnostics.Add(SourceDiagnostics.LimitExceeded(paragraph.Position, nameof(ReadLimits.Cells), pieces, ReadLimits.Cells));
            break;
        }

        return lines;
    }

    private static void AddBlock(SourceParagraph paragraph, List<Line> lines)
    {
        string text = Sound(paragraph.Text);
        string folded = LabelText.Fold(text);
        int[]? origins = paragraph.Origins;
        if (FusedText.TryDivide(ReferenceEquals(text, paragraph.Text) ? paragraph : new SourceParagraph(text, paragraph.Position), folded) is { } divided)
        {
            foreach (Line line in divided)
                lines.Add(origins == null && !paragraph.IsHeading ? line : Placed(line, paragraph, origins));
            return;
        }

        Line whole = OfParagraph(text, paragraph.Position, folded, paragraph.IsHeading);
        lines.Add(origins == null ? whole : Placed(whole, paragraph, origins));
    }

    /// <summary>The line as the paragraph says: a heading or not, with the places of the text that Markdown's signs were taken out of.</summary>
    private static Line Placed(Line line, SourceParagraph paragraph, int[]? origins)
    {
        SourcePosition start = paragraph.Position;
        SourcePosition Original(SourcePosition position) =>
            position.IsKnown && origins != null ? start.Plus(origins[Math.Min(position.Column - start.Column, origins.Length - 1)]) : position;
        Piece[] pieces = origins == null ? line.Pieces : Array.ConvertAll(line.Pieces, piece => piece.At(Original(piece.Position)));
        return new Line(line.Text, Original(line.Position), pieces, line.IsRow, line.Folded) { IsHeading = paragraph.IsHeading };
    }

    internal static Line OfParagraph(string text, SourcePosition position) => OfParagraph(text, position, LabelText.Fold(text));

    /// <summary>The same where the folded text is known.</summary>
    internal static Line OfParagraph(string text, SourcePosition position, string folded, bool isHeading = false)
    {
        string trimmed = NumberText.Trim(text);
        int skipped = 0;
        while (trimmed.Length > 0 && NumberText.IsTrimmed(text[skipped]))
            skipped++;
        SourcePosition start = position.Plus(skipped);
        if (folded.Length == trimmed.Length || LineSplitter.IsWhole(trimmed))
        {
            Piece[] whole = trimmed.Length == 0 ? [] : [new Piece(trimmed, start, LineSplitter.IsFused(trimmed), folded)];
            return new Line(trimmed, start, whole, false, folded) { IsHeading = isHeading };
        }

        var pieces = new List<Piece>();
        foreach (Piece piece in LineSplitter.Split(trimmed, start, folded))
        {
            if (LabelScanner.TryDivide(piece) is { } labels)
                pieces.AddRange(labels);
            else
                pieces.Add(piece);
        }

        return new Line(trimmed, start, pieces.ToArray(), false, folded) { IsHeading = isHeading };
    }

    /// <summary>A front end of the user's own may hand over text that no report can hold.</summary>
    private static string Sound(string text)
    {
        // Most cells are one digit, or nothing.
        if (text.Length == 0 || (text.Length == 1 && !char.IsSurrogate(text[0])))
            return text;
        int damaged = 0;
        return WellFormed.Repair(text, ref damaged);
    }

    private static void AddRows(SourceTable table, List<Line> lines)
    {
        // Where a table shows which of its cells are merged, a row with a cell for each column has none.
        bool showsSpans = SourceGrid.ShowsSpans(table);
        int overlong = showsSpans ? SourceGrid.OverlongRow(table) : -1;
        var columns = new SourceColumns();
        ReadOnlySpan<SourceRow> rows = table.AllRows;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].PlainCells is { } plain)
            {
                lines.Add(new Line(rows[i].Position, PiecesOf(plain, showsSpans)) { Table = table, IsInSpans = showsSpans, Width = plain.Length });
                continue;
            }

            ReadOnlySpan<SourceCell> cells = rows[i].CellSpan;
            int height = SourceGrid.Height(rows[i]);
            var pieces = new Piece[cells.Length];
            columns.BeginRow(height);
            for (int k = 0; k < pieces.Length; k++)
            {
                SourceCell cell = cells[k];
                pieces[k] = new Piece(
                    Sound(cell.Text),
                    cell.Position,
                    isOwnCell: showsSpans || cell.Text == SourceCell.OwnBlank,
                    isOverlong: i == overlong && cell.ColumnSpan > 1,
                    isOverRows: cell.RowSpan > height)
                { Column = columns.Add(cell, out short span), ColumnSpan = span };
            }

            lines.Add(new Line(rows[i].Position, pieces) { Table = table, IsInSpans = showsSpans, Width = columns.EndRow() });
        }
    }

    private static Piece[] PiecesOf(PlainCell[] cells, bool showsSpans)
    {
        var pieces = new Piece[cells.Length];
        for (int k = 0; k < pieces.Length; k++)
            pieces[k] = new Piece(Sound(cells[k].Text), cells[k].Position, isOwnCell: showsSpans || cells[k].Text == SourceCell.OwnBlank) { Column = k <= short.MaxValue ? (short)k : (short)-1 };
        return pieces;
    }
}
