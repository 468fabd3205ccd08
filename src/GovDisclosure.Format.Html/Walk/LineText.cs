using System;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>
/// Text as it is seen: white space counts once, invisible characters not at all. Lines are divided by line feeds, blanks at
/// their ends are dropped.
/// </summary>
internal sealed class LineText(PageDocument page, SourcePlaces places)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    private char[] _text = new char[256];
    private int _length;
    private bool _space;
    private bool _newLine;
    private bool _ended;
    private PageText? _first;
    private int _firstOffset;

    /// <summary>How many characters there are; those at the end may be blanks.</summary>
    internal int Length => _length;

    internal bool IsBlank => _first == null;

    /// <summary>Whether what comes next would stand right behind a digit.</summary>
    internal bool EndsWithDigit => _length > 0 && !_space && !_ended && _text[_length - 1] is >= '0' and <= '9';

    /// <summary>How many lines that are not blank there are.</summary>
    internal int Lines { get; private set; }

    internal void Clear()
    {
        _length = 0;
        _first = null;
        Lines = 0;
        _space = _newLine = _ended = false;
    }

    /// <summary>Whatever comes next stands on another line.</summary>
    internal void EndLine()
    {
        _ended = true;
        _space = _newLine = false;
    }

    /// <summary>Appends a piece of text. At a line end that counts, <paramref name="paragraphs"/> takes the line, if it is given.</summary>
    internal void Append(PageText piece, WalkState state, PageWalker? paragraphs = null)
    {
        ReadOnlySpan<char> text = page.Characters(piece);
        bool preformatted = (state & WalkState.Preformatted) != 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is > ' ' and < '\u007F')
            {
                Append((state & (WalkState.Raised | WalkState.Lowered)) == 0 ? c : Raise(c, state), piece, i);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (preformatted && c == '\n' && paragraphs != null)
                    paragraphs.EndParagraph(state);
                else if (preformatted && c == '\n')
                    EndLine();
                else if (preformatted && c != '\r')
                    Append(c, piece, i);
                _space |= !preformatted;
                _newLine |= !preformatted && c == '\n';
            }
            else if (!IsInvisible(c))
            {
                Append(c, piece, i);
            }
        }
    }

    /// <summary>The text, and where it begins.</summary>
    internal string Take(out SourcePosition position)
    {
        position = _first == null ? default : places.At(_first.SourceIndex, _firstOffset);
        return new string(_text, 0, EndOfText());
    }

    private void Append(char c, PageText piece, int offset)
    {
        // Blanks set a line in; inside it they may hold columns apart.
        if ((_length == 0 || _ended) && c is ' ' or '\t' or '\u00A0' or '\u3000')
            return;
        if (_first == null)
        {
            _first = piece;
            _firstOffset = offset;
            Lines = 1;
        }
        else if (_ended)
        {
            _length = EndOfText();
            Put('\n');
            Lines++;
        }
        else if (_space && !(_newLine && IsIdeographic(c) && IsIdeographic(_text[_length - 1])))
        {
            Put(' ');
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

    private static char Raise(char c, WalkState state) =>
        c is >= '0' and <= '9' ? ((state & WalkState.Raised) != 0 ? Superscripts : Subscripts)[c - '0'] : c;

    /// <summary>A line end of the source between them is no blank.</summary>
    private static bool IsIdeographic(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3001' and <= '\u303F') or '，' or '；' or '：' or '（' or '）';

    private static bool IsInvisible(char c) =>
        c is < ' ' or '\u007F' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\u061C' or '\uFEFF';
}
