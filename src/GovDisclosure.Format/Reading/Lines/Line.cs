using System;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>A line of the document as the recogniser walks it: a row of divided cells, or a line of text.</summary>
internal sealed class Line
{
    private string? _text;
    private string? _folded;
    private string? _plain;

    internal Line(string text, SourcePosition position, Piece[] pieces, bool isRow, string? folded = null)
        : this(position, pieces, isRow)
    {
        _text = text;
        _folded = folded;
    }

    /// <summary>A row, whose text is that of its cells.</summary>
    internal Line(SourcePosition position, Piece[] cells)
        : this(position, cells, true)
    {
    }

    private Line(SourcePosition position, Piece[] pieces, bool isRow)
    {
        Position = position;
        Pieces = pieces;
        IsRow = isRow;
        int filled = 0;
        foreach (Piece piece in pieces)
            filled += piece.IsBlank ? 0 : 1;
        Filled = filled == pieces.Length ? pieces : FilledOf(pieces, filled);
    }

    /// <summary>The text for prose, trimmed.</summary>
    internal string Text => _text ??= string.Join("\t", Filled.Select(piece => piece.Text));

    /// <summary>The text made comparable.</summary>
    internal string Folded => _folded ??= LabelText.Fold(Text);

    /// <summary>The same without bracketed notes.</summary>
    internal string Plain => _plain ??= LabelText.CutNotes(Folded);

    internal SourcePosition Position { get; }

    /// <summary>All pieces; in a row, blank cells included. Nobody changes it.</summary>
    internal Piece[] Pieces { get; }

    /// <summary>The pieces that are not blank. Nobody changes it.</summary>
    internal Piece[] Filled { get; }

    /// <summary>Whether cells are divided for certain, so that a blank one counts.</summary>
    internal bool IsRow { get; }

    /// <summary>The table it is a row of; null where it is none.</summary>
    internal SourceTable? Table { get; init; }

    /// <summary>Whether its table shows which cells are merged, so that each cell stands in its columns for certain.</summary>
    internal bool IsInSpans { get; init; }

    /// <summary>How many columns of its table the row has, those that cells above reach into counted.</summary>
    internal int Width { get; init; }

    /// <summary>Whether the document itself marks the line as a heading.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>The number of the section that it is the heading of, 0 where it is none; −1 until that is found out.</summary>
    internal sbyte HeadingOf { get; set; } = -1;

    internal bool IsBlank => Filled.Length == 0;

    /// <summary>Whether numbers, or marks in their place, are all that stands on it.</summary>
    internal bool IsAllValues => Array.TrueForAll(Filled, piece => piece.IsValue);

    /// <summary>Whether words are all that stands on it.</summary>
    internal bool IsAllWords => Array.TrueForAll(Filled, piece => piece.IsWords);

    /// <summary>Where a character of the text stands: of a row in the cell that holds it.</summary>
    internal SourcePosition PositionOf(int index)
    {
        if (!IsRow)
            return Position.Plus(index);
        foreach (Piece piece in Filled)
        {
            if (index <= piece.Text.Length)
                return piece.Position.Plus(index);
            index -= piece.Text.Length + 1;
        }

        return Position;
    }

    /// <summary>Of a row the first cell that has the digits of a year, or null.</summary>
    internal SourcePosition? PositionOfYear(int year)
    {
        string digits = year.ToString(CultureInfo.InvariantCulture);
        return Array.Find(Filled, piece => piece.Folded.IndexOf(digits, StringComparison.Ordinal) >= 0)?.Position;
    }

    private static Piece[] FilledOf(Piece[] pieces, int count)
    {
        var filled = new Piece[count];
        int next = 0;
        foreach (Piece piece in pieces)
        {
            if (!piece.IsBlank)
                filled[next++] = piece;
        }

        return filled;
    }
}
