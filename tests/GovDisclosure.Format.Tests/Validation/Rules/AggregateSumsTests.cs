using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class AggregateSumsTests
{
    private const string Received = Applications + "newlyReceived/total";
    private const string ReceivedLabel = "一、本年新收政府信息公开申请数量·总计";
    private const string Granted = Outcomes + "granted/total";
    private const string Issued = Disclosure + "normativeDocuments/issued";
    private static readonly string[] s_three = [Outcomes + "otherHandling/clarificationOverdue/total", Outcomes + "otherHandling/feeOverdue/total", Outcomes + "otherHandling/residual/total"];

    private static readonly AnnualReport s_first = Report(2023, (Received, 4)).Named("甲局");
    private static readonly AnnualReport s_second = Report(2023, (Received, 3)).Named("乙局");

    [Fact]
    [Covers("AGG-001", RuleOutcome.Violated)]
    public void AGG_001_fires_where_the_bodies_do_not_add_up()
    {
        Finding finding = Assert.Single(Violations("AGG-001", Report(2023, (Received, 8)), Aggregates.Of(s_first, s_second)));
        finding.Reads(
            $"AGG-001 警告 {ReceivedLabel}：应为各单位之和 7，实为 8",
            $"AGG-001 warning {ReceivedLabel} (Newly received · Total): should be 7, the sum over the bodies, is 8");
        finding.Compares("7", "8", Received);
        Assert.Single(finding.At);
    }

    [Fact]
    [Covers("AGG-001", RuleOutcome.Holds)]
    public void AGG_001_holds_where_they_add_up_or_are_not_all_there()
    {
        Holds("AGG-001", Report(2023, (Received, 7)), Aggregates.Of(s_first, s_second));
        Holds("AGG-001", Report(2023, (Received, 8)), Aggregates.Of(s_first, s_second).Expecting(new Issuer("甲局")));
        Holds("AGG-001", Report(2023, (Received, null)), Aggregates.Of(s_first).Expecting(new Issuer("丙局")));
        Holds("AGG-001", Report(2023, (Received, 4)), Aggregates.Unlisted(s_first));
    }

    [Fact]
    [Covers("AGG-001", RuleOutcome.NotAssessable)]
    public void AGG_001_cannot_judge_with_a_blank_and_AGG_002_can()
    {
        AnnualReport blank = s_second.With((Received, null));
        Finding finding = Assert.Single(NotAssessable("AGG-001", Report(2023, (Received, 8)), Aggregates.Of(s_first, blank)));
        finding.Reads(
            $"AGG-001 警告 {ReceivedLabel}：无法判断，1 个单位该格空白",
            $"AGG-001 warning {ReceivedLabel} (Newly received · Total): cannot be judged, the cell is blank in 1 bodies");
        Assert.Equal(RuleNeeds.None, finding.Missing);
        Assert.Empty(Violations("AGG-001", Report(2023, (Received, 3)), Aggregates.Of(s_first, blank)));
        Holds("AGG-002", Report(2023, (Received, 8)), Aggregates.Of(s_first, blank));
        Assert.Single(Violations("AGG-002", Report(2023, (Received, 3)), Aggregates.Of(s_first, blank)));

        Finding own = Assert.Single(NotAssessable("AGG-001", Report(2023, (Received, null)), Aggregates.Of(s_first, s_second)));
        Assert.Equal($"{ReceivedLabel}：无法判断，单元格空白", own.GetMessage());
    }

    [Fact]
    public void AGG_001_needs_constituents_and_the_list_of_those_expected()
    {
        Finding alone = Assert.Single(NotAssessable("AGG-001", Report(2023)));
        alone.Reads("AGG-001 警告 无法判断，未提供被汇总的各份报告", "AGG-001 warning cannot be judged, not given: the set of reports added up");
        Assert.Equal(RuleNeeds.Constituents, alone.Missing);

        Finding unlisted = Assert.Single(NotAssessable("AGG-001", Report(2023, (Received, 9)), Aggregates.Unlisted(s_first)));
        Assert.Equal($"{ReceivedLabel}：无法判断，未提供应汇总单位名单", unlisted.GetMessage());
        Assert.Equal(RuleNeeds.Constituents, unlisted.Missing);

        Finding nameless = Assert.Single(NotAssessable("AGG-001", Report(2023, (Received, 9)), Aggregates.Of(s_first.Named(null)).Expecting(new Issuer("甲局"))));
        Assert.Equal($"{ReceivedLabel}：无法判断，有单位既无标识也无名称", nameless.GetMessage());
        Assert.Equal(RuleNeeds.None, nameless.Missing);
    }

    [Theory]
    [InlineData(2023, 199, 199)]
    [InlineData(2020, 197, 192)]
    public void Each_count_is_judged_and_no_amount(int year, int equal, int least)
    {
        AnnualReport blank = AnnualReport.CreateBlank(year == 2020 ? ReportEdition.Edition2019 : ReportEdition.Edition2021, year).Named("甲局");

        Assert.Equal(equal, NotAssessable("AGG-001", Report(year), Aggregates.Of(blank)).Length);
        Assert.Equal(least, NotAssessable("AGG-002", Report(year), Aggregates.Of(blank)).Length);
        Assert.Equal(equal, NotAssessable("AGG-001", blank, Aggregates.Of(Report(year))).Select(finding => finding.At[0]).Distinct().Count());
        Assert.Equal(equal, Violations("AGG-001", Report(year), Aggregates.Of(AllOne(year))).Length);
        Assert.Equal(least, Violations("AGG-002", Report(year), Aggregates.Of(AllOne(year))).Length);
    }

    [Fact]
    [Covers("AGG-002", RuleOutcome.Violated)]
    public void AGG_002_fires_where_the_aggregate_is_less_than_the_bodies_at_hand()
    {
        Finding finding = Assert.Single(Violations("AGG-002", Report(2023, (Received, 6)), Aggregates.Unlisted(s_first, s_second)));
        finding.Reads(
            $"AGG-002 警告 {ReceivedLabel}：不应少于已有各单位之和 7，实为 6",
            $"AGG-002 warning {ReceivedLabel} (Newly received · Total): should be at least 7, the sum over the bodies at hand, is 6");
        finding.Compares("7", "6", Received);
    }

    [Fact]
    [Covers("AGG-002", RuleOutcome.Holds)]
    public void AGG_002_holds_from_their_sum_upwards()
    {
        Holds("AGG-002", Report(2023, (Received, 7)), Aggregates.Unlisted(s_first, s_second));
        Holds("AGG-002", Report(2023, (Received, 99)), Aggregates.Unlisted(s_first, s_second));
        Holds("AGG-002", Report(2020, (Disclosure + "licensing/change", -5)), Aggregates.Unlisted(Report(2020)));
    }

    [Fact]
    [Covers("AGG-002", RuleOutcome.NotAssessable)]
    public void AGG_002_cannot_judge_where_the_aggregate_or_every_body_is_blank()
    {
        Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-002", Report(2023))).Missing);
        Assert.Equal($"{ReceivedLabel}：无法判断，单元格空白", Assert.Single(NotAssessable("AGG-002", Report(2023, (Received, null)), Aggregates.Unlisted(s_first))).GetMessage());
        Assert.Equal($"{ReceivedLabel}：无法判断，1 个单位该格空白", Assert.Single(NotAssessable("AGG-002", Report(2023), Aggregates.Unlisted(s_first.With((Received, null))))).GetMessage());
    }

    [Fact]
    public void The_three_rows_of_other_handling_are_added_where_a_body_has_one()
    {
        AnnualReport divided = Report(2023, (s_three[0], 1), (s_three[1], 2), (s_three[2], 3)).Named("甲局");
        AnnualReport single = Report(2023).SingleRow(4).Named("乙局");
        ValidationContext both = Aggregates.Of(divided, single);

        Holds("AGG-001", Report(2023, (s_three[0], 0), (s_three[1], 0), (s_three[2], 10)), both);
        Holds("AGG-001", Report(2023).SingleRow(10), both);
        Finding finding = Assert.Single(Violations("AGG-001", Report(2023, (s_three[2], 9)), both));
        finding.Reads(
            "AGG-001 警告 三、本年度办理结果（六）其他处理·总计：应为各单位之和 10，实为 9",
            "AGG-001 warning 三、本年度办理结果（六）其他处理·总计: should be 10, the sum over the bodies, is 9");
        finding.Compares("10", "9", s_three);
        Assert.Equal([Outcomes + "otherHandling/undivided/total"], Assert.Single(Violations("AGG-002", Report(2023).SingleRow(9), both)).At);
        Assert.Equal([Outcomes + "otherHandling/undivided/total"], Assert.Single(Violations("AGG-001", Report(2023).SingleRow(5), Aggregates.Of(divided))).At);
    }

    [Fact]
    public void A_blank_among_the_three_rows_is_a_blank()
    {
        AnnualReport divided = Report(2023, (s_three[0], 1), (s_three[1], null)).Named("甲局");
        ValidationContext both = Aggregates.Of(divided, Report(2023).SingleRow(4).Named("乙局"));

        Finding finding = Assert.Single(NotAssessable("AGG-001", Report(2023, (s_three[2], 5)), both));
        Assert.Equal("三、本年度办理结果（六）其他处理·总计：无法判断，1 个单位该格空白", finding.GetMessage());
        Finding own = Assert.Single(NotAssessable("AGG-001", Report(2023, (s_three[2], null)), Aggregates.Of(Report(2023).SingleRow())));
        Assert.Equal("三、本年度办理结果（六）其他处理·总计：无法判断，空白：三、本年度办理结果（六）3.其他·总计", own.GetMessage());
        Assert.Equal(s_three, own.At);
    }

    [Fact]
    public void A_body_on_the_other_edition_is_blank_in_section_two()
    {
        ValidationContext mixed = Aggregates.Of(Report(2021, (Issued, 2), (Granted, 1)).Named("甲局"), Report(2020, (Granted, 5)).Named("乙局"));

        Assert.Equal(9, NotAssessable("AGG-001", Report(2021, (Issued, 2), (Granted, 6)), mixed).Length);
        Holds("AGG-002", Report(2021, (Issued, 2), (Granted, 6)), mixed);
        Assert.Equal([Issued, Granted], Violations("AGG-002", Report(2021, (Issued, 1), (Granted, 5)), mixed).Select(finding => finding.At[0]));
        Assert.Equal([Granted], Violations("AGG-001", Report(2021, (Issued, 1), (Granted, 7)), mixed).Select(finding => finding.At[0]));
    }

    private static AnnualReport AllOne(int year) => Report(year).Changed(builder =>
    {
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 1;
    });
}
