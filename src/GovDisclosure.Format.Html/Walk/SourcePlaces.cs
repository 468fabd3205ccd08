using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>From an index in the source of a page to line and column.</summary>
internal sealed class SourcePlaces
{
    private const int LongestReference = 32;

    private readonly string _source;
    private readonly List<int> _starts = [0];
    private int _last;
    private int _textStart = -1;
    private int _passed;
    private int _reached;

    internal SourcePlaces(string source)
    {
        _source = source;
        for (int end = source.IndexOf('\n'); end >= 0; end = source.IndexOf('\n', end + 1))
            _starts.Add(end + 1);
    }

    internal SourcePosition At(int index)
    {
        // Places are asked for nearly in order.
        if (index < _starts[_last] || (_last + 1 < _starts.Count && index >= _starts[_last + 1]))
        {
            int found = _starts.BinarySearch(index);
            _last = found >= 0 ? found : ~found - 1;
        }

        return new SourcePosition(_last + 1, index - _starts[_last] + 1);
    }

    /// <summary>The place of the character so many characters behind the beginning of a text; in the source they may be references, or tags stand between.</summary>
    internal SourcePosition At(int index, int characters)
    {
        // The lines of a long text are asked for one after the other.
        (int start, int wanted) = (index, characters);
        if (_textStart == index && _passed <= characters)
            (index, characters) = (_reached, characters - _passed);
        while (characters > 0 && index < _source.Length)
        {
            if (_source[index] == '<')
            {
                int end = _source.IndexOf('>', index);
                if (end < 0)
                    break;
                index = end + 1;
                continue;
            }

            characters--;
            index = _source[index] == '&' ? EndOfReference(index) : _source[index] == '\r' && index + 1 < _source.Length && _source[index + 1] == '\n' ? index + 2 : index + 1;
        }

        (_textStart, _passed, _reached) = (start, wanted, index);
        return At(Math.Min(index, _source.Length));
    }

    private int EndOfReference(int index)
    {
        int end = _source.IndexOf(';', index, Math.Min(LongestReference, _source.Length - index));
        return (end < 0 ? index : end) + 1;
    }
}
