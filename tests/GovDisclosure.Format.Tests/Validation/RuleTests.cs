using GovDisclosure.Format.Tests.Validation.Rules;
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
        var rule = new Rule("STR-001", "题", "title", declared, RuleKind.Duty, "依据", Violate, isLayout: isLayout);

        Assert.Equal(expected, SeverityOf(rule, year));
    }

    [Fact]
    public void A_violation_can_have_a_severity_of_its_own()
    {
        var own = new Rule("XYR-001", "题", "title", Severity.Error, RuleKind.Identity, "依据", (_, collector) => collector.Violated(Place.Report, Violation.Of("不", "no") with { Severity = Severity.Warning }));
        var none = new Rule("XYR-001", "题", "title", Severity.Error, RuleKind.Identity, "依据", Violate);

        Assert.Equal(Severity.Warning, SeverityOf(own, 2023));
        Assert.Equal(Severity.Error, SeverityOf(none, 2023));
    }

    [Fact]
    public void Applies_to_every_edition_unless_it_says_since_when_or_until_when()
    {
        Assert.Equal(ReportEditions.All, With(null, null).Info.Editions);
        Assert.Equal(ReportEditions.All, With(ReportEditions.All[0], null).Info.Editions);
        Assert.Equal(ReportEditions.All, With(null, ReportEditions.Newest).Info.Editions);
        Assert.All(ReportEditions.All, edition => Assert.True(With(null, null).AppliesTo(edition)));
    }

    [Fact]
    public void Applies_to_every_edition_from_the_one_it_begins_with()
    {
        Rule rule = With(ReportEditions.Newest, null);

        Assert.Equal([ReportEditions.Newest], rule.Info.Editions);
        Assert.True(rule.AppliesTo(ReportEditions.Newest));
        Assert.False(rule.AppliesTo(ReportEditions.All[0]));
    }

    [Fact]
    public void Applies_to_every_edition_up_to_the_one_it_ends_with()
    {
        Rule rule = With(null, ReportEditions.All[0]);

        Assert.Equal([ReportEditions.All[0]], rule.Info.Editions);
        Assert.True(rule.AppliesTo(ReportEditions.All[0]));
        Assert.False(rule.AppliesTo(ReportEditions.Newest));
    }

    [Fact]
    public void Tells_of_all_it_needs_whether_always_or_at_times()
    {
        var rule = new Rule("AGG-005", "题", "title", Severity.Error, RuleKind.Duty, "依据", Violate, needs: RuleNeeds.Constituents, mayNeed: RuleNeeds.Issuer);

        Assert.Equal(RuleNeeds.Constituents | RuleNeeds.Issuer, rule.Info.Needs);
    }

    private static Rule With(ReportEdition? since, ReportEdition? until) =>
        new("STR-001", "题", "title", Severity.Error, RuleKind.Duty, "依据", Violate, since: since, until: until);

    private static void Violate(ReportUnderReview review, FindingCollector collector) => collector.Violated(Place.Report, Violation.Of("不", "no"));

    private static Severity SeverityOf(Rule rule, int? year)
    {
        var report = RuleTesting.AllZero(builder => builder.Year = year);
        return Assert.Single(RuleTesting.Judge(rule, new ReportUnderReview(report)).Findings).Severity;
    }
}
