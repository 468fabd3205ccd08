namespace GovDisclosure.Format.PlainText;

/// <summary>
/// What divides a text and is no line end for editors (a vertical tab, a form feed …) may stand inside a number: then neither half
/// is the number, and whether the whole is cannot be told.
/// </summary>
internal static class NumberGap
{
    private const int LongestNumber = 30;

    /// <summary>Whether the divider at this index stands between a digit and nothing but a number; where that begins.</summary>
    internal static bool IsAt(string text, int lineStart, int divider, out int end)
    {
        end = divider + 1;
        int before = divider - 1;
        while (before >= lineStart && text[before] == ' ')
            before--;
        if (before < lineStart || !char.IsDigit(text[before]))
            return false;
        while (end < text.Length && (text[end] == ' ' || IsDivider(text[end])))
            end++;
        int last = end;
        while (last < text.Length && last - end < LongestNumber && (char.IsDigit(text[last]) || text[last] is '.' or ','))
            last++;
        return last > end && (last == text.Length || char.IsWhiteSpace(text[last]) || text[last] is '|' or '｜' or '%');
    }

    /// <summary>The line, dividers in it and the blanks beside them made unreadable; each character keeps its place.</summary>
    internal static string Mark(string text, int start, int end)
    {
        char[] line = text.ToCharArray(start, end - start);
        for (int i = 0; i < line.Length; i++)
        {
            if (!IsDivider(line[i]))
                continue;
            for (int before = i - 1; before >= 0 && line[before] == ' '; before--)
                line[before] = TextLines.Unreadable;
            while (i < line.Length && (line[i] == ' ' || IsDivider(line[i])))
                line[i++] = TextLines.Unreadable;
        }

        return new string(line);
    }

    private static bool IsDivider(char c) => c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
