namespace GovDisclosure.Format.Tests.Findings;

public class FindingTests
{
    [Theory]
    [InlineData(RuleKind.Identity, false, "依据：条例第33条", "basis: 条例第33条")]
    [InlineData(RuleKind.Duty, true, "报告已有说明；依据：条例第33条", "explained in the report; basis: 条例第33条")]
    [InlineData(RuleKind.Plausibility, false, "提示；依据：条例第33条", "a hint; basis: 条例第33条")]
    [InlineData(RuleKind.Plausibility, true, "提示；报告已有说明；依据：条例第33条", "a hint; explained in the report; basis: 条例第33条")]
    public void The_note_tells_hint_explanation_and_basis(RuleKind kind, bool isExplained, string chinese, string english)
    {
        var rule = new RuleInfo("T3-001", "甲", "a", Severity.Warning, kind, [ReportEdition.Edition2021], RuleNeeds.None, "条例第33条");
        var finding = new Finding(rule, RuleOutcome.Violated, Severity.Warning, [], [], null, null, _ => "甲", isExplained: isExplained);

        Assert.Equal(chinese, finding.GetNote());
        Assert.Equal(english, finding.GetNote(ReportLanguage.English));
    }
}
