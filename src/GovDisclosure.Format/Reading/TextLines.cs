using System.Collections.Generic;
using System.Text;
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
                yield return new TextLine(Repair(text.Substring(start, end - start), ref damaged), position);
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
            number++;
        }

        if (damaged > 0)
            diagnostics.Add(Diagnose.DamagedText(default, damaged));
    }

    /// <summary>Replaces lone surrogates, which no encoding can write.</summary>
    private static string Repair(string line, ref int damaged)
    {
        int index = WellFormed.IndexOfLoneSurrogate(line);
        if (index < 0)
            return line;
        var repaired = new StringBuilder(line);
        for (int i = index; i < repaired.Length; i++)
        {
            if (!char.IsSurrogate(repaired[i]))
                continue;
            if (char.IsHighSurrogate(repaired[i]) && i + 1 < repaired.Length && char.IsLowSurrogate(repaired[i + 1]))
            {
                i++;
                continue;
            }

            repaired[i] = '\uFFFD';
            damaged++;
        }

        return repaired.ToString();
    }
}
