using System.Linq;
using GovDisclosure.Format.Tests.Validation.Rules;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class FindingCollectorTests
{
    private static readonly CellAddress s_new = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);
    private static readonly CellAddress s_granted = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);

    [Fact]
    public void Counts_what_holds_and_keeps_what_does_not()
    {
        ValidationResult result = Judge((review, collector) =>
        {
            collector.Holds();
            collector.Holds(3);
            collector.Judge(true, [s_new], () => Violation.Of("不", "no"));
            collector.Judge(true, Place.Member("/title"), () => Violation.Of("不", "no"), () => default);
            collector.Judge(false, [s_new, s_granted], () => Violation.Of("中文", "English", "1", "2") with { IsExplained = true, Quote = "句子13812345678" });
        });

        Assert.Equal((6, 1, 0), (result.HoldsCount, result.ViolatedCount, result.NotAssessableCount));
        Finding finding = result.Findings[0];
        Assert.Equal((RuleOutcome.Violated, Severity.Error, true), (finding.Outcome, finding.Severity, finding.IsExplained));
        Assert.Equal(("中文", "English", "1", "2"), (finding.GetMessage(), finding.GetMessage(ReportLanguage.English), finding.Expected, finding.Actual));
        Assert.Equal("句子138******78", finding.Quote);
        Assert.Equal([s_new, s_granted], finding.Cells);
        Assert.Equal(["/applications/newlyReceived/total", "/applications/outcomes/granted/total"], finding.At);
        Assert.Equal(RuleNeeds.None, finding.Missing);
    }

    [Fact]
    public void What_is_not_known_says_why()
    {
        ValidationResult result = Judge((review, collector) =>
        {
            collector.Judge(null, Place.Member("/title"), () => Violation.Of("不", "no"), () => new("没有标题", "there is no title"));
            collector.Judge(null, Place.Report, () => Violation.Of("不", "no"), () => new("缺", "missing"), RuleNeeds.Date);
            collector.NotGiven(RuleNeeds.Source | RuleNeeds.Previous);
        });

        Assert.Equal((0, 0, 3), (result.HoldsCount, result.ViolatedCount, result.NotAssessableCount));
        Assert.Equal(["无法判断，缺", "无法判断，未提供上年报告、报告原文", "无法判断，没有标题"], result.NotAssessable.Select(finding => finding.GetMessage()));
        Assert.Equal([RuleNeeds.Date, RuleNeeds.Source | RuleNeeds.Previous, RuleNeeds.None], result.NotAssessable.Select(finding => finding.Missing));
        Assert.All(result.NotAssessable, finding => Assert.Equal((RuleOutcome.NotAssessable, null, null, null), (finding.Outcome, finding.Expected, finding.Actual, finding.Quote)));
    }

    [Fact]
    public void A_blank_names_what_is_blank_and_what_was_not_given()
    {
        ValidationResult result = Judge(
            (review, collector) => collector.Judge(null, [s_new, s_granted], () => Violation.Of("不", "no"), previous: [s_new], missing: RuleNeeds.None),
            RuleTesting.AllZero(builder => builder[s_granted] = null));

        Finding finding = Assert.Single(result.NotAssessable);
        Assert.Equal("一、本年新收政府信息公开申请数量·总计：无法判断，空白：三、本年度办理结果（一）予以公开·总计；未提供上年报告", finding.GetMessage());
        Assert.Equal(["/applications/newlyReceived/total", "/applications/outcomes/granted/total"], finding.At);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_page_and_keep_their_order_at_one_place()
    {
        ValidationResult result = Judge((review, collector) =>
        {
            collector.Violated(Place.Member("/overview/text", 9), Violation.Of("二", "2"));
            collector.Violated(Place.Of(s_new), Violation.Of("三", "3"));
            collector.Violated(Place.Of(s_new), Violation.Of("四", "4"));
            collector.Violated(Place.Member("/overview/text", 2), Violation.Of("一", "1"));
        });

        Assert.Equal(["一", "二", "三", "四"], result.Findings.Select(finding => finding.GetMessage()));
    }

    [Fact]
    public void No_words_tell_an_identity_number()
    {
        const string id = "11010519491231002X";
        Finding finding = Judge((review, collector) => collector.Violated(Place.Report, Violation.Of("甲" + id, "a" + id, id, "1" + id) with { Quote = id })).Findings.Single();

        const string hidden = "110*************2X";
        Assert.Equal(("甲" + hidden, "a" + hidden, hidden, hidden), (finding.GetMessage(), finding.GetMessage(ReportLanguage.English), finding.Expected, finding.Quote));

        // A longer run of digits is no such number.
        Assert.Equal("1" + id, finding.Actual);
    }

    [Fact]
    public void No_words_on_what_cannot_be_judged_tell_an_identity_number()
    {
        bool asked = false;
        Finding finding = Judge((review, collector) => collector.Unknown(Place.Report, () =>
        {
            asked = true;
            return new("甲11010519491231002X", "a11010519491231002X");
        })).NotAssessable.Single();

        Assert.False(asked);
        Assert.Equal(("甲110*************2X", "a110*************2X"), (finding.GetMessage(), finding.GetMessage(ReportLanguage.English)));
    }

    [Fact]
    public void Severities_come_from_the_options_first_then_from_the_violation_then_from_the_rule()
    {
        Assert.Equal(Severity.Error, SeverityOf(null, null, 2023));
        Assert.Equal(Severity.Info, SeverityOf(null, Severity.Info, 2023));
        Assert.Equal(Severity.Warning, SeverityOf(null, null, 2019));
        Assert.Equal(Severity.Error, SeverityOf(Severity.Error, Severity.Info, 2019));

        static Severity SeverityOf(Severity? given, Severity? own, int year)
        {
            Rule rule = Of((review, collector) => collector.Violated(Place.Report, Violation.Of("中文", "English") with { Severity = own }), isLayout: true);
            return RuleTesting.Judge(rule, new ReportUnderReview(RuleTesting.AllZero(year: year)), given).Findings.Single().Severity;
        }
    }

    [Theory]
    [InlineData(RuleNeeds.Previous, "上年报告")]
    [InlineData(RuleNeeds.Issuer, "机关情况")]
    [InlineData(RuleNeeds.Date, "公布日期")]
    [InlineData(RuleNeeds.Constituents, "被汇总的各份报告")]
    [InlineData(RuleNeeds.Source, "报告原文")]
    public void A_rule_is_not_asked_where_what_it_needs_was_not_given(RuleNeeds needs, string name)
    {
        bool asked = false;
        Rule rule = Of((review, collector) => asked = true, needs: needs);

        ValidationResult result = RuleTesting.Judge(rule, new ReportUnderReview(RuleTesting.AllZero()));

        Finding finding = Assert.Single(result.NotAssessable);
        Assert.Equal((needs, "无法判断，未提供" + name), (finding.Missing, finding.GetMessage()));
        Assert.Empty(finding.At);
        Assert.Equal((0, 0, false), (result.HoldsCount, result.ViolatedCount, asked));
    }

    [Fact]
    public void A_rule_that_needs_several_things_says_which_were_not_given()
    {
        Rule rule = Of((review, collector) => collector.Holds(), needs: RuleNeeds.Previous | RuleNeeds.Date | RuleNeeds.Source);

        Finding finding = RuleTesting.Judge(rule, new ReportUnderReview(RuleTesting.AllZero(), new ValidationContext { PublishedOn = new ReportDate(2024, 1, 1) })).NotAssessable.Single();

        Assert.Equal((RuleNeeds.Previous | RuleNeeds.Source, "无法判断，未提供上年报告、报告原文"), (finding.Missing, finding.GetMessage()));
    }

    [Fact]
    public void A_rule_is_asked_where_all_it_needs_was_given()
    {
        AnnualReport report = RuleTesting.AllZero();
        var context = new ValidationContext
        {
            Previous = RuleTesting.AllZero(year: 2022),
            Facts = new IssuerFacts(IssuerKind.Department),
            PublishedOn = new ReportDate(2024, 1, 1),
            Constituents = [new Constituent(report)],
            Printed = PrintedReport.Empty,
        };
        Rule rule = Of((review, collector) => collector.Holds(), needs: RuleNeeds.Previous | RuleNeeds.Issuer | RuleNeeds.Date | RuleNeeds.Constituents | RuleNeeds.Source);

        Assert.Equal(1, RuleTesting.Judge(rule, new ReportUnderReview(report, context)).HoldsCount);
    }

    [Fact]
    public void What_a_rule_may_need_does_not_keep_it_from_being_asked()
    {
        Rule rule = Of((review, collector) => collector.Holds(), mayNeed: RuleNeeds.Previous);

        Assert.Equal(1, RuleTesting.Judge(rule, new ReportUnderReview(RuleTesting.AllZero())).HoldsCount);
    }

    [Fact]
    public void The_report_of_another_year_is_told_of_where_last_years_is_needed()
    {
        Rule rule = Of((review, collector) => collector.Holds(), needs: RuleNeeds.Previous);

        Finding finding = RuleTesting.Judge(rule, new ReportUnderReview(RuleTesting.AllZero(), new ValidationContext { Previous = RuleTesting.AllZero(year: 2021) })).NotAssessable.Single();

        Assert.Equal("无法判断，所给的上年报告是 2021 年度的", finding.GetMessage());
    }

    [Fact]
    public void Knows_which_rules_are_judged()
    {
        var collector = new FindingCollector(new ReportUnderReview(RuleTesting.AllZero()), id => id == "AGG-007");

        Assert.True(collector.Judges("AGG-007"));
        Assert.False(collector.Judges("AGG-008"));
    }

    private static ValidationResult Judge(System.Action<ReportUnderReview, FindingCollector> check, AnnualReport? report = null) =>
        RuleTesting.Judge(Of(check), new ReportUnderReview(report ?? RuleTesting.AllZero()));

    private static Rule Of(System.Action<ReportUnderReview, FindingCollector> check, RuleNeeds needs = RuleNeeds.None, RuleNeeds mayNeed = RuleNeeds.None, bool isLayout = false) =>
        new("STR-001", "题", "title", Severity.Error, RuleKind.Duty, "依据", check, needs: needs, mayNeed: mayNeed, isLayout: isLayout);
}
