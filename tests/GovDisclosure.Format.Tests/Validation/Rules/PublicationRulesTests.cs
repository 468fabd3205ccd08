using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class PublicationRulesTests
{
    private const string NoDate = "无法判断，未提供公布日期";
    private const string NoDateEnglish = "cannot be judged, not given: the date of publication";
    private const string NoFacts = "无法判断，未提供机关情况";
    private const string NoFactsEnglish = "cannot be judged, not given: facts about the issuer";

    [Theory]
    [InlineData("PUB-001", IssuerKind.Department, "2024-02-01", "2024-01-31", "错误", "error")]
    [InlineData("PUB-002", IssuerKind.Government, "2024-04-01", "2024-03-31", "错误", "error")]
    [InlineData("PUB-003", IssuerKind.Township, "2024-02-01", "2024-01-31", "警告", "warning")]
    [InlineData("PUB-003", IssuerKind.Subdistrict, "2024-08-06", "2024-01-31", "警告", "warning")]
    [Covers("PUB-001", RuleOutcome.Violated)]
    [Covers("PUB-002", RuleOutcome.Violated)]
    [Covers("PUB-003", RuleOutcome.Violated)]
    public void A_deadline_fires_the_day_after(string ruleId, IssuerKind kind, string published, string deadline, string severity, string english) =>
        Judge(ruleId, AllZero(), Given(kind, published)).Fires()
            .Says($"{severity} 公布日期 {published}，晚于 {deadline}", $"{english} published on {published}, later than {deadline}", "/publishedOn")
            .Expects("≤ " + deadline, published);

    [Theory]
    [InlineData("PUB-001", IssuerKind.Department, "2024-01-31")]
    [InlineData("PUB-001", IssuerKind.Government, "2024-03-01")]
    [InlineData("PUB-001", IssuerKind.Township, null)]
    [InlineData("PUB-001", null, "2024-01-20")]
    [InlineData("PUB-002", IssuerKind.Government, "2024-03-31")]
    [InlineData("PUB-002", IssuerKind.Department, "2024-12-31")]
    [InlineData("PUB-002", null, "2024-03-31")]
    [InlineData("PUB-003", IssuerKind.Township, "2024-01-31")]
    [InlineData("PUB-003", IssuerKind.Subdistrict, "2024-01-02")]
    [InlineData("PUB-003", IssuerKind.Other, null)]
    [Covers("PUB-001", RuleOutcome.Holds)]
    [Covers("PUB-002", RuleOutcome.Holds)]
    [Covers("PUB-003", RuleOutcome.Holds)]
    public void A_deadline_holds_in_time_and_for_other_bodies(string ruleId, IssuerKind? kind, string? published) => Judge(ruleId, AllZero(), Given(kind, published)).Holds();

    [Theory]
    [InlineData("PUB-001", IssuerKind.Department, "2024-02-01", "错误", "error")]
    [InlineData("PUB-002", IssuerKind.Government, "2024-04-01", "错误", "error")]
    [InlineData("PUB-003", IssuerKind.Township, "2024-02-01", "警告", "warning")]
    [Covers("PUB-001", RuleOutcome.NotAssessable)]
    [Covers("PUB-002", RuleOutcome.NotAssessable)]
    [Covers("PUB-003", RuleOutcome.NotAssessable)]
    public void A_deadline_cannot_be_judged_without_date_or_kind(string ruleId, IssuerKind kind, string late, string severity, string english)
    {
        Judge(ruleId, AllZero(), Given(kind, null)).IsUnknown().Says($"{severity} {NoDate}", $"{english} {NoDateEnglish}", "/publishedOn").Misses(RuleNeeds.Date);
        Judge(ruleId, AllZero(), Given(null, late)).IsUnknown().Says($"{severity} {NoFacts}", $"{english} {NoFactsEnglish}", "/publishedOn").Misses(RuleNeeds.Issuer);
        Judge(ruleId, AllZero()).IsUnknown()
            .Says($"{severity} 无法判断，未提供机关情况、公布日期", $"{english} cannot be judged, not given: facts about the issuer, the date of publication", "/publishedOn")
            .Misses(RuleNeeds.Issuer | RuleNeeds.Date);
        Judge(ruleId, AllZero(builder => builder.Year = null), Given(kind, late)).IsUnknown()
            .Says($"{severity} 无法判断，报告年度不明", $"{english} cannot be judged, the report year is not known", "/publishedOn").Misses(RuleNeeds.None);
    }

    [Fact]
    [Covers("PUB-004", RuleOutcome.Violated)]
    public void PUB_004_fires_after_the_local_deadline() => Judge("PUB-004", AllZero(), Local("2024-01-28", "2024-01-29")).Fires()
        .Says("提示 公布日期 2024-01-29，晚于 2024-01-28", "info published on 2024-01-29, later than 2024-01-28", "/publishedOn")
        .Expects("≤ 2024-01-28", "2024-01-29");

    [Fact]
    [Covers("PUB-004", RuleOutcome.Holds)]
    public void PUB_004_holds_until_then_whatever_the_year()
    {
        Judge("PUB-004", AllZero(), Local("2024-01-28", "2024-01-28")).Holds();
        Judge("PUB-004", AllZero(builder => builder.Year = null), Local("2024-01-28", "2024-01-02")).Holds();
    }

    [Fact]
    [Covers("PUB-004", RuleOutcome.NotAssessable)]
    public void PUB_004_cannot_judge_without_deadline_or_date()
    {
        Judge("PUB-004", AllZero(), Local(null, "2024-12-31")).IsUnknown().Says("提示 " + NoFacts, "info " + NoFactsEnglish, "/publishedOn").Misses(RuleNeeds.Issuer);
        Judge("PUB-004", AllZero(), Local("2024-01-28", null)).IsUnknown().Says("提示 " + NoDate, "info " + NoDateEnglish, "/publishedOn").Misses(RuleNeeds.Date);
    }

    [Fact]
    [Covers("PUB-005", RuleOutcome.Violated)]
    public void PUB_005_fires_before_the_year_has_ended() => Judge("PUB-005", AllZero(), Given(null, "2023-12-31")).Fires()
        .Says("错误 公布日期 2023-12-31 早于报告年度期满（2024-01-01）", "error published on 2023-12-31, before the report year had ended (2024-01-01)", "/publishedOn")
        .Expects("≥ 2024-01-01", "2023-12-31");

    [Fact]
    [Covers("PUB-005", RuleOutcome.Holds)]
    public void PUB_005_holds_from_new_years_day()
    {
        Judge("PUB-005", AllZero(), Given(null, "2024-01-01")).Holds();
        Judge("PUB-005", AllZero(builder => builder.PublishedOn = new ReportDate(2025, 9, 1))).Holds();
    }

    [Fact]
    [Covers("PUB-005", RuleOutcome.NotAssessable)]
    public void PUB_005_cannot_judge_without_date_or_year()
    {
        Judge("PUB-005", AllZero()).IsUnknown().Says("错误 " + NoDate, "error " + NoDateEnglish, "/publishedOn").Misses(RuleNeeds.Date);
        Judge("PUB-005", AllZero(builder => builder.Year = null), Given(null, "2020-01-01")).IsUnknown()
            .Says("错误 无法判断，报告年度不明", "error cannot be judged, the report year is not known", "/publishedOn").Misses(RuleNeeds.None);
    }

    private static ValidationContext Given(IssuerKind? kind, string? published) => new() { Facts = new IssuerFacts(kind), PublishedOn = Day(published) };

    private static ValidationContext Local(string? deadline, string? published) => new() { Facts = new IssuerFacts(localDeadline: Day(deadline)), PublishedOn = Day(published) };

    private static ReportDate? Day(string? text) => text == null ? null : ReportDate.Parse(text);
}
