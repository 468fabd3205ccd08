using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("〇", 0)]
    [InlineData("零", 0)]
    [InlineData("○", 0)]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十三", 23)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("三千零五十", 3050)]
    [InlineData("一万二千", 12000)]
    [InlineData("二十三万", 230000)]
    [InlineData("一万零五百", 10500)]
    [InlineData("一万零五", 10005)]
    [InlineData("十万零一十", 100010)]
    [InlineData("一百万", 1000000)]
    [InlineData("一千二百三十四万五千六百", 12345600)]
    [InlineData("九千九百九十九万", 99990000)]
    [InlineData("九千九百九十九万九千九百九十九", 99999999)]
    [InlineData("二〇二三", 2023)]
    [InlineData("二零一九", 2019)]
    public void Reads_numerals(string text, long value)
    {
        Assert.True(ChineseNumerals.TryParse(text, out long read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("二三")]
    [InlineData("一二三")]
    [InlineData("二〇二三年")]
    [InlineData("十百")]
    [InlineData("百")]
    [InlineData("一十二十")]
    [InlineData("十二三")]
    [InlineData("若干")]
    [InlineData("12")]
    [InlineData("一二三四五六七八九一二三四")]
    [InlineData("万")]
    [InlineData("一万万")]
    [InlineData("一万二万")]
    [InlineData("零十")]
    [InlineData("零五")]
    [InlineData("零零")]
    [InlineData("十零")]
    [InlineData("一百零")]
    [InlineData("一百零一十")]
    [InlineData("一百五")]
    [InlineData("一万五")]
    [InlineData("一千五十")]
    [InlineData("一百五零")]
    [InlineData("一十零二十")]
    [InlineData("一百五万")]
    [InlineData("一百零万")]
    [InlineData("九千九百九十九万九千九百九十九五")]
    public void Anything_else_is_no_numeral(string text) => Assert.False(ChineseNumerals.TryParse(text, out _));

    [Fact]
    public void Every_number_below_ten_thousand_is_read_as_it_is_written()
    {
        for (int number = 1; number < 10000; number++)
        {
            Assert.True(ChineseNumerals.TryParse(Write(number), out long read), Write(number));
            Assert.Equal(number, read);
        }
    }

    [Property]
    public void Never_throws(string? text) => Assert.True(ChineseNumerals.TryParse(text ?? string.Empty, out long value) || value >= 0);

    private static string Write(int number)
    {
        const string Digits = "零一二三四五六七八九";
        string units = "千百十";
        string digits = number.ToString("D4", CultureInfo.InvariantCulture);
        string written = string.Concat(digits.Select((digit, i) => digit == '0' ? "零" : Digits[digit - '0'] + (i < 3 ? units[i].ToString() : string.Empty)));
        while (written.Contains("零零", System.StringComparison.Ordinal))
            written = written.Replace("零零", "零", System.StringComparison.Ordinal);
        return written.Trim('零');
    }
}
