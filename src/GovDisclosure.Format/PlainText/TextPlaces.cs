using System;

namespace GovDisclosure.Format.PlainText;

/// <summary>From an index in a text to line and column, as <see cref="TextLines"/> counts them; asked for in order.</summary>
internal sealed class TextPlaces(string text)
{
    private int _line = 1;
    private int _lineStart;
    private int _reached;

    internal SourcePosition At(int index)
    {
        while (_reached < index)
        {
            int length = text.AsSpan(_reached, index - _reached).IndexOfAny('\n', '\r');
            _reached = length < 0 ? index : _reached + length + 1;

            // Of a pair the second counts.
            if (length < 0 || (text[_reached - 1] == '\r' && _reached < text.Length && text[_reached] == '\n'))
                continue;
            _line++;
            _lineStart = _reached;
        }

        return new SourcePosition(_line, index - _lineStart + 1);
    }
}
