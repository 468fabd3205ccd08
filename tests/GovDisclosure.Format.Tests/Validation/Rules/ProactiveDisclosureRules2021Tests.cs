using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ProactiveDisclosureRules2021Tests
{
    private const string Rules = Disclosure + "governmentRules/";
    private const string Documents = Disclosure + "normativeDocuments/";
    private const string RulesLabel = "第二十条第（一）项 规章";
    private const string RulesEnglish = "Rules of departments and of local governments";

    [Fact]
    [Covers("T2-001", RuleOutcome.Violated)]
    public void T2_001_fires_where_a_body_without_power_issues_or_repeals_rules()
    {
        Finding repealed = Assert.Single(Violations("T2-001", Report(2023, (Rules + "repealed", 2)), Power(false)));
        repealed.Reads(
            $"T2-001 错误 {RulesLabel}·本年废止件数：无规章制定权的，应为 0，实为 2",
            $"T2-001 error {RulesLabel}·本年废止件数 ({RulesEnglish} · Repealed in the year): should be 0 without rule-making power, is 2");
        repealed.Compares("0", "2", Rules + "repealed", Rules + "issued");
        Assert.Equal(2, repealed.At.Count);

        // One that is not 0 decides, though the other is blank.
        Finding issued = Assert.Single(Violations("T2-001", Report(2023, (Rules + "issued", 3), (Rules + "repealed", null)), Power(false)));
        issued.Compares("0", "3", Rules + "issued", Rules + "repealed");
    }

    [Fact]
    [Covers("T2-001", RuleOutcome.Holds)]
    public void T2_001_holds_with_power_and_where_all_is_0()
    {
        Holds("T2-001", Report(2023, (Rules + "issued", 3)), Power(true));
        Holds("T2-001", Report(2023, (Rules + "issued", null)), Power(true));
        Holds("T2-001", Report(2023), Power(false));
        Holds("T2-001", Report(2023));
    }

    [Fact]
    [Covers("T2-001", RuleOutcome.NotAssessable)]
    public void T2_001_cannot_judge_without_knowing_the_power_or_with_a_blank()
    {
        Finding unknown = Assert.Single(NotAssessable("T2-001", Report(2023, (Rules + "issued", 3)), Power(null)));
        unknown.Reads(
            $"T2-001 错误 {RulesLabel}·本年制发件数：无法判断，未提供机关情况",
            $"T2-001 error {RulesLabel}·本年制发件数 ({RulesEnglish} · Issued in the year): cannot be judged, not given: facts about the issuer");
        Assert.Equal(RuleNeeds.Issuer, unknown.Missing);
        Finding blank = Assert.Single(NotAssessable("T2-001", Report(2023, (Rules + "issued", null)), Power(false)));
        Assert.Equal($"{RulesLabel}·本年制发件数：无法判断，空白：{RulesLabel}·本年制发件数", blank.GetMessage());
        Assert.Equal(RuleNeeds.None, blank.Missing);
        Assert.Empty(Violations("T2-001", Report(2023, (Rules + "issued", 3))));
    }

    [Fact]
    [Covers("T2-002", RuleOutcome.Violated)]
    public void T2_002_fires_where_a_body_without_power_has_rules_in_force()
    {
        Finding finding = Assert.Single(Violations("T2-002", Report(2023, (Rules + "inForce", 7)), Power(false)));
        finding.Reads(
            $"T2-002 警告 {RulesLabel}·现行有效件数：无规章制定权的，应为 0，实为 7",
            $"T2-002 warning {RulesLabel}·现行有效件数 ({RulesEnglish} · In force at the end of the year): should be 0 without rule-making power, is 7");
        finding.Compares("0", "7", Rules + "inForce");
    }

    [Fact]
    [Covers("T2-002", RuleOutcome.Holds)]
    public void T2_002_holds_with_power_or_none_in_force()
    {
        Holds("T2-002", Report(2023, (Rules + "inForce", 7)), Power(true));
        Holds("T2-002", Report(2023));
    }

    [Fact]
    [Covers("T2-002", RuleOutcome.NotAssessable)]
    public void T2_002_cannot_judge_without_knowing_the_power_or_with_a_blank()
    {
        Assert.Equal(RuleNeeds.Issuer, Assert.Single(NotAssessable("T2-002", Report(2023, (Rules + "inForce", 7)))).Missing);
        Finding blank = Assert.Single(NotAssessable("T2-002", Report(2023, (Rules + "inForce", null)), Power(false)));
        Assert.Equal($"T2-002 警告 {RulesLabel}·现行有效件数：无法判断，单元格空白", blank.ToString());
        Assert.Equal(RuleNeeds.None, blank.Missing);
    }

    [Fact]
    [Covers("T2-003", RuleOutcome.Violated)]
    public void T2_003_fires_where_fewer_are_in_force_than_came_this_year()
    {
        AnnualReport report = Report(2023, (Documents + "issued", 5), (Documents + "repealed", 1), (Documents + "inForce", 3));
        Finding finding = Assert.Single(Violations("T2-003", report));
        finding.Reads(
            "T2-003 警告 第二十条第（一）项 行政规范性文件·现行有效件数：应不少于制发减废止（≥ 4），实为 3",
            "T2-003 warning 第二十条第（一）项 行政规范性文件·现行有效件数 (Administrative normative documents · In force at the end of the year): should be at least issued less repealed (≥ 4), is 3");
        finding.Compares("≥ 4", "3", Documents + "inForce", Documents + "issued", Documents + "repealed");
    }

    [Fact]
    [Covers("T2-003", RuleOutcome.Holds)]
    public void T2_003_holds_from_what_came_this_year_upwards() =>
        Holds("T2-003", Report(2023, (Documents + "issued", 5), (Documents + "repealed", 1), (Documents + "inForce", 4), (Rules + "repealed", 9)));

    [Theory]
    [Covers("T2-003", RuleOutcome.NotAssessable)]
    [InlineData("issued")]
    [InlineData("repealed")]
    [InlineData("inForce")]
    public void T2_003_cannot_judge_a_row_with_a_blank(string column)
    {
        Finding finding = Assert.Single(NotAssessable("T2-003", Report(2023, (Rules + column, null))));
        Assert.Equal(Rules + "inForce", finding.At[0]);
        Assert.StartsWith($"{RulesLabel}·现行有效件数：无法判断，空白：{RulesLabel}·", finding.GetMessage());
    }

    [Fact]
    [Covers("T2-005", RuleOutcome.Violated)]
    public void T2_005_fires_where_more_was_repealed_than_there_was()
    {
        Finding finding = Assert.Single(Violations("T2-005", Report(2023, (Rules + "issued", 1), (Rules + "repealed", 5)), After(Report(2022, (Rules + "inForce", 3)))));
        finding.Reads(
            $"T2-005 警告 {RulesLabel}·本年废止件数：应不超过上年现行有效与本年制发之和（≤ 4），实为 5",
            $"T2-005 warning {RulesLabel}·本年废止件数 ({RulesEnglish} · Repealed in the year): should be at most last year's in force plus issued (≤ 4), is 5");
        finding.Compares("≤ 4", "5", Rules + "repealed", Rules + "issued");
    }

    [Fact]
    [Covers("T2-005", RuleOutcome.Holds)]
    public void T2_005_holds_up_to_what_there_was() =>
        Holds("T2-005", Report(2023, (Rules + "issued", 1), (Rules + "repealed", 4)), After(Report(2022, (Rules + "inForce", 3))));

    [Fact]
    [Covers("T2-005", RuleOutcome.NotAssessable)]
    public void T2_005_cannot_judge_without_last_year_nor_against_the_other_edition()
    {
        Finding[] alone = NotAssessable("T2-005", Report(2023));
        Assert.Equal(2, alone.Length);
        Assert.Equal($"T2-005 警告 {RulesLabel}·本年废止件数：无法判断，未提供上年报告", alone[0].ToString());
        Assert.All(alone, finding => Assert.Equal(RuleNeeds.Previous, finding.Missing));

        Finding[] other = NotAssessable("T2-005", Report(2021), After(Report(2020)));
        Assert.Equal(
            $"T2-005 warning {RulesLabel}·本年废止件数 ({RulesEnglish} · Repealed in the year): cannot be judged, last year's report is on the other edition of the form, and section 二 cannot be compared",
            other[0].ToString(ReportLanguage.English));
        Assert.All(other, finding => Assert.Equal(RuleNeeds.None, finding.Missing));

        Finding wrongYear = NotAssessable("T2-005", Report(2023), After(Report(2021)))[0];
        Assert.Equal($"T2-005 警告 {RulesLabel}·本年废止件数：无法判断，所给的上年报告是 2021 年度的", wrongYear.ToString());
        Assert.Equal(RuleNeeds.Previous, wrongYear.Missing);

        Finding blank = Assert.Single(NotAssessable("T2-005", Report(2023), After(Report(2022, (Rules + "inForce", null)))));
        Assert.Equal($"T2-005 警告 {RulesLabel}·本年废止件数：无法判断，上年空白：{RulesLabel}·现行有效件数", blank.ToString());
    }

    [Fact]
    [Covers("T2-006", RuleOutcome.Violated)]
    public void T2_006_fires_where_both_rows_read_the_same()
    {
        AnnualReport report = Report(2023, (Rules + "issued", 2), (Rules + "inForce", 9), (Documents + "issued", 2), (Documents + "inForce", 9));
        Finding finding = Assert.Single(Violations("T2-006", report));
        finding.Reads(
            "T2-006 提示 规章行与行政规范性文件行同为 2、0、9",
            "T2-006 info the rows 规章 and 行政规范性文件 (government rules, normative documents) both read 2, 0, 9");
        finding.Compares(null, null, Rules + "issued", Rules + "repealed", Rules + "inForce", Documents + "issued");
    }

    [Fact]
    [Covers("T2-006", RuleOutcome.Holds)]
    public void T2_006_holds_where_all_is_0_or_one_number_differs()
    {
        Holds("T2-006", Report(2023));
        Holds("T2-006", Report(2023, (Rules + "issued", 2), (Documents + "issued", 3), (Documents + "inForce", null), (Rules + "repealed", null)));
        Holds("T2-006", Report(2023, (Documents + "issued", null)));
    }

    [Fact]
    [Covers("T2-006", RuleOutcome.NotAssessable)]
    public void T2_006_cannot_judge_where_a_blank_may_make_the_difference()
    {
        AnnualReport report = Report(2023, (Rules + "issued", 2), (Documents + "issued", 2), (Documents + "inForce", null));
        Assert.Equal("第二十条第（一）项 规章·本年制发件数：无法判断，空白：第二十条第（一）项 行政规范性文件·现行有效件数", Assert.Single(NotAssessable("T2-006", report)).GetMessage());
    }

    [Fact]
    [Covers("T2-010", RuleOutcome.Violated)]
    public void T2_010_fires_where_the_fee_collected_is_more()
    {
        Finding finding = Assert.Single(Violations("T2-010", Report(2023, (FeeCell, 0.02m)).WithFee(1, 300, 250)));
        finding.Reads(
            "T2-010 警告 第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）：0.02 万元，少于第六部分实收信息处理费 250 元",
            "T2-010 warning 第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元） (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): 0.02 万元, less than the processing fee of 250 yuan collected according to section 六");
        finding.Compares("≥ 0.025", "0.02", FeeCell);
    }

    [Fact]
    [Covers("T2-010", RuleOutcome.Holds)]
    public void T2_010_holds_where_the_amount_covers_the_fee()
    {
        Holds("T2-010", Report(2023, (FeeCell, 0.025m)).WithFee(1, 300, 250));
        Holds("T2-010", Report(2023, (FeeCell, 9_999_999_999_999_999_999_999_999_999m)).WithFee(1, 300, 9_999_999_999_999_999_999_999_999_999m));
    }

    [Fact]
    [Covers("T2-010", RuleOutcome.NotAssessable)]
    public void T2_010_cannot_judge_where_either_is_not_stated()
    {
        Assert.EndsWith("：无法判断，单元格空白", Assert.Single(NotAssessable("T2-010", Report(2023, (FeeCell, null)).WithFee(1, 300, 250))).GetMessage());
        Finding silent = Assert.Single(NotAssessable("T2-010", Report(2023, (FeeCell, 1)).WithFee(1, 300, null)));
        Assert.EndsWith("cannot be judged, section 六 does not say what was collected", silent.GetMessage(ReportLanguage.English));
        Assert.Equal(RuleNeeds.None, silent.Missing);
    }

    [Fact]
    public void None_applies_to_the_older_edition() =>
        Assert.DoesNotContain(
            new ReportValidator(ValidationOptions.Full).Validate(Report(2020)).NotAssessable.Select(finding => finding.RuleId),
            id => id is "T2-001" or "T2-002" or "T2-003" or "T2-005" or "T2-006" or "T2-010");
}
