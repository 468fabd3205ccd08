using System;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>Lengths of CSS.</summary>
internal static class CssLength
{
    private static readonly (string Name, float Factor, LengthUnit Unit)[] s_units =
    [
        ("px", 1, LengthUnit.Pixels), ("pt", 4 / 3f, LengthUnit.Pixels), ("em", 1, LengthUnit.FontSizes), ("rem", 16, LengthUnit.Pixels),
        ("%", 1, LengthUnit.Percent), ("cm", 37.8f, LengthUnit.Pixels), ("mm", 3.78f, LengthUnit.Pixels), ("in", 96, LengthUnit.Pixels),
        ("pc", 16, LengthUnit.Pixels), ("ex", 0.5f, LengthUnit.FontSizes), ("ch", 0.5f, LengthUnit.FontSizes),
        ("vw", 10, LengthUnit.Pixels), ("vh", 10, LengthUnit.Pixels), ("", 1, LengthUnit.Pixels),
    ];

    /// <summary>The length a text begins with; of the unit none where it is no length.</summary>
    internal static (float Number, LengthUnit Unit) Parse(ReadOnlySpan<char> text)
    {
        int length = Number(text, out float number);
        if (length == 0)
            return default;
        ReadOnlySpan<char> rest = text.Slice(length);
        int end = rest.IndexOfAny(" \t\n/,".AsSpan());
        ReadOnlySpan<char> unit = end < 0 ? rest : rest.Slice(0, end);
        foreach ((string name, float factor, LengthUnit kind) in s_units)
        {
            if (unit.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return (number * factor, kind);
        }

        return default;
    }

    /// <summary>The size of a font: a length, a part of the size around it, or a keyword.</summary>
    internal static (float Number, LengthUnit Unit) ParseFontSize(ReadOnlySpan<char> text)
    {
        (float number, LengthUnit unit) = Parse(text);
        if (unit == LengthUnit.Percent)
            return (number / 100, LengthUnit.FontSizes);
        if (unit != LengthUnit.None)
            return (number, unit);
        return text.ToString().ToLowerInvariant() switch
        {
            "xx-small" => (9, LengthUnit.Pixels),
            "x-small" => (10, LengthUnit.Pixels),
            "small" => (13, LengthUnit.Pixels),
            "medium" or "initial" => (16, LengthUnit.Pixels),
            "large" => (18, LengthUnit.Pixels),
            "x-large" => (24, LengthUnit.Pixels),
            "xx-large" => (32, LengthUnit.Pixels),
            "smaller" => (0.83f, LengthUnit.FontSizes),
            "larger" => (1.2f, LengthUnit.FontSizes),
            _ => default,
        };
    }

    /// <summary>The number a text begins with, and how many characters it has; 0 for none.</summary>
    internal static int Number(ReadOnlySpan<char> text, out float number)
    {
        int at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        double value = 0;
        double place = 0;
        int digits = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '.' && place == 0)
            {
                place = 1;
                continue;
            }

            if (text[at] is < '0' or > '9')
                break;
            digits++;
            place /= 10;
            value = place == 0 ? Math.Min((value * 10) + (text[at] - '0'), 1e9) : value + ((text[at] - '0') * place);
        }

        number = (float)(text.Length > 0 && text[0] == '-' ? -value : value);
        return digits == 0 ? 0 : at;
    }
}
