using System;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class AggregateRulesTests
{
    private const string Rules = Disclosure + "governmentRules/";
    private const string NotHeld = Outcomes + "unavailable/notHeld/";
    private const string NotHeldLabel = "三、本年度办理结果（四）1.本机关不掌握相关政府信息·总计";
    private const string FeeLabel = "第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）";
    private const string Brought = Applications + "broughtForward/total";
    private const string Open = Applications + "carriedForward/total";

    [Fact]
    public void AGG_003_names_without_a_list_who_is_there_twice_or_of_another_year()
    {
        Constituent[] parts = [new(Report(2023).Named("甲局")), new(Report(2023).Named("甲局")), new(Report(2023).Named("乙局")), new(Report(2022).Named("丙局"))];

        Finding finding = Assert.Single(Violations("AGG-003", Report(2023), new ValidationContext { Constituents = parts }));
        Assert.EndsWith("重复：甲局；年度不同：丙局", finding.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(Violations("AGG-003", Report(2023), new ValidationContext { Constituents = parts, Allowances = AggregationAllowances.All }));
    }

    [Fact]
    [Covers("AGG-003", RuleOutcome.Violated)]
    public void AGG_003_names_who_is_missing_unexpected_or_there_twice()
    {
        AnnualReport[] given = [Body("甲局"), Body("甲局"), Body("丁局")];
        Finding finding = Assert.Single(Violations("AGG-003", Report(2023), Aggregates.Of(given).Expecting(new Issuer("甲局"), new Issuer("乙局"), new Issuer("丙局"))));
        finding.Reads(
            "AGG-003 警告 缺少：乙局、丙局；名单之外：丁局；重复：甲局",
            "AGG-003 warning missing: 乙局, 丙局; not on the list: 丁局; there more than once: 甲局");
        Assert.Empty(finding.At);

        Issuer[] many = [.. Enumerable.Range(1, 7).Select(i => new Issuer(null, $"A{i}"))];
        Assert.Single(Violations("AGG-003", Report(2023), Aggregates.Unlisted().Expecting(many))).Reads(
            "AGG-003 警告 缺少：A1、A2、A3、A4、A5 等 7 个单位",
            "AGG-003 warning missing: A1, A2, A3, A4, A5, 7 bodies in all");
    }

    [Fact]
    [Covers("AGG-003", RuleOutcome.Holds)]
    public void AGG_003_holds_where_all_are_there() =>
        Holds("AGG-003", Report(2023), Aggregates.Of(Body("甲局"), Body("乙局", "2")).Expecting(new Issuer("乙 局"), new Issuer("甲局", "1")));

    [Fact]
    [Covers("AGG-003", RuleOutcome.NotAssessable)]
    public void AGG_003_cannot_judge_without_a_list_or_with_a_body_that_has_no_name()
    {
        Finding unlisted = Assert.Single(NotAssessable("AGG-003", Report(2023), Aggregates.Unlisted(Body("甲局"))));
        unlisted.Reads("AGG-003 警告 无法判断，未提供应汇总单位名单", "AGG-003 warning cannot be judged, the list of the bodies expected was not given");
        Assert.Equal(RuleNeeds.Constituents, unlisted.Missing);
        Finding nameless = Assert.Single(NotAssessable("AGG-003", Report(2023), Aggregates.Unlisted(Body(null)).Expecting(new Issuer("甲局"))));
        nameless.Reads("AGG-003 警告 无法判断，有单位既无标识也无名称", "AGG-003 warning cannot be judged, a body has neither identifier nor name");
        Assert.Equal(RuleNeeds.None, nameless.Missing);
        Assert.Equal("无法判断，未提供被汇总的各份报告", Assert.Single(NotAssessable("AGG-003", Report(2023))).GetMessage());

        // Whoever it is, another one is missing.
        Assert.Single(Violations("AGG-003", Report(2023), Aggregates.Unlisted(Body(null)).Expecting(new Issuer("甲局"), new Issuer("乙局"))));
    }

    [Fact]
    [Covers("AGG-005", RuleOutcome.Violated)]
    public void AGG_005_fires_where_rules_come_from_bodies_without_power()
    {
        Constituent[] bodies = [new(Report(2023, (Rules + "inForce", 5)), new IssuerFacts(hasRulemakingPower: true)), new(Report(2023, (Rules + "inForce", 2)), new IssuerFacts(hasRulemakingPower: false))];
        Finding finding = Assert.Single(Violations("AGG-005", Report(2023, (Rules + "inForce", 7)), Aggregates.Of(bodies)));
        finding.Reads(
            "AGG-005 警告 第二十条第（一）项 规章·现行有效件数：应为有规章制定权的各单位之和 5，实为 7",
            "AGG-005 warning 第二十条第（一）项 规章·现行有效件数 (Rules of departments and of local governments · In force at the end of the year): should be the sum 5 over the bodies with rule-making power, is 7");
        finding.Compares("5", "7", Rules + "inForce");
        Assert.Equal(3, Violations("AGG-005", Report(2020, (Rules + "made", 1), (Rules + "newlyDisclosed", 1), (Rules + "totalDisclosed", 1)), Aggregates.Of(Report(2020))).Length);
    }

    [Fact]
    [Covers("AGG-005", RuleOutcome.Holds)]
    public void AGG_005_holds_where_they_come_from_bodies_with_power()
    {
        Constituent[] bodies =
        [
            new(Report(2023, (Rules + "inForce", 5)), new IssuerFacts(hasRulemakingPower: true)),
            new(Report(2023, (Rules + "inForce", null)), new IssuerFacts(hasRulemakingPower: false)),
            new(Report(2023)),
        ];
        Holds("AGG-005", Report(2023, (Rules + "inForce", 5)), Aggregates.Of(bodies));
    }

    [Fact]
    [Covers("AGG-005", RuleOutcome.NotAssessable)]
    public void AGG_005_cannot_judge_where_a_power_is_not_known_or_a_cell_blank()
    {
        Finding unknown = Assert.Single(NotAssessable("AGG-005", Report(2023, (Rules + "inForce", 5)), Aggregates.Of(Report(2023, (Rules + "inForce", 5)))));
        unknown.Reads(
            "AGG-005 警告 第二十条第（一）项 规章·现行有效件数：无法判断，有单位是否有规章制定权不明；未提供机关情况",
            "AGG-005 warning 第二十条第（一）项 规章·现行有效件数 (Rules of departments and of local governments · In force at the end of the year): cannot be judged, it is not known whether a body has rule-making power; not given: facts about the issuer");
        Assert.Equal(RuleNeeds.Issuer, unknown.Missing);
        Constituent blank = new(Report(2023, (Rules + "inForce", null)), new IssuerFacts(hasRulemakingPower: true));
        Finding finding = Assert.Single(NotAssessable("AGG-005", Report(2023, (Rules + "inForce", 5)), Aggregates.Of(blank)));
        finding.Reads(
            "AGG-005 警告 第二十条第（一）项 规章·现行有效件数：无法判断，有单位该格空白",
            "AGG-005 warning 第二十条第（一）项 规章·现行有效件数 (Rules of departments and of local governments · In force at the end of the year): cannot be judged, the cell of a body is blank");
        Assert.Equal(RuleNeeds.None, finding.Missing);
        Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-005", Report(2023))).Missing);
    }

    [Theory]
    [Covers("AGG-006", RuleOutcome.Violated)]
    [InlineData("1.16", "1.115", "0.04", "1.155", "0.015")] // ½ · 0.01 · 3 = 0.015
    [InlineData("2", "1.2", "0.1", "1.3", "1.5")] // the aggregate is the coarsest
    public void AGG_006_judges_up_to_half_a_unit_for_each_amount(string amount, string first, string second, string sum, string most)
    {
        ValidationContext context = Aggregates.Of(Fee(Decimal(first)), Fee(Decimal(second)));
        decimal limit = Decimal(sum) + Decimal(most);
        Holds("AGG-006", Fee(Decimal(amount)), context);
        decimal step = amount.Contains('.') ? 0.01m : 1m;
        decimal beyond = System.Math.Floor(limit / step) * step + step;

        Finding finding = Assert.Single(Violations("AGG-006", Fee(beyond), context));
        finding.Reads(
            $"AGG-006 警告 {FeeLabel}：各单位之和为 {sum}，实为 {finding.Actual}，超出舍入误差 {most}",
            $"AGG-006 warning {FeeLabel} (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): the bodies add up to {sum}, is {finding.Actual}, beyond the rounding of {most}");
        Assert.Equal(beyond, Decimal(finding.Actual!));
        finding.Compares(sum, finding.Actual, FeeCell);
    }

    [Fact]
    [Covers("AGG-006", RuleOutcome.Holds)]
    public void AGG_006_holds_within_rounding_and_where_bodies_are_missing()
    {
        ValidationContext one = Aggregates.Of(Fee(1.00m));
        Holds("AGG-006", Fee(1.01m), one); // ½ · 0.01 · 2, and no less
        Assert.Single(Violations("AGG-006", Fee(1.02m), one));
        Holds("AGG-006", Fee(9.00m), one.Expecting(new Issuer("别的局")));
        Holds("AGG-006", Fee(null), one.Expecting(new Issuer("别的局")));
    }

    [Fact]
    [Covers("AGG-006", RuleOutcome.NotAssessable)]
    public void AGG_006_cannot_judge_a_blank_an_open_list_or_the_other_edition()
    {
        Assert.Equal(FeeLabel + "：无法判断，1 个单位该格空白", Assert.Single(NotAssessable("AGG-006", Fee(5), Aggregates.Of(Fee(1), Fee(null)))).GetMessage());
        Assert.Equal(FeeLabel + "：无法判断，单元格空白", Assert.Single(NotAssessable("AGG-006", Fee(null), Aggregates.Of(Fee(1)))).GetMessage());
        Finding unlisted = Assert.Single(NotAssessable("AGG-006", Fee(5.5m), Aggregates.Unlisted(Fee(1.5m))));
        Assert.Equal(FeeLabel + "：无法判断，未提供应汇总单位名单", unlisted.GetMessage());
        Assert.Equal(RuleNeeds.Constituents, unlisted.Missing);
        Assert.Single(NotAssessable("AGG-006", Fee(5), Aggregates.Of(Report(2020))));
        Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-006", Fee(5))).Missing);
    }

    [Fact]
    public void AGG_006_takes_a_0_as_exact()
    {
        Holds("AGG-006", Fee(1.11m), Aggregates.Of(Fee(0), Fee(1.10m)));
        Assert.Single(Violations("AGG-006", Fee(2.00m), Aggregates.Of(Fee(0), Fee(1.10m))));
        Assert.Single(Violations("AGG-006", Fee(0), Aggregates.Of(Fee(0.4m), Fee(0.4m))));
        Holds("AGG-006", Fee(0), Aggregates.Of(Fee(0), Fee(0.00m)));
        Holds("AGG-006", Fee(0.1m), Aggregates.Of(Fee(0))); // ½ · 0.1 · 2
    }

    [Fact]
    public void AGG_006_takes_amounts_of_any_size()
    {
        const decimal Most = 9_999_999_999_999_999_999_999_999_999m;
        AnnualReport[] seven = [.. Enumerable.Repeat(Fee(Most), 7)];
        Assert.Single(Violations("AGG-006", Fee(-Most), Aggregates.Of(seven)));
        Assert.Single(NotAssessable("AGG-006", Fee(-Most), Aggregates.Of([.. seven, .. seven])));
        Holds("AGG-006", Fee(0.0000000000000000000000000002m), Aggregates.Of(Fee(0.0000000000000000000000000001m)));
    }

    [Fact]
    [Covers("AGG-007", RuleOutcome.Violated)]
    public void AGG_007_names_the_bodies_broken_at_the_same_place_in_place_of_the_identity()
    {
        AnnualReport broken = Report(2023, (NotHeld + "naturalPerson", 9), (NotHeld + "total", 8)).Named("甲局");
        AnnualReport older = Report(2020, (NotHeld + "naturalPerson", 1)).Named("丙局");
        AnnualReport aggregate = Report(2023, (NotHeld + "naturalPerson", 11), (NotHeld + "total", 10));
        ValidationContext context = Aggregates.Of(broken, Report(2023).Named("乙局"), older);

        Finding finding = Violations("AGG-007", aggregate, context)[0];
        finding.Reads(
            $"AGG-007 错误 {NotHeldLabel}：应为 11，实为 10（T3-001）；同处不成立的单位：甲局、丙局",
            $"AGG-007 error {NotHeldLabel} (Not held · Total): should be 11, is 10 (T3-001); broken at the same place in 甲局, 丙局");
        finding.Compares("11", "10", NotHeld + "total", NotHeld + "naturalPerson");
        Assert.Equal(7, finding.At.Count);
        Assert.Empty(Violations("T3-001", aggregate, context));
        Assert.Single(Violations("T3-001", aggregate));
    }

    [Fact]
    public void AGG_007_tells_where_the_fault_came_with_adding_up()
    {
        AnnualReport aggregate = Report(2023, (Applications + "newlyReceived/other", 2), (Cases + "reconsideration/total", 1));
        Finding[] findings = Violations("AGG-007", aggregate, Aggregates.Of(Report(2023).Named("甲局")));

        Assert.Equal(
            [
                "AGG-007 错误 一、本年新收政府信息公开申请数量·总计：应为 2，实为 0（T3-001）；各单位同处均成立或无法判断，应为汇总时出错",
                "AGG-007 错误 其他列：一 + 二 = 2，（七）+ 四 = 0，两者应相等（T3-003）；各单位同处均成立或无法判断，应为汇总时出错",
                "AGG-007 错误 行政复议·总计：应为 0，实为 1（T4-001）；各单位同处均成立或无法判断，应为汇总时出错",
            ],
            findings.Chinese().OrderBy(text => text, System.StringComparer.Ordinal));
        Assert.Contains("it holds or cannot be judged in every body: the fault arose in adding up", findings[0].GetMessage(ReportLanguage.English));
    }

    [Fact]
    public void The_identities_stand_where_AGG_007_is_turned_off()
    {
        AnnualReport aggregate = Report(2023, (NotHeld + "total", 10));
        ValidationContext context = Aggregates.Of(Report(2023));

        string[] with = [.. new ReportValidator(ValidationOptions.Full).Validate(aggregate, context).Findings.Select(finding => finding.RuleId)];
        string[] without = [.. new ReportValidator(ValidationOptions.Full.Without("AGG-007")).Validate(aggregate, context).Findings.Select(finding => finding.RuleId)];
        Assert.Equal((2, 0), (with.Count(id => id == "AGG-007"), with.Count(id => id is "T3-001" or "T3-002")));
        Assert.Equal((0, 2), (without.Count(id => id == "AGG-007"), without.Count(id => id is "T3-001" or "T3-002")));
        Assert.Contains("T3-001", new ReportValidator(ValidationOptions.Default.WithSeverity("AGG-007", Severity.Info)).Validate(aggregate, context).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    [Covers("AGG-007", RuleOutcome.Holds)]
    public void AGG_007_holds_where_the_aggregate_is_sound() => Holds("AGG-007", Report(2023), Aggregates.Of(Report(2023, (NotHeld + "total", 1))));

    [Fact]
    [Covers("AGG-007", RuleOutcome.NotAssessable)]
    public void AGG_007_cannot_judge_with_a_blank_or_without_constituents()
    {
        Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-007", Report(2023))).Missing);
        Assert.Equal(
            ["AGG-007 错误 其他列：无法判断，空白：二、上年结转政府信息公开申请数量·其他", "AGG-007 错误 二、上年结转政府信息公开申请数量·总计：无法判断，空白：二、上年结转政府信息公开申请数量·其他"],
            NotAssessable("AGG-007", Report(2023, (Applications + "broughtForward/other", null)), Aggregates.Of(Report(2023))).Chinese().OrderBy(text => text.Length));
        Assert.Equal(42, NotAssessable("AGG-007", WithoutTables(), Aggregates.Of(Report(2021))).Length);
        Assert.Equal(40, NotAssessable("AGG-007", WithoutTables(ReportEdition.Edition2019), Aggregates.Of(Report(2019))).Length);
    }

    [Fact]
    [Covers("AGG-012", RuleOutcome.Violated)]
    public void AGG_012_fires_where_the_bodies_carried_another_number_forward()
    {
        Finding finding = Assert.Single(Violations("AGG-012", Report(2023, (Brought, 6)), Aggregates.Of(Carried(2), Carried(3))));
        finding.Reads(
            "AGG-012 警告 二、上年结转政府信息公开申请数量·总计：应为各单位上年结转下年度之和 5，实为 6",
            "AGG-012 warning 二、上年结转政府信息公开申请数量·总计 (Brought in from last year · Total): should be the 5 that the bodies carried forward last year, is 6");
        finding.Compares("5", "6", Brought);
    }

    [Fact]
    [Covers("AGG-012", RuleOutcome.Holds)]
    public void AGG_012_holds_where_they_meet_in_either_edition() =>
        Holds("AGG-012", Report(2021, (Brought, 5)), Aggregates.Of(new Constituent(Report(2021), previous: Report(2020, (Open, 5)))));

    [Fact]
    [Covers("AGG-012", RuleOutcome.NotAssessable)]
    public void AGG_012_cannot_judge_where_a_last_report_is_missing_of_another_year_or_blank()
    {
        AnnualReport aggregate = Report(2023, (Brought, 5));
        Finding missing = Assert.Single(NotAssessable("AGG-012", aggregate, Aggregates.Of(Carried(5), new Constituent(Report(2023)))));
        Assert.Equal("二、上年结转政府信息公开申请数量·总计：无法判断，有单位缺上年报告；未提供上年报告", missing.GetMessage());
        Assert.Equal(RuleNeeds.Previous, missing.Missing);
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("AGG-012", aggregate, Aggregates.Of(new Constituent(Report(2023), previous: Report(2021, (Open, 5)))))).Missing);
        Finding blank = Assert.Single(NotAssessable("AGG-012", aggregate, Aggregates.Of(Carried(null))));
        Assert.Equal("二、上年结转政府信息公开申请数量·总计：无法判断，有单位上年该格空白", blank.GetMessage());
        Assert.Equal(RuleNeeds.None, blank.Missing);
        Assert.Equal(RuleNeeds.Constituents, Assert.Single(NotAssessable("AGG-012", aggregate)).Missing);
        Assert.Single(NotAssessable("AGG-012", Report(2023, (Brought, null)), Aggregates.Of(Carried(5))));
    }

    private static AnnualReport Body(string? name, string? identifier = null) => Report(2023).Named(name, identifier);

    private static AnnualReport Fee(decimal? amount) => Report(2023, (FeeCell, amount));

    private static Constituent Carried(decimal? open) => new(Report(2023), previous: Report(2022, (Open, open)));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
