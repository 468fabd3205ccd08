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
        int start = 0;
        int damaged = 0;
        while (start <= text.Length)
        {
            if (number > ReadLimits.Lines)
            {
                diagnostics.Add(Diagnose.LimitExceeded(new SourcePosition(number, 1), "Lines", number, ReadLimits.Lines));
                break;
            }

            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085'))
                end++;
            var position = new SourcePosition(number, 1);
            if (end - start > ReadLimits.LineCharacters)
                diagnostics.Add(Diagnose.LimitExceeded(position, "LineCharacters", end - start, ReadLimits.LineCharacters));
            else
                yield return new TextLine(WellFormed.Repair(text.Substring(start, end - start), ref damaged), position);
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
            number++;
        }

        if (damaged > 0)
            diagnostics.Add(Diagnose.DamagedText(default, damaged));
    }
}
