using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The page: A4 upright, the margins usual for official documents, the number of the page between dashes below. Lengths are twentieths of a point.</summary>
internal static class OfficialPage
{
    private const int Width = 11906;
    private const int Height = 16838;

    // 3.7 cm above, 3.5 cm below, 2.8 cm left, 2.6 cm right.
    private const int Top = 2098;
    private const int Bottom = 1984;
    private const int Left = 1587;
    private const int Right = 1474;
    private const int ToFooter = 1418;

    /// <summary>What is left between the margins.</summary>
    internal const int TextWidth = Width - Left - Right;

    internal static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = ToFooter, Gutter = 0 });

    internal static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.PageNumber }),
        new Run(new RunText("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new RunText("1"))) { Instruction = " PAGE " },
        new Run(new RunText(" —") { Space = SpaceProcessingModeValues.Preserve })));

    internal static Settings Settings() => new(
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }));
}
