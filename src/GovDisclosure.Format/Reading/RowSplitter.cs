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
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isDivider = i < text.Length && text[i] == divider && !(divider == '|' && i > 0 && text[i - 1] == '\\');
            if (i < text.Length && !isDivider)
                continue;
            int from = start;
            while (from < i && LabelText.IsBlank(text[from]))
                from++;
            var origins = new List<int>();
            string stripped = MarkdownText.Strip(text.Substring(from, i - from), origins);
            string trimmed = NumberText.Trim(stripped);
            int skipped = trimmed.Length == 0 ? 0 : origins[stripped.IndexOf(trimmed, StringComparison.Ordinal)];

            // An ideographic space says that a cell is there, and blank.
            bool isOwnBlank = divider != '\t' && trimmed.Length == 0 && text.IndexOf('\u3000', start, i - start) >= 0;
            cells.Add(new SourceCell(isOwnBlank ? Piece.OwnBlank : trimmed, line.Position.Plus(from + skipped)));
            start = i + 1;
        }

        return cells;
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
