using System;
using System.Buffers;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// Tells a web page by its first tag. Read as text its numbers would stand between tags, and the reader could only say
/// that it found no table.
/// </summary>
internal static class HtmlPage
{
    private const int LongestTag = 16;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private static readonly string[] FirstTags = ["<!doctype html", "<html", "<head", "<body", "<meta"];

    internal static bool IsOne(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        int first = content.IndexOfAnyExcept(Blanks);
        if (first < 0)
            return false;
        string start = Encoding.Latin1.GetString(content.Slice(first, Math.Min(LongestTag, content.Length - first)));
        return Array.Exists(FirstTags, tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }
}
