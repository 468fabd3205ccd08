using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// A piece of a line: a cell, or what stands between gaps. What it says is found out once, when it is first asked for.
/// </summary>
internal sealed class Piece
{
    /// <summary>The text of a blank cell that is there for certain and no part of one merged with it.</summary>
    internal const string OwnBlank = "\u3000";

    private string? _folded;
    private string? _plain;
    private string? _words;
    private bool? _isValue;
    private LabelMatch? _match;
    private byte _row;

    internal Piece(string text, SourcePosition position, bool isFused = false, string? folded = null, bool isOwnCell = false, bool isOverlong = false, bool isOverRows = false)
    {
        Text = text;
        Position = position;
        IsFused = isFused;
        IsOwnCell = isOwnCell;
        IsOverlong = isOverlong;
        IsOverRows = isOverRows;
        _folded = folded;
    }

    internal string Text { get; }

    internal SourcePosition Position { get; }

    /// <summary>Whether numbers may run together in it.</summary>
    internal bool IsFused { get; }

    /// <summary>Whether the source shows that the cell is one of its own, and not reached by a merged one.</summary>
    internal bool IsOwnCell { get; }

    /// <summary>Whether it covers more columns than its row has room for: nothing tells which of them it stands for.</summary>
    internal bool IsOverlong { get; }

    /// <summary>Whether it reaches down beside rows that begin below: a number in it belongs to none of them for certain.</summary>
    internal bool IsOverRows { get; }

    /// <summary>The text made comparable.</summary>
    internal string Folded => _folded ??= LabelText.Fold(Text);

    /// <summary>The same without bracketed notes.</summary>
    internal string Plain => _plain ??= LabelText.CutNotes(Folded);

    /// <summary>The same without punctuation: the key of a label.</summary>
    internal string Words => _words ??= Vocabulary.StripPunctuation(Plain);

    internal bool IsBlank => Folded.Length == 0;

    internal NumberText Number => NumberText.Parse(Text);

    /// <summary>Whether it stands where numbers may stand: a number, a mark in its place, or several set off by blanks.</summary>
    internal bool IsValue => _isValue ??= IsFused || NumberText.TryParsePlain(Text, out _) || Number.Kind is NumberTextKind.Number or NumberTextKind.Mark || IsSeveral;

    /// <summary>Whether it is words and no number, no mark, no blank.</summary>
    internal bool IsWords => !IsBlank && !IsValue;

    private bool IsSeveral => Text.Length > 0 && Text[0] is >= '0' and <= '9' && LineSplitter.AreValues(Text);

    /// <summary>What it is among the labels of the matrix; <paramref name="row"/> is the row where it is one.</summary>
    internal LabelMatch MatchMatrix(out ApplicationRow row)
    {
        if (_match == null)
        {
            _match = MatrixLabels.Match(Plain, out row);
            _row = (byte)row;
        }

        row = (ApplicationRow)_row;
        return _match.Value;
    }

    /// <summary>The same piece at another place.</summary>
    internal Piece At(SourcePosition position) => new(Text, position, IsFused, _folded, IsOwnCell, IsOverlong, IsOverRows);
}
