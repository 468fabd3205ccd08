using System.Collections.Generic;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>A line of a text and where it begins.</summary>
internal readonly record struct TextLine(string Text, SourcePosition Position);

/// <summary>Divides a text into lines, keeping their numbers.</summary>
internal static class TextLines
{
    internal static IEnumerable<TextLine> Split(string text, List<ReadDiagnostic> diagnostics)
    {
        int number = 1;
        int lineStart = 0;
        int start = 0;
        int damaged = 0;
        while (start <= text.Length)
        {
            if (number > ReadLimits.Lines)
            {
                diagnostics.Add(SourceDiagnostics.LimitExceeded(new SourcePosition(number, 1), "Lines", number, ReadLimits.Lines));
                break;
            }

            int end = start;
            while (end < text.Length && !IsBreak(text[end]))
                end++;
            var position = new SourcePosition(number, start - lineStart + 1);
            if (end - start > ReadLimits.LineCharacters)
                diagnostics.Add(SourceDiagnostics.LimitExceeded(position, "LineCharacters", end - start, ReadLimits.LineCharacters));
            else
                yield return new TextLine(WellFormed.Repair(text.Substring(start, end - start), ref damaged), position);
            start = end + 1;
            if (end == text.Length || text[end] is not ('\n' or '\r'))
                continue;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
            number++;
            lineStart = start;
        }

        if (damaged > 0)
            diagnostics.Add(Diagnose.DamagedText(default, damaged));
    }

    /// <summary>A form feed and the like divide text, but editors do not count them as the end of a line.</summary>
    private static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
}
