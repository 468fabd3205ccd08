using System;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>
/// Whether most of a text is a piece of a web page. What stands in its blocks tells that, what stands in none against it; tables stand
/// in Markdown and text as well, and tell nothing.
/// </summary>
internal static class PageShare
{
    private const int LongestName = 8;

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "body", "center", "div", "h1", "h2", "h3", "h4", "h5", "h6", "html", "main", "ol", "p", "section", "ul",
    };

    internal static bool IsMost(ReadOnlySpan<byte> text)
    {
        int inBlocks = 0;
        int bare = 0;
        int depth = 0;
        int tables = 0;
        while (text.Length > 0)
        {
            int tag = text.IndexOf((byte)'<');
            int length = Seen(tag < 0 ? text : text.Slice(0, tag));
            inBlocks += depth > 0 ? length : 0;
            bare += depth == 0 && tables == 0 ? length : 0;
            if (tag < 0)
                break;
            text = text.Slice(tag + 1);
            bool isEnd = text.Length > 0 && text[0] == '/';
            int change = isEnd ? -1 : 1;
            string name = Name(isEnd ? text.Slice(1) : text);
            if (s_blocks.Contains(name))
                depth = Math.Max(0, depth + change);
            else if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
                tables = Math.Max(0, tables + change);
            int close = name.Length == 0 ? -1 : text.IndexOf((byte)'>');
            text = text.Slice(close + 1);
        }

        return inBlocks > 2 * bare;
    }

    private static int Seen(ReadOnlySpan<byte> text)
    {
        int seen = 0;
        foreach (byte b in text)
            seen += b > ' ' ? 1 : 0;
        return seen;
    }

    private static string Name(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && length <= LongestName && text[length] is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9'))
            length++;
        return length > LongestName ? string.Empty : Encoding.ASCII.GetString(text.Slice(0, length).ToArray());
    }
}
