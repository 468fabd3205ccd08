using System;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class ShareRulesTests
{
    [Fact]
    [Covers("NAR-007", RuleOutcome.Violated)]
    public void NAR_007_fires_where_a_share_fits_no_whole()
    {
        Finding finding = Fires("NAR-007", "申请中，予以公开40件，占58.78%。", "48.78% / 49.38% / 47.62%", "58.78%");

        Assert.Equal("NAR-007 警告 正文“予以公开”40 件占 58.78%，与件数不符：40/82 = 48.78%；40/81 = 49.38%；40/84 = 47.62%", finding.ToString());
        Assert.StartsWith("the prose gives 58.78% for the 40 of 予以公开", finding.GetMessage(ReportLanguage.English));
    }

    [Theory]
    [InlineData("申请予以公开40件，占48.78%。")]
    [InlineData("申请予以公开40件（占申请总数的49.4%）。")]
    [InlineData("申请予以公开40件，占47.6％。")]
    [InlineData("申请不予公开5件，占比6%；无法提供31件，占总量的37.8%。")]
    [InlineData("收到申请81件，自然人80件，占98.7%；法人1件，占1.23%。")]
    [Covers("NAR-007", RuleOutcome.Holds)]
    public void NAR_007_holds_for_each_whole_rounded_or_cut_off(string sentence) => Holds("NAR-007", sentence);

    [Fact]
    [Covers("NAR-007", RuleOutcome.NotAssessable)]
    public void NAR_007_judges_nothing_where_the_prose_tells_of_too_many_wholes()
    {
        static string Text(int wholes) => "申请中，予以公开40件，占58.78%。" + string.Concat(Enumerable.Range(1001, wholes).Select(i => $"收到申请{i}件。"));

        Assert.Single(RuleTesting.Violations("NAR-007", Sound(Text(50))));
        Assert.Contains("过多", Assert.Single(Unknown("NAR-007", Sound(Text(51)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.34%")]
    [InlineData("4.35%")]
    [Covers("NAR-007", RuleOutcome.Holds)]
    public void NAR_007_takes_shares_that_are_cut_off(string share)
    {
        // 上海市人民政府办公厅 2019: 4.348 %.
        AnnualReport report = Sound($"申请部分公开10件，占{share}。", builder =>
        {
            Row(builder, ApplicationRow.PartiallyGranted, 10, 0);
            Row(builder, ApplicationRow.OutcomesTotal, 230, 0);
        });

        Holds("NAR-007", report);
    }

    [Theory]
    [InlineData("主动公开信息24件，占同期制发文件总数的37.5%。")]
    [InlineData("申请不予公开5件，其中属于国家秘密2件，占40%。")]
    [InlineData("申请予以公开40件，占比约为50%。")]
    [InlineData("申请按时答复率为100%。")]
    [Covers("NAR-007", RuleOutcome.NotAssessable)]
    public void NAR_007_cannot_judge_without_a_share_behind_a_count(string sentence) =>
        Assert.Equal(["无法判断，正文没有紧跟件数的占比"], Unknown("NAR-007", Sound(sentence)));

    [Fact]
    [Covers("NAR-007", RuleOutcome.NotAssessable)]
    public void NAR_007_cannot_judge_a_share_of_nothing()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Overview = new ProseSection("申请予以公开0件，占0%。"));

        Assert.Equal(["无法判断，第三部分的总数空白或为0"], Unknown("NAR-007", report));
    }

    [Theory]
    [InlineData("收到政府信息公开申请81件，同比增长36%。", "35% / 29%", "36%")]
    [InlineData("收到政府信息公开申请81件，同比下降35%。", "35% / 29%", "-35%")]
    [InlineData("收到政府信息公开申请84件，同比上升30.2%。", "35% / 29.2%", "30.2%")]
    [Covers("NAR-016", RuleOutcome.Violated)]
    public void NAR_016_fires_where_the_growth_is_another(string sentence, string expected, string actual)
    {
        Finding finding = Fires("NAR-016", sentence, expected, actual, With(LastYear()));

        Assert.Equal($"NAR-016 警告 正文同比为 {actual}，按两年报告的收到件数应为 {expected}", finding.ToString());
    }

    [Theory]
    [InlineData("收到政府信息公开申请81件，同比增长35%。")]
    [InlineData("收到政府信息公开申请81件，同比增长35.00%。")]
    [InlineData("收到政府信息公开申请84件（含上年结转），同比增加29.2%。")]
    [InlineData("收到政府信息公开申请84件（市政府40件，区县44件），同比增长29.23%。")]
    [Covers("NAR-016", RuleOutcome.Holds)]
    public void NAR_016_holds_with_or_without_what_was_brought_in(string sentence) => Holds("NAR-016", sentence, context: With(LastYear()));

    [Fact]
    [Covers("NAR-016", RuleOutcome.Holds)]
    public void NAR_016_reads_a_decrease()
    {
        AnnualReport last = LastYear(builder => Row(builder, ApplicationRow.NewlyReceived, 162, 0));

        Holds("NAR-016", "收到政府信息公开申请81件，同比下降50%。", context: With(last));
        Fires("NAR-016", "收到政府信息公开申请81件，同比增长50%。", "-50%", "50%", With(last));
    }

    [Fact]
    [Covers("NAR-016", RuleOutcome.NotAssessable)]
    public void NAR_016_cannot_judge_without_last_years_numbers()
    {
        const string sentence = "收到政府信息公开申请81件，同比增长36%。";
        const string blank = "无法判断，两年的收到件数有空白，或上年为0，或正文的件数不是表中的";

        Assert.Equal(["无法判断，未提供上年报告"], Unknown("NAR-016", Sound(sentence)));
        Assert.Equal(["无法判断，正文收到件数后没有“同比…%”"], Unknown("NAR-016", Sound("收到政府信息公开申请81件。"), With(LastYear())));
        Assert.Equal([blank], Unknown("NAR-016", Sound(sentence), With(LastYear(builder => Row(builder, ApplicationRow.NewlyReceived, 0, 0)))));
        Assert.Equal([blank], Unknown("NAR-016", Sound("收到政府信息公开申请80件，同比增长33.3%。"), With(LastYear(builder => Row(builder, ApplicationRow.NewlyReceived, 70, 0)))));
    }
}
