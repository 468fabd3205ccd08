using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests.Reading;

/// <summary>What of a cell is seen. ￼ is the mark of what is seen and no text.</summary>
public sealed class RunLookTests
{
    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:strike/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"D\"><w:basedOn w:val=\"S\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"W\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"F\"><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"N\"><w:rPr><w:sz w:val=\"12\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:strike/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"T\"><w:rPr><w:dstrike/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"H\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"003366\"/></w:tcPr></w:tblStylePr></w:style>";

    public static TheoryData<string, string> Struck => new()
    {
        { Run("9", "<w:strike/>") + R("37"), "37" },
        { Run("9", "<w:dstrike/>") + R("37"), "37" },
        { Run("9", "<w:rStyle w:val=\"S\"/>") + R("37"), "37" },
        { Run("9", "<w:rStyle w:val=\"D\"/>") + R("37"), "37" },
        { Run("37", "<w:strike w:val=\"0\"/>"), "37" },
        { Run("37", "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>"), "37" },
        { R("3") + Run("9", "<w:strike/>") + R("7"), "3 7" },
        { Run("9", "<w:strike/>"), "￼" },
        { "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>" + R("37"), "37" },
        { R("3") + "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>" + R("7"), "37" },
        { "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>", "" },
    };

    public static TheoryData<string, string> Hidden => new()
    {
        { R("37") + Run("9", "<w:vanish/>"), "37" },
        { R("37") + Run("9", "<w:sz w:val=\"2\"/>"), "37" },
        { R("37") + Run("9", "<w:w w:val=\"1\"/>"), "37" },
        { R("37") + Run("9", "<w:color w:val=\"FFFFFF\"/>"), "37" },
        { R("37") + Run("9", "<w:color w:val=\"FEFEFE\"/>"), "37" },
        { R("37") + Run("9", "<w:rStyle w:val=\"W\"/>"), "37" },
        { R("37") + Run("9", "<w:color w:themeColor=\"background1\"/>"), "37" },
        { R("3") + Run("9", "<w:color w:val=\"FFFFFF\"/>") + R("7"), "3 7" },
        { R("37") + Run("9", "<w:color w:val=\"DDDDDD\"/>"), "379￼" },
        { Run("37", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"003366\"/>"), "37" },
        { Run("37", "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>"), "37" },
        { Run("37", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:fill=\"auto\"/>"), "37" },
        { R("37") + Run("9", "<w:color w:val=\"003366\"/><w:shd w:val=\"clear\" w:fill=\"003366\"/>"), "37" },
        { Run("37", "<w:color w:val=\"auto\"/>"), "37" },
        { Run("37", "<w:color w:val=\"FF0000\"/>"), "37" },
        { R("37") + Run("9", "<w14:textFill xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:noFill/></w14:textFill>"), "37" },
        { Run("37", "<w14:textOutline xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:noFill/></w14:textOutline>"), "37" },
        { Run("9", "<w:vanish/>"), "" },
    };

    public static TheoryData<string, string> Notes => new()
    {
        { R("37") + Run("2", "<w:position w:val=\"8\"/>"), "37²" },
        { R("37") + Run("2", "<w:position w:val=\"-8\"/>"), "37₂" },
        { R("37") + Run("2", "<w:sz w:val=\"12\"/>"), "37²" },
        { R("37") + Run("2", "<w:rStyle w:val=\"N\"/>"), "37²" },
        { Run("2", "<w:sz w:val=\"12\"/>") + R("37"), "²37" },
        { R("37") + Run("２", "<w:sz w:val=\"12\"/>"), "37²" },
        { R("37") + Run("2", "<w:vertAlign w:val=\"superscript\"/>"), "37²" },
        { R("37") + $"<w:hyperlink w:anchor=\"n\">{R("2")}</w:hyperlink>", "37²" },
        { $"<w:hyperlink w:anchor=\"n\">{R("2")}</w:hyperlink>" + R("37"), "²37" },
        { $"<w:hyperlink w:anchor=\"n\">{R("37")}</w:hyperlink>", "37" },
        { R("37") + $"<w:fldSimple w:instr=\"NOTEREF n\">{R("2")}</w:fldSimple>", "37²" },
        { R("37") + Field(" NOTEREF n ", R("2")), "37²" },
        { Field(" =SUM(ABOVE) ", R("37")), "37" },
        { Run("37", "<w:position w:val=\"2\"/>"), "37" },
        { Run("37", "<w:sz w:val=\"12\"/>"), "37" },
        { Run("3", "<w:b/>") + Run("7", "<w:sz w:val=\"22\"/>"), "37" },
    };

    public static TheoryData<string, string> Signs => new()
    {
        { Run("37", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"), "￼" },
        { Run("37", "<w:rFonts w:ascii=\"Webdings\"/>"), "￼" },
        { Run("37", "<w:rStyle w:val=\"F\"/>"), "￼" },
        { Run("37", "<w:rStyle w:val=\"F\"/><w:rFonts w:ascii=\"Arial\"/>"), "37" },
        { Run("37", "<w:rFonts w:ascii=\"Symbol\"/>"), "37" },
        { "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F033\"/></w:r>", "□" },
        { $"<w:bdo w:val=\"rtl\">{R("37")}</w:bdo>", "37￼" },
        { $"<w:bdo w:val=\"ltr\">{R("37")}</w:bdo>", "37" },
    };

    [Theory]
    [MemberData(nameof(Struck))]
    public void Text_struck_out_is_no_text_and_no_blank(string runs, string shown) => AssertCell(shown, runs);

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Text_that_is_not_seen_is_no_text_and_in_doubt_refused(string runs, string shown) => AssertCell(shown, runs);

    [Theory]
    [MemberData(nameof(Notes))]
    public void Digits_that_look_otherwise_than_those_beside_them_are_the_mark_of_a_note(string runs, string shown) => AssertCell(shown, runs);

    [Theory]
    [MemberData(nameof(Signs))]
    public void Digits_that_are_shown_as_something_else_are_refused(string runs, string shown) => AssertCell(shown, runs);

    [Theory]
    [InlineData("<w:pStyle w:val=\"P\"/>", "", "￼")]
    [InlineData("<w:pStyle w:val=\"P\"/>", "<w:rStyle w:val=\"S\"/>", "37")]
    [InlineData("<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "", "")]
    [InlineData("<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", "", "37")]
    [InlineData("<w:ind w:left=\"-20000\"/>", "", "")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "<w:color w:val=\"FFFFFF\"/>", "37")]
    [InlineData("<w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr>", "<w:color w:val=\"FFFFFF\"/>", "")]
    public void A_paragraph_hides_and_shows_its_text(string paragraph, string run, string shown) =>
        Assert.Equal([$"|甲|{shown}|"], Read(Tbl(Tr(Tc("甲"), $"<w:tc><w:p><w:pPr>{paragraph}</w:pPr>{Run("37", run)}</w:p></w:tc>")), null, Styles));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"003366\"/>", "", "37")]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"003366\"/>", "37")]
    [InlineData("<w:tblStyle w:val=\"H\"/>", "", "37")]
    [InlineData("<w:tblStyle w:val=\"H\"/>", "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "")]
    public void White_is_seen_on_dark_alone(string table, string cell, string shown) =>
        Assert.Equal(
            [$"|甲|{shown}|"],
            Read($"<w:tbl><w:tblPr>{table}</w:tblPr>{Tr(Tc("甲"), $"<w:tc><w:tcPr>{cell}</w:tcPr><w:p>{Run("37", "<w:color w:val=\"FFFFFF\"/>")}</w:p></w:tc>")}</w:tbl>", null, Styles));

    [Fact]
    public void A_table_struck_out_by_its_style_has_no_text() =>
        Assert.Equal(["|||", "|||"], Read($"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr>{Tr(Tc("甲"), Tc("1"))}{Tr(Tc("乙"), Tc("2"))}</w:tbl>", null, Styles));

    [Fact]
    public void A_row_struck_out_from_its_label_on_is_none_and_one_without_height_is_not_there() =>
        Assert.Equal(
            ["|甲|￼|", "|||", "|乙|1|"],
            Read(Tbl(
                Tr(Tc("甲"), $"<w:tc><w:p>{Run("1", "<w:strike/>")}</w:p></w:tc>"),
                Tr($"<w:tc><w:p>{Run("甲", "<w:strike/>")}</w:p></w:tc>", $"<w:tc><w:p>{Run("2", "<w:strike/>")}</w:p></w:tc>"),
                "<w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>" + Tc("丙") + Tc("9") + "</w:tr>",
                Tr(Tc("乙"), Tc("1")))));

    [Fact]
    public void In_prose_nothing_is_marked() =>
        Assert.Equal(["甲372"], Read($"<w:p>{R("甲")}{Run("9", "<w:strike/>")}{R("37")}{Run("2", "<w:sz w:val=\"12\"/>")}</w:p>"));

    private static string Run(string text, string properties) => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Field(string instruction, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static void AssertCell(string shown, string runs) =>
        Assert.Equal([$"|甲|{shown}|"], Read(Tbl(Tr(Tc("甲"), $"<w:tc><w:p>{runs}</w:p></w:tc>")), null, Styles));
}
