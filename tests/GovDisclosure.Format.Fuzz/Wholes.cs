using System;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Parts that are whole: an element with its end, an object or a list of JSON. Exchanged, they leave a document well-formed.</summary>
internal static class Wholes
{
    /// <summary>The first that begins at a place or behind it; empty where none does.</summary>
    internal static (int Start, int End) Next(ReadOnlySpan<byte> input, int from)
    {
        for (int start = from; start < input.Length; start++)
        {
            int length = input[start] switch
            {
                (byte)'<' => Element(input[start..]),
                (byte)'{' or (byte)'[' => Bracketed(input[start..]),
                _ => 0,
            };
            if (length > 0)
                return (start, start + length);
        }

        return (input.Length, input.Length);
    }

    private static int Element(ReadOnlySpan<byte> input)
    {
        int name = input.IndexOfAny(" />\r\n"u8);
        int end = input.IndexOf((byte)'>') + 1;
        if (name <= 1 || end == 0 || !char.IsAsciiLetter((char)input[1]))
            return 0;
        if (input[end - 2] == '/')
            return end;
        ReadOnlySpan<byte> opening = input[..name];
        for (int depth = 1, at = end; ;)
        {
            int next = input[at..].IndexOf((byte)'<');
            if (next < 0)
                return 0;
            at += next;
            int close = input[at..].IndexOf((byte)'>') + 1;
            if (close == 0)
                return 0;
            ReadOnlySpan<byte> tag = input.Slice(at, close);
            at += close;
            if (tag.Length > name && tag[1] == '/' && tag[2..^1].SequenceEqual(opening[1..]))
                depth--;
            else if (tag.StartsWith(opening) && !char.IsAsciiLetterOrDigit((char)tag[name]) && tag[^2] != '/')
                depth++;
            if (depth == 0)
                return at;
        }
    }

    private static int Bracketed(ReadOnlySpan<byte> input)
    {
        int depth = 0;
        for (int at = 0; at < input.Length; at++)
        {
            depth += input[at] switch { (byte)'{' or (byte)'[' => 1, (byte)'}' or (byte)']' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }

        return 0;
    }
}
