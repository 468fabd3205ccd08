using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>Takes Markdown's own signs out of a line: heading marks, emphasis, breaks, entities, link brackets.</summary>
internal static class MarkdownText
{
    private const int LongestEntity = 10;

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

    /// <summary>The text without the signs; <paramref name="origins"/> receives for each character the index it came from.</summary>
    internal static string Strip(string text, List<int> origins)
    {
        var stripped = new StringBuilder(text.Length);
        int i = HeadingMarks(text);
        while (i < text.Length)
        {
            int length = SignAt(text, i, out string replacement);
            if (length == 0)
            {
                length = 1;
                replacement = text.Substring(i, 1);
            }

            stripped.Append(replacement);
            for (int k = 0; k < replacement.Length; k++)
                origins.Add(i);
            i += length;
        }

        return stripped.ToString();
    }

    /// <summary>The length of a sign at a place, 0 where none stands, and what stands for it.</summary>
    private static int SignAt(string text, int at, out string replacement)
    {
        replacement = string.Empty;
        switch (text[at])
        {
            case '*' when string.CompareOrdinal(text, at, "**", 0, 2) == 0:
                return 2;
            case '\\' when at + 1 < text.Length && text[at + 1] is '|' or '*' or '#' or '<' or '&' or '\\':
                replacement = text.Substring(at + 1, 1);
                return 2;
            case '<':
                replacement = Tag(text, at);
                return replacement.Length == 0 ? 0 : text.IndexOf('>', at) + 1 - at;
            case '&':
                int end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
                string entity = end < 0 ? string.Empty : text.Substring(at, end + 1 - at);
                replacement = WebUtility.HtmlDecode(entity);
                return replacement == entity ? 0 : entity.Length;
            default:
                return 0;
        }
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
