using System;
using GovDisclosure.Format.Html.Page;
using GovDisclosure.Format.Html.Styles;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>What the attributes of an element, its style and the rules of the page say of its being seen.</summary>
internal readonly struct Appearance
{
    // Pixels, or parts of 255.
    private const float LeastSize = 2;
    private const float LeastRoom = 1;
    private const float FarOff = 400;
    private const float BeyondTheRight = 5000;
    private const float Gap = 4;
    private const int SameColor = 20;
    private const int LikeColor = 48;

    private Appearance(TextLook look)
    {
        Look = look;
    }

    /// <summary>Neither seen nor given room: a hidden cell is no cell.</summary>
    internal bool IsHidden { get; private init; }

    /// <summary>Whether it stands on lines of its own.</summary>
    internal bool IsBlock { get; private init; }

    /// <summary>Whether it is a box in the line, set apart from what stands beside it.</summary>
    internal bool IsBox { get; private init; }

    /// <summary>Whether a style sheet puts text before or behind it.</summary>
    internal bool ShowsContent { get; private init; }

    /// <summary>What text in it looks like.</summary>
    internal TextLook Look { get; }

    /// <summary>The appearance of an element; <paramref name="style"/> is there to be written over.</summary>
    internal static Appearance Of(PageElement element, in TextLook outer, StyleSheet styles, ElementStyle style)
    {
        bool isBox = (outer.State & WalkState.Container) != 0;
        TextLook look = isBox ? outer.Without(WalkState.Container) : outer;
        styles.Find(element, style);
        bool isStruck = element.Kind == TagKind.Struck;
        if (style.IsEmpty && !element.HasLook && !element.LooksOtherwise)
            return new Appearance(look) { IsBox = isBox };

        look = Sized(element, look, style);
        look = Colored(element, look, style, styles.IsPartial);
        Display? display = style.Display;
        bool isInline = element.Kind is TagKind.Inline or TagKind.Raised or TagKind.Struck;
        Position position = style.Position;
        isBox |= display is Display.Box or Display.InlineContainer || style.IsOn(StyleProperty.Float) || position == Position.Apart;
        bool hasBox = isBox || !isInline || display is Display.Block or Display.Container;
        look = Placed(element, look, style, position, hasBox);

        // The line through the text around it does not go through a box.
        if (isBox && (look.State & WalkState.Struck) != 0)
            look = look.Without(WalkState.Struck).With(WalkState.Doubtful);
        look = Marked(element, look, style, isStruck);
        if (hasBox && element.Kind is not (TagKind.Cell or TagKind.Row or TagKind.RowGroup) && IsWithoutRoom(style, look.FontSize))
            look = look.With(WalkState.Unseen);
        if (display is Display.Container or Display.InlineContainer)
            look = look.With(WalkState.Container);
        if (isInline && !isBox && IsSetOff(style, look.FontSize))
            isBox = true;
        return new Appearance(look)
        {
            IsHidden = display == Display.None || (display == null && element.LooksOtherwise && element.Value("hidden") != null),
            IsBlock = display is Display.Block or Display.Container,
            IsBox = isBox,
            ShowsContent = style.ShowsContent,
        };
    }

    private static TextLook Sized(PageElement element, TextLook look, ElementStyle style)
    {
        float size = look.FontSize;
        if (style.TryGet(StyleProperty.FontSize, out Declaration declared))
            size = declared.Pixels(look.FontSize, look.FontSize);
        else if (element.LooksOtherwise && element.TagName == "font" && element.Value("size") is { } attribute)
            size = FontElementSize(attribute, size);
        else if (element.TagName == "small")
            size *= 0.83f;
        else if (element.TagName == "big")
            size *= 1.2f;
        if (size == look.FontSize)
            return look;
        return (look with { FontSize = size, State = look.State & ~WalkState.Tiny }).With(size < LeastSize ? WalkState.Tiny : WalkState.None);
    }

    private static float FontElementSize(string attribute, float size)
    {
        ReadOnlySpan<char> text = attribute.AsSpan().Trim();
        if (CssLength.Number(text, out float number) == 0)
            return size;
        float step = text[0] is '+' or '-' ? 3 + number : number;
        return step switch { <= 1 => 10, <= 2 => 13, <= 3 => 16, <= 4 => 18, <= 5 => 24, <= 6 => 32, _ => 48 };
    }

    private static TextLook Colored(PageElement element, TextLook look, ElementStyle style, bool isPartial)
    {
        int ink = style.TryGet(StyleProperty.Color, out Declaration color) ? color.Color
            : element.LooksOtherwise && element.Value(element.TagName == "body" ? "text" : "color") is { } attribute ? CssColor.ParseAttribute(attribute)
            : look.Ink != CssColor.Unsaid && element.TagName == "a" && element.Value("href") != null ? CssColor.Link
            : look.Ink;
        int ground = style.TryGet(StyleProperty.Background, out color) ? color.Color
            : element.LooksOtherwise && element.Value("bgcolor") is { } behind ? CssColor.ParseAttribute(behind)
            : element.LooksOtherwise && element.Value("background") != null ? CssColor.Unknown
            : look.Ground;
        if (ground == CssColor.Transparent)
            ground = look.Ground;
        if (ink == look.Ink && ground == look.Ground)
            return look;
        return (look with { Ink = ink, Ground = ground, State = look.State & ~(WalkState.Faded | WalkState.Faint) }).With(Contrast(ink, ground, isPartial));
    }

    private static WalkState Contrast(int ink, int ground, bool isPartial)
    {
        if (ink == CssColor.Transparent)
            return WalkState.Faded;
        if (ink == CssColor.Unknown || (ink == CssColor.Unsaid && ground < 0))
            return WalkState.None;
        int distance = CssColor.Distance(ink < 0 ? CssColor.Black : ink, ground < 0 ? CssColor.White : ground);
        bool isSure = ink >= 0 && (ground >= 0 || (ground == CssColor.Unsaid && !isPartial));
        return distance <= SameColor && isSure ? WalkState.Faded : distance <= LikeColor ? WalkState.Faint : WalkState.None;
    }

    private static TextLook Placed(PageElement element, TextLook look, ElementStyle style, Position position, bool hasBox)
    {
        float size = look.FontSize;
        if (style.TryGet(StyleProperty.VerticalAlign, out Declaration align) && element.Kind is not (TagKind.Cell or TagKind.Row or TagKind.RowGroup or TagKind.Table))
        {
            look = align.Unit switch
            {
                LengthUnit.Super => look.With(WalkState.Raised),
                LengthUnit.Sub => look.With(WalkState.Lowered),
                _ => look with { Shift = look.Shift + align.Pixels(size, 0) },
            };
        }

        float left = style.Length(StyleProperty.Left, size);
        float top = style.Length(StyleProperty.Top, size);
        float right = style.Length(StyleProperty.Right, size);
        float bottom = style.Length(StyleProperty.Bottom, size);
        if (position == Position.InPlace && !style.Has(StyleProperty.Removed))
            left = top = right = bottom = 0;
        else if (position != Position.Apart)
            look = look with { Shift = look.Shift - top + bottom };
        float indent = style.Length(StyleProperty.TextIndent, size);
        float margin = style.Length(StyleProperty.MarginLeft, size);
        bool isOff = left < -FarOff || top < -FarOff || right < -FarOff || bottom < -FarOff || left > BeyondTheRight || margin < -FarOff || (hasBox && indent is < -FarOff or > BeyondTheRight);
        return isOff ? look.With(WalkState.Unseen) : look;
    }

    private static TextLook Marked(PageElement element, TextLook look, ElementStyle style, bool isStruck)
    {
        WalkState added = WalkState.None;
        WalkState removed = WalkState.None;
        if (style.TryGet(StyleProperty.StruckOut, out Declaration struck) ? struck.IsOn : isStruck)
            added |= WalkState.Struck;
        if (style.IsOn(StyleProperty.Removed))
            added |= WalkState.Unseen;
        if (style.TryGet(StyleProperty.Opacity, out Declaration opacity))
            added |= opacity.Number < 0.05f ? WalkState.Unseen : opacity.Number < 0.25f ? WalkState.Faint : WalkState.None;
        if (style.TryGet(StyleProperty.Visibility, out Declaration visibility))
            (added, removed) = visibility.IsOn ? (added, removed | WalkState.Invisible) : (added | WalkState.Invisible, removed);
        if (style.TryGet(StyleProperty.Preformatted, out Declaration preformatted))
            (added, removed) = preformatted.IsOn ? (added | WalkState.Preformatted, removed) : (added, removed | WalkState.Preformatted);
        if (style.IsDoubtful)
            added |= WalkState.Doubtful;

        if (style.TryGet(StyleProperty.SymbolFont, out Declaration font))
            (added, removed) = font.IsOn ? (added | WalkState.Symbols, removed) : (added, removed | WalkState.Symbols);
        else if (element.LooksOtherwise && element.Value("face") is { } face)
            (added, removed) = DeclarationParser.IsSymbolFontName(face.AsSpan().Trim()) ? (added | WalkState.Symbols, removed) : (added, removed | WalkState.Symbols);

        bool isOverride = element.TagName == "bdo";
        bool isRightToLeft = style.TryGet(StyleProperty.RightToLeft, out Declaration direction)
            ? direction.IsOn
            : isOverride && element.Value("dir") is { } dir ? string.Equals(dir, "rtl", StringComparison.OrdinalIgnoreCase) : (look.State & WalkState.RightToLeft) != 0;
        if (isRightToLeft)
            added |= WalkState.RightToLeft;
        if (isRightToLeft && (isOverride || style.IsOn(StyleProperty.BidiOverride)))
            added |= WalkState.Reversed;
        return (look with { State = look.State & ~removed }).With(added);
    }

    /// <summary>Whether a box is too small for anything, and cuts off what has no room in it.</summary>
    private static bool IsWithoutRoom(ElementStyle style, float fontSize)
    {
        if (!style.IsOn(StyleProperty.Overflow))
            return false;
        const float Enough = 100;
        return style.Length(StyleProperty.Width, fontSize, Enough) <= LeastRoom || style.Length(StyleProperty.Height, fontSize, Enough) <= LeastRoom
            || style.Length(StyleProperty.MaxWidth, fontSize, Enough) <= LeastRoom || style.Length(StyleProperty.MaxHeight, fontSize, Enough) <= LeastRoom;
    }

    /// <summary>Whether room is left before or behind text in a line, so that two numbers are seen and not one.</summary>
    private static bool IsSetOff(ElementStyle style, float fontSize) =>
        Math.Max(
            Math.Max(style.Length(StyleProperty.MarginLeft, fontSize), style.Length(StyleProperty.MarginRight, fontSize)),
            Math.Max(style.Length(StyleProperty.PaddingLeft, fontSize), style.Length(StyleProperty.PaddingRight, fontSize))) >= Gap;
}
