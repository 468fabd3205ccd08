using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class PrintedCellRulesTests
{
    private const string Pointer = "/applications/newlyReceived/naturalPerson";
    private const string Label = "一、本年新收政府信息公开申请数量·自然人";
    private const string English = Label + " (Newly received · Natural persons)";
    private const string ChangePointer = "/proactiveDisclosure/licensing/change";
    private const string ChangeLabel = "第二十条第（五）项 行政许可·本年增/减";

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("１２．５件", "12.5")]
    [InlineData("0.5（其中修订 1 件）", "0.5")]
    [Covers("CEL-002", RuleOutcome.Violated)]
    public void CEL_002_fires_at_a_fraction_on_the_page(string raw, string number)
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

        Finding finding = Assert.Single(Violations("CEL-002", report, RuleTesting.PageOf((Pointer, raw))));
        Assert.Equal($"CEL-002 错误 {Label}：应为整数，原文为 {number}", finding.ToString());
        Assert.Equal($"CEL-002 error {Label} (Newly received · Natural persons): should be a whole number, the page has {number}", finding.ToString(ReportLanguage.English));
        Assert.Equal((null, number), (finding.Expected, finding.Actual));
        Assert.Equal([Pointer], finding.At);
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("12")]
    [InlineData("-18")]
    [InlineData("+1036")]
    [InlineData("1,234件")]
    [InlineData("22（其中修订 16 件）")]
    [Covers("CEL-002", RuleOutcome.Holds)]
    public void CEL_002_holds_for_a_whole_number(string raw)
    {
        ValidationContext page = RuleTesting.PageOf((Pointer, raw));

        Assert.Empty(Violations("CEL-002", AllZero(), page));
        Assert.Equal(198, NotAssessable("CEL-002", AllZero(), page).Length);
        Assert.DoesNotContain(NotAssessable("CEL-002", AllZero(), page), finding => finding.At[0] == Pointer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("若干")]
    [InlineData("12abc")]
    [InlineData("1.5万元")]
    [InlineData("1.5万件")]
    [InlineData("12.5%")]
    [Covers("CEL-002", RuleOutcome.NotAssessable)]
    public void CEL_002_cannot_judge_what_is_no_count(string raw)
    {
        ValidationContext page = RuleTesting.PageOf((Pointer, raw));

        Assert.Empty(Violations("CEL-002", AllZero(), page));
        Finding finding = NotAssessable("CEL-002", AllZero(), page).Single(finding => finding.At[0] == Pointer);
        Assert.Equal($"CEL-002 错误 {Label}：无法判断，原文此处没有件数", finding.ToString());
        Assert.Equal(RuleNeeds.None, finding.Missing);
    }

    [Fact]
    public void CEL_002_says_once_that_it_needs_the_page()
    {
        Finding finding = Assert.Single(NotAssessable("CEL-002", AllZero()));

        Assert.Equal("CEL-002 错误 无法判断，未提供报告原文", finding.ToString());
        Assert.Equal("CEL-002 error cannot be judged, not given: the page behind the report", finding.ToString(ReportLanguage.English));
        Assert.Equal(RuleNeeds.Source, finding.Missing);
        Assert.Empty(finding.At);
    }

    [Fact]
    public void CEL_002_leaves_amounts_alone() => Assert.Empty(Violations(
        "CEL-002", AllZero(), RuleTesting.PageOf(("/proactiveDisclosure/administrativeFees/amountTenThousandYuan", "12.5"), ("/applications", "1.5"))));

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("空")]
    [InlineData("N/A")]
    [Covers("CEL-004", RuleOutcome.Violated)]
    public void CEL_004_fires_at_a_mark(string mark) => Judge("CEL-004", AllZero(builder => builder[CellAddress.Parse(Pointer)] = null), RuleTesting.PageOf((Pointer, mark))).Fires()
        .Says($"警告 {Label}：应填数字，原文为“{mark}”，读作空白", $"warning {English}: should be a number, the page has '{mark}', which reads as blank", Pointer)
        .Expects(null, mark);

    [Fact]
    [Covers("CEL-004", RuleOutcome.Holds)]
    public void CEL_004_holds_for_numbers_and_blanks()
    {
        Judge("CEL-004", PageTesting.PageOf()).Holds(200);

        // A blank is the matter of CEL-001.
        Assert.Equal(1, Judge("CEL-004", AllZero(), RuleTesting.PageOf((Pointer, " "))).HoldsCount);
    }

    [Fact]
    [Covers("CEL-004", RuleOutcome.NotAssessable)]
    public void CEL_004_cannot_judge_what_was_refused_or_is_not_on_the_page()
    {
        AnnualReport refused = AllZero(builder => builder.Refused.Add(new Refusal(Pointer, "/", "READ-031")));

        ValidationResult result = Judge("CEL-004", refused, RuleTesting.PageOf((Pointer, "/")));
        Assert.Empty(result.Findings);
        result.NotAssessable.Single(finding => finding.At[0] == Pointer).Says($"警告 {Label}：无法判断，未能读取", $"warning {English}: cannot be judged, it was not read", Pointer);
        Judge("CEL-004", AllZero(), RuleTesting.PageOf()).NotAssessable.Single(finding => finding.At[0] == Pointer)
            .Says($"警告 {Label}：无法判断，原文没有这一格", $"warning {English}: cannot be judged, the page does not show the cell", Pointer);
        Judge("CEL-004", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Theory]
    [InlineData("１２", "12")]
    [InlineData("1,234", "1234")]
    [InlineData("十二", "12")]
    [Covers("CEL-007", RuleOutcome.Violated)]
    public void CEL_007_fires_at_another_notation(string raw, string number) => Judge("CEL-007", AllZero(), RuleTesting.PageOf((Pointer, raw))).Fires()
        .Says($"提示 {Label}：原文写作“{raw}”，读作 {number}", $"info {English}: printed as '{raw}', read as {number}", Pointer)
        .Expects(number, raw);

    [Theory]
    [InlineData("12")]
    [InlineData("-0.5")]
    [InlineData("+1036")]
    [InlineData("12件")]
    [Covers("CEL-007", RuleOutcome.Holds)]
    public void CEL_007_holds_for_plain_digits(string raw) => HoldsAt("CEL-007", raw);

    [Theory]
    [InlineData("", "原文此处没有数字", "the page has no number there", false)]
    [InlineData("-", "原文此处没有数字", "the page has no number there", false)]
    [InlineData("１２元", "未能读取", "it was not read", true)]
    [Covers("CEL-007", RuleOutcome.NotAssessable)]
    public void CEL_007_cannot_judge_where_no_number_was_taken(string raw, string chinese, string english, bool refused) => CannotJudge("CEL-007", "提示", "info", raw, chinese, english, refused);

    [Theory]
    [InlineData("12件", "件", "12")]
    [InlineData("70487元", "元", "70487")]
    [InlineData("1.5万元", "万元", "1.5")]
    [Covers("CEL-008", RuleOutcome.Violated)]
    public void CEL_008_fires_at_a_unit(string raw, string unit, string number) => Judge("CEL-008", AllZero(), RuleTesting.PageOf((Pointer, raw))).Fires()
        .Says($"警告 {Label}：单元格内有单位“{unit}”，原文为“{raw}”", $"warning {English}: the cell has the unit '{unit}', the page has '{raw}'", Pointer)
        .Expects(number, raw);

    [Theory]
    [InlineData("12")]
    [InlineData("22（其中修订 16 件）")]
    [Covers("CEL-008", RuleOutcome.Holds)]
    public void CEL_008_holds_without_one(string raw) => HoldsAt("CEL-008", raw);

    [Fact]
    [Covers("CEL-008", RuleOutcome.NotAssessable)]
    public void CEL_008_cannot_judge_a_blank()
    {
        CannotJudge("CEL-008", "警告", "warning", " ", "原文此处没有数字", "the page has no number there", false);

        // A unit is told also where it made the reader refuse the cell.
        Judge("CEL-008", AllZero(builder => builder.Refused.Add(new Refusal(Pointer, "12元", "READ-031"))), RuleTesting.PageOf((Pointer, "12元"))).Fires();
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("减18")]
    [InlineData("增3项")]
    [Covers("CEL-010", RuleOutcome.Violated)]
    public void CEL_010_fires_at_what_is_no_whole_number(string raw)
    {
        Finding finding = Judge("CEL-010", Year2020(), RuleTesting.PageOf((ChangePointer, raw))).Fires()
            .Says(
                $"错误 {ChangeLabel}：应为整数（减少用负数），原文为“{raw}”",
                $"error {ChangeLabel} (Administrative licensing · Change in the year): should be a whole number (a decrease negative), the page has '{raw}'",
                ChangePointer)
            .Expects(null, raw);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Severity.Warning, Judge("CEL-010", AllZero(edition: ReportEdition.Edition2019, year: 2019), RuleTesting.PageOf((ChangePointer, raw))).Fires().Severity);
    }

    [Theory]
    [InlineData("-18")]
    [InlineData("+461")]
    [InlineData("0")]
    [InlineData("-18.0")]
    [Covers("CEL-010", RuleOutcome.Holds)]
    public void CEL_010_holds_for_a_signed_whole_number(string raw)
    {
        ValidationResult result = Judge("CEL-010", Year2020(), RuleTesting.PageOf((ChangePointer, raw)));

        Assert.Empty(result.Findings.Chinese());
        Assert.Equal(1, result.HoldsCount);
        Judge("CEL-010", PageTesting.PageOf(ReportEdition.Edition2019)).Holds(5);
    }

    [Fact]
    [Covers("CEL-010", RuleOutcome.NotAssessable)]
    public void CEL_010_cannot_judge_a_blank_or_a_count_under_another_head()
    {
        string name = $"{ChangeLabel} (Administrative licensing · Change in the year)";
        foreach (string raw in new[] { "", "-" })
        {
            Judge("CEL-010", Year2020(), RuleTesting.PageOf((ChangePointer, raw))).NotAssessable.Single(finding => finding.At[0] == ChangePointer)
                .Says($"错误 {ChangeLabel}：无法判断，单元格空白", $"error {name}: cannot be judged, the cell is blank", ChangePointer);
        }

        ValidationResult head = Judge("CEL-010", PageTesting.PageOf("本年增/减", "本年数量", ReportEdition.Edition2019));
        Assert.Equal((0, 0, 5), (head.HoldsCount, head.ViolatedCount, head.NotAssessableCount));
        head.NotAssessable[0].Says($"错误 {ChangeLabel}：无法判断，原文没有这一格", $"error {name}: cannot be judged, the page does not show the cell", ChangePointer);
        Judge("CEL-010", Year2020()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Theory]
    [InlineData("22（其中修订 16 件）", "其中修订 16 件", "22")]
    [InlineData("3件(含上年)", "含上年", "3")]
    [Covers("CEL-011", RuleOutcome.Violated)]
    public void CEL_011_fires_at_a_remark(string raw, string remark, string number) => Judge("CEL-011", AllZero(), RuleTesting.PageOf((Pointer, raw))).Fires()
        .Says($"提示 {Label}：附有说明“{remark}”，取 {number}", $"info {English}: with the remark '{remark}'; {number} was taken", Pointer)
        .Expects(number, raw);

    [Theory]
    [InlineData("22")]
    [InlineData("22件")]
    [Covers("CEL-011", RuleOutcome.Holds)]
    public void CEL_011_holds_without_one(string raw) => HoldsAt("CEL-011", raw);

    [Theory]
    [InlineData("", "原文此处没有数字", "the page has no number there", false)]
    [InlineData("2元（含上年）", "未能读取", "it was not read", true)]
    [Covers("CEL-011", RuleOutcome.NotAssessable)]
    public void CEL_011_cannot_judge_where_no_number_was_taken(string raw, string chinese, string english, bool refused) => CannotJudge("CEL-011", "提示", "info", raw, chinese, english, refused);

    [Theory]
    [InlineData("CEL-007")]
    [InlineData("CEL-008")]
    [InlineData("CEL-011")]
    public void Says_once_that_it_needs_the_page(string ruleId) => Assert.Empty(Judge(ruleId, AllZero()).IsUnknown().Misses(RuleNeeds.Source).At);

    private static AnnualReport Year2020() => AllZero(edition: ReportEdition.Edition2019, year: 2020);

    private static void HoldsAt(string ruleId, string raw)
    {
        ValidationResult result = Judge(ruleId, AllZero(), RuleTesting.PageOf((Pointer, raw)));

        Assert.Empty(result.Findings.Chinese());
        Assert.Equal((1, 199), (result.HoldsCount, result.NotAssessableCount));
        Judge(ruleId, PageTesting.PageOf()).Holds(200);
    }

    private static void CannotJudge(string ruleId, string severity, string englishSeverity, string raw, string chinese, string english, bool refused)
    {
        AnnualReport report = refused ? AllZero(builder => builder.Refused.Add(new Refusal(Pointer, raw, "READ-031"))) : AllZero();

        ValidationResult result = Judge(ruleId, report, RuleTesting.PageOf((Pointer, raw)));
        Assert.Empty(result.Findings.Chinese());
        result.NotAssessable.Single(finding => finding.At[0] == Pointer)
            .Says($"{severity} {Label}：无法判断，{chinese}", $"{englishSeverity} {English}: cannot be judged, {english}", Pointer).Misses(RuleNeeds.None);
    }
}
