using System;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>
/// Text as it is seen: white space counts once, invisible characters not at all. Lines are divided by line feeds, blanks at
/// their ends are dropped.
/// </summary>
internal sealed class LineText(PageDocument page, SourcePlaces places)
{
    private const char RightToLeftOverride = '\u202E';
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Stands in a cell for what is seen in it and is no text.</summary>
    internal const string Object = "\uFFFC";

    private const char ObjectMark = '\uFFFC';

    /// <summary>How much smaller digits are that belong to a note.</summary>
    private const float NoteSize = 0.9f;

    private char[] _text = new char[256];
    private int _length;
    private bool _space;
    private bool _newLine;
    private bool _ended;
    private bool _counted;
    private int _firstIndex = -1;
    private int _firstOffset;
    private int _pieceIndex;

    // Of a cell: what was appended last, and from where on it looks like this; whether some of it may be hidden.
    private TextLook _look;
    private int _lookStart;
    private bool _isSeen;
    private bool _isFaint;
    private bool _isDoubtful;
    private bool _isStruck;

    /// <summary>How many characters there are; those at the end may be blanks.</summary>
    internal int Length => _length;

    internal bool IsBlank => _firstIndex < 0;

    /// <summary>How many lines that are not blank there are; boxes beside each other are on one.</summary>
    internal int Lines { get; private set; }

    private bool EndsWithNumber => _length > 0 && !_space && !_ended && IsOfNumber(_text[_length - 1]);

    internal void Clear()
    {
        _length = 0;
        _firstIndex = -1;
        Lines = 0;
        _space = _newLine = _ended = _counted = _isSeen = _isFaint = _isDoubtful = _isStruck = false;
    }

    /// <summary>Whatever comes next stands on another line.</summary>
    internal void EndLine()
    {
        EndBox();
        _counted = false;
    }

    /// <summary>Whatever comes next is set apart.</summary>
    internal void EndBox()
    {
        _ended = true;
        _space = _newLine = false;
    }

    /// <summary>Something that is no text is seen in a cell.</summary>
    internal void AppendObject(int sourceIndex)
    {
        _pieceIndex = sourceIndex;
        Append(ObjectMark, 0);
    }

    /// <summary>Appends a piece of text. At a line end that counts, <paramref name="paragraphs"/> takes the line, if it is given.</summary>
    internal void Append(PageText piece, in TextLook look, PageWalker? paragraphs = null) => Append(page.Characters(piece), piece.SourceIndex, look, paragraphs);

    /// <summary>The same of text that stands elsewhere.</summary>
    internal void Append(ReadOnlySpan<char> text, int sourceIndex, in TextLook look, PageWalker? paragraphs = null)
    {
        WalkState state = look.State;
        if (look.IsInCell && !TryBegin(text, sourceIndex, look, ref state))
            return;
        _pieceIndex = sourceIndex;
        bool preformatted = (state & WalkState.Preformatted) != 0;
        bool raised = (state & (WalkState.Raised | WalkState.Lowered)) != 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is > ' ' and < '\u007F')
            {
                Append(raised ? Raise(c, state) : c, i);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (preformatted && c == '\n' && paragraphs != null)
                    paragraphs.EndParagraph(look);
                else if (preformatted && c == '\n')
                    EndLine();
                else if (preformatted && c != '\r')
                    Append(c, i);
                _space |= !preformatted;
                _newLine |= !preformatted && c == '\n';
            }
            else if (!IsInvisible(c))
            {
                Append(raised ? Raise(c, state) : c, i);
            }
            else if (c == RightToLeftOverride)
            {
                _isDoubtful |= look.IsInCell;
            }
        }
    }

    /// <summary>Whether all that is seen is struck out: no text, and no blank either.</summary>
    internal bool IsStruck => _isStruck && IsBlank;

    /// <summary>The text, and where it begins. A cell of which nobody can say how much is seen has the mark of an object.</summary>
    internal string Take(out SourcePosition position)
    {
        position = _firstIndex < 0 ? default : places.At(_firstIndex, _firstOffset);
        _length = EndOfText();
        if (_length > 0 && (_isDoubtful || (_isFaint && _isSeen)))
            Put(ObjectMark);
        return new string(_text, 0, _length);
    }

    /// <summary>Looks how a piece of a cell is seen; false where it is not, or not as text.</summary>
    private bool TryBegin(ReadOnlySpan<char> text, int sourceIndex, in TextLook look, ref WalkState state)
    {
        int first = 0;
        while (first < text.Length && (text[first] is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\u3000' || IsInvisible(text[first])))
            first++;
        if (look.IsHidden)
        {
            // Its room is seen.
            _space |= (look.State & WalkState.Tiny) == 0 && EndsWithNumber;
            _isStruck |= first < text.Length && (look.State & (WalkState.Hidden & ~WalkState.Struck)) == 0;
            return false;
        }

        if (first == text.Length)
            return true;

        if ((look.State & WalkState.Symbols) != 0)
        {
            AppendObject(sourceIndex);
            return false;
        }

        _isFaint |= (look.State & WalkState.Faint) != 0;
        _isSeen |= (look.State & WalkState.Faint) == 0;
        _isDoubtful |= (look.State & (WalkState.Doubtful | WalkState.Reversed)) != 0;
        if (first == 0 && IsOfNumber(text[0]) && EndsWithNumber)
            state |= Compare(look);
        if (look.FontSize != _look.FontSize || look.Shift != _look.Shift || look.IsLink != _look.IsLink || !EndsWithNumber)
            _lookStart = _length;
        _look = look;
        return true;
    }

    /// <summary>
    /// Digits behind digits that look otherwise: small ones, those set higher or lower, and links are marks of notes. Raises those
    /// that are there, or tells how those that come are to be.
    /// </summary>
    private WalkState Compare(in TextLook look)
    {
        bool isNote = look.IsLink && !_look.IsLink;
        bool wasNote = _look.IsLink && !look.IsLink;
        isNote |= look.FontSize < _look.FontSize * NoteSize;
        wasNote |= _look.FontSize < look.FontSize * NoteSize;
        isNote |= look.Shift != _look.Shift && (look.Shift != 0 || _look.Shift == 0);
        wasNote |= look.Shift != _look.Shift && look.Shift == 0;
        if (isNote)
            return look.Shift < 0 ? WalkState.Lowered : WalkState.Raised;
        for (int i = _length - 1; wasNote && i >= _lookStart; i--)
            _text[i] = Raise(_text[i], WalkState.Raised);
        return WalkState.None;
    }

    private void Append(char c, int offset)
    {
        // Blanks set a line in; inside it they may hold columns apart.
        if ((_length == 0 || _ended) && c is ' ' or '\t' or '\u00A0' or '\u3000')
            return;
        if (_firstIndex < 0)
        {
            _firstIndex = _pieceIndex;
            _firstOffset = offset;
        }
        else if (_ended)
        {
            _length = EndOfText();
            Put('\n');
        }
        else if (_space && !(_newLine && IsIdeographic(c) && IsIdeographic(_text[_length - 1])))
        {
            Put(' ');
        }

        if (!_counted && c != ObjectMark)
        {
            _counted = true;
            Lines++;
        }

        _space = _newLine = _ended = false;
        Put(c);
    }

    private void Put(char c)
    {
        if (_length == _text.Length)
            Array.Resize(ref _text, _length * 2);
        _text[_length++] = c;
    }

    private int EndOfText()
    {
        int end = _length;
        while (end > 0 && _text[end - 1] is ' ' or '\t' or '\u00A0' or '\u3000')
            end--;
        return end;
    }

    private static char Raise(char c, WalkState state)
    {
        int digit = c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
        return digit < 0 ? c : ((state & WalkState.Raised) != 0 ? Superscripts : Subscripts)[digit];
    }

    /// <summary>Whether a character may be part of a number.</summary>
    private static bool IsOfNumber(char c) => c is (>= '0' and <= '9') or '.' or ',' or '-' or '+' or (>= '０' and <= '９') or '－' or '−' or '，' or '．';

    /// <summary>A line end of the source between them is no blank.</summary>
    private static bool IsIdeographic(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3001' and <= '\u303F') or '，' or '；' or '：' or '（' or '）';

    private static bool IsInvisible(char c) =>
        c is < ' ' or '\u007F' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\u061C' or '\uFEFF';
}
