using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class RuleTests
{
    private static readonly Verdict s_verdict = Verdict.Violated([], new Message("不符", "violated"));

    [Theory]
    [InlineData(2019, true, Severity.Error, Severity.Warning)]
    [InlineData(2019, true, Severity.Info, Severity.Info)]
    [InlineData(2019, false, Severity.Error, Severity.Error)]
    [InlineData(2020, true, Severity.Error, Severity.Error)]
    public void A_duty_of_layout_is_at_most_a_warning_for_2019(int year, bool isLayout, Severity declared, Severity expected)
    {
        var rule = new Rule("STR-001", "题", "title", declared, RuleKind.Duty, "依据", _ => [], isLayout: isLayout);

        Assert.Equal(expected, rule.SeverityOf(s_verdict, AnnualReport.CreateBlank(ReportEdition.Edition2019, year)));
    }

    [Fact]
    public void A_verdict_can_have_a_severity_of_its_own()
    {
        var rule = new Rule("XYR-001", "题", "title", Severity.Error, RuleKind.Identity, "依据", _ => []);
        Verdict milder = Verdict.Violated([], new Message("不符", "violated"), severity: Severity.Warning);

        Assert.Equal(Severity.Warning, rule.SeverityOf(milder, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)));
        Assert.Equal(Severity.Error, rule.SeverityOf(s_verdict, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)));
    }
}
