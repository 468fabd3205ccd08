using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class SentenceSpanTests
{
    private const string FullLine = "本报告由总体情况、主动公开政府信息情况、收到和处理申请情况";

    [Theory]
    [InlineData("甲。乙！丙？丁", new[] { "甲", "乙", "丙", "丁" })]
    [InlineData("甲!乙?丙\n丁\r\n戊", new[] { "甲", "乙", "丙", "丁", "戊" })]
    [InlineData("甲；乙;丙，丁", new[] { "甲；乙;丙，丁" })]
    [InlineData("。。\n", new string[0])]
    [InlineData("", new string[0])]
    [InlineData(null, new string[0])]
    public void Ends_at_a_mark_or_a_line_end(string? text, string[] sentences) => Assert.Equal(sentences, SentenceSpan.Of(text).Select(sentence => sentence.Printed));

    [Theory]
    [InlineData(FullLine + "\n等六个部分。丁", new[] { FullLine + "\n等六个部分", "丁" })]
    [InlineData(FullLine + "\r\n等六个部分。丁", new[] { FullLine + "\r\n等六个部分", "丁" })]
    [InlineData(FullLine + "　\n  等六个部分", new[] { FullLine + "　\n  等六个部分" })]
    [InlineData(FullLine + "\n\n等六个部分", new[] { FullLine, "等六个部分" })]
    [InlineData(FullLine + "；\n等六个部分", new[] { FullLine + "；", "等六个部分" })]
    [InlineData("（一）主动公开情况\n2022年", new[] { "（一）主动公开情况", "2022年" })]
    [InlineData("\n甲", new[] { "甲" })]
    [InlineData(null, new string[0])]
    public void Can_be_put_together_where_a_print_out_broke_it(string? text, string[] sentences) =>
        Assert.Equal(sentences.Select(Normal), SentenceSpan.Whole(text).Select(sentence => Normal(sentence.Printed)));

    [Fact]
    public void Knows_its_place_and_its_folded_words()
    {
        SentenceSpan[] sentences = SentenceSpan.Of("甲。 乙（１） 丙，丁").ToArray();

        Assert.Equal([0, 2], sentences.Select(sentence => sentence.Start));
        Assert.Equal("乙(1)丙,丁", sentences[1].Folded);
        Assert.Equal("乙（１） 丙，丁", sentences[1].Printed);
    }

    [Theory]
    [InlineData(0, "甲甲")]
    [InlineData(1, "甲甲")]
    [InlineData(3, "乙")]
    [InlineData(5, "丙")]
    public void Is_found_by_a_place_in_the_text(int place, string sentence) => Assert.Equal(sentence, SentenceSpan.At("甲甲。乙\n丙", place).Printed);

    [Theory]
    [InlineData("2022年，甲", 2022)]
    [InlineData("　 2022 年度甲", 2022)]
    [InlineData("２０２２年甲", 2022)]
    [InlineData("2022年", 2022)]
    [InlineData("2007年甲", null)]
    [InlineData("2022", null)]
    [InlineData("20221年甲", null)]
    [InlineData("甲2022年", null)]
    [InlineData("2022-2023年", null)]
    [InlineData("二〇二二年", null)]
    public void Opens_with_a_year_or_not(string text, int? year) => Assert.Equal(year, SentenceSpan.Of(text).Single().OpeningYear);

    private static string Normal(string text) => text.Replace("\r\n", "\n", System.StringComparison.Ordinal);
}
