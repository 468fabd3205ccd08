using System.Globalization;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

public class NumberTextTests
{
    [Theory]
    [InlineData("0", "0", "", "")]
    [InlineData(" 12 ", "12", "", "")]
    [InlineData("\u00a012\u3000", "12", "", "")]
    [InlineData("１２，３４５", "12345", "", "")]
    [InlineData("1,234,567.50", "1234567.50", "", "")]
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
    public void Anything_else_is_unreadable(string text) => Assert.Equal(NumberTextKind.Unreadable, NumberText.Parse(text).Kind);

    [Theory]
    [InlineData("12", false)]
    [InlineData("１２", true)]
    [InlineData("1,234", true)]
    [InlineData("十二", true)]
    public void Says_whether_the_digits_were_rewritten(string text, bool normalized) =>
        Assert.Equal(normalized, NumberText.Parse(text).IsNormalized);

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
