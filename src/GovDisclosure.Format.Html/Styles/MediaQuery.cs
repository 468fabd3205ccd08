using System;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>Whether rules for certain media hold on the screen of a desk.</summary>
internal static class MediaQuery
{
    private const float ScreenWidth = 1280;

    /// <summary>Whether the rules in the block of an at-rule hold: true, false where that is in doubt, null where they do not.</summary>
    internal static bool? Applies(ReadOnlySpan<char> head)
    {
        if (Begins(head, "@layer"))
            return true;
        if (Begins(head, "@supports"))
            return false;
        return Begins(head, "@media") ? AppliesTo(head.Slice("@media".Length)) : null;
    }

    /// <summary>The same of a list of media.</summary>
    internal static bool? AppliesTo(ReadOnlySpan<char> media)
    {
        bool? any = null;
        while (true)
        {
            int comma = media.IndexOf(',');
            if (One((comma < 0 ? media : media.Slice(0, comma)).Trim()) is { } one)
                any = one || any == true;
            if (comma < 0)
                return any;
            media = media.Slice(comma + 1);
        }
    }

    private static bool? One(ReadOnlySpan<char> query)
    {
        if (Begins(query, "only "))
            query = query.Slice(5).TrimStart();
        if (query.Length > 0 && query[0] != '(' && !Begins(query, "screen") && !Begins(query, "all"))
            return Begins(query, "not ") && !Holds(query, "screen") && !Holds(query, "all") ? false : null;
        bool certain = true;
        for (int open = query.IndexOf('('); open >= 0; open = query.IndexOf('('))
        {
            query = query.Slice(open + 1);
            int close = query.IndexOf(')');
            ReadOnlySpan<char> condition = (close < 0 ? query : query.Slice(0, close)).Trim();
            int colon = condition.IndexOf(':');
            float width = colon < 0 ? -1 : Width(condition.Slice(colon + 1).Trim());
            bool isMost = Begins(condition, "max-width") || Begins(condition, "max-device-width");
            bool isLeast = Begins(condition, "min-width") || Begins(condition, "min-device-width");
            if (Begins(condition, "prefers-") || (isMost && width is >= 0 and < ScreenWidth) || (isLeast && width > ScreenWidth))
                return null;
            certain &= (isMost || isLeast) && width >= 0;
        }

        return certain;
    }

    private static float Width(ReadOnlySpan<char> text)
    {
        (float number, LengthUnit unit) = CssLength.Parse(text);
        return unit switch { LengthUnit.Pixels => number, LengthUnit.FontSizes => number * 16, _ => -1 };
    }

    private static bool Begins(ReadOnlySpan<char> text, string name) => text.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Holds(ReadOnlySpan<char> text, string part) => text.IndexOf(part.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
