using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class PrintedUnitTests
{
    [Theory]
    [InlineData("元", UnitKind.Money, 1)]
    [InlineData("万元", UnitKind.Money, 10_000)]
    [InlineData("亿元", UnitKind.Money, 100_000_000)]
    [InlineData("万亿元", UnitKind.Money, 1_000_000_000_000)]
    [InlineData("件", UnitKind.Count, 1)]
    [InlineData("万件", UnitKind.Count, 10_000)]
    [InlineData("万", UnitKind.Scale, 10_000)]
    [InlineData("亿亿亿亿元", UnitKind.Other, 1)]
    [InlineData("亿亿亿亿亿亿", UnitKind.Other, 1)]
    internal void A_unit_says_what_it_measures_and_how_many_times(string text, UnitKind kind, long factor)
    {
        Assert.True(PrintedUnit.TryParse(text, out PrintedUnit unit));
        Assert.Equal(new PrintedUnit(kind, factor), unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("某某局")]
    [InlineData("元/件")]
    public void Other_words_are_none(string text) => Assert.False(PrintedUnit.TryParse(text, out _));

    [Theory]
    [InlineData("单位：亿亿亿亿元")]
    [InlineData("单位：亿亿元")]
    [InlineData("单位：万亿亿元")]
    public void No_unit_is_beyond_what_a_reader_bears(string unit)
    {
        ReadResult result = Documents.ReadDisclosure(unit + "\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t9999999999999999999999999999\n");

        Assert.Equal(string.Empty, result.Disclosed("administrativeFees"));
        Assert.NotEmpty(result.Report!.Refused);
    }
}
