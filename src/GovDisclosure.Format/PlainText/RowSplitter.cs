using System;
using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Divides a line into the cells of a row, where tabs or pipes say that it is one.</summary>
internal static class RowSplitter
{
    /// <summary>
    /// The row, or null. A cell on a line of its own is no row; <paramref name="cell"/> is then its text, with its place.
    /// </summary>
    internal static SourceRow? TrySplit(TextLine line, out PlainCell? cell)
    {
        cell = null;
        ReadOnlySpan<char> text = line.Span;
        if (text.IndexOfAny('|', '｜', '\t') < 0)
            return null;
        char divider = text.IndexOf('|') >= 0 ? '|' : text.IndexOf('｜') >= 0 ? '｜' : '\t';
        PlainCell[] cells = Split(line, divider);
        int filled = 0;
        int lastFilled = -1;
        bool areCells = false;
        for (int i = 0; i < cells.Length; i++)
        {
            string each = cells[i].Text;
            areCells |= each == SourceCell.OwnBlank;
            if (each.Length == 0 || each == SourceCell.OwnBlank)
                continue;
            filled++;
            lastFilled = i;
        }

        // One text alone is a paragraph set in by tabs, or a cell on a line of its own; blank cells behind it make a row, and
        // those before a number between pipes.
        if (filled > 1 || areCells || (filled == 1 && lastFilled > 0 && divider != '\t' && IsBetween(text, divider) && char.IsDigit(cells[lastFilled].Text[0])) || (filled == 1 && lastFilled < cells.Length - 1) || (filled == 0 && cells.Length > 1))
            return new SourceRow(line.Position, cells);
        cell = filled == 0 ? new PlainCell(string.Empty, line.Position) : cells[lastFilled];
        return null;
    }

    private static bool IsBetween(ReadOnlySpan<char> text, char divider) =>
        NumberText.Trim(text) is { Length: > 1 } trimmed && trimmed[0] == divider && trimmed[trimmed.Length - 1] == divider;

    /// <summary>The cells; what stands before a pipe at the margin and behind the last pipe is none, if blank.</summary>
    private static PlainCell[] Split(TextLine line, char divider)
    {
        ReadOnlySpan<char> text = line.Span;
        ReadOnlySpan<char> trimmed = divider == '\t' ? default : NumberText.Trim(text);
        int first = trimmed.Length > 0 && trimmed[0] == divider ? 1 : 0;
        int end = Count(text, divider) - (trimmed.Length > 0 && trimmed[trimmed.Length - 1] == divider ? 1 : 0);
        var cells = new PlainCell[Math.Max(0, end - first)];
        bool hasSigns = MarkdownText.HasSigns(text);
        int start = 0;
        for (int i = 0; i < end; i++)
        {
            int length = LengthOfCell(text.Slice(start), divider);
            if (i >= first)
                cells[i - first] = Cell(text.Slice(start, length), line.Position.Plus(start), divider, hasSigns);
            start += length + 1;
        }

        return cells;
    }

    private static int Count(ReadOnlySpan<char> text, char divider)
    {
        int count = 1;
        if (divider != '|')
        {
            foreach (char c in text)
                count += c == divider ? 1 : 0;
            return count;
        }

        for (int length = LengthOfCell(text, divider); length < text.Length; length = LengthOfCell(text, divider))
        {
            count++;
            text = text.Slice(length + 1);
        }

        return count;
    }

    private static int LengthOfCell(ReadOnlySpan<char> text, char divider)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == divider && !(divider == '|' && i > 0 && text[i - 1] == '\\'))
                return i;
        }

        return text.Length;
    }

    private static PlainCell Cell(ReadOnlySpan<char> text, SourcePosition start, char divider, bool hasSigns)
    {
        // Nearly every cell: a digit, or nothing.
        if (text.Length == 0 || (text.Length == 1 && text[0] is >= '0' and <= '9'))
            return new PlainCell(ShortText.Of(text), start);
        int blanks = 0;
        while (blanks < text.Length && NumberText.IsTrimmed(text[blanks]))
            blanks++;
        SourcePosition position = start.Plus(blanks);
        string trimmed = hasSigns ? Stripped(text.Slice(blanks), ref position) : ShortText.Of(NumberText.Trim(text));

        // An ideographic space says that a cell is there, and blank.
        bool isOwnBlank = trimmed.Length == 0 && divider != '\t' && text.IndexOf('\u3000') >= 0;
        return new PlainCell(isOwnBlank ? SourceCell.OwnBlank : trimmed, position);
    }

    /// <summary>The text without Markdown's signs; its place goes with it.</summary>
    private static string Stripped(ReadOnlySpan<char> text, ref SourcePosition position)
    {
        var origins = new List<int>();
        string stripped = MarkdownText.Strip(text.ToString(), origins);
        string trimmed = NumberText.Trim(stripped);
        if (trimmed.Length > 0)
            position = position.Plus(origins[stripped.IndexOf(trimmed, StringComparison.Ordinal)]);
        return trimmed;
    }
}
