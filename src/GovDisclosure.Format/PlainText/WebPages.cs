using System;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Knows a web page, or a piece of one, by how it begins; one that begins with text by how much of it is HTML.</summary>
internal static class WebPages
{
    private const int LongestBeginning = 64 * 1024;
    private const int LongestTag = 12;

    // What begins a page, and nothing but a page.
    private static readonly HashSet<string> s_whole = new(StringComparer.OrdinalIgnoreCase) { "!doctype", "html", "head", "body", "meta", "title" };

    // What begins a piece of a page; Markdown may begin with it as well.
    private static readonly HashSet<string> s_pieces = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "article", "b", "base", "br", "center", "div", "dl", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "img", "link",
        "main", "nav", "noscript", "ol", "p", "pre", "script", "section", "span", "strong", "style", "table", "tbody", "td", "th", "thead", "tr", "ul",
    };

    internal static bool Recognize(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> text = Narrow(content.Slice(0, Math.Min(content.Length, LongestBeginning)));
        int start = EndOfPrologue(text);
        if (start < 0 || start >= text.Length)
            return false;
        if (text[start] != '<')
            // A file that is no text holds such signs by chance.
            return text.IndexOf((byte)'<') >= 0 && text.IndexOf((byte)0) < 0 && !HasMarkdownLines(text) && PageShare.IsMost(text.Slice(start));
        int end = start + 1;
        while (end < text.Length && end - start <= LongestTag && (IsLetterOrDigit(text[end]) || text[end] == '!'))
            end++;
        if (end < text.Length && !IsBlank(text[end]) && text[end] is not ((byte)'>' or (byte)'/'))
            return false;
        string tag = Encoding.ASCII.GetString(text.Slice(start + 1, end - start - 1).ToArray());
        return s_whole.Contains(tag) || (s_pieces.Contains(tag) && !HasMarkdownLines(text));
    }

    /// <summary>A byte for each character of UTF-16; the bytes themselves of anything else. Tags are Latin letters in all.</summary>
    private static ReadOnlySpan<byte> Narrow(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
            return bytes;
        bool bigEndian = bytes[0] == 0xFE && bytes[1] == 0xFF;
        if (!bigEndian && !(bytes[0] == 0xFF && bytes[1] == 0xFE))
        {
            // Without a mark it is known by the zeros beside Latin letters.
            bigEndian = bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0;
            if (!bigEndian && !(bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0))
                return bytes;
        }

        byte[] narrow = new byte[bytes.Length / 2];
        for (int i = 0; i < narrow.Length; i++)
        {
            byte high = bytes[(2 * i) + (bigEndian ? 0 : 1)];
            byte low = bytes[(2 * i) + (bigEndian ? 1 : 0)];
            bool isMark = high == 0xFE && low == 0xFF;
            narrow[i] = high == 0 ? low : isMark ? (byte)' ' : (byte)0x80;
        }

        return narrow;
    }

    /// <summary>The index behind marks, blanks, comments and processing instructions, or −1 where one of them has no end.</summary>
    private static int EndOfPrologue(ReadOnlySpan<byte> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            ReadOnlySpan<byte> rest = text.Slice(i);

            // A mark may stand twice, where a tool put one before a file that had one.
            if (rest.StartsWith("\uFEFF"u8))
            {
                i += 3;
                continue;
            }

            if (IsBlank(rest[0]) || rest[0] == 0)
            {
                i++;
                continue;
            }

            ReadOnlySpan<byte> end = rest.StartsWith("<!--"u8) ? "-->"u8 : rest.StartsWith("<?"u8) ? ">"u8 : default;
            if (end.Length == 0)
                return i;
            int at = rest.IndexOf(end);
            if (at < 0)
                return -1;
            i += at + end.Length;
        }

        return i;
    }

    /// <summary>Whether a line begins as no line of a page does: a heading or a row of Markdown.</summary>
    private static bool HasMarkdownLines(ReadOnlySpan<byte> text)
    {
        for (int at = text.IndexOf((byte)'\n'); at >= 0; at = text.IndexOf((byte)'\n'))
        {
            text = text.Slice(at + 1);
            if (text.StartsWith("|"u8) || text.StartsWith("# "u8) || text.StartsWith("##"u8))
                return true;
        }

        return false;
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f';

    private static bool IsLetterOrDigit(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9');
}
