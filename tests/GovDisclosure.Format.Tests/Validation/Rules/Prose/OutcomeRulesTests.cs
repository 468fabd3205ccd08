using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class OutcomeRulesTests
{
    [Theory]
    [InlineData("申请予以公开41件。", "予以公开", "40", "三、本年度办理结果（一）予以公开·总计 = 40")]
    [InlineData("申请部分公开41件。", "部分公开", "4", "三、本年度办理结果（二）部分公开·总计 = 4")]
    [InlineData("申请不予公开41件。", "不予公开", "5", "三、本年度办理结果（三）不予公开各项·总计 = 5")]
    [InlineData("申请无法提供41件。", "无法提供", "31", "三、本年度办理结果（四）无法提供各项·总计 = 31")]
    [InlineData("申请不予处理41件。", "不予处理", "1", "三、本年度办理结果（五）不予处理各项·总计 = 1")]
    [InlineData("申请其他处理41件。", "其他处理", "1", "三、本年度办理结果（六）其他处理各项·总计 = 1")]
    [Covers("NAR-006", RuleOutcome.Violated)]
    public void NAR_006_fires_for_each_group(string sentence, string keyword, string expected, string reading) =>
        Assert.Equal($"NAR-006 警告 正文“{keyword}”后为 41 件，与表中不符：{reading}", Fires("NAR-006", sentence, expected, "41").ToString());

    [Fact]
    [Covers("NAR-006", RuleOutcome.Violated)]
    public void NAR_006_adds_groups_that_share_a_number()
    {
        Finding finding = Fires("NAR-006", "答复申请中，予以公开和部分公开43件。", "44 / 4", "43");

        Assert.Contains("三、本年度办理结果（一）予以公开·总计 + 三、本年度办理结果（二）部分公开·总计 = 44", finding.GetMessage());
    }

    [Fact]
    [Covers("NAR-006", RuleOutcome.Violated)]
    public void NAR_006_knows_the_single_row_of_other_handling()
    {
        AnnualReport report = Sound(null);
        AnnualReportBuilder builder = report.ToBuilder();
        builder.OtherHandling = OtherHandlingForm.Undivided;
        Row(builder, ApplicationRow.UndividedOtherHandling, 1, 0);
        builder.Overview = new ProseSection("申请其他处理2件。");

        Assert.Contains("三、本年度办理结果（六）其他处理·总计 = 1", Fires("NAR-006", builder.Build(), "1", "2").GetMessage());
    }

    [Theory]
    [InlineData("办结申请82件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理1件。", 0)]
    [InlineData("办结申请82件，予以公开及部分公开44件。", 6)]
    [InlineData("申请中作其他处理（含申请人主动撤回）1件。", 5)]
    [Covers("NAR-006", RuleOutcome.Holds)]
    public void NAR_006_holds_for_the_groups_of_the_table(string sentence, int silent) => Holds("NAR-006", sentence, silent);

    [Fact]
    [Covers("NAR-006", RuleOutcome.NotAssessable)]
    public void NAR_006_judges_the_groups_one_by_one()
    {
        AnnualReport report = Sound("办结申请，予以公开40件，不予公开7件。", builder => builder.Applications[ApplicationRow.StateSecret, ApplicantCategory.Total] = null);

        string[] reasons = Unknown("NAR-006", report);
        Assert.Equal(5, reasons.Length);
        Assert.Contains("三、本年度办理结果（三）1.属于国家秘密·总计：无法判断，空白：三、本年度办理结果（三）1.属于国家秘密·总计", reasons);
        Assert.Equal(4, reasons.Count(reason => reason == "无法判断，正文没有可以对照的数字"));
    }

    [Theory]
    [InlineData("办结申请82件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理1件，均已答复。", 0)]
    [InlineData("办结申请82件，予以公开40件、不予公开5件。", 0)]
    [InlineData("收到申请84件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理1件，结转下年度2件。", 0)]
    [InlineData("收到申请81件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理1件，结转下年度2件。", 0)]
    [Covers("NAR-021", RuleOutcome.Holds)]
    public void NAR_021_holds_where_the_list_is_the_whole_or_a_part(string sentence, int silent) => Holds("NAR-021", sentence, silent);

    [Theory]
    [InlineData("办结申请79件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理0件。", "79 / 82", "81", "NAR-006,NAR-021")]
    [InlineData("办结申请79件，予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理3件。", "79 / 82", "83", "NAR-006,NAR-021")]
    [Covers("NAR-021", RuleOutcome.Violated)]
    public void NAR_021_fires_where_a_whole_list_does_not_add_up(string sentence, string expected, string actual, string rules)
    {
        Finding[] findings = FindingsOf(Sound(sentence));

        Assert.Equal(rules, string.Join(",", findings.Select(each => each.RuleId).Order()));
        Finding finding = findings.Single(each => each.RuleId == "NAR-021");
        Assert.Equal((expected, actual), (finding.Expected, finding.Actual));
        Assert.Equal($"NAR-021 警告 所列各类结果合计 {actual} 件，办结为 {expected} 件", finding.ToString());
    }

    [Theory]
    [InlineData("办结申请82件，予以公开40件。")]
    [InlineData("申请予以公开40件，不予公开5件。")]
    [InlineData("办结申请82件，予以公开44件，其中部分公开4件。")]
    [InlineData("办结申请82件，予以公开40件，不予公开5件，另有予以公开4件。")]
    [Covers("NAR-021", RuleOutcome.NotAssessable)]
    public void NAR_021_cannot_judge_what_is_no_list(string sentence) =>
        Assert.Equal(["无法判断，正文没有一句同时列出两类以上结果和办结数"], NotAssessableReasons(sentence));

    [Fact]
    [Covers("NAR-021", RuleOutcome.NotAssessable)]
    public void NAR_021_cannot_judge_whether_a_list_is_whole_with_blanks()
    {
        AnnualReport report = Sound("办结申请82件，予以公开40件、部分公开4件。", builder => builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null);

        Assert.DoesNotContain(FindingsOf(report), finding => finding.RuleId == "NAR-021");
        report = Sound("办结申请82件，予以公开40件、部分公开4件。", builder =>
        {
            foreach (ApplicationRow row in new[] { ApplicationRow.StateSecret, ApplicationRow.ThirdPartyRights, ApplicationRow.PetitionOrComplaint, ApplicationRow.ResidualHandling })
                builder.Applications[row, ApplicantCategory.Total] = 0;
            builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null;
        });
        Assert.Equal(["无法判断，第三部分有空白，无从知道是否列全"], Unknown("NAR-021", report));
    }

    [Fact]
    public void NAR_021_needs_what_was_brought_in_only_where_the_list_is_more_than_the_whole()
    {
        const string Groups = "予以公开40件，部分公开4件，不予公开5件，无法提供31件，不予处理1件，其他处理1件。";

        Assert.Empty(RuleTesting.Violations("NAR-021", Blank("办结申请82件，" + Groups)));
        Assert.Empty(RuleTesting.NotAssessable("NAR-021", Blank("办结申请82件，" + Groups)));
        Assert.Equal(["二、上年结转政府信息公开申请数量·总计：无法判断，单元格空白"], RuleTesting.NotAssessable("NAR-021", Blank("办结申请79件，" + Groups)).Select(finding => finding.GetMessage()));
        Assert.Equal("NAR-021 警告 所列各类结果合计 82 件，办结为 90 件", Assert.Single(RuleTesting.Violations("NAR-021", Blank("办结申请90件，" + Groups))).ToString());
        Assert.Empty(RuleTesting.NotAssessable("NAR-021", Blank("办结申请90件，予以公开40件，部分公开4件。")));

        static AnnualReport Blank(string sentence) => Sound(sentence, builder => builder.Applications[ApplicationRow.BroughtForward, ApplicantCategory.Total] = null);
    }

    private static string[] NotAssessableReasons(string sentence) =>
        RuleTesting.NotAssessable("NAR-021", Sound(sentence)).Select(finding => finding.GetMessage()).ToArray();
}
