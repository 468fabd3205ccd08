using System;
using System.Net;
using System.Text;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>Takes Markdown's own signs out of a line: heading marks, emphasis, breaks, entities, link brackets.</summary>
internal static class MarkdownText
{
    /// <summary>Whether the line is the rule below the head of a Markdown table.</summary>
    internal static bool IsTableRule(string line)
    {
        // Two dashes together: a row of single dashes is a row of blank numbers.
        if (line.IndexOf('|') < 0 || line.IndexOf("--", StringComparison.Ordinal) < 0)
            return false;
        foreach (char c in line)
        {
            if (c is not ('-' or '|' or ':') && !LabelText.IsBlank(c))
                return false;
        }

        return true;
    }

    /// <summary>The text without the signs; <paramref name="skipped"/> is how many characters at the start went.</summary>
    internal static string Strip(string text, out int skipped)
    {
        skipped = 0;
        if (text.IndexOfAny(['#', '*', '<', '&', '\\']) < 0)
            return text;
        int start = HeadingMarks(text);
        skipped = start;
        var stripped = new StringBuilder(text.Length);
        for (int i = start; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, "**", 0, 2) == 0)
            {
                if (stripped.Length == 0)
                    skipped += 2;
                i++;
                continue;
            }

            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '|' or '*' or '#' or '<' or '&' or '\\')
            {
                stripped.Append(text[++i]);
                continue;
            }

            if (text[i] == '<' && Tag(text, i) is { Length: > 0 } replacement)
            {
                stripped.Append(replacement == "\n" ? "\n" : replacement);
                i = text.IndexOf('>', i);
                continue;
            }

            stripped.Append(text[i]);
        }

        string result = stripped.ToString();
        return result.IndexOf('&') < 0 ? result : WebUtility.HtmlDecode(result);
    }

    private static int HeadingMarks(string text)
    {
        int i = 0;
        while (i < text.Length && text[i] == ' ')
            i++;
        int hashes = 0;
        while (i < text.Length && text[i] == '#')
        {
            i++;
            hashes++;
        }

        if (hashes is 0 or > 6 || (i < text.Length && text[i] is not (' ' or '\t' or '\u3000')))
            return 0;
        while (i < text.Length && LabelText.IsBlank(text[i]))
            i++;
        return i;
    }

    /// <summary>A line feed for a break, the address for a link in angle brackets, nothing for anything else.</summary>
    private static string Tag(string text, int start)
    {
        int end = text.IndexOf('>', start);
        if (end < 0 || end - start > 2048)
            return string.Empty;
        string inner = text.Substring(start + 1, end - start - 1);
        string name = inner.TrimEnd('/', ' ');
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            return "\n";
        return inner.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? inner
            : string.Empty;
    }
}
