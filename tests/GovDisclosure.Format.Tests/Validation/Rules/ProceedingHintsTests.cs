using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ProceedingHintsTests
{
    private const string Reconsiderations = Cases + "reconsideration/total";
    private const string Direct = Cases + "litigation/direct/total";
    private const string Later = Cases + "litigation/afterReconsideration/total";
    private const string NotHeld = Outcomes + "unavailable/notHeld/total";
    private const string Residual = Outcomes + "otherHandling/residual/total";
    private const string Undivided = Outcomes + "otherHandling/undivided/total";
    private const string Done = Outcomes + "total/total";
    private const string Open = Applications + "carriedForward/total";

    [Fact]
    [Covers("T4-004", RuleOutcome.Violated)]
    public void T4_004_fires_where_more_sue_than_asked_for_reconsideration_in_two_years()
    {
        Finding finding = Assert.Single(Violations("T4-004", Report(2023, (Later, 6), (Reconsiderations, 2)), After(Report(2022, (Reconsiderations, 3)))));
        finding.Reads(
            "T4-004 警告 行政诉讼（复议后起诉）·总计：6 件，多于本年与上年复议之和 5 件",
            "T4-004 warning 行政诉讼（复议后起诉）·总计 (Suit after reconsideration · Total): 6, more than the 5 reconsiderations of the two years");
        finding.Compares("≤ 5", "6", Later, Reconsiderations);
    }

    [Fact]
    [Covers("T4-004", RuleOutcome.Holds)]
    public void T4_004_holds_within_one_year_or_two()
    {
        Holds("T4-004", Report(2023, (Later, 2), (Reconsiderations, 2)));
        Holds("T4-004", Report(2023, (Later, 5), (Reconsiderations, 2)), After(Report(2022, (Reconsiderations, 3))));
        Holds("T4-004", Report(2021, (Later, 5), (Reconsiderations, 2)), After(Report(2020, (Reconsiderations, 3))));
    }

    [Fact]
    [Covers("T4-004", RuleOutcome.NotAssessable)]
    public void T4_004_cannot_judge_without_last_year_where_this_year_does_not_decide()
    {
        Finding finding = Assert.Single(NotAssessable("T4-004", Report(2023, (Later, 6), (Reconsiderations, 2))));
        Assert.Equal("T4-004 警告 行政诉讼（复议后起诉）·总计：无法判断，未提供上年报告", finding.ToString());
        Assert.Equal(RuleNeeds.Previous, finding.Missing);
        Finding wrong = Assert.Single(NotAssessable("T4-004", Report(2023, (Later, 6)), After(Report(2021, (Reconsiderations, 9)))));
        Assert.Equal(RuleNeeds.Previous, wrong.Missing);
        Finding blank = Assert.Single(NotAssessable("T4-004", Report(2023, (Later, 6)), After(Report(2022, (Reconsiderations, null)))));
        Assert.Equal("行政诉讼（复议后起诉）·总计：无法判断，上年空白：行政复议·总计", blank.GetMessage());
        Assert.Equal(RuleNeeds.None, blank.Missing);
        Assert.Single(NotAssessable("T4-004", Report(2023, (Later, null))));
    }

    [Fact]
    [Covers("T4-007", RuleOutcome.Violated)]
    public void T4_007_fires_from_2024_where_nothing_could_be_sued_directly()
    {
        Finding finding = Assert.Single(Violations("T4-007", Report(2024, (Direct, 3), (Outcomes + "granted/total", 9)), After(Report(2023))));
        finding.Reads(
            "T4-007 提示 行政诉讼（未经复议直接起诉）·总计：3 件，而两年均无可以直接起诉的办理结果（无法提供、不予处理、其他处理）",
            "T4-007 info 行政诉讼（未经复议直接起诉）·总计 (Suit brought straight to court · Total): 3, and in neither year an outcome that may be sued directly (unavailable, not processed, other handling)");
        finding.Compares(null, null, Direct, NotHeld);
        Assert.Equal(1 + 11, finding.At.Count);
    }

    [Fact]
    [Covers("T4-007", RuleOutcome.Holds)]
    public void T4_007_holds_before_2024_without_suits_and_with_an_outcome_of_either_year()
    {
        Holds("T4-007", Report(2023, (Direct, 3)));
        Holds("T4-007", Report(2024, (NotHeld, null)));
        Holds("T4-007", Report(2024, (Direct, 3), (Residual, 1)));
        Holds("T4-007", Report(2024, (Direct, 3)), After(Report(2023, (NotHeld, 1))));
        Holds("T4-007", Report(2024, (Direct, 3)), After(Report(2023).Changed(SingleRow).With((Undivided, 1))));
    }

    [Fact]
    [Covers("T4-007", RuleOutcome.NotAssessable)]
    public void T4_007_cannot_judge_without_last_year_or_with_a_blank()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("T4-007", Report(2024, (Direct, 3)))).Missing);
        Finding blank = Assert.Single(NotAssessable("T4-007", Report(2024, (Direct, 3), (NotHeld, 1), (Residual, null)), After(Report(2023))));
        Assert.Equal(RuleNeeds.None, blank.Missing);
        Assert.Contains("空白：三、本年度办理结果（六）3.其他·总计", blank.GetMessage());
        Assert.Contains("上年空白：", Assert.Single(NotAssessable("T4-007", Report(2024, (Direct, 3)), After(Report(2023, (NotHeld, null))))).GetMessage());
        Assert.Contains("报告年度不明", Assert.Single(NotAssessable("T4-007", Report(2024, (Direct, 3)).Changed(builder => builder.Year = null), After(Report(2023)))).GetMessage());
    }

    [Fact]
    [Covers("T4-009", RuleOutcome.Violated)]
    public void T4_009_fires_where_there_are_more_cases_than_applications_of_two_years()
    {
        AnnualReport report = Report(2023, (Reconsiderations, 4), (Direct, 4), (Done, 2), (Open, 1));
        Finding finding = Assert.Single(Violations("T4-009", report, After(Report(2022, (Done, 4), (Open, 9)))));
        finding.Reads(
            "T4-009 提示 复议与直接起诉共 8 件，多于两年申请 7 件",
            "T4-009 info 8 reconsiderations and direct suits, more than the 7 applications of the two years");
        finding.Compares("≤ 7", "8", Reconsiderations, Direct, Done, Open);
    }

    [Fact]
    [Covers("T4-009", RuleOutcome.Holds)]
    public void T4_009_holds_within_one_year_or_two()
    {
        Holds("T4-009", Report(2023, (Reconsiderations, 2), (Direct, 1), (Done, 2), (Open, 1)));
        Holds("T4-009", Report(2023, (Reconsiderations, 4), (Direct, 3), (Done, 2), (Open, 1)), After(Report(2022, (Done, 4))));
    }

    [Fact]
    [Covers("T4-009", RuleOutcome.NotAssessable)]
    public void T4_009_cannot_judge_without_last_year_where_this_year_does_not_decide()
    {
        Assert.Equal(RuleNeeds.Previous, Assert.Single(NotAssessable("T4-009", Report(2023, (Direct, 1)))).Missing);
        Assert.Equal(RuleNeeds.None, Assert.Single(NotAssessable("T4-009", Report(2023, (Open, null)), After(Report(2022)))).Missing);
    }

    [Fact]
    [Covers("T4-010", RuleOutcome.Violated)]
    public void T4_010_fires_where_section_five_says_nothing_of_the_corrected()
    {
        Finding finding = Assert.Single(Violations("T4-010", Report(2023, (Cases + "litigation/direct/corrected", 2))));
        finding.Reads(
            "T4-010 提示 结果纠正 0、2、0 件（复议、直接起诉、复议后起诉），第五部分没有提到",
            "T4-010 info corrected cases 0, 2, 0 (reconsideration, direct, after reconsideration), which section 五 does not mention");
        finding.Compares(null, null, Cases + "reconsideration/corrected", Cases + "litigation/direct/corrected", Cases + "litigation/afterReconsideration/corrected");
    }

    [Theory]
    [Covers("T4-010", RuleOutcome.Holds)]
    [InlineData("复议案件被纠正的情况仍有发生。")]
    [InlineData("诉 讼败诉。")]
    [InlineData("要减少纠错。")]
    public void T4_010_holds_where_section_five_meets_them(string problems)
    {
        Holds("T4-010", Report(2023));
        Holds("T4-010", Report(2023, (Cases + "reconsideration/corrected", 2)).Changed(builder => builder.Problems = new ProseSection(problems)));
        Holds("T4-010", Report(2023, (Cases + "reconsideration/corrected", null)).Changed(builder => builder.Problems = new ProseSection(problems)));
    }

    [Fact]
    [Covers("T4-010", RuleOutcome.NotAssessable)]
    public void T4_010_cannot_judge_a_sum_with_a_blank_or_without_section_five()
    {
        AnnualReport blank = Report(2023, (Cases + "litigation/direct/corrected", 2), (Cases + "reconsideration/corrected", null));
        Assert.Equal("行政复议·结果纠正：无法判断，空白：行政复议·结果纠正", Assert.Single(NotAssessable("T4-010", blank)).GetMessage());
        AnnualReport silent = Report(2023, (Cases + "reconsideration/corrected", 1)).Changed(builder => builder.Problems = null);
        Assert.StartsWith("行政复议·结果纠正：无法判断，没有找到“五、", Assert.Single(NotAssessable("T4-010", silent)).GetMessage());
    }

    [Fact]
    [Covers("T4-013", RuleOutcome.Violated)]
    public void T4_013_fires_where_section_four_is_last_years()
    {
        (string, decimal?)[] cells = [(Cases + "reconsideration/upheld", 1), (Reconsiderations, 1)];
        Finding finding = Assert.Single(Violations("T4-013", Report(2023, cells), After(Report(2022, cells))));
        finding.Reads(
            "T4-013 警告 第四部分的 15 个数字与上年完全相同",
            "T4-013 warning the 15 numbers of section 四 are those of last year");
        finding.Compares(null, null, Cases + "reconsideration/upheld");
        Assert.Equal(15, finding.At.Count);
        Assert.Single(Violations("T4-013", Report(2021, cells), After(Report(2020, cells))));
    }

    [Fact]
    [Covers("T4-013", RuleOutcome.Holds)]
    public void T4_013_holds_where_a_number_differs_or_all_are_0()
    {
        Holds("T4-013", Report(2023), After(Report(2022)));
        Holds("T4-013", Report(2023));
        Holds("T4-013", Report(2023), After(Report(2022, (Direct, null))));
        Holds("T4-013", Report(2023, (Direct, 1), (Later, null)), After(Report(2022, (Direct, 2))));
    }

    [Fact]
    [Covers("T4-013", RuleOutcome.NotAssessable)]
    public void T4_013_cannot_judge_without_last_year_or_with_a_blank_that_decides()
    {
        Finding alone = Assert.Single(NotAssessable("T4-013", Report(2023, (Direct, 1))));
        Assert.Equal("T4-013 警告 无法判断，未提供上年报告", alone.ToString());
        Assert.Equal(RuleNeeds.Previous, alone.Missing);
        Assert.Empty(alone.At);
        Finding blank = Assert.Single(NotAssessable("T4-013", Report(2023, (Direct, 1), (Later, null)), After(Report(2022, (Direct, 1)))));
        Assert.Equal(RuleNeeds.None, blank.Missing);
        Assert.Single(NotAssessable("T4-013", Report(2023).Changed(builder => builder.Exclude(builder.Template.Tables[builder.Template.Tables.Count - 1])), After(Report(2022))));
    }

    private static void SingleRow(AnnualReportBuilder builder)
    {
        builder.OtherHandling = OtherHandlingForm.Undivided;
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] ??= 0;
    }
}
