using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class RuleTests
{
    [Theory]
    [InlineData(2019, true, Severity.Error, Severity.Warning)]
    [InlineData(2019, true, Severity.Info, Severity.Info)]
    [InlineData(2019, false, Severity.Error, Severity.Error)]
    [InlineData(2020, true, Severity.Error, Severity.Error)]
    [InlineData(null, true, Severity.Error, Severity.Error)]
    public void A_duty_of_layout_is_at_most_a_warning_for_2019(int? year, bool isLayout, Severity declared, Severity expected)
    {
        var rule = new Rule("STR-001", "题", "title", declared, RuleKind.Duty, "依据", (_, _) => { }, isLayout: isLayout);

        Assert.Equal(expected, rule.SeverityOf(null, year));
    }

    [Fact]
    public void A_violation_can_have_a_severity_of_its_own()
    {
        var rule = new Rule("XYR-001", "题", "title", Severity.Error, RuleKind.Identity, "依据", (_, _) => { });

        Assert.Equal(Severity.Warning, rule.SeverityOf(Severity.Warning, 2023));
        Assert.Equal(Severity.Error, rule.SeverityOf(null, 2023));
    }

    [Fact]
    public void Applies_to_its_editions()
    {
        var both = new Rule("STR-001", "题", "title", Severity.Error, RuleKind.Duty, "依据", (_, _) => { });
        var one = new Rule("STR-001", "题", "title", Severity.Error, RuleKind.Duty, "依据", (_, _) => { }, editions: Rule.Editions.Only2019);

        Assert.True(both.AppliesTo(ReportEdition.Edition2019) && both.AppliesTo(ReportEdition.Edition2021));
        Assert.True(one.AppliesTo(ReportEdition.Edition2019) && !one.AppliesTo(ReportEdition.Edition2021));
    }
}
