using System;
using System.Collections.Generic;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>Divides a line into the cells of a row, where tabs or pipes say that it is one.</summary>
internal static class RowSplitter
{
    /// <summary>
    /// The row, or null. A cell on a line of its own is no row; <paramref name="cell"/> is then its text, with its place.
    /// </summary>
    internal static SourceRow? TrySplit(TextLine line, out SourceCell? cell)
    {
        cell = null;
        char divider = line.Text.IndexOf('|') >= 0 ? '|' : line.Text.IndexOf('｜') >= 0 ? '｜' : '\t';
        if (divider == '\t' && line.Text.IndexOf('\t') < 0)
            return null;

        List<SourceCell> cells = Split(line, divider);
        if (divider != '\t')
            DropOuter(line.Text, divider, cells);

        int filled = 0;
        int lastFilled = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text is "" or Piece.OwnBlank)
                continue;
            filled++;
            lastFilled = i;
        }

        // One text alone is a paragraph set in by tabs, or a cell on a line of its own; blank cells behind it make a row.
        bool areCells = cells.Exists(each => each.Text == Piece.OwnBlank);
        if (filled > 1 || areCells || (filled == 1 && lastFilled < cells.Count - 1) || (filled == 0 && cells.Count > 1))
            return new SourceRow(cells, line.Position);
        cell = filled == 0 ? new SourceCell(string.Empty, line.Position) : cells[lastFilled];
        return null;
    }

    private static List<SourceCell> Split(TextLine line, char divider)
    {
        var cells = new List<SourceCell>();
        string text = line.Text;
        bool hasSigns = MarkdownText.HasSigns(text);
        int start = 0;
        while (start <= text.Length)
        {
            int end = EndOfCell(text, start, divider);
            SourceCell cell = hasSigns ? Stripped(line, start, end) : Cell(line, start, end);

            // An ideographic space says that a cell is there, and blank.
            bool isOwnBlank = divider != '\t' && cell.Text.Length == 0 && text.IndexOf('\u3000', start, end - start) >= 0;
            cells.Add(isOwnBlank ? new SourceCell(Piece.OwnBlank, cell.Position) : cell);
            start = end + 1;
        }

        return cells;
    }

    private static int EndOfCell(string text, int start, char divider)
    {
        int end = text.IndexOf(divider, start);
        while (end > 0 && divider == '|' && text[end - 1] == '\\')
            end = text.IndexOf(divider, end + 1);
        return end < 0 ? text.Length : end;
    }

    private static SourceCell Cell(TextLine line, int start, int end)
    {
        int from = start;
        while (from < end && LabelText.IsBlank(line.Text[from]))
            from++;
        int to = end;
        while (to > from && LabelText.IsBlank(line.Text[to - 1]))
            to--;
        return new SourceCell(ShortText.Of(line.Text, from, to - from), line.Position.Plus(from));
    }

    /// <summary>The cell without Markdown's signs.</summary>
    private static SourceCell Stripped(TextLine line, int start, int end)
    {
        int from = start;
        while (from < end && LabelText.IsBlank(line.Text[from]))
            from++;
        var origins = new List<int>();
        string stripped = MarkdownText.Strip(line.Text.Substring(from, end - from), origins);
        string trimmed = NumberText.Trim(stripped);
        int skipped = trimmed.Length == 0 ? 0 : origins[stripped.IndexOf(trimmed, StringComparison.Ordinal)];
        return new SourceCell(trimmed, line.Position.Plus(from + skipped));
    }

    /// <summary>Drops what stands before a pipe at the margin and behind the last pipe: no cells, if blank.</summary>
    private static void DropOuter(string text, char divider, List<SourceCell> cells)
    {
        string trimmed = NumberText.Trim(text);
        if (trimmed.Length > 0 && trimmed[trimmed.Length - 1] == divider)
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count > 0 && trimmed.Length > 0 && trimmed[0] == divider)
            cells.RemoveAt(0);
    }
}
