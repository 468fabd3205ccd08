using System;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>What the attributes of an element say of its being seen. Style sheets are not read.</summary>
internal readonly struct InlineStyle
{
    private InlineStyle(bool isHidden, bool isBlock, WalkState state)
    {
        IsHidden = isHidden;
        IsBlock = isBlock;
        State = state;
    }

    /// <summary>Neither seen nor given room: a hidden cell is no cell.</summary>
    internal bool IsHidden { get; }

    /// <summary>Whether it stands on lines of its own.</summary>
    internal bool IsBlock { get; }

    internal WalkState State { get; }

    internal static InlineStyle Of(PageElement element)
    {
        if (!element.HasAttributes)
            return default;
        bool hidden = element.Value("hidden") != null;
        if (element.Value("style") is not { Length: > 0 } style)
            return new InlineStyle(hidden, false, WalkState.None);
        bool block = false;
        WalkState state = WalkState.None;
        ReadOnlySpan<char> rest = style.AsSpan();
        while (rest.Length > 0)
        {
            int end = rest.IndexOf(';');
            ReadOnlySpan<char> declaration = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? default : rest.Slice(end + 1);
            int colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            ReadOnlySpan<char> property = declaration.Slice(0, colon).Trim();
            ReadOnlySpan<char> value = declaration.Slice(colon + 1).Trim();
            if (Is(property, "display"))
            {
                hidden |= Begins(value, "none");
                block |= Begins(value, "block") || Begins(value, "flex") || Begins(value, "table") || Begins(value, "list-item");
            }
            else if ((Is(property, "visibility") && !Begins(value, "visible") && !Begins(value, "inherit")) || (Is(property, "mso-hide") && Begins(value, "all")))
            {
                state |= WalkState.Unseen;
            }
            else if (Is(property, "white-space") && Begins(value, "pre") && !Begins(value, "pre-line"))
            {
                state |= WalkState.Preformatted;
            }
            else if (Is(property, "vertical-align"))
            {
                state |= Begins(value, "super") ? WalkState.Raised : Begins(value, "sub") ? WalkState.Lowered : WalkState.None;
            }
        }

        return new InlineStyle(hidden, block, state);
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadOnlySpan<char> text, string name) => text.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
