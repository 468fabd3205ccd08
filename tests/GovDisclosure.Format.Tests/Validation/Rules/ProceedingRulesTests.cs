using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ProceedingRulesTests
{
    [Theory]
    [Covers("T4-001", RuleOutcome.Violated)]
    [Covers("T4-001", RuleOutcome.Holds)]
    [Covers("T4-001", RuleOutcome.NotAssessable)]
    [Covers("T4-002", RuleOutcome.Violated)]
    [Covers("T4-002", RuleOutcome.Holds)]
    [Covers("T4-002", RuleOutcome.NotAssessable)]
    [Covers("T4-003", RuleOutcome.Violated)]
    [Covers("T4-003", RuleOutcome.Holds)]
    [Covers("T4-003", RuleOutcome.NotAssessable)]
    [InlineData("T4-001", ProceedingKind.Reconsideration, "行政复议·总计", "Administrative reconsideration")]
    [InlineData("T4-002", ProceedingKind.DirectLitigation, "行政诉讼（未经复议直接起诉）·总计", "Suit brought straight to court")]
    [InlineData("T4-003", ProceedingKind.LitigationAfterReconsideration, "行政诉讼（复议后起诉）·总计", "Suit after reconsideration")]
    [Covers("T4-001", RuleOutcome.Violated)]
    [Covers("T4-001", RuleOutcome.Holds)]
    [Covers("T4-001", RuleOutcome.NotAssessable)]
    [Covers("T4-002", RuleOutcome.Violated)]
    [Covers("T4-002", RuleOutcome.Holds)]
    [Covers("T4-002", RuleOutcome.NotAssessable)]
    [Covers("T4-003", RuleOutcome.Violated)]
    [Covers("T4-003", RuleOutcome.Holds)]
    [Covers("T4-003", RuleOutcome.NotAssessable)]
    public void Fires_holds_and_cannot_judge(string ruleId, ProceedingKind kind, string label, string english)
    {
        AnnualReport faulty = AllZero(builder =>
        {
            builder.Proceedings[kind, ProceedingOutcome.Upheld] = 10;
            builder.Proceedings[kind, ProceedingOutcome.Corrected] = 1;
        });
        Finding finding = Assert.Single(Violations(ruleId, faulty));
        Assert.Equal($"{ruleId} 错误 {label}：应为 11，实为 0", finding.ToString());
        Assert.Equal($"{ruleId} error {label} ({english} · Total): should be 11, is 0", finding.ToString(ReportLanguage.English));
        Assert.Equal(5, finding.Cells.Count);

        Holds(ruleId, AllZero());

        AnnualReport blank = AllZero(builder => builder.Proceedings[kind, ProceedingOutcome.Pending] = null);
        Assert.Equal(
            [$"{ruleId} 错误 {label}：无法判断，空白：{label.Replace("总计", "尚未审结")}"],
            NotAssessable(ruleId, blank).Chinese());
        Assert.Empty(Violations(ruleId, blank));
        Assert.Single(NotAssessable(ruleId, WithoutTables()));
    }
}
