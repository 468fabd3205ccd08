using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class YearRulesTests
{
    private const string Rules = Disclosure + "governmentRules/";
    private const string Documents = Disclosure + "normativeDocuments/";
    private const string Brought = Applications + "broughtForward/";
    private const string Open = Applications + "carriedForward/";
    private const string FeeLabel = "第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）";

    [Fact]
    [Covers("XYR-001", RuleOutcome.Violated)]
    public void XYR_001_fires_for_the_total_and_more_mildly_for_an_applicant_kind()
    {
        Finding[] findings = Violations("XYR-001", Report(2023, (Brought + "other", 5), (Brought + "total", 5)), After(Report(2022, (Open + "total", 4))));

        Assert.Equal(2, findings.Length);
        findings[0].Reads(
            "XYR-001 警告 二、上年结转政府信息公开申请数量·其他：应为 0（上年报告结转下年度），实为 5",
            "XYR-001 warning 二、上年结转政府信息公开申请数量·其他 (Brought in from last year · Others): should be 0 (carried forward in last year's report), is 5");
        findings[1].Reads(
            "XYR-001 错误 二、上年结转政府信息公开申请数量·总计：应为 4（上年报告结转下年度），实为 5",
            "XYR-001 error 二、上年结转政府信息公开申请数量·总计 (Brought in from last year · Total): should be 4 (carried forward in last year's report), is 5");
        findings[1].Compares("4", "5", Brought + "total");
        Assert.All(findings, finding => Assert.False(finding.IsExplained));
        Assert.Equal((Severity.Error, Severity.Warning), (RuleCatalog.Get("XYR-001").Severity, RuleCatalog.Get("XYR-001").MilderSeverity));
    }

    [Theory]
    [InlineData("因机构改革，上年结转的申请划入他局。", true)]
    [InlineData("因口径调整，部分数字有变。上年结转 5 件。", false)]
    [InlineData("上年结转 5 件。", false)]
    public void XYR_001_is_explained_by_one_sentence_with_quantity_and_reason(string overview, bool isExplained)
    {
        AnnualReport report = Report(2023, (Brought + "total", 5)).Changed(builder => builder.Overview = new ProseSection(overview));
        Assert.Equal(isExplained, Assert.Single(Violations("XYR-001", report, After(Report(2022)))).IsExplained);
    }

    [Fact]
    [Covers("XYR-001", RuleOutcome.Holds)]
    public void XYR_001_holds_where_both_years_meet_in_either_edition()
    {
        Holds("XYR-001", Report(2023, (Brought + "total", 5), (Brought + "other", 5)), After(Report(2022, (Open + "total", 5), (Open + "other", 5))));
        Holds("XYR-001", Report(2021, (Brought + "total", 5)), After(Report(2020, (Open + "total", 5))));
    }

    [Fact]
    [Covers("XYR-001", RuleOutcome.NotAssessable)]
    public void XYR_001_cannot_judge_without_last_year_or_with_a_blank()
    {
        Finding alone = Assert.Single(NotAssessable("XYR-001", Report(2023)));
        alone.Reads("XYR-001 错误 无法判断，未提供上年报告", "XYR-001 error cannot be judged, not given: last year's report");
        Assert.Equal(RuleNeeds.Previous, alone.Missing);
        Finding wrong = Assert.Single(NotAssessable("XYR-001", Report(2023), After(Report(2023))));
        wrong.Reads("XYR-001 错误 无法判断，所给的上年报告是 2023 年度的", "XYR-001 error cannot be judged, the report given as last year's is of 2023");
        Assert.Equal(RuleNeeds.Previous, wrong.Missing);
        Assert.Equal(
            ["XYR-001 错误 二、上年结转政府信息公开申请数量·自然人：无法判断，上年空白：四、结转下年度继续办理·自然人"],
            NotAssessable("XYR-001", Report(2023), After(Report(2022, (Open + "naturalPerson", null)))).Chinese());
        Assert.Equal(7, NotAssessable("XYR-001", WithoutTables().Changed(builder => builder.Year = 2023), After(Report(2022))).Length);
    }

    [Fact]
    public void A_year_that_is_not_known_may_be_any()
    {
        Assert.Single(Violations("XYR-001", Report(2023, (Brought + "total", 5)).Changed(builder => builder.Year = null), After(Report(2019))));
        Assert.Single(Violations("XYR-001", Report(2023, (Brought + "total", 5)), After(Report(2022).Changed(builder => builder.Year = null))));
    }

    [Theory]
    [Covers("XYR-002", RuleOutcome.Violated)]
    [Covers("XYR-003", RuleOutcome.Violated)]
    [InlineData("XYR-002", Documents, "行政规范性文件", "Administrative normative documents", "规范性文件")]
    [InlineData("XYR-003", Rules, "规章", "Rules of departments and of local governments", "规章")]
    public void XYR_002_and_003_fire_where_the_stock_does_not_continue(string rule, string row, string label, string english, string quantity)
    {
        AnnualReport report = Report(2023, (row + "issued", 2), (row + "repealed", 1), (row + "inForce", 12));
        Finding finding = Assert.Single(Violations(rule, report, After(Report(2022, (row + "inForce", 10)))));
        finding.Reads(
            $"{rule} 警告 第二十条第（一）项 {label}·现行有效件数：应为 11（上年现行有效加本年制发减本年废止），实为 12",
            $"{rule} warning 第二十条第（一）项 {label}·现行有效件数 ({english} · In force at the end of the year): should be 11 (last year's in force plus issued less repealed), is 12");
        finding.Compares("11", "12", row + "inForce", row + "issued", row + "repealed");
        Assert.False(finding.IsExplained);

        AnnualReport noted = report.Changed(builder => builder.Annotations.Add(new Annotation(row + "inForce", $"对{quantity}进行了清理")));
        Assert.True(Assert.Single(Violations(rule, noted, After(Report(2022, (row + "inForce", 10))))).IsExplained);
    }

    [Theory]
    [Covers("XYR-002", RuleOutcome.Holds)]
    [Covers("XYR-003", RuleOutcome.Holds)]
    [InlineData("XYR-002", Documents)]
    [InlineData("XYR-003", Rules)]
    public void XYR_002_and_003_hold_where_it_continues(string rule, string row) =>
        Holds(rule, Report(2023, (row + "issued", 2), (row + "repealed", 1), (row + "inForce", 11)), After(Report(2022, (row + "inForce", 10))));

    [Theory]
    [Covers("XYR-002", RuleOutcome.NotAssessable)]
    [Covers("XYR-003", RuleOutcome.NotAssessable)]
    [InlineData("XYR-002", Documents, "行政规范性文件")]
    [InlineData("XYR-003", Rules, "规章")]
    public void XYR_002_and_003_cannot_judge_with_a_blank_or_against_the_other_edition(string rule, string row, string label)
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable(rule, Report(2023))).Missing);
        Finding other = Assert.Single(NotAssessable(rule, Report(2021), After(Report(2020))));
        Assert.Equal($"{rule} 警告 第二十条第（一）项 {label}·现行有效件数：无法判断，上年报告用的是另一版格式，第二部分不可比", other.ToString());
        Assert.Equal(RuleNeeds.None, other.Missing);
        Assert.Single(NotAssessable(rule, Report(2023, (row + "issued", null)), After(Report(2022))));
        Assert.Single(NotAssessable(rule, Report(2023), After(Report(2022, (row + "inForce", null)))));
    }

    [Fact]
    [Covers("XYR-004", RuleOutcome.Violated)]
    public void XYR_004_fires_in_2020_where_items_do_not_continue()
    {
        (string last, string change) = (Disclosure + "administrativeFees/itemsLastYear", Disclosure + "administrativeFees/change");
        Finding finding = Assert.Single(Violations("XYR-004", Report(2020, (last, 4)), After(Report(2019, (last, 5), (change, -2)))));
        finding.Reads(
            "XYR-004 警告 第二十条第（八）项 行政事业性收费·上一年项目数量：应为 3（上年报告的项目数量加增减），实为 4",
            "XYR-004 warning 第二十条第（八）项 行政事业性收费·上一年项目数量 (Fee items (a number of items, not money) · Items last year): should be 3 (last year's items and their change), is 4");
        finding.Compares("3", "4", last);
        Assert.False(RuleCatalog.Get("XYR-004").CanBeExplained);
    }

    [Fact]
    [Covers("XYR-004", RuleOutcome.Holds)]
    public void XYR_004_holds_where_items_continue_and_in_any_other_year()
    {
        string last = Disclosure + "licensing/itemsLastYear";
        Holds("XYR-004", Report(2020, (last, 5)), After(Report(2019, (last, 5))));
        Holds("XYR-004", Report(2019, (last, 5)));
        Holds("XYR-004", Report(2019, (last, null)), After(Report(2018)));
    }

    [Fact]
    [Covers("XYR-004", RuleOutcome.NotAssessable)]
    public void XYR_004_cannot_judge_without_last_year_or_with_a_blank()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-004", Report(2020))).Missing);
        Assert.Single(NotAssessable("XYR-004", Report(2020), After(Report(2019, (Disclosure + "licensing/change", null)))));
        Finding[] noYear = NotAssessable("XYR-004", Report(2020, (Disclosure + "licensing/itemsLastYear", 1)).Changed(builder => builder.Year = null), After(Report(2019)));
        Assert.EndsWith("：无法判断，报告年度不明", Assert.Single(noYear).GetMessage());
    }

    [Fact]
    [Covers("XYR-007", RuleOutcome.Violated)]
    public void XYR_007_fires_where_all_tables_are_last_years()
    {
        Finding finding = Assert.Single(Violations("XYR-007", Report(2023, (FeeCell, 1.50m)), After(Report(2022, (FeeCell, 1.5m)))));
        finding.Reads(
            "XYR-007 警告 第二、三、四部分的数字与上年报告完全相同",
            "XYR-007 warning the numbers of sections 二, 三 and 四 are those of last year's report");
        finding.Compares(null, null, "/proactiveDisclosure", "/applications", "/proceedings");
    }

    [Fact]
    [Covers("XYR-007", RuleOutcome.Holds)]
    public void XYR_007_holds_where_a_number_differs_or_all_are_0()
    {
        Holds("XYR-007", Report(2023), After(Report(2022)));
        Holds("XYR-007", Report(2023));
        Holds("XYR-007", Report(2021), After(Report(2020)));
        Holds("XYR-007", Report(2023, (FeeCell, 1), (Brought + "total", null)), After(Report(2022, (FeeCell, 2))));
        Holds("XYR-007", Report(2021, (Brought + "total", 1)), After(Report(2020)));
    }

    [Fact]
    [Covers("XYR-007", RuleOutcome.NotAssessable)]
    public void XYR_007_cannot_judge_with_a_blank_or_where_only_section_two_could_differ()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-007", Report(2023, (FeeCell, 1)))).Missing);
        Assert.Equal("无法判断，有空白的单元格", Assert.Single(NotAssessable("XYR-007", Report(2023, (FeeCell, 1), (Brought + "total", null)), After(Report(2022, (FeeCell, 1))))).GetMessage());
        AnnualReport divided = Report(2020, (Brought + "total", 1)).Changed(builder =>
        {
            builder.OtherHandling = OtherHandlingForm.Divided;
            foreach (TemplateCell cell in builder.Template.Cells.Where(cell => cell.Row.Pointer.Contains("otherHandling")))
                builder[cell.Address] = 0;
        });
        Assert.Equal(
            "cannot be judged, last year's report is on the other edition of the form, and section 二 cannot be compared",
            Assert.Single(NotAssessable("XYR-007", Report(2021, (Brought + "total", 1)), After(divided))).GetMessage(ReportLanguage.English));
    }

    [Theory]
    [Covers("XYR-010", RuleOutcome.Violated)]
    [InlineData(2.5, 2500)]
    [InlineData(2500, 2.5)]
    [InlineData(-1, 1)]
    [InlineData(-1, -1000)]
    public void XYR_010_fires_at_a_thousandfold(double last, double now)
    {
        Finding finding = Assert.Single(Violations("XYR-010", Report(2023, (FeeCell, (decimal)now)), After(Report(2022, (FeeCell, (decimal)last)))));
        finding.Reads(
            FormattableText($"XYR-010 警告 {FeeLabel}：上年 {last}，本年 {now}，两年之比不在 0.001 与 1000 之间，疑似单位错误"),
            FormattableText($"XYR-010 warning {FeeLabel} (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): {last} last year and {now} now, a ratio beyond 0.001 to 1000: perhaps the wrong unit"));
        Assert.Null(finding.Expected);
        Assert.Equal([FeeCell], finding.At);
    }

    [Theory]
    [Covers("XYR-010", RuleOutcome.Holds)]
    [InlineData(2.5, 2499.99)]
    [InlineData(2500, 2.51)]
    [InlineData(-3, -3)]
    public void XYR_010_holds_below_a_thousandfold(double last, double now) =>
        Holds("XYR-010", Report(2023, (FeeCell, (decimal)now)), After(Report(2022, (FeeCell, (decimal)last))));

    [Fact]
    public void XYR_010_takes_amounts_of_any_size()
    {
        const decimal Most = 9_999_999_999_999_999_999_999_999_999m;
        Assert.Single(Violations("XYR-010", Report(2023, (FeeCell, Most)), After(Report(2022, (FeeCell, 0.0000000000000000000000000001m)))));
        Holds("XYR-010", Report(2023, (FeeCell, Most)), After(Report(2022, (FeeCell, Most))));
        Holds("XYR-010", Report(2023, (FeeCell, -Most)), After(Report(2022, (FeeCell, -Most))));
    }

    [Fact]
    [Covers("XYR-010", RuleOutcome.NotAssessable)]
    public void XYR_010_cannot_judge_a_blank_a_0_or_the_other_edition()
    {
        Assert.EndsWith("：无法判断，金额为 0", Assert.Single(NotAssessable("XYR-010", Report(2023, (FeeCell, 5)), After(Report(2022)))).GetMessage());
        Assert.EndsWith("：无法判断，单元格空白", Assert.Single(NotAssessable("XYR-010", Report(2023, (FeeCell, null)), After(Report(2022, (FeeCell, 5))))).GetMessage());
        Assert.EndsWith("第二部分不可比", Assert.Single(NotAssessable("XYR-010", Report(2021, (FeeCell, 5)), After(Report(2020)))).GetMessage());
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-010", Report(2023, (FeeCell, 5)))).Missing);
    }

    [Fact]
    [Covers("XYR-012", RuleOutcome.Violated)]
    public void XYR_012_fires_in_2020_where_the_total_disclosed_does_not_continue()
    {
        AnnualReport report = Report(2020, (Documents + "totalDisclosed", 30), (Documents + "newlyDisclosed", 4));
        AnnualReport last = Report(2019, (Documents + "totalDisclosed", 25));
        Finding finding = Assert.Single(Violations("XYR-012", report, After(last)));
        finding.Reads(
            "XYR-012 提示 第二十条第（一）项 规范性文件·对外公开总数量：应为 29（上年总数量加本年新公开），实为 30",
            "XYR-012 info 第二十条第（一）项 规范性文件·对外公开总数量 (Normative documents · Disclosed in all): should be 29 (last year's total plus newly disclosed), is 30");
        finding.Compares("29", "30", Documents + "totalDisclosed", Documents + "newlyDisclosed");
        Assert.False(finding.IsExplained);
        AnnualReport noted = report.Changed(builder => builder.Overview = new ProseSection("公开总数因口径调整增加。"));
        Assert.True(Assert.Single(Violations("XYR-012", noted, After(last))).IsExplained);
    }

    [Fact]
    [Covers("XYR-012", RuleOutcome.Holds)]
    public void XYR_012_holds_where_the_total_continues_and_in_any_other_year()
    {
        Holds("XYR-012", Report(2020, (Documents + "totalDisclosed", 29), (Documents + "newlyDisclosed", 4)), After(Report(2019, (Documents + "totalDisclosed", 25))));
        Holds("XYR-012", Report(2019, (Documents + "totalDisclosed", 29)));
    }

    [Fact]
    [Covers("XYR-012", RuleOutcome.NotAssessable)]
    public void XYR_012_cannot_judge_without_last_year_or_with_a_blank()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("XYR-012", Report(2020))).Missing);
        Assert.Single(NotAssessable("XYR-012", Report(2020, (Rules + "newlyDisclosed", null)), After(Report(2019))));
    }

    private static string FormattableText(System.FormattableString text) => System.FormattableString.Invariant(text);
}
