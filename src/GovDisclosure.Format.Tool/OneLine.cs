using System.Globalization;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// Text of a report on one line of a terminal. A report is written by strangers: what could break the line, drive the
/// terminal or turn the direction of the text is shown as <c>\u001B</c>.
/// </summary>
internal static class OneLine
{
    internal static string Of(string text)
    {
        int index = 0;
        while (index < text.Length && !IsUnsafe(text[index]))
            index++;
        if (index == text.Length)
            return text;

        var line = new StringBuilder(text, 0, index, text.Length + 16);
        for (; index < text.Length; index++)
        {
            char c = text[index];
            if (c is '\t' or '\n')
                line.Append(' ');
            else if (c == '\r')
                line.Append(index + 1 < text.Length && text[index + 1] == '\n' ? string.Empty : " ");
            else if (IsUnsafe(c))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                line.Append(c);
        }

        return line.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029'
        || c is >= '\u202A' and <= '\u202E'
        || c is >= '\u2066' and <= '\u2069';
}
