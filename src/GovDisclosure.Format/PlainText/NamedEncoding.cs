using System;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>Text in the encoding that is named for it. Names are often wrong, hence the bytes have the last word.</summary>
internal static class NamedEncoding
{
    private static readonly HashSet<string> s_gb18030 = new(StringComparer.OrdinalIgnoreCase)
    {
        "gb18030", "gbk", "x-gbk", "gb2312", "gb_2312-80", "gb_2312", "csgb2312", "chinese", "cp936", "ms936", "windows-936", "euc-cn", "iso-ir-58",
    };

    // UTF-8 is found without being named; a server that names one of the others most often does so for every file.
    private static readonly HashSet<string> s_passedOver = new(StringComparer.OrdinalIgnoreCase)
    {
        "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252",
    };

    /// <summary>The text, or null where the name tells nothing, or nothing that the bytes bear out.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, string charset, ICollection<ReadDiagnostic> diagnostics)
    {
        string name = charset.Trim(' ', '\t', '"', '\'');
        if (s_passedOver.Contains(name) || TextDecoder.HasMark(bytes) || TextDecoder.IsUtf8(bytes))
            return null;
        return s_gb18030.Contains(name) ? TextDecoder.Gb18030WithDamage(bytes, diagnostics) : Other(bytes, name, diagnostics);
    }

    private static string? Other(ReadOnlySpan<byte> bytes, string name, ICollection<ReadDiagnostic> diagnostics)
    {
        Encoding? encoding = Find(name);
        return encoding == null ? null : TextDecoder.Plausible(encoding, bytes, diagnostics);
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? (IsUtf16(name) ? Encoding.GetEncoding(name) : null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsUtf16(string name) => name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase);
}
