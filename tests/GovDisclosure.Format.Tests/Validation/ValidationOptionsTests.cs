using System;
using System.Linq;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests.Validation;

public class ValidationOptionsTests
{
    private static readonly CellAddress s_cell = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);

    [Fact]
    public void The_default_profile_judges_errors_and_warnings_and_the_full_one_every_rule()
    {
        Assert.Equal(ValidationProfile.Default, ValidationOptions.Default.Profile);
        Assert.Equal(ValidationProfile.Full, ValidationOptions.Full.Profile);
        Assert.All(RuleCatalog.Rules, rule => Assert.True(ValidationOptions.Full.Judges(rule)));
        Assert.All(RuleCatalog.Rules, rule => Assert.Equal(rule.Severity != Severity.Info, ValidationOptions.Default.Judges(rule)));
        Assert.Contains(RuleCatalog.Rules, rule => rule.Severity == Severity.Info);
    }

    [Fact]
    public void A_rule_turned_off_says_nothing_at_all()
    {
        ValidationOptions options = ValidationOptions.Full.Without("CEL-001", "META-001");
        AnnualReport report = RuleTesting.AllZero(builder => builder[s_cell] = null);
        ValidationResult all = new ReportValidator(ValidationOptions.Full).Validate(report);
        ValidationResult less = new ReportValidator(options).Validate(report);

        Assert.False(options.Judges(RuleCatalog.Get("CEL-001")));
        Assert.True(options.Judges(RuleCatalog.Get("CEL-003")));
        Assert.Contains(all.Findings, finding => finding.RuleId == "CEL-001");
        Assert.DoesNotContain(less.Findings.Concat(less.NotAssessable), finding => finding.RuleId is "CEL-001" or "META-001");
        Assert.Equal(all.ViolatedCount - 1, less.ViolatedCount);
        Assert.Equal(all.HoldsCount - 199 - 1, less.HoldsCount);
    }

    [Fact]
    public void Turning_off_goes_on_and_no_id_turns_nothing_off()
    {
        ValidationOptions options = ValidationOptions.Default.Without("CEL-001").Without("META-001").Without();

        Assert.False(options.Judges(RuleCatalog.Get("CEL-001")) || options.Judges(RuleCatalog.Get("META-001")));
    }

    [Fact]
    public void A_severity_is_that_of_every_finding_and_decides_about_the_profile()
    {
        ValidationOptions options = ValidationOptions.Default.WithSeverity("STR-019", Severity.Error).WithSeverity("CEL-001", Severity.Info).WithSeverity("STR-001", Severity.Error);

        Assert.True(options.Judges(RuleCatalog.Get("STR-019")));
        Assert.False(options.Judges(RuleCatalog.Get("CEL-001")));
        Assert.True(options.WithProfile(ValidationProfile.Full).Judges(RuleCatalog.Get("CEL-001")));

        // Also for the year whose form was only encouraged, and where nothing can be judged.
        AnnualReport report = RuleTesting.AllZero(builder => builder.Problems = null, ReportEdition.Edition2019, 2019);
        var validator = new ReportValidator(options);
        Assert.Equal(Severity.Error, validator.Validate(report).NotAssessable.Single(finding => finding.RuleId == "STR-001").Severity);
        Assert.Equal(Severity.Error, validator.Validate(report, PageTesting.Printed()).Findings.Single(finding => finding.RuleId == "STR-001").Severity);
        Assert.Equal(Severity.Error, validator.Validate(report, PageTesting.Printed()).Findings.Single(finding => finding.RuleId == "STR-019").Severity);
    }

    [Fact]
    public void The_last_severity_counts() =>
        Assert.False(ValidationOptions.Default.WithSeverity("CEL-001", Severity.Error).WithSeverity("CEL-001", Severity.Info).Judges(RuleCatalog.Get("CEL-001")));

    [Fact]
    public void Each_method_leaves_the_options_as_they_were()
    {
        ValidationOptions before = ValidationOptions.Default;
        ValidationOptions changed = before.Without("CEL-001").WithSeverity("META-001", Severity.Info).WithProfile(ValidationProfile.Full);

        Assert.Equal(ValidationProfile.Default, before.Profile);
        Assert.True(before.Judges(RuleCatalog.Get("CEL-001")) && before.Judges(RuleCatalog.Get("META-001")));
        Assert.Equal(ValidationProfile.Full, changed.Profile);
        Assert.False(changed.Judges(RuleCatalog.Get("CEL-001")));
        Assert.True(ReportValidator.Default.Options == ValidationOptions.Default);
    }

    [Fact]
    public void The_ids_given_can_be_changed_afterwards()
    {
        string[] ids = ["CEL-001"];
        ValidationOptions options = ValidationOptions.Default.Without(ids);
        ids[0] = "META-001";

        Assert.False(options.Judges(RuleCatalog.Get("CEL-001")));
        Assert.True(options.Judges(RuleCatalog.Get("META-001")));
    }

    [Theory]
    [InlineData("T3-999")]
    [InlineData("cel-001")]
    [InlineData("")]
    public void Refuses_a_rule_that_the_catalogue_does_not_have(string id)
    {
        Assert.Contains(id, Assert.Throws<ArgumentException>(() => ValidationOptions.Default.Without("CEL-001", id)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ValidationOptions.Default.WithSeverity(id, Severity.Info));
    }

    [Fact]
    public void Refuses_null_and_what_the_enumerations_do_not_have()
    {
        Assert.Throws<ArgumentNullException>(() => ValidationOptions.Default.Without(null!));
        Assert.Throws<ArgumentNullException>(() => ValidationOptions.Default.Without("CEL-001", null!));
        Assert.Throws<ArgumentNullException>(() => ValidationOptions.Default.WithSeverity(null!, Severity.Info));
        Assert.Throws<ArgumentNullException>(() => ValidationOptions.Default.Judges(null!));
        Assert.Throws<ArgumentNullException>(() => new ReportValidator(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidationOptions.Default.WithSeverity("CEL-001", (Severity)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidationOptions.Default.WithProfile((ValidationProfile)99));
    }
}
