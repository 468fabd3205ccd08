using System.Globalization;
using FsCheck.Xunit;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

public class PrintedNumberTests
{
    [Theory]
    [InlineData("0", "0", null)]
    [InlineData(" 12 ", "12", null)]
    [InlineData("\u00a012\u3000", "12", null)]
    [InlineData("１２，３４５", "12345", null)]
    [InlineData("1,234,567.50", "1234567.50", null)]
    [InlineData("-18", "-18", null)]
    [InlineData("－18", "-18", null)]
    [InlineData("−18", "-18", null)]
    [InlineData("+1036", "+1036", null)]
    [InlineData("251000元", "251000", "元")]
    [InlineData("25.1 万元", "25.1", "万元")]
    [InlineData("22（其中修订 16 件）", "22", null)]
    [InlineData("22件(其中修订 16 件)", "22", "件")]
    public void Finds_the_number_of_a_cell(string text, string digits, string? unit)
    {
        PrintedNumber? number = PrintedNumber.Find(text);

        Assert.Equal(digits, number?.ToString());
        Assert.Equal(unit, number?.Unit);
        Assert.Equal(unit is "元" or "万元", number?.IsMoney);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("N/A")]
    [InlineData("若干")]
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
    [InlineData("1.5万")]
    [InlineData("件")]
    [InlineData("（12）")]
    [InlineData("(")]
    public void Finds_none_where_anything_else_stands(string text) => Assert.Null(PrintedNumber.Find(text));

    [Theory]
    [InlineData("3", true)]
    [InlineData("3.0", true)]
    [InlineData("3.00件", true)]
    [InlineData("3.5", false)]
    [InlineData("0.000001", false)]
    public void Tells_whole_numbers(string text, bool whole) => Assert.Equal(whole, PrintedNumber.Find(text)!.IsWhole);

    [Property]
    public void Reads_every_decimal_as_it_prints(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(text, PrintedNumber.Find(text)!.ToString());
        Assert.Equal(decimal.Truncate(value) == value, PrintedNumber.Find(text)!.IsWhole);
    }
}
