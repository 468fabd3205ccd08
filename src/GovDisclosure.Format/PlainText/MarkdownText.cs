using System;
#if NET
using System.Buffers;
#endif
using System.Collections.Generic;
using System.Net;
using System.Text;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Takes Markdown's own signs out of a line: heading marks, emphasis, breaks, entities, link brackets.</summary>
internal static class MarkdownText
{
    private const int LongestEntity = 10;
    private const int LongestLink = 2048;
    private const string Signs = "*\\<[&#~!{";

    /// <summary>Something is seen that is no text.</summary>
    internal const string Picture = "\uFFFC";

#if NET
    private static readonly SearchValues<char> s_signs = SearchValues.Create(Signs);
#else
    private static readonly char[] s_signs = Signs.ToCharArray();
#endif

    private const string Escapable = "\\`*_{}[]()#+-=.!|<>&";

    private static readonly HashSet<string> s_inlineTags = new(StringComparer.OrdinalIgnoreCase) { "b", "strong", "i", "em", "u", "span", "font", "p", "div", "sub", "sup", "center", "ins", "mark", "big", "html", "body", "h1", "h2", "h3", "h4", "h5", "h6" };


    /// <summary>Whether the line is the rule below the head of a Markdown table.</summary>
    internal static bool IsTableRule(ReadOnlySpan<char> line)
    {
        // Single dashes too: a row of nothing but dashes has no number either.
        if (line.IndexOf('|') < 0 || line.IndexOf('-') < 0)
            return false;
        foreach (char c in line)
        {
            if (c is not ('-' or '|' or ':') && !LabelText.IsBlank(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether signs may stand in a text; most texts have none.</summary>
    internal static bool HasSigns(ReadOnlySpan<char> text) => text.IndexOfAny(s_signs) >= 0;

    /// <summary>
    /// The text without the signs; <paramref name="origins"/> receives for each character the index it came from. Between digits
    /// they stay: without them two numbers, a number and the mark of its note, or what was lost between them would run together.
    /// </summary>
    internal static string Strip(string text, List<int> origins)
    {
        var stripped = new StringBuilder(text.Length);
        origins.Capacity = Math.Max(origins.Capacity, text.Length);
        int i = HeadingMarks(text.AsSpan());
        while (i < text.Length)
        {
            // Up to the next sign everything stays.
            int plain = text.AsSpan(i).IndexOfAny(s_signs);
            Keep(text, i, plain < 0 ? text.Length : i + plain, stripped, origins);
            if (plain < 0)
                break;
            i += plain;
            bool afterDigit = stripped.Length > 0 && char.IsDigit(stripped[stripped.Length - 1]);
            int start = i;
            int length;
            string replacement;

            // Those that leave nothing behind are one, however many they are.
            while ((length = SignAt(text, i, out replacement)) > 0 && replacement.Length == 0)
                i += length;
            char next = length > 0 ? replacement[0] : CharAt(text, i);
            if (i > start && afterDigit && IsOfNumber(next))
                Keep(text, start, i, stripped, origins);
            if (length > 0)
                Replace(text, i, length, replacement, stripped, origins);
            else if (i < text.Length)
                Keep(text, i, i + 1, stripped, origins);
            i += Math.Max(length, 1);
        }

        return stripped.ToString();
    }

    /// <summary>Whether a picture stands in a line where no number can be meant: beside no digit, or in a sentence.</summary>
    internal static bool HasIdlePicture(string line)
    {
        if (line.IndexOf(Picture[0]) < 0)
            return false;
        bool hasDigit = false;
        foreach (char c in line)
            hasDigit |= char.IsDigit(c);
        return !hasDigit || line.IndexOf('。') >= 0;
    }

    /// <summary>The text without its pictures, and its origins likewise.</summary>
    internal static string WithoutPictures(string text, List<int> origins)
    {
        int kept = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != Picture[0])
                origins[kept++] = origins[i];
        }

        origins.RemoveRange(kept, origins.Count - kept);
        return text.Replace(Picture, string.Empty);
    }

    private static void Keep(string text, int start, int end, StringBuilder stripped, List<int> origins)
    {
        stripped.Append(text, start, end - start);
        for (int i = start; i < end; i++)
            origins.Add(i);
    }

    private static void Replace(string text, int start, int length, string replacement, StringBuilder stripped, List<int> origins)
    {
        bool isLink = text[start] == '[';
        if (isLink && ((stripped.Length > 0 && char.IsDigit(stripped[stripped.Length - 1]) && IsOfNumber(replacement[0]))
            || (char.IsDigit(replacement[replacement.Length - 1]) && IsOfNumber(CharAt(text, start + length)))))
        {
            Keep(text, start, start + length, stripped, origins);
            return;
        }

        stripped.Append(replacement);
        for (int i = 0; i < replacement.Length; i++)
            origins.Add(start);
    }

    private static bool IsOfNumber(char c) => c == '.' || char.IsDigit(c);

    private static char CharAt(string text, int at) => at < text.Length ? text[at] : '\0';

    /// <summary>The length of a sign at a place, 0 where none stands, and what stands for it.</summary>
    private static int SignAt(string text, int at, out string replacement)
    {
        replacement = string.Empty;
        switch (CharAt(text, at))
        {
            case '*' when string.CompareOrdinal(text, at, "**", 0, 2) == 0:
                return 2;
            case '\\' when at + 1 < text.Length && Escapable.IndexOf(text[at + 1]) >= 0:
                replacement = text.Substring(at + 1, 1);
                return 2;
            case '<':
                return TagAt(text, at, out replacement);
            case '~' when string.CompareOrdinal(text, at, "~~", 0, 2) == 0:
                int struck = StruckOutAt(text, at);
                replacement = struck > 0 && IsAlone(text, at, struck) && HasDigit(text, at, struck) ? Picture : string.Empty;
                return struck;
            case '!' when CharAt(text, at + 1) == '[':
                replacement = Picture;
                return PictureAt(text, at);
            case '[':
                return LinkAt(text, at, out replacement);
            case '{' when HeadingMarks(text.AsSpan()) is > 0 and int marks && at > marks:
                return AttributesAt(text, at) is > 0 and int attributes && at + attributes == text.Length ? attributes : 0;
            case '*' when IsEmphasised(text):
                return at == 0 || at == text.Length - 1 ? 1 : 0;
            case '&':
                int end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
                string entity = end < 0 ? string.Empty : text.Substring(at, end + 1 - at);
                replacement = WebUtility.HtmlDecode(entity);
                return replacement == entity ? 0 : entity.Length;
            default:
                return 0;
        }
    }

    /// <summary>Whether a line begins with the tag of a heading.</summary>
    internal static bool IsHtmlHeading(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return trimmed.Length > 3 && trimmed[0] == '<' && trimmed[1] is 'h' or 'H' && trimmed[2] is >= '1' and <= '6' && trimmed[3] is '>' or ' ';
    }

    /// <summary>The length of the marks that make a line a heading, 0 where it is none.</summary>
    internal static int HeadingMarks(ReadOnlySpan<char> text)
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

    /// <summary>A break becomes a line feed, an address stands for itself, other inline tags go; anything else is text.</summary>
    private static int TagAt(string text, int start, out string replacement)
    {
        replacement = string.Empty;
        int end = text.IndexOf('>', start, Math.Min(LongestLink, text.Length - start));
        if (end < 0)
            return 0;
        string inner = text.Substring(start + 1, end - start - 1);
        string name = inner.Trim('/', ' ');
        int space = name.IndexOf(' ');
        name = space < 0 ? name : name.Substring(0, space);
        bool isBreak = name.Equals("br", StringComparison.OrdinalIgnoreCase);
        bool isAddress = inner.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        bool isPicture = name.Equals("img", StringComparison.OrdinalIgnoreCase);
        replacement = isBreak ? "\n" : isPicture ? Picture : isAddress ? inner : string.Empty;
        return isBreak || isPicture || isAddress || (s_inlineTags.Contains(name) && !UnseenStyle.MayBe(inner)) ? end + 1 - start : 0;
    }

    /// <summary>Whether nothing else stands in the cell.</summary>
    private static bool IsAlone(string text, int start, int length)
    {
        int before = start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        int behind = start + length;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return (before < 0 || IsDivider(text[before])) && (behind == text.Length || IsDivider(text[behind]));
    }

    private static bool IsDivider(char c) => c is '|' or '｜' or '\t';

    private static bool HasDigit(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (char.IsDigit(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>~~text~~ is struck out, and no text; a number in it leaves its cell unread.</summary>
    private static int StruckOutAt(string text, int start)
    {
        int content = start + 2;
        if (content >= text.Length || text[content] == '~' || (start > 0 && text[start - 1] == '~') || LabelText.IsBlank(text[content]))
            return 0;
        int end = text.IndexOf("~~", content, Math.Min(LongestLink, text.Length - content), StringComparison.Ordinal);
        return end < 0 || LabelText.IsBlank(text[end - 1]) ? 0 : end + 2 - start;
    }

    /// <summary>![text](address) and ![text][mark] are pictures, whatever their text.</summary>
    private static int PictureAt(string text, int start)
    {
        int middle = text.IndexOf(']', start, Math.Min(LongestLink, text.Length - start));
        char open = middle < 0 ? '\0' : CharAt(text, middle + 1);
        int end = open is '(' or '[' ? text.IndexOf(open == '(' ? ')' : ']', middle + 1, Math.Min(LongestLink, text.Length - middle - 1)) : -1;
        return end < 0 ? 0 : end + 1 - start;
    }

    /// <summary>[text](address) stands for its text, and so does [text]{#anchor .class}.</summary>
    private static int LinkAt(string text, int start, out string replacement)
    {
        replacement = string.Empty;
        int middle = text.IndexOf(']', start, Math.Min(LongestLink, text.Length - start));
        if (middle < 0 || text.IndexOf('[', start + 1, middle - start - 1) >= 0)
            return 0;
        int end = CharAt(text, middle + 1) switch
        {
            '(' => text.IndexOf(')', middle, Math.Min(LongestLink, text.Length - middle)),
            '{' when AttributesAt(text, middle + 1) is > 0 and int attributes => middle + attributes,
            _ => -1,
        };
        if (end < 0)
            return 0;
        replacement = text.Substring(start + 1, middle - start - 1);
        return end + 1 - start;
    }

    /// <summary>The length of {#anchor .class key=value} at a place, 0 where none stands or it may hide what it stands with.</summary>
    private static int AttributesAt(string text, int start)
    {
        int end = text.IndexOf('}', start, Math.Min(LongestLink, text.Length - start));
        return end < 0 || CharAt(text, start + 1) is not ('#' or '.') || UnseenStyle.MayBe(text.Substring(start + 1, end - start - 1)) ? 0 : end + 1 - start;
    }

    /// <summary>*text*: a single star at both ends and nowhere else.</summary>
    private static bool IsEmphasised(string text) =>
        text.Length > 2 && text[0] == '*' && text[text.Length - 1] == '*' && text.IndexOf('*', 1) == text.Length - 1;
}
