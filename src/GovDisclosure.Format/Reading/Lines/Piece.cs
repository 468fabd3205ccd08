using System;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>
/// A piece of a line: a cell, or what stands between gaps. What it says is found out once, when it is first asked for.
/// </summary>
internal sealed class Piece
{
    private const int LongestLabel = 400;
    private const byte Unknown = 0;
    private const byte No = 1;
    private const byte Yes = 2;

    private string? _folded;
    private string? _plain;
    private string? _words;

    // Small, since a report has hundreds of pieces: what is not known yet is 0, and LabelMatch is kept with 1 added to it.
    private readonly Traits _traits;
    private byte _isValue;
    private byte _match;
    private byte _row;

    internal Piece(string text, SourcePosition position, bool isFused = false, string? folded = null, bool isOwnCell = false, bool isOverlong = false, bool isOverRows = false)
    {
        Text = text;
        Position = position;
        _folded = folded;
        _traits = (isFused ? Traits.Fused : 0) | (isOwnCell ? Traits.OwnCell : 0) | (isOverlong ? Traits.Overlong : 0) | (isOverRows ? Traits.OverRows : 0);

        // Most cells: nothing in them is to be folded or taken apart.
        if (text.Length == 0)
        {
            _folded = text;
            _isValue = isFused ? Yes : No;
        }
        else if (NumberText.TryParsePlain(text, out _))
        {
            _traits |= Traits.Plain;
            _isValue = Yes;
        }
    }

    [Flags]
    private enum Traits : byte
    {
        Fused = 1,
        OwnCell = 2,
        Overlong = 4,
        OverRows = 8,
        Plain = 16,
    }

    internal string Text { get; }

    internal SourcePosition Position { get; }

    /// <summary>Whether numbers may run together in it.</summary>
    internal bool IsFused => (_traits & Traits.Fused) != 0;

    /// <summary>Whether the source shows that the cell is one of its own, and not reached by a merged one.</summary>
    internal bool IsOwnCell => (_traits & Traits.OwnCell) != 0;

    /// <summary>Whether it covers more columns than its row has room for: nothing tells which of them it stands for.</summary>
    internal bool IsOverlong => (_traits & Traits.Overlong) != 0;

    /// <summary>Whether it reaches down beside rows that begin below: a number in it belongs to none of them for certain.</summary>
    internal bool IsOverRows => (_traits & Traits.OverRows) != 0;

    /// <summary>The column of its table that it begins in, from 0; −1 where the source shows no columns.</summary>
    internal short Column { get; init; } = -1;

    /// <summary>How many columns of its table it covers.</summary>
    internal short ColumnSpan { get; init; } = 1;

    /// <summary>The text made comparable.</summary>
    internal string Folded => IsPlain ? Text : _folded ??= LabelText.Fold(Text);

    /// <summary>The same without bracketed notes.</summary>
    internal string Plain => IsPlain ? Text : _plain ??= LabelText.CutNotes(Folded);

    /// <summary>The same without punctuation: the key of a label.</summary>
    internal string Words => IsPlain ? Text : _words ??= Vocabulary.StripPunctuation(Plain);

    /// <summary>Whether notes may stand in it: something in brackets that is no enumerator, or words behind 单位.</summary>
    internal bool HasNotes => !IsPlain && (Plain.Length != Folded.Length || Folded.IndexOf("单位", StringComparison.Ordinal) >= 0);

    /// <summary>Whether it is longer than any label, its notes included.</summary>
    internal bool IsLong => Folded.Length > LongestLabel;

    internal bool IsBlank => !IsPlain && Folded.Length == 0;

    internal NumberText Number => NumberText.Parse(Text);

    /// <summary>Whether it stands where numbers may stand: a number, a mark in its place, or several set off by blanks.</summary>
    internal bool IsValue => _isValue == Unknown ? FindIsValue() : _isValue == Yes;

    /// <summary>Whether it is words and no number, no mark, no blank.</summary>
    internal bool IsWords => !IsValue && !IsBlank;

    /// <summary>Whether it is digits and nothing else, as most cells are.</summary>
    internal bool IsPlain => (_traits & Traits.Plain) != 0;

    private bool IsSeveral => Text.Length > 0 && Text[0] is >= '0' and <= '9' && LineSplitter.AreValues(Text);

    /// <summary>What it is among the labels of the matrix; <paramref name="row"/> is the row where it is one.</summary>
    internal LabelMatch MatchMatrix(out ApplicationRow row)
    {
        if (_match == Unknown)
        {
            _match = (byte)(MatrixLabels.Match(Plain, out row) + 1);
            _row = (byte)row;
        }

        row = (ApplicationRow)_row;
        return (LabelMatch)(_match - 1);
    }

    private bool FindIsValue()
    {
        // What is seen and no text stands where a number may stand.
        bool isObject = ObjectMark.IsIn(Text);
        bool mayBegin = NumberText.MayBegin(Text[0]) || LabelText.IsBlank(Text[0]);
        _isValue = IsFused || isObject || (mayBegin && (Number.Kind is NumberTextKind.Number or NumberTextKind.Mark || IsSeveral || IsLowerHalf)) ? Yes : No;
        return _isValue == Yes;
    }

    /// <summary>Whether it is digits that are no number by themselves: 0618, the lower half of one that a line broke.</summary>
    private bool IsLowerHalf => Text.Length > 1 && Text[0] == '0' && Array.TrueForAll(Text.ToCharArray(), c => c is >= '0' and <= '9');

    /// <summary>The same piece at another place.</summary>
    internal Piece At(SourcePosition position) => new(Text, position, IsFused, _folded, IsOwnCell, IsOverlong, IsOverRows) { Column = Column, ColumnSpan = ColumnSpan };

    /// <summary>Whether it covers a column of its table.</summary>
    internal bool Covers(int column) => Column >= 0 && Column <= column && column < Column + ColumnSpan;
}
