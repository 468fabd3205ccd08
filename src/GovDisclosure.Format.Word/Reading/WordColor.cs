using System;
using System.Globalization;

namespace GovDisclosure.Format.Word;

/// <summary>Colours of text and of what is behind it: 0xRRGGBB, or unknown.</summary>
internal static class WordColor
{
    internal const int White = 0xFFFFFF;

    /// <summary>Something was said that cannot be told.</summary>
    internal const int Unknown = -1;

    // Parts of 255.
    private const int SameColor = 20;
    private const int LikeColor = 48;

    /// <summary>The colour of text; null where Word takes one that can be seen.</summary>
    internal static int? Ink(string? value, string? theme)
    {
        if (value is null && theme != null)
            return theme is "background1" or "light1" ? White : Unknown;
        return value is null or "auto" ? null : Hex(value);
    }

    /// <summary>The colour of a shading; null for none.</summary>
    internal static int? Shading(string? pattern, string? fill, string? color, string? theme) => pattern switch
    {
        "nil" => null,
        "clear" or null => fill is null or "auto" ? (theme is null ? null : Unknown) : Hex(fill),
        "solid" => color is null or "auto" ? 0 : Hex(color),
        _ => Unknown,
    };

    internal static int? Highlight(string? name) => name switch
    {
        null or "none" => null,
        "white" => White,
        "black" => 0,
        "lightGray" => 0xC0C0C0,
        "yellow" => 0xFFFF00,
        _ => Unknown,
    };

    /// <summary>Whether text cannot be seen for its colour; null where that is in doubt.</summary>
    internal static bool? IsFaded(int ink, int? ground)
    {
        if (ink == Unknown)
            return false;
        int distance = Distance(ink, ground is null or Unknown ? White : ground.Value);
        return distance > LikeColor ? false : distance <= SameColor && ground != Unknown ? true : null;
    }

    private static int Distance(int one, int other) =>
        Math.Max(Math.Max(Math.Abs((one >> 16) - (other >> 16)), Math.Abs(((one >> 8) & 255) - ((other >> 8) & 255))), Math.Abs((one & 255) - (other & 255)));

    private static int Hex(string text) =>
        text.Length == 6 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int color) ? color : Unknown;
}
