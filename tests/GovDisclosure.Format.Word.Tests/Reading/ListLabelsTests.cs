using System.Globalization;
using System.Linq;
using static GovDisclosure.Format.Word.Tests.Support.Docx;

namespace GovDisclosure.Format.Word.Tests.Reading;

public class ListLabelsTests
{
    private static string Level(int level, string text, string format = "decimal", string more = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>");

    private static string Abstract(string id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Num(string id, string of, string more = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{of}\"/>{more}</w:num>";

    private static string Item(string text, string list, int level = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{R(text)}</w:p>");

    private static string Styled(string text, string style) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{R(text)}</w:p>";

    private static readonly string s_official = Abstract("7", Level(0, "%1、", "chineseCounting"), Level(1, "（%2）", "chineseCountingThousand"), Level(2, "%3."));

    [Fact]
    public void Labels_of_the_form_are_those_that_word_prints() => Assert.Equal(
        ["一、总体情况", "（一）予以公开", "（二）部分公开", "1. 属于国家秘密", "2. 其他", "（三）不予公开", "1. 属于", "二、主动", "（一）甲"],
        Read(
            Item("总体情况", "1") + Item("予以公开", "1", 1) + Item("部分公开", "1", 1) + Item("属于国家秘密", "1", 2) + Item("其他", "1", 2)
            + Item("不予公开", "1", 1) + Item("属于", "1", 2) + Item("主动", "1") + Item("甲", "1", 1),
            s_official + Num("1", "7")));

    [Fact]
    public void A_list_goes_on_in_another_of_the_same_kind_unless_that_begins_anew() => Assert.Equal(
        ["一、甲", "二、乙", "三、丙", "一、丁", "二、戊", "三、己"],
        Read(
            Item("甲", "1") + Item("乙", "1") + Item("丙", "2") + Item("丁", "3") + Item("戊", "3") + Item("己", "1"),
            s_official + Num("1", "7") + Num("2", "7") + Num("3", "7", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")));

    [Fact]
    public void A_list_may_change_a_level() => Assert.Equal(
        ["第五章甲"],
        Read(Item("甲", "1"), s_official + Num("1", "7", "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/><w:numFmt w:val=\"japaneseCounting\"/><w:lvlText w:val=\"第%1章\"/></w:lvl></w:lvlOverride>")));

    [Fact]
    public void A_style_brings_its_list_and_its_level_also_to_those_based_on_it()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:basedOn w:val=\"2\"/></w:style>";

        Assert.Equal(["一、甲", "（一）乙", "（二）丙"], Read(Styled("甲", "1") + Styled("乙", "2") + Styled("丙", "3"), s_official + Num("1", "7"), Styles));
    }

    [Fact]
    public void A_level_may_belong_to_a_style() => Assert.Equal(
        ["一、甲", "一.1 乙"],
        Read(
            Styled("甲", "H1") + Styled("乙", "H2"),
            Abstract("7", Level(0, "%1、", "chineseCounting", "<w:pStyle w:val=\"H1\"/>"), Level(1, "%1.%2", "decimal", "<w:pStyle w:val=\"H2\"/>")) + Num("1", "7"),
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_paragraph_takes_itself_out_of_the_list_of_its_style() => Assert.Equal(
        ["甲"],
        Read(
            $"<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>{R("甲")}</w:p>",
            s_official + Num("1", "7"),
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_list_may_be_that_of_a_list_style() => Assert.Equal(
        ["一、甲"],
        Read(
            Item("甲", "2"),
            s_official + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + Num("1", "7") + Num("2", "8"),
            "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_level_may_never_begin_anew() => Assert.Equal(
        ["一、甲", "1. 乙", "二、丙", "2. 丁"],
        Read(
            Item("甲", "1") + Item("乙", "1", 1) + Item("丙", "1") + Item("丁", "1", 1),
            Abstract("7", Level(0, "%1、", "chineseCounting"), Level(1, "%2.", "decimal", "<w:lvlRestart w:val=\"0\"/>")) + Num("1", "7")));

    [Fact]
    public void Legal_numbering_writes_all_levels_in_digits() => Assert.Equal(
        ["一、甲", "1.1 乙"],
        Read(Item("甲", "1") + Item("乙", "1", 1), Abstract("7", Level(0, "%1、", "chineseCounting"), Level(1, "%1.%2", "decimal", "<w:isLgl/>")) + Num("1", "7")));

    [Fact]
    public void A_label_never_runs_together_with_a_number()
    {
        const string NoGap = "<w:suff w:val=\"nothing\"/>";

        Assert.Equal(["1. 5", "1 2023年", "一、 20", "1甲"], Read(
            Item("5", "1") + Item("2023年", "2") + Item("20", "3") + Item("甲", "4"),
            Abstract("1", Level(0, "%1.", more: NoGap)) + Abstract("2", Level(0, "%1", more: NoGap)) + Abstract("3", Level(0, "%1、", "chineseCounting")) + Abstract("4", Level(0, "%1", more: NoGap))
            + Num("1", "1") + Num("2", "2") + Num("3", "3") + Num("4", "4")));
    }

    [Fact]
    public void Bullets_and_unknown_lists_have_no_label() => Assert.Equal(
        ["甲", "乙", "丙"],
        Read(Item("甲", "1") + Item("乙", "99") + Item("丙", "1", 42), Abstract("1", Level(0, "\uf06c", "bullet")) + Num("1", "1")));

    [Fact]
    public void What_is_deleted_is_not_counted() => Assert.Equal(
        ["一、甲乙", "二、丙"],
        Read(
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{R("甲")}</w:p>" + Item("乙", "1") + Item("丙", "1"),
            s_official + Num("1", "7")));

    [Theory]
    [InlineData("chineseCounting", "一 二 三 四 五 六 七 八 九 十 十一 二十 二十一 一百零五 一百一十")]
    [InlineData("ideographTraditional", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 11 20 21 105 110")]
    [InlineData("ideographZodiac", "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 20 21 105 110")]
    [InlineData("chineseLegalSimplified", "壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 拾壹 贰拾 贰拾壹 壹佰零伍 壹佰壹拾")]
    [InlineData("ideographDigital", "一 二 三 四 五 六 七 八 九 一〇 一一 二〇 二一 一〇五 一一〇")]
    [InlineData("decimalEnclosedCircle", "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑳ ㉑ 105 110")]
    [InlineData("decimalEnclosedParen", "⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽ ⑾ ⒇ 21 105 110")]
    [InlineData("decimalEnclosedFullstop", "⒈ ⒉ ⒊ ⒋ ⒌ ⒍ ⒎ ⒏ ⒐ ⒑ ⒒ ⒛ 21 105 110")]
    [InlineData("decimalFullWidth", "１ ２ ３ ４ ５ ６ ７ ８ ９ １０ １１ ２０ ２１ １０５ １１０")]
    [InlineData("decimalZero", "01 02 03 04 05 06 07 08 09 10 11 20 21 105 110")]
    [InlineData("upperRoman", "I II III IV V VI VII VIII IX X XI XX XXI CV CX")]
    [InlineData("lowerLetter", "a b c d e f g h i j k t u aaaaa fffff")]
    [InlineData("somethingNew", "1 2 3 4 5 6 7 8 9 10 11 20 21 105 110")]
    public void Numbers_are_written_as_word_writes_them(string format, string expected)
    {
        int[] numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 105, 110];

        Assert.Equal(expected, string.Join(' ', numbers.Select(number => ListNumber.Write(number, format))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void No_number_is_beyond_a_format(int number)
    {
        foreach (string format in new[] { "chineseCounting", "ideographTraditional", "decimalEnclosedCircle", "upperLetter", "upperRoman", "lowerRoman", "ideographDigital", "none", "decimalFullWidth" })
            Assert.NotNull(ListNumber.Write(number, format));
    }
}
