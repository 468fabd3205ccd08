using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class ProceedingProseRulesTests
{
    private const string Silent = "无法判断，正文没有可以对照的数字";

    [Fact]
    [Covers("NAR-010", RuleOutcome.Violated)]
    public void NAR_010_fires_where_no_reading_fits()
    {
        Finding finding = Fires("NAR-010", "因政府信息公开引起的行政复议案件9件。", "3 / 2", "9", With(LastYear()));

        Assert.Equal(
            "NAR-010 警告 正文“复议”后为 9 件，与表中不符：行政复议·总计 = 3；行政复议·总计 − 行政复议·尚未审结 = 2；行政复议·总计 − 上年行政复议·尚未审结 = 2",
            finding.ToString());
        Assert.Contains(" − last year's 行政复议·尚未审结 ", finding.GetMessage(ReportLanguage.English));
    }

    [Fact]
    [Covers("NAR-010", RuleOutcome.Violated)]
    public void NAR_010_fires_without_last_year_where_the_number_is_more_than_all() =>
        Fires("NAR-010", "因政府信息公开被申请行政复议4件。", "3 / 2", "4");

    [Theory]
    [InlineData("被申请行政复议3件。")]
    [InlineData("发生行政复议案件2起。")]
    [Covers("NAR-010", RuleOutcome.Holds)]
    public void NAR_010_holds_with_or_without_what_is_pending(string sentence) => Holds("NAR-010", sentence);

    [Fact]
    [Covers("NAR-010", RuleOutcome.Holds)]
    [Covers("NAR-011", RuleOutcome.Holds)]
    public void NAR_010_and_NAR_011_leave_out_what_is_pending()
    {
        // 宿迁市 2024: 134 = 170 − 36, 57 = 77 − 20.
        AnnualReport report = Sound("全市全年备案政府信息依申请公开领域行政复议案件134件，行政诉讼案件57件。", builder =>
        {
            Cases(builder, ProceedingKind.Reconsideration, 100, 34, 36);
            Cases(builder, ProceedingKind.DirectLitigation, 30, 2, 20);
            Cases(builder, ProceedingKind.LitigationAfterReconsideration, 20, 5, 0);
        });

        Holds("NAR-010", report);
        Holds("NAR-011", report);
    }

    [Fact]
    [Covers("NAR-010", RuleOutcome.Holds)]
    public void NAR_010_leaves_out_what_was_pending_last_year()
    {
        AnnualReport last = LastYear(builder => Cases(builder, ProceedingKind.Reconsideration, 0, 0, 3));

        Holds("NAR-010", "被申请行政复议0件。", context: With(last));
    }

    [Fact]
    [Covers("NAR-010", RuleOutcome.NotAssessable)]
    public void NAR_010_cannot_judge_what_last_years_report_might_explain()
    {
        Assert.Equal([Silent], Unknown("NAR-010", Sound("行政复议维持2件。")));
        Assert.Equal(["行政复议·总计：无法判断，未提供上年报告"], Unknown("NAR-010", Sound("被申请行政复议1件。")));
        Finding finding = Assert.Single(RuleTesting.NotAssessable("NAR-010", Sound("被申请行政复议1件。")));
        Assert.Equal(RuleNeeds.Previous, finding.Missing);
        Assert.Equal(
            ["行政复议·总计：无法判断，空白：行政复议·总计"],
            Unknown("NAR-010", Sound("被申请行政复议1件。", builder => builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = null), With(LastYear())));
    }

    [Fact]
    [Covers("NAR-011", RuleOutcome.Violated)]
    public void NAR_011_fires_where_no_reading_fits() =>
        Assert.StartsWith(
            "NAR-011 警告 正文“诉讼”后为 8 件，与表中不符：行政诉讼（未经复议直接起诉）·总计 + 行政诉讼（复议后起诉）·总计 = 7；",
            Fires("NAR-011", "因政府信息公开被提起行政诉讼8件。", "7 / 6 / 5", "8", With(LastYear())).ToString());

    [Theory]
    [InlineData("被提起行政诉讼7件。")]
    [InlineData("行政诉讼案件共6件。")]
    [InlineData("新增行政诉讼5宗。")]
    [Covers("NAR-011", RuleOutcome.Holds)]
    public void NAR_011_holds_with_or_without_what_is_or_was_pending(string sentence) => Holds("NAR-011", sentence, context: With(LastYear()));

    [Theory]
    [InlineData("因政府信息公开引发行政复议、行政诉讼10件。")]
    [InlineData("复议后提起行政诉讼3件。")]
    [InlineData("全市行政应诉案件456件。")]
    [Covers("NAR-011", RuleOutcome.NotAssessable)]
    public void NAR_011_cannot_judge_what_is_of_both_or_of_a_part(string sentence) => Assert.Equal([Silent], Unknown("NAR-011", Sound(sentence)));

    [Fact]
    [Covers("NAR-012", RuleOutcome.Violated)]
    public void NAR_012_fires_for_the_corrected_and_for_the_lost()
    {
        Assert.Equal(
            "NAR-012 警告 正文“纠错”后为 2 件，与表中不符：行政复议·结果纠正 = 1",
            Fires("NAR-012", "行政复议案件3件，其中被纠错2件。", "1", "2").ToString());
        Assert.Equal(
            "NAR-012 警告 正文“败诉”后为 2 件，与表中不符：行政诉讼（未经复议直接起诉）·结果纠正 + 行政诉讼（复议后起诉）·结果纠正 = 1",
            Fires("NAR-012", "行政诉讼案件7件，败诉2件。", "1", "2").ToString());
    }

    [Fact]
    [Covers("NAR-012", RuleOutcome.Holds)]
    public void NAR_012_holds_for_the_numbers_of_the_table() => Holds("NAR-012", "行政复议3件，纠错1件；行政诉讼7件，败诉1件。");

    [Theory]
    [InlineData("网站纠错留言2件。")]
    [InlineData("法治建设中行政机关败诉5件。")]
    [Covers("NAR-012", RuleOutcome.NotAssessable)]
    public void NAR_012_cannot_judge_other_corrections(string sentence) => Assert.Equal([Silent, Silent], Unknown("NAR-012", Sound(sentence)));
}
