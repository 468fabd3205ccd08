using System;

namespace GovDisclosure.Format.PlainText;

/// <summary>Whether the attributes of a tag say that what stands in the element is not seen, or is struck out.</summary>
internal static class UnseenStyle
{
    private const int LongestAttributes = 500;

    private static readonly string[] s_always = ["display:none", "visibility:hidden", "visibility:collapse", "line-through", "mso-hide:all"];
    private static readonly string[] s_pale = ["white", "#fff", "transparent", "rgb(255", "rgba("];
    private static readonly string[] s_atZero = ["font-size:0", "opacity:0"];

    internal static bool IsIn(ReadOnlySpan<char> attributes)
    {
        if (attributes.Length is < 6 or > LongestAttributes)
            return false;
        if (HasHidden(attributes.ToString()))
            return true;
        string dense = attributes.ToString().Replace(" ", string.Empty);
        foreach (string style in s_always)
        {
            if (dense.IndexOf(style, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        foreach (string style in s_atZero)
        {
            int at = dense.IndexOf(style, StringComparison.OrdinalIgnoreCase);
            int next = at + style.Length;
            if (at >= 0 && !(next < dense.Length && (dense[next] == '.' || char.IsDigit(dense[next]))))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text may be of the colour of the page: its tag then stays, and leaves a number unread.</summary>
    internal static bool MayBe(string tag) => tag.IndexOf("color", StringComparison.OrdinalIgnoreCase) >= 0 && Array.Exists(s_pale, colour => tag.IndexOf(colour, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The attribute of that name, which may have a value.</summary>
    private static bool HasHidden(string attributes)
    {
        foreach (string attribute in attributes.Split(' ', '\t', '\r', '\n', '/'))
        {
            if (attribute.Equals("hidden", StringComparison.OrdinalIgnoreCase) || attribute.StartsWith("hidden=", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
