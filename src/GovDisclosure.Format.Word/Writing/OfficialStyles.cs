using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Format.Word;

/// <summary>
/// The styles of an official document: 小标宋 22 pt for the title, 黑体 16 pt for headings, 仿宋 16 pt for prose set in by two
/// characters, lines 29 pt apart, 宋体 in tables. Sizes are half points, distances twentieths of a point.
/// </summary>
internal static class OfficialStyles
{
    internal const string TableHead = "TableHead";
    internal const string TableLabel = "TableLabel";
    internal const string TableText = "TableText";
    internal const string PageNumber = "PageNumberLine";
    internal const string Gap = "Gap";

    private const string Title = "Title";
    private const string Heading = "Heading1";
    private const string Body = "ReportBody";
    private const string Note = "ReportNote";
    private const string Closing = "ReportClosing";
    private const string Normal = "Normal";

    private const int BodySize = 32;
    private const int TitleSize = 44;
    private const int NoteSize = 24;
    private const int PageNumberSize = 28;

    /// <summary>The size of letters in tables.</summary>
    internal const int TableSize = 18;

    private const int BodyLine = 580;
    private const int TitleLine = 720;
    private const int NoteLine = 400;

    internal static string Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Title => Title,
        ParagraphRole.Heading => Heading,
        ParagraphRole.Note => Note,
        ParagraphRole.Closing => Closing,
        _ => Body,
    };

    internal static Styles Create() => new(
        Defaults(),
        Style(Normal, "Normal", new StyleParagraphProperties(Lines(BodyLine)), Letters(OfficialFonts.Body, BodySize), isDefault: true),
        Style(Title, "Title", new StyleParagraphProperties(Lines(TitleLine, after: BodyLine), Align(JustificationValues.Center)), Letters(OfficialFonts.Title, TitleSize)),
        Style(Heading, "heading 1", new StyleParagraphProperties(new KeepNext(), Lines(BodyLine), SetIn(BodySize), new OutlineLevel { Val = 0 }), Letters(OfficialFonts.Heading, BodySize)),
        Style(Body, "Report Body", new StyleParagraphProperties(Lines(BodyLine), SetIn(BodySize), Align(JustificationValues.Both)), Letters(OfficialFonts.Body, BodySize)),
        Style(Note, "Report Note", new StyleParagraphProperties(Lines(NoteLine), SetIn(NoteSize)), Letters(OfficialFonts.Body, NoteSize)),
        Style(Closing, "Report Closing", new StyleParagraphProperties(Lines(BodyLine), new Indentation { RightChars = 400, Right = Text(BodySize * 10 * 4) }, Align(JustificationValues.Right)), Letters(OfficialFonts.Body, BodySize)),
        Style(TableHead, "Table Head", TableParagraph(JustificationValues.Center), Letters(OfficialFonts.Table, TableSize)),
        Style(TableLabel, "Table Label", TableParagraph(JustificationValues.Left), Letters(OfficialFonts.Table, TableSize)),
        Style(TableText, "Table Text", TableParagraph(JustificationValues.Center), Letters(OfficialFonts.Table, TableSize)),
        Style(PageNumber, "Page Number Line", new StyleParagraphProperties(Align(JustificationValues.Center)), Letters(OfficialFonts.Table, PageNumberSize)),
        Style(Gap, "Gap", new StyleParagraphProperties(Lines(240)), Letters(OfficialFonts.Table, TableSize)));

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts(OfficialFonts.Body), new FontSize { Val = Text(BodySize) }, new FontSizeComplexScript { Val = Text(BodySize) }, new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault());

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties letters, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = Normal });
        style.Append(new PrimaryStyle(), paragraph, letters);
        return style;
    }

    private static StyleParagraphProperties TableParagraph(JustificationValues align) => new(
        new KeepNext(),
        new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto, Before = "0", After = "0" },
        Align(align));

    private static StyleRunProperties Letters(string font, int size) =>
        new(Fonts(font), new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) });

    private static RunFonts Fonts(string font) => new() { Ascii = OfficialFonts.Latin, HighAnsi = OfficialFonts.Latin, ComplexScript = OfficialFonts.Latin, EastAsia = font };

    private static SpacingBetweenLines Lines(int line, int after = 0) =>
        new() { Before = "0", After = Text(after), Line = Text(line), LineRule = LineSpacingRuleValues.Exact };

    /// <summary>The first line set in by two characters of the size.</summary>
    private static Indentation SetIn(int size) => new() { FirstLineChars = 200, FirstLine = Text(size * 10 * 2) };

    private static Justification Align(JustificationValues value) => new() { Val = value };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
