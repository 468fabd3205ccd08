using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>A piece of a line: a cell, or what stands between gaps. <paramref name="IsFused"/>: numbers may run together in it.</summary>
internal sealed record Piece(string Text, SourcePosition Position, bool IsFused = false)
{
    /// <summary>The text of a blank cell that is there for certain and no part of one merged with it.</summary>
    internal const string OwnBlank = "\u3000";

    /// <summary>Whether the source shows that the cell is one of its own, and not reached by a merged one.</summary>
    internal bool IsOwnCell { get; init; }

    private string? _folded;
    private string? _plain;

    /// <summary>The text made comparable.</summary>
    internal string Folded => _folded ??= LabelText.Fold(Text);

    /// <summary>The same without bracketed notes.</summary>
    internal string Plain => _plain ??= LabelText.CutNotes(Folded);

    internal bool IsBlank => Folded.Length == 0;

    private NumberText? _number;

    internal NumberText Number => _number ??= NumberText.Parse(Text);

    /// <summary>Whether it stands where numbers may stand: a number, a mark in its place, or several set off by blanks.</summary>
    internal bool IsValue => IsFused || Number.Kind is NumberTextKind.Number or NumberTextKind.Mark || IsSeveral;

    private bool? _isSeveral;

    private bool IsSeveral => _isSeveral ??= Text.Length > 0 && Text[0] is >= '0' and <= '9' && LineSplitter.AreValues(Text);

    /// <summary>Whether it is words and no number, no mark, no blank.</summary>
    internal bool IsWords => !IsBlank && !IsValue;
}

/// <summary>A line of the document as the recogniser walks it: a row of divided cells, or a line of text.</summary>
internal sealed class Line
{
    internal Line(string text, SourcePosition position, IReadOnlyList<Piece> pieces, bool isRow)
    {
        Text = text;
        Position = position;
        Pieces = pieces;
        IsRow = isRow;
        Filled = pieces.All(piece => !piece.IsBlank) ? pieces : pieces.Where(piece => !piece.IsBlank).ToArray();
    }

    /// <summary>The text for prose, trimmed.</summary>
    internal string Text { get; }

    internal SourcePosition Position { get; }

    /// <summary>All pieces; in a row, blank cells included.</summary>
    internal IReadOnlyList<Piece> Pieces { get; }

    /// <summary>The pieces that are not blank.</summary>
    internal IReadOnlyList<Piece> Filled { get; }

    /// <summary>Whether cells are divided for certain, so that a blank one counts.</summary>
    internal bool IsRow { get; }

    /// <summary>Whether the document itself marks the line as a heading.</summary>
    internal bool IsHeading { get; init; }

    internal bool IsBlank => Filled.Count == 0;
}
