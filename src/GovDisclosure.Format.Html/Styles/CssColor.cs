using System;
using System.Collections.Generic;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>Colours: 0xRRGGBB, or one of the constants.</summary>
internal static class CssColor
{
    internal const int White = 0xFFFFFF;
    internal const int Black = 0;
    internal const int Link = 0x0000EE;

    /// <summary>Nothing was said: black on white, unless a style sheet that is not at hand says otherwise.</summary>
    internal const int Unsaid = -1;

    /// <summary>Something was said that cannot be told.</summary>
    internal const int Unknown = -2;

    /// <summary>Nothing is painted.</summary>
    internal const int Transparent = -3;

    /// <summary>That of the element around it.</summary>
    internal const int Inherited = -4;

    private const int LongestName = 20;

    private const string Names =
        "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff "
        + "brown a52a2a cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgray a9a9a9 darkgreen 006400 darkred 8b0000 "
        + "dimgray 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff "
        + "gold ffd700 gray 808080 green 008000 grey 808080 honeydew f0fff0 ivory fffff0 lavender e6e6fa lavenderblush fff0f5 lemonchiffon fffacd "
        + "lightblue add8e6 lightcyan e0ffff lightgray d3d3d3 lightgrey d3d3d3 lightyellow ffffe0 lime 00ff00 linen faf0e6 magenta ff00ff maroon 800000 "
        + "midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 navy 000080 oldlace fdf5e6 olive 808000 orange ffa500 pink ffc0cb purple 800080 "
        + "red ff0000 royalblue 4169e1 seashell fff5ee silver c0c0c0 skyblue 87ceeb slategray 708090 snow fffafa steelblue 4682b4 teal 008080 "
        + "white ffffff whitesmoke f5f5f5 yellow ffff00 window ffffff canvas ffffff windowtext 000000 canvastext 000000 initial 000000 "
        + "transparent -3 inherit -4 unset -4 currentcolor -4";

    private static readonly NameTable<NamedColor> s_names = new(BuildNames());

    internal static int Parse(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return Unknown;
        if (text[0] == '#')
            return Hex(text.Slice(1));
        int open = text.IndexOf('(');
        if (open > 0)
            return Function(text.Slice(0, open), text.Slice(open + 1));
        Span<char> name = stackalloc char[LongestName];
        return text.Length <= LongestName && s_names.Find(name.Slice(0, text.ToLowerInvariant(name))) is { } color ? color.Value : Unknown;
    }

    /// <summary>The same of an attribute, where the sign before the digits may be missing.</summary>
    internal static int ParseAttribute(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        int color = Parse(trimmed);
        return color == Unknown ? Hex(trimmed) : color;
    }

    /// <summary>How far two colours are apart: the most that one of their parts differs, of 255.</summary>
    internal static int Distance(int one, int other) =>
        Math.Max(Math.Max(Math.Abs((one >> 16) - (other >> 16)), Math.Abs(((one >> 8) & 255) - ((other >> 8) & 255))), Math.Abs((one & 255) - (other & 255)));

    private static int Hex(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : (c | 32) is >= 'a' and <= 'f' ? (c | 32) - 'a' + 10 : -1;
            if (digit < 0 || digits.Length > 8)
                return Unknown;
            value = (value << 4) | digit;
        }

        return digits.Length switch
        {
            3 => Twice(value),
            4 => Blend(Twice(value >> 4), (value & 15) / 15f),
            6 => value,
            8 => Blend((value >> 8) & White, (value & 255) / 255f),
            _ => Unknown,
        };
    }

    private static int Twice(int value) => (((value >> 8) & 15) * 0x110000) | (((value >> 4) & 15) * 0x1100) | ((value & 15) * 0x11);

    private static int Function(ReadOnlySpan<char> name, ReadOnlySpan<char> arguments)
    {
        bool isRgb = name.StartsWith("rgb".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!isRgb && !name.StartsWith("hsl".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return Unknown;
        Span<float> numbers = stackalloc float[4];
        int count = 0;
        while (count < 4)
        {
            arguments = arguments.TrimStart(" \t\n,/".AsSpan());
            int length = CssLength.Number(arguments, out float number);
            if (length == 0)
                break;
            bool isPercent = length < arguments.Length && arguments[length] == '%';
            numbers[count] = !isPercent ? number : count == 3 || !isRgb ? number / 100 : number * 255 / 100;
            count++;
            arguments = arguments.Slice(length).TrimStart("%deg".AsSpan());
        }

        if (count < 3)
            return Unknown;
        int color = isRgb
            ? (Part(numbers[0]) << 16) | (Part(numbers[1]) << 8) | Part(numbers[2])
            : (Hue(numbers, 0) << 16) | (Hue(numbers, 8) << 8) | Hue(numbers, 4);
        return count == 4 ? Blend(color, numbers[3]) : color;
    }

    private static int Part(float number) => (int)Math.Min(Math.Max(number, 0), 255);

    private static int Hue(Span<float> hsl, int n)
    {
        float k = (n + (hsl[0] / 30)) % 12;
        float a = hsl[1] * Math.Min(hsl[2], 1 - hsl[2]);
        return Part(255 * (hsl[2] - (a * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
    }

    /// <summary>The colour as it looks on white.</summary>
    private static int Blend(int color, float opacity)
    {
        if (opacity < 0.05f)
            return Transparent;
        int Over(int part) => Part(255 - ((255 - part) * Math.Min(opacity, 1)));
        return (Over((color >> 16) & 255) << 16) | (Over((color >> 8) & 255) << 8) | Over(color & 255);
    }

    private static List<KeyValuePair<string, NamedColor>> BuildNames()
    {
        string[] words = Names.Split(' ');
        var names = new List<KeyValuePair<string, NamedColor>>(words.Length / 2);
        for (int i = 0; i < words.Length; i += 2)
            names.Add(new(words[i], new NamedColor(words[i + 1][0] == '-' ? '0' - words[i + 1][1] : Hex(words[i + 1].AsSpan()))));
        return names;
    }

    private sealed class NamedColor(int value)
    {
        internal int Value => value;
    }
}
