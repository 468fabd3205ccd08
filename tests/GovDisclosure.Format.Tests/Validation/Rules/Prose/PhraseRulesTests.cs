using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class PhraseRulesTests
{
    private const string Absent = "无法判断，正文没有这样说";

    [Theory]
    [InlineData("本年度未收到政府信息公开申请。")]
    [InlineData("2023年没有收到依申请公开的申请。")]
    [InlineData("我局未接到任何政府信息公开申请，也未收取费用。")]
    [Covers("NAR-017", RuleOutcome.Violated)]
    public void NAR_017_fires_where_none_is_said_and_some_are_counted(string sentence) =>
        Assert.Equal("NAR-017 警告 正文称未收到申请，表中 一、本年新收政府信息公开申请数量·总计 = 81", Fires("NAR-017", sentence, "0", "81").ToString());

    [Fact]
    [Covers("NAR-017", RuleOutcome.Holds)]
    public void NAR_017_holds_where_none_is_counted() =>
        Holds("NAR-017", RuleTesting.AllZero(builder => builder.Overview = new ProseSection("本年度未收到政府信息公开申请。")));

    [Theory]
    [InlineData("未收到政府信息公开行政复议申请。")]
    [InlineData("未收到申请人的异议。")]
    [InlineData("未收到法人申请。")]
    [InlineData("2022年未收到政府信息公开申请。")]
    [InlineData("12个部门未收到政府信息公开申请。")]
    [Covers("NAR-017", RuleOutcome.NotAssessable)]
    public void NAR_017_is_not_about_a_part(string sentence) => Assert.Equal([Absent], Unknown("NAR-017", Sound(sentence)));

    [Fact]
    [Covers("NAR-017", RuleOutcome.NotAssessable)]
    public void NAR_017_cannot_judge_a_blank() => Assert.Equal(
        ["一、本年新收政府信息公开申请数量·总计：无法判断，单元格空白"],
        Unknown("NAR-017", Sound("未收到申请。", builder => builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = null)));

    [Theory]
    [InlineData("本年度无行政复议案件。", "正文称无行政复议，表中 行政复议·总计 = 3", "3")]
    [InlineData("未发生因政府信息公开引发的行政复议。", "正文称无行政复议，表中 行政复议·总计 = 3", "3")]
    [InlineData("没有被提起行政诉讼的情况。", "正文称无行政诉讼，表中 行政诉讼（未经复议直接起诉）·总计 + 行政诉讼（复议后起诉）·总计 = 7", "7")]
    [Covers("NAR-018", RuleOutcome.Violated)]
    public void NAR_018_fires_where_none_is_said_and_some_are_counted(string sentence, string message, string actual) =>
        Assert.Equal(message, Fires("NAR-018", sentence, "0", actual).GetMessage());

    [Fact]
    [Covers("NAR-018", RuleOutcome.Violated)]
    public void NAR_018_judges_both_in_one_sentence()
    {
        Assert.Equal(["NAR-018", "NAR-018"], System.Array.ConvertAll(FindingsOf(Sound("2023年无行政复议、行政诉讼情况。")), finding => finding.RuleId));
        Assert.Equal(["NAR-018", "NAR-018"], System.Array.ConvertAll(FindingsOf(Sound("未发生因政府信息公开申请行政复议、提起行政诉讼的情况。")), finding => finding.RuleId));
    }

    [Fact]
    [Covers("NAR-018", RuleOutcome.Holds)]
    public void NAR_018_holds_where_none_is_counted() =>
        Holds("NAR-018", RuleTesting.AllZero(builder => builder.Overview = new ProseSection("本年度未发生行政复议和行政诉讼。")));

    [Theory]
    [InlineData("无法提供行政复议、行政诉讼材料。")]
    [InlineData("无行政复议被纠正，无行政诉讼败诉。")]
    [InlineData("无新增行政复议。")]
    [InlineData("对无正当理由的申请依法处理，行政诉讼7件。")]
    [Covers("NAR-018", RuleOutcome.NotAssessable)]
    public void NAR_018_is_not_about_outcomes(string sentence) => Assert.Equal([Absent, Absent], Unknown("NAR-018", Sound(sentence)));

    [Theory]
    [InlineData("行政复议3件，均获维持。", "正文称行政复议全部维持，应为 3，表中 行政复议·结果维持 = 1", "3", "1")]
    [InlineData("行政诉讼7件，全部维持。", "正文称行政诉讼全部维持，应为 7，表中 行政诉讼（未经复议直接起诉）·结果维持 + 行政诉讼（复议后起诉）·结果维持 = 5", "7", "5")]
    [InlineData("行政应诉零败诉。", "正文称零败诉，表中 行政诉讼（未经复议直接起诉）·结果纠正 + 行政诉讼（复议后起诉）·结果纠正 = 1", "0", "1")]
    [Covers("NAR-023", RuleOutcome.Violated)]
    public void NAR_023_fires_where_the_table_has_other_outcomes(string sentence, string message, string expected, string actual) =>
        Assert.Equal(message, Fires("NAR-023", sentence, expected, actual).GetMessage());

    [Fact]
    [Covers("NAR-023", RuleOutcome.Holds)]
    public void NAR_023_holds_where_all_were_upheld()
    {
        AnnualReport report = Sound("行政复议3件、行政诉讼7件。行政复议、行政诉讼均予维持，实现零败诉。", builder =>
        {
            Cases(builder, ProceedingKind.Reconsideration, 3, 0, 0);
            Cases(builder, ProceedingKind.DirectLitigation, 4, 0, 0);
            Cases(builder, ProceedingKind.LitigationAfterReconsideration, 3, 0, 0);
        });

        Holds("NAR-023", report);
        Holds("NAR-023", Sound("已审结的行政复议均获维持。", builder => Cases(builder, ProceedingKind.Reconsideration, 2, 0, 1)), 2);
    }

    [Fact]
    public void NAR_023_needs_no_pending_cases_where_all_were_upheld()
    {
        Holds("NAR-023", Decided(3, 3), 2);
        Assert.Equal(["行政复议·结果维持：无法判断，空白：行政复议·尚未审结", Absent, Absent], Unknown("NAR-023", Decided(2, 3)));

        static AnnualReport Decided(long upheld, long total) => Sound("已审结的行政复议均获维持。", builder =>
        {
            Cases(builder, ProceedingKind.Reconsideration, upheld, 0, total - upheld);
            builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Pending] = null;
        });
    }

    [Fact]
    [Covers("NAR-023", RuleOutcome.NotAssessable)]
    public void NAR_023_cannot_judge_where_it_is_not_said() => Assert.Equal([Absent, Absent, Absent], Unknown("NAR-023", Sound("行政复议1件维持，其余均获维持。")));

    [Theory]
    [InlineData("依申请公开办结率100%。")]
    [InlineData("收到政府信息公开申请81件，办结率达到100％。")]
    [Covers("NAR-024", RuleOutcome.Violated)]
    public void NAR_024_fires_where_some_are_carried_forward(string sentence) =>
        Assert.Equal("NAR-024 警告 正文称办结率100%，表中 四、结转下年度继续办理·总计 = 2", Fires("NAR-024", sentence, "0", "2").ToString());

    [Fact]
    [Covers("NAR-024", RuleOutcome.Holds)]
    public void NAR_024_holds_where_none_is_carried_forward() =>
        Holds("NAR-024", Sound("收到政府信息公开申请81件，办结率为100%。", builder => Row(builder, ApplicationRow.CarriedForward, 0, 0)));

    [Theory]
    [InlineData("申请按期办结率100%。")]
    [InlineData("收到信访申请，办结率100%。")]
    [InlineData("申请办结率98%。")]
    [InlineData("建议提案办结率100%。")]
    [Covers("NAR-024", RuleOutcome.NotAssessable)]
    public void NAR_024_is_not_about_being_in_time_or_about_others(string sentence) => Assert.Equal([Absent], Unknown("NAR-024", Sound(sentence)));
}
