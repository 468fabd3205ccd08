using System;
using System.Globalization;

namespace GovDisclosure.Format.Word;

/// <summary>Characters given by font and code.</summary>
internal static class WordSymbols
{
    /// <summary>Stands for a sign that only its font knows.</summary>
    private const char Unknown = '□';

    private static readonly string[] s_fonts = ["Wingdings", "Webdings", "ZapfDingbats", "Zapf Dingbats", "ITC Zapf", "Marlett", "MT Extra", "Bookshelf Symbol", "MS Outlook"];

    internal static char Find(string? font, string? code)
    {
        if (!ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort number))
            return Unknown;

        // Fonts of symbols keep their letters in the private use area; those of this one are letters.
        char c = (char)number;
        if (c is >= '\uf020' and <= '\uf07e' && font == "Symbol" && c - '\uf000' is >= '0' and <= '9')
            return (char)(c - '\uf000');
        return c is < ' ' or >= '\ud800' and <= '\uf8ff' ? Unknown : c;
    }

    /// <summary>Whether digits in this font are shown as other signs. In the one called Symbol they are digits.</summary>
    internal static bool IsFont(string font) => Array.Exists(s_fonts, name => font.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
