using System;
using System.Text;

namespace GovDisclosure.Format.Html;

/// <summary>Finds the name of an encoding in a header, or in the first bytes of a page.</summary>
internal static class Charset
{
    private const int Searched = 8 * 1024;
    private const int LongestName = 40;

    /// <summary>The name in a header such as <c>text/html; charset=gb2312</c>, or null.</summary>
    internal static string? InText(string text) => After(text, "charset");

    /// <summary>The name in a <c>meta</c> tag or in the XML declaration, or null.</summary>
    internal static string? InPage(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Slice(0, Math.Min(content.Length, Searched));
        if (bytes.IndexOf((byte)0) >= 0)
            return null;

        // Tags are ASCII in every encoding that a page can name in itself.
        string text = Encoding.ASCII.GetString(bytes.ToArray());
        for (int tag = text.IndexOf('<'); tag >= 0; tag = text.IndexOf('<', tag + 1))
        {
            int end = text.IndexOf('>', tag);
            if (end < 0)
                return null;
            if (IsTag(text, tag, "<!--"))
                tag = Math.Max(tag, text.IndexOf("-->", tag, StringComparison.Ordinal));
            else if (IsTag(text, tag, "<meta") && After(text.Substring(tag, end - tag), "charset") is { } meta)
                return meta;
            else if (IsTag(text, tag, "<?xml") && After(text.Substring(tag, end - tag), "encoding") is { } declared)
                return declared;
            else if (IsTag(text, tag, "<body"))
                return null;
        }

        return null;
    }

    private static bool IsTag(string text, int index, string tag) => string.Compare(text, index, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The name behind a word and an equals sign, in quotation marks or not.</summary>
    private static string? After(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int i = Skip(text, at + word.Length);
            if (i >= text.Length || text[i] != '=')
                continue;
            i = Skip(text, i + 1);
            if (i < text.Length && text[i] is '"' or '\'')
                i++;
            int end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.'))
                end++;
            if (end - i is > 0 and <= LongestName)
                return text.Substring(i, end - i);
        }

        return null;
    }

    private static int Skip(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }
}
