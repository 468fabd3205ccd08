using System;
using System.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>Line and column of a byte in a document. Lines end with a line feed, as System.Text.Json counts them.</summary>
internal static class JsonPlaces
{
    internal static SourcePosition PositionOf(ReadOnlySpan<byte> document, long offset, out long bytePositionInLine)
    {
        ReadOnlySpan<byte> before = document.Slice(0, (int)Math.Min(Math.Max(offset, 0), document.Length));
        int line = 1;
        for (int feed = before.IndexOf((byte)'\n'); feed >= 0; feed = before.IndexOf((byte)'\n'))
        {
            before = before.Slice(feed + 1);
            line++;
        }

        bytePositionInLine = before.Length;
        return new SourcePosition(line, Encoding.UTF8.GetCharCount(before.ToArray()) + 1);
    }

    /// <summary>The offset of a byte given by its line and its place in the line, both from 0.</summary>
    internal static long OffsetOf(ReadOnlySpan<byte> document, long line, long bytePositionInLine)
    {
        long start = 0;
        for (; line > 0; line--)
            start += document.Slice((int)start).IndexOf((byte)'\n') + 1;
        return start + bytePositionInLine;
    }
}
