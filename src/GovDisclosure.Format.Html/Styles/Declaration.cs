namespace GovDisclosure.Format.Html.Styles;

/// <summary>What a declaration says: a number with its unit, or a colour, or a choice as a number.</summary>
internal readonly record struct Declaration(StyleProperty Property, float Number, LengthUnit Unit = LengthUnit.None, int Color = 0)
{
    internal bool IsImportant { get; init; }

    internal bool IsOn => Number == 1;

    /// <summary>Whether it alone takes text out of sight.</summary>
    internal bool Hides => Property switch
    {
        StyleProperty.Display or StyleProperty.Visibility => Number == 0,
        StyleProperty.StruckOut or StyleProperty.Removed => IsOn,
        StyleProperty.Opacity => Number < 0.25,
        StyleProperty.FontSize => Unit != LengthUnit.None && Number < 0.2f,
        StyleProperty.Color => Color == CssColor.Transparent || (Color >= 0 && CssColor.Distance(Color, CssColor.White) < 48),
        _ => false,
    };

    /// <summary>The length in pixels, or what is given where it is none.</summary>
    internal float Pixels(float fontSize, float otherwise) => Unit switch
    {
        LengthUnit.Pixels => Number,
        LengthUnit.FontSizes => Number * fontSize,
        LengthUnit.Percent when Number == 0 => 0,
        _ => otherwise,
    };
}
