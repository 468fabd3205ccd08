namespace GovDisclosure.Format.Html.Styles;

/// <summary>The properties of CSS that decide whether and how text is seen. All others are passed over.</summary>
internal enum StyleProperty : byte
{
    /// <summary>A <see cref="Styles.Display"/>.</summary>
    Display,

    /// <summary>1 where it is seen, 0 where not.</summary>
    Visibility,

    /// <summary>1 where it is struck out, 0 where not.</summary>
    StruckOut,

    /// <summary>A colour.</summary>
    Color,

    /// <summary>A colour.</summary>
    Background,

    /// <summary>A length.</summary>
    FontSize,

    /// <summary>1 for a font of symbols, 0 for any other.</summary>
    SymbolFont,

    /// <summary>From 0 to 1.</summary>
    Opacity,

    /// <summary>A length, as are the three that follow.</summary>
    Width,
    Height,
    MaxWidth,
    MaxHeight,

    /// <summary>1 where what has no room is cut off.</summary>
    Overflow,

    /// <summary>A <see cref="Styles.Position"/>.</summary>
    Position,

    /// <summary>A length, as are all down to the margins.</summary>
    Left,
    Top,
    Right,
    Bottom,
    TextIndent,
    VerticalAlign,
    MarginLeft,
    MarginRight,
    PaddingLeft,
    PaddingRight,

    /// <summary>1 where the box floats.</summary>
    Float,

    /// <summary>1 where clipping, scaling or moving leaves nothing to be seen.</summary>
    Removed,

    /// <summary>1 where blanks and line ends count.</summary>
    Preformatted,

    /// <summary>1 where the order of characters is turned round whatever they are; 2 where it is kept as written.</summary>
    BidiOverride,

    /// <summary>1 from right to left.</summary>
    RightToLeft,

    /// <summary>Of a pseudo-element: 1 where it shows a letter or a digit.</summary>
    Content,
}

/// <summary>What kind of box an element is.</summary>
internal enum Display
{
    None,
    Inline,

    /// <summary>A box in the line.</summary>
    Box,

    /// <summary>A box on lines of its own.</summary>
    Block,

    /// <summary>The same, and each child is a box.</summary>
    Container,

    /// <summary>A box in the line, each child of which is a box.</summary>
    InlineContainer,
}

/// <summary>Where a box stands.</summary>
internal enum Position
{
    InPlace,
    Moved,
    Apart,
}

/// <summary>What the number of a length counts.</summary>
internal enum LengthUnit : byte
{
    /// <summary>Not a length: a keyword, a calculation.</summary>
    None,
    Pixels,

    /// <summary>The size of the font.</summary>
    FontSizes,
    Percent,

    /// <summary>Of a vertical alignment: super and sub.</summary>
    Super,
    Sub,
}
