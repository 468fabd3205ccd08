using System.Linq;
using GovDisclosure.Format.Tests.Validation.Rules;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class ReportTextsTests
{
    [Fact]
    public void Folds_the_four_texts_in_the_order_of_the_page()
    {
        var texts = new ReportTexts(RuleTesting.AllZero(builder =>
        {
            builder.Preamble = "前 言（１）";
            builder.Overview = new ProseSection("概　述");
            builder.Problems = null;
            builder.OtherMatters = new OtherMatters("其他，");
        }));

        Assert.Equal(["/preamble", "/overview/text", "/problems/text", "/otherMatters/text"], texts.Sources.Select(source => source.Pointer));
        Assert.Equal(("前言(1)", "概述", null, "其他,"), (texts.Preamble, texts.Overview, texts.Problems, texts.OtherMatters));
        Assert.Equal(texts.OtherMatters, texts.Folded(3));
        Assert.Null(texts.Folded(2));
        Assert.True(texts.Any);
        Assert.False(new ReportTexts(RuleTesting.WithoutTables()).Any);
    }

    [Fact]
    public void Tells_whether_a_text_has_a_word_and_knows_nothing_of_a_missing_text()
    {
        Assert.True(ReportTexts.Has("一二三", "四", "三"));
        Assert.False(ReportTexts.Has("一二三", "四"));
        Assert.Null(ReportTexts.Has(null, "四"));
    }

    [Theory]
    [InlineData("因清理，规范性文件减少。", "规范性文件", true)]
    [InlineData("规范性文件减少，系口径\n调整所致。", "规范性文件", false)]
    [InlineData("规范性文件数量比上年减少较多，主要原因是本年度统计口\n径调整。", "规范性文件", true)]
    [InlineData("规范性文件减少。机构改革已完成。", "规范性文件", false)]
    [InlineData("规章自然失效。", "规范性文件", false)]
    [InlineData("结转件划转。", "结转", true)]
    public void A_sentence_explains_what_it_names_with_a_reason(string overview, string quantity, bool explains)
    {
        var texts = new ReportTexts(RuleTesting.AllZero(builder => builder.Overview = new ProseSection(overview)));

        Assert.Equal(explains, texts.Explains(quantity));
    }

    [Fact]
    public void A_place_is_on_a_line()
    {
        var texts = new ReportTexts(RuleTesting.AllZero(builder =>
        {
            builder.Preamble = "a\n\nb";
            builder.Overview = new ProseSection("一\n二\n三");
        }));

        Assert.Equal([0, 0, 1, 1, 2], Enumerable.Range(0, 5).Select(at => texts.LineOf("/overview/text", at)));
        Assert.Equal(2, texts.LineOf("/preamble", 3));
        Assert.Equal(1, texts.LineOf("/overview/text", 2));
        Assert.Equal([2, 1, 0], new[] { 4, 3, 0 }.Select(at => texts.LineOf("/overview/text", at)));
        Assert.Equal(0, texts.LineOf("/closing", 3));
    }

    [Theory]
    [InlineData("示例市2023年年报", "示例市2023年年报")]
    [InlineData("示例局（示例委员会）2023年年报", "示例局(示例委员会)2023年年报")]
    [InlineData("示例市2023年年报（2024年1月）", "示例市2023年年报")]
    [InlineData("（年报）", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_bracketed_end_is_no_part_of_the_title(string? title, string? folded) =>
        Assert.Equal(folded, new ReportTexts(RuleTesting.AllZero(builder => builder.Title = title)).Title);

    [Fact]
    public void A_note_explains_as_well()
    {
        var texts = new ReportTexts(RuleTesting.AllZero(builder => builder.Annotations.Add(new Annotation("/proactiveDisclosure", "注：规范性文件含修订 16 件"))));

        Assert.True(texts.Explains("规范性文件"));
        Assert.False(texts.Explains("结转"));
    }

    [Theory]
    [InlineData("统计期限自20231月1日起", true)]
    [InlineData("统计时间：2023 全年", true)]
    [InlineData("统计期限为全年", false)]
    [InlineData("本报告的统计期限为全年", false)]
    [InlineData("统计期限说明如下，本部分内容依据上级有关工作要求编写：2023年", false)]
    [InlineData("共2023条", false)]
    [InlineData(null, false)]
    public void Knows_a_period_that_cannot_be_read(string? preamble, bool names)
    {
        var texts = new ReportTexts(RuleTesting.AllZero(builder => builder.Preamble = preamble));

        Assert.Equal(names, texts.NamesDamagedPeriod);
    }
}
