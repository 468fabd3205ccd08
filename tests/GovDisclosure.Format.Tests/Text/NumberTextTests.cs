using System.Globalization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class NumberTextTests
{
    [Theory]
    [InlineData("0", "0", "", "")]
    [InlineData(" 12 ", "12", "", "")]
    [InlineData("\u00a012\u3000", "12", "", "")]
    [InlineData("１２，３４５", "12345", "", "")]
    [InlineData("1,234,567.50", "1234567.50", "", "")]
    [InlineData("123,456", "123456", "", "")]
    [InlineData("0.50", "0.50", "", "")]
    [InlineData("-18", "-18", "", "")]
    [InlineData("－18", "-18", "", "")]
    [InlineData("−18", "-18", "", "")]
    [InlineData("+1036", "1036", "", "")]
    [InlineData("251000元", "251000", "元", "")]
    [InlineData("25.1 万元", "25.1", "万元", "")]
    [InlineData("1.5万", "1.5", "万", "")]
    [InlineData("22（其中修订 16 件）", "22", "", "其中修订 16 件")]
    [InlineData("22件(其中修订 16 件)", "22", "件", "其中修订 16 件")]
    [InlineData("24252.311082", "24252.311082", "", "")]
    [InlineData("0.3171430508280688700683412405", "0.3171430508280688700683412405", "", "")]
    [InlineData("〇", "0", "", "")]
    [InlineData("二十三", "23", "", "")]
    [InlineData("一萬二千", "12000", "", "")]
    [InlineData("二十三（含上年结转）", "23", "", "含上年结转")]
    public void Takes_number_unit_and_remark_apart(string text, string value, string unit, string remark)
    {
        NumberText number = NumberText.Parse(text);

        Assert.Equal(NumberTextKind.Number, number.Kind);
        Assert.Equal(value, number.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(unit, number.Unit);
        Assert.Equal(remark, number.Remark);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000\u00a0\u200b")]
    public void Nothing_is_blank(string text) => Assert.Equal(NumberTextKind.Blank, NumberText.Parse(text).Kind);

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("空")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("―")]
    [InlineData("─")]
    [InlineData("－")]
    [InlineData("–")]
    [InlineData("_")]
    [InlineData("無")]
    [InlineData("-/_")]
    public void A_mark_is_no_number(string text) => Assert.Equal(NumberTextKind.Mark, NumberText.Parse(text).Kind);

    [Theory]
    [InlineData("若干")]
    [InlineData("一、本年新收")]
    [InlineData("三 件（另结转二件）")]
    [InlineData("12abc")]
    [InlineData("1 2")]
    [InlineData("12 件 3 件")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,,234")]
    [InlineData(",123")]
    [InlineData("1.2.3")]
    [InlineData("1.5,000")]
    [InlineData("12.")]
    [InlineData(".5")]
    [InlineData("--1")]
    [InlineData("1e3")]
    [InlineData("件")]
    [InlineData("（12）")]
    [InlineData("(")]
    [InlineData("22（其中")]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData("一")]
    [InlineData("三")]
    [InlineData("○")]
    [InlineData("第3页")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("123456789012345.12345678901234")]
    [InlineData("1..5")]
    [InlineData("1.,5")]
    [InlineData("12元件")]
    public void Anything_else_is_unreadable(string text) => Assert.Equal(NumberTextKind.Unreadable, NumberText.Parse(text).Kind);

    [Theory]
    [InlineData("12", false)]
    [InlineData("１２", true)]
    [InlineData("1,234", true)]
    [InlineData("十二", true)]
    public void Says_whether_the_digits_were_rewritten(string text, bool normalized) =>
        Assert.Equal(normalized, NumberText.Parse(text).IsNormalized);

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("9", 9L)]
    [InlineData("10", 10L)]
    [InlineData("999999999999999999", 999_999_999_999_999_999L)]
    [InlineData("1000000000000000000", null)]
    [InlineData("", null)]
    [InlineData("00", null)]
    [InlineData("07", null)]
    [InlineData("１", null)]
    [InlineData("1 ", null)]
    [InlineData("-1", null)]
    [InlineData("1/", null)]
    [InlineData("1:", null)]
    public void Nearly_every_cell_is_digits_and_nothing_else(string text, long? value)
    {
        Assert.Equal(value != null, NumberText.TryParsePlain(text, out long plain));
        if (value != null)
            Assert.Equal(value, plain);
    }

    [Theory]
    [InlineData("元")]
    [InlineData("万元")]
    [InlineData("亿元")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("万件")]
    [InlineData("件")]
    [InlineData("条")]
    [InlineData("项")]
    [InlineData("个")]
    [InlineData("宗")]
    [InlineData("次")]
    [InlineData("份")]
    [InlineData("起")]
    [InlineData("%")]
    public void Knows_the_units(string unit)
    {
        Assert.Equal((NumberTextKind.Number, 12m, unit), (NumberText.Parse("12 " + unit).Kind, NumberText.Parse("12 " + unit).Value, NumberText.Parse("12 " + unit).Unit));
        Assert.True(NumberText.IsUnit("12" + unit + "3", 2, 2 + unit.Length));
    }

    [Theory]
    [InlineData("0件", 0, 2)]
    [InlineData("9件", 0, 2)]
    [InlineData("5", 0, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("9", 0, 1)]
    [InlineData("人民币", 0, 3)]
    [InlineData("万元整", 0, 3)]
    [InlineData("人", 0, 1)]
    public void Nothing_else_is_one(string text, int start, int end) => Assert.False(NumberText.IsUnit(text, start, end));

    [Theory]
    [InlineData("0", true, false)]
    [InlineData("+12", true, true)]
    [InlineData("-12", true, true)]
    [InlineData("－12", true, true)]
    [InlineData("-", false, false)]
    [InlineData("二十", true, false)]
    public void Says_whether_a_sign_stands_there(string text, bool isNumber, bool hasSign) =>
        Assert.Equal((isNumber, hasSign), (NumberText.Parse(text).IsNumber, NumberText.Parse(text).HasSign));

    [Theory]
    [InlineData("3\v7")]
    [InlineData("3\f7")]
    [InlineData("3\u00007")]
    [InlineData("3\u00077")]
    [InlineData("3\u200B7")]
    [InlineData("3\u20607")]
    [InlineData("3\u00AD7")]
    [InlineData("3\uFEFF7")]
    [InlineData("3\uFE0F7")]
    [InlineData("3 7")]
    [InlineData("3\u00A07")]
    [InlineData("\u202E73")]
    [InlineData("\u202E73\u202C")]
    [InlineData("\u202D73")]
    [InlineData("73\u202E")]
    [InlineData("\u206773\u2069")]
    [InlineData("37\uFFFC")]
    [InlineData("37\uFFFD")]
    [InlineData("37\u00B9")]
    [InlineData("37①")]
    [InlineData("37[^1]")]
    [InlineData("37^1^")]
    public void What_stands_in_a_number_or_turns_its_digits_leaves_it_unread(string text) => Assert.Equal(NumberTextKind.Unreadable, NumberText.Parse(text).Kind);

    [Theory]
    [InlineData("37\u200B")]
    [InlineData("\uFEFF37")]
    [InlineData("\u200E37\u200F")]
    [InlineData("\u000737\t")]
    public void What_stands_beside_a_number_and_is_not_seen_is_none_of_it(string text) => Assert.Equal(37, NumberText.Parse(text).Value);

    [Fact]
    public void Words_are_told_by_their_first_character()
    {
        Assert.All("09０９+-.,/—―─–_Nn\\*无空十百千万零〇○一二九－", c => Assert.True(NumberText.MayBegin(c), c.ToString()));
        Assert.All("件元本abAM（(【%第:;<=!", c => Assert.False(NumberText.MayBegin(c), c.ToString()));
    }

    [Property]
    public void Reads_every_amount_as_it_prints(decimal value)
    {
        decimal amount = decimal.Round(value % 1_000_000_000_000m, 6);
        string text = amount.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(text, NumberText.Parse(text).Value.ToString(CultureInfo.InvariantCulture));
    }

    [Property]
    public void Never_throws(string? text) => Assert.True(NumberText.Parse(text ?? string.Empty).Kind >= NumberTextKind.Blank);
}
