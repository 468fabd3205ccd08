using System.Linq;
using GovDisclosure.Format.Validation;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Tests.Validation.Statements;

public class ProseNumbersTests
{
    [Theory]
    [InlineData("12件", 12)]
    [InlineData("１２件", 12)]
    [InlineData("12 件", 12)]
    [InlineData("0件", 0)]
    [InlineData("3,646件", 3646)]
    [InlineData("３，６４６件", 3646)]
    [InlineData("1，234件", 234)]
    [InlineData("1.2万件", 12_000)]
    [InlineData("1．25万件", 12_500)]
    [InlineData("3万件", 30_000)]
    [InlineData("0.5亿件", 50_000_000)]
    [InlineData("一件", 1)]
    [InlineData("两件", 2)]
    [InlineData("十二宗", 12)]
    [InlineData("一百二十三件", 123)]
    [InlineData("三千五百二十五件", 3525)]
    [InlineData("一万二千件", 12_000)]
    [InlineData("兩件", 2)]
    [InlineData("5起", 5)]
    [InlineData("五份", 5)]
    [InlineData("、9件", 9)]
    [InlineData("9999999999件", 9_999_999_999)]
    [InlineData("1.0000000000000000件", 1)]
    [InlineData("９，６４６件", 9646)]
    [InlineData("１０，６４６件", 10_646)]
    [InlineData("1,23件", 23)]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑12件", 12)]
    public void Reads_a_count(string text, long value) => Assert.Equal(value, Assert.Single(Read("共" + text).Counts).Value);

    [Theory]
    [InlineData("十余件")]
    [InlineData("20余件")]
    [InlineData("20多件")]
    [InlineData("数十件")]
    [InlineData("几件")]
    [InlineData("约20件")]
    [InlineData("近百件")]
    [InlineData("超过20件")]
    [InlineData("不足20件")]
    [InlineData("每件")]
    [InlineData("第12件")]
    [InlineData("第十二件")]
    [InlineData("同一件")]
    [InlineData("3-5件")]
    [InlineData("3至5件")]
    [InlineData("三四件")]
    [InlineData("1.5件")]
    [InlineData("007件")]
    [InlineData("12 345件")]
    [InlineData("2023年")]
    [InlineData("〔2021〕30号")]
    [InlineData("12条")]
    [InlineData("12篇")]
    [InlineData("12次")]
    [InlineData("12件次")]
    [InlineData("12件（次）")]
    [InlineData("1月份")]
    [InlineData("一起研究")]
    [InlineData("12起诉")]
    [InlineData("A12件")]
    [InlineData("9999999999999件")]
    [InlineData("10000000000件")]
    [InlineData("1.00000000000000000件")]
    [InlineData("三亿二千件")]
    [InlineData("3十件")]
    public void Reads_no_count(string text) => Assert.Empty(Read("共" + text).Counts);

    [Theory]
    [InlineData("12件", 12)]
    [InlineData("十二件", 12)]
    [InlineData("至5件", 5)]
    [InlineData(",9件", 9)]
    public void Reads_a_count_at_the_very_beginning(string text, long value)
    {
        Count count = Assert.Single(Read(text).Counts);

        Assert.Equal((value, text.Length), (count.Value, count.End));
    }

    [Theory]
    [InlineData("件")]
    [InlineData("万件")]
    [InlineData("%")]
    public void A_unit_alone_is_no_number(string text)
    {
        Assert.Empty(Read(text).Counts);
        Assert.Empty(Read(text).Percentages);
    }

    [Fact]
    public void Parts_what_only_looks_like_one_number()
    {
        Assert.Equal([345], Read("涉及12、345件").Counts.Select(count => count.Value));
        Assert.Equal([5], Read("共12。5件").Counts.Select(count => count.Value));
    }

    [Theory]
    [InlineData("占4.34%", 4.34, 2)]
    [InlineData("占100％", 100, 0)]
    [InlineData("占５０．０％", 50, 1)]
    [InlineData("5%", 5, 0)]
    [InlineData("占0.0000000000000001%", 0.0000000000000001, 16)]
    public void Reads_a_percentage(string text, double value, int decimals)
    {
        Percentage percentage = Assert.Single(Read(text).Percentages);

        Assert.Equal((decimal)value, percentage.Value);
        Assert.Equal(decimals, percentage.Decimals);
        Assert.Equal(text.Length, percentage.End);
    }

    [Theory]
    [InlineData("占约5%")]
    [InlineData("占近5%")]
    [InlineData("占百分之五")]
    [InlineData("占3-5%")]
    [InlineData("占0.00000000000000001%")]
    public void Reads_no_percentage(string text) => Assert.Empty(Read(text).Percentages);

    private static Sentence Read(string text) => new("/overview/text", new QuotedText(text), 0, text.Length);
}
