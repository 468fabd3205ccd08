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
    public void Finding_nothing_at_one_place_is_one_finding_for_each_severity()
    {
        var rule = new Rule("NAR-001", "题", "title", Severity.Warning, RuleKind.Plausibility, "依据", (_, _) => { });
        var overview = Place.Of(ReportTemplate.Sections[0]);
        var problems = Place.Of(ReportTemplate.Sections[4]);
        Finding finding = rule.NothingFound(overview, Severity.Warning, _ => "无");

        Assert.Equal(("/overview", Severity.Warning, RuleOutcome.NotAssessable, "无"), (Assert.Single(finding.At), finding.Severity, finding.Outcome, finding.GetMessage()));
        Assert.Same(finding, rule.NothingFound(overview, Severity.Warning, _ => "别的"));
        Assert.Equal(Severity.Info, rule.NothingFound(overview, Severity.Info, _ => "无").Severity);
        Assert.Equal("/problems", Assert.Single(rule.NothingFound(problems, Severity.Warning, _ => "无").At));
        Assert.Same(finding, rule.NothingFound(overview, Severity.Warning, _ => "无"));
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
