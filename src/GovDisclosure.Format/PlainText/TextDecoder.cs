using System;
#if NET
using System.Buffers;
#endif
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Bytes to text: byte order mark, UTF-8, UTF-16 without a mark, GB18030 (which covers GBK and GB2312).</summary>
internal static class TextDecoder
{
#if NET
    private const int LargestRented = 1024 * 1024;
#endif

    // A stray one gets into a text where a tool copies from a form; other data are full of them.
    private const int CharactersToAControl = 100;

    private static readonly Encoding s_utf8 = new UTF8Encoding(false, true);

    // From the provider itself: registering it would change encodings for the whole process.
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding s_gb18030Lenient = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The text, or null where the bytes are no text.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics)
    {
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
            return Utf8(bytes.Slice(3)) ?? Lenient(Encoding.UTF8, bytes.Slice(3), diagnostics);
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            return Lenient(Encoding.Unicode, bytes.Slice(2), diagnostics);
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return Lenient(Encoding.BigEndianUnicode, bytes.Slice(2), diagnostics);
        if (bytes.IndexOf((byte)0) >= 0)
            return Utf16WithoutMark(bytes) ?? WithoutZeros(bytes, diagnostics);
        return Utf8(bytes) ?? SlightlyDamagedUtf8(bytes, diagnostics) ?? Gb18030(bytes);
    }

    /// <summary>Whether a byte order mark tells the encoding.</summary>
    internal static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) || (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)));

    /// <summary>Whether the bytes are UTF-8 for certain: no other Chinese text is, but for a word or two.</summary>
    internal static bool IsUtf8(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)0) < 0 && Utf8(bytes) is { } text && (CountIdeographs(text) > 0 || IsAscii(text));

    /// <summary>GB18030 in which a few bytes may be wrong.</summary>
    internal static string? Gb18030WithDamage(ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics) =>
        bytes.IndexOf((byte)0) >= 0 ? null : Gb18030(bytes) ?? Plausible(s_gb18030Lenient, bytes, diagnostics);

    /// <summary>Text of this encoding in which a few bytes may be wrong, or null.</summary>
    internal static string? Plausible(Encoding encoding, ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics)
    {
        string text = GetString(encoding, bytes).TrimStart('\uFEFF');
        int damaged = Count(text, '\uFFFD');
        if (damaged * 50 > CountIdeographs(text) || !IsPlausible(text))
            return null;
        if (damaged > 0)
            diagnostics.Add(SourceDiagnostics.DamagedText(default, damaged));
        return text;
    }

    private static int CountIdeographs(string text)
    {
        int ideographs = 0;
        foreach (char c in text)
            ideographs += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        return ideographs;
    }

    private static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }

    /// <summary>UTF-8 in which a few bytes are wrong. GB18030 read as UTF-8 is wrong nearly everywhere.</summary>
    private static string? SlightlyDamagedUtf8(ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics) =>
        Plausible(Encoding.UTF8, bytes, diagnostics);

    private static string? Utf8(ReadOnlySpan<byte> bytes) => Strict(s_utf8, bytes.Slice(0, bytes.Length - CutUtf8Tail(bytes)));

    private static string? Gb18030(ReadOnlySpan<byte> bytes)
    {
        // A file that was cut off may end inside a character of two or four bytes.
        for (int cut = 0; cut < 4 && cut <= bytes.Length; cut++)
        {
            if (Strict(s_gb18030, bytes.Slice(0, bytes.Length - cut)) is { } text)
                return IsPlausible(text) ? text : null;
        }

        return null;
    }

    /// <summary>The number of bytes of a UTF-8 character that the end of the file cuts off.</summary>
    private static int CutUtf8Tail(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte lead = bytes[bytes.Length - back];
            if ((lead & 0xC0) == 0x80)
                continue;
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
            return length > back ? back : 0;
        }

        return 0;
    }

    /// <summary>UTF-8 in which a few zero bytes got.</summary>
    private static string? WithoutZeros(ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics)
    {
        if (Utf8(bytes) is not { } text)
            return null;
        int zeros = Count(text, '\0');
        text = text.Replace('\0', '\uFFFD');
        if (zeros * 200 > text.Length || !IsPlausible(text))
            return null;
        diagnostics.Add(SourceDiagnostics.DamagedText(default, zeros));
        return text;
    }

    /// <summary>Both orders are tried: in the wrong one Chinese text is a mass of rare signs.</summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> even = bytes.Slice(0, bytes.Length & ~1);
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            string text = GetString(encoding, even);
            if (IsPlausible(text))
                return text;
        }

        return null;
    }

    private static string Lenient(Encoding encoding, ReadOnlySpan<byte> bytes, ICollection<ReadDiagnostic> diagnostics)
    {
        string text = GetString(encoding, bytes);
        int damaged = Count(text, '\uFFFD');
        if (damaged > 0)
            diagnostics.Add(SourceDiagnostics.DamagedText(default, damaged));
        return text;
    }

    private static int Count(string text, char sought)
    {
        int count = 0;
        foreach (char c in text)
            count += c == sought ? 1 : 0;
        return count;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return GetString(encoding, bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
#if NET
        // No encoding makes more characters than there are bytes; counting them first would be a pass of its own. What a file of
        // unusual size needs is not kept for the next.
        if (bytes.Length > LargestRented)
            return encoding.GetString(bytes);
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        try
        {
            return new string(buffer, 0, encoding.GetChars(bytes, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
#else
        return encoding.GetString(bytes.ToArray());
#endif
    }

    /// <summary>Nearly any bytes are some GB18030 text; Chinese text has hardly a control character and is no mass of rare signs.</summary>
    private static bool IsPlausible(string text)
    {
        int common = 0;
        int other = 0;
        int controls = 0;
        foreach (char c in text)
        {
            if (char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\v' or '\u001A'))
                controls++;
            if (c < 0x80 || c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u2000' and <= '\u206F') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') || char.IsWhiteSpace(c))
                common++;
            else
                other++;
        }

        return other * 4 <= common && controls * CharactersToAControl <= text.Length;
    }
}
