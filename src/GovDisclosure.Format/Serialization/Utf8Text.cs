using System;
using System.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>UTF-8 that replaces nothing.</summary>
internal static class Utf8Text
{
    internal static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Encoding.UTF8.GetString(bytes);
#else
        return Encoding.UTF8.GetString(bytes.ToArray());
#endif
    }

    internal static bool IsWellFormed(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The character that begins at a byte, as a message shows it; null where the bytes are no UTF-8.</summary>
    internal static string? Character(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes.Slice(0, Math.Min(bytes.Length, 4)).ToArray());
        if (text[0] == '\uFFFD')
            return null;
        return char.IsControl(text[0]) ? FormattableString.Invariant($"U+{(int)text[0]:X4}")
            : char.IsHighSurrogate(text[0]) ? text.Substring(0, 2)
            : text.Substring(0, 1);
    }
}
