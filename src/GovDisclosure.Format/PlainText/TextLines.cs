using System;
#if NET
using System.Buffers;
#endif
using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>A line of a text and where it begins. It is cut out of the text only where its own text is asked for.</summary>
internal readonly struct TextLine(string source, int start, int length, SourcePosition position, int offset = 0)
{
    internal TextLine(string text, SourcePosition position, int offset = 0)
        : this(text, 0, text.Length, position, offset)
    {
    }

    /// <summary>Where it begins in the whole text; its source may be a text of its own.</summary>
    internal int Start => start + offset;

    internal int End => Start + length;

    internal ReadOnlySpan<char> Span => source.AsSpan(start, length);

    internal string Text => source.Substring(start, length);

    internal SourcePosition Position => position;
}

/// <summary>Divides a text into lines, keeping their numbers.</summary>
internal static class TextLines
{
    /// <summary>In place of what makes a number unreadable and would be taken for a blank.</summary>
    internal const char Unreadable = '\uFFFD';

    // A form feed and the like divide text, but editors do not count them as the end of a line.
    private const string Breaks = "\n\v\f\r";

#if NET
    private static readonly SearchValues<char> s_breaks = SearchValues.Create(Breaks);
#else
    private static readonly char[] s_breaks = Breaks.ToCharArray();
#endif

    internal static IEnumerable<TextLine> Split(string text, List<ReadDiagnostic> diagnostics)
    {
        int number = 1;
        int lineStart = 0;
        int start = 0;
        int damaged = 0;
        text = WellFormed.Repair(text, ref damaged);
        int rare = RareBreak(text, 0);
        while (start <= text.Length)
        {
            if (number > ReadLimits.Lines)
            {
                diagnostics.Add(SourceDiagnostics.LimitExceeded(new SourcePosition(number, 1), "Lines", number, ReadLimits.Lines));
                break;
            }

            if (rare < start)
                rare = RareBreak(text, start);
            int end = EndOfLine(text, start, rare);
            bool isBroken = false;
            while (end < text.Length && text[end] is not ('\n' or '\r') && NumberGap.IsAt(text, start, end, out int gapEnd))
            {
                isBroken = true;
                if (rare < gapEnd)
                    rare = RareBreak(text, gapEnd);
                end = EndOfLine(text, gapEnd, rare);
            }

            var position = new SourcePosition(number, start - lineStart + 1);
            if (end - start > ReadLimits.LineCharacters)
                diagnostics.Add(SourceDiagnostics.LimitExceeded(position, "LineCharacters", end - start, ReadLimits.LineCharacters));
            else if (isBroken)
                yield return new TextLine(NumberGap.Mark(text, start, end), position, start);
            else
                yield return new TextLine(text, start, end - start, position);
            start = end + 1;
            if (end == text.Length || text[end] is not ('\n' or '\r'))
                continue;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
            number++;
            lineStart = start;
        }

        if (damaged > 0)
            diagnostics.Add(SourceDiagnostics.DamagedText(default, damaged));
    }

    /// <summary>The next break of those that nearly no text has: looked for beside the others they would cost time at every line.</summary>
    private static int RareBreak(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\u0085', '\u2028', '\u2029');
        return length < 0 ? text.Length : start + length;
    }

    private static int EndOfLine(string text, int start, int limit)
    {
#if NET
        int length = text.AsSpan(start, limit - start).IndexOfAny(s_breaks);
#else
        int length = text.IndexOfAny(s_breaks, start, limit - start) - start;
#endif
        return length < 0 ? limit : start + length;
    }
}
