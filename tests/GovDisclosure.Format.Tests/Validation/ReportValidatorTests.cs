using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Tests.Validation.Rules;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class ReportValidatorTests
{
    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_consistent_report_violates_no_identity(AnnualReport report)
    {
        ValidationResult result = ReportValidator.Default.Validate(report);

        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Kind == RuleKind.Identity || finding.RuleId == "T3-010");
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_changed_cell_is_found_by_exactly_the_identities_that_hold_it(AnnualReport report, PositiveInt delta, NonNegativeInt choice)
    {
        CellAddress[] filled = report.Template.Cells.Select(cell => cell.Address).Where(cell => report[cell] != null).ToArray();
        if (filled.Length == 0)
            return;
        CellAddress changed = filled[choice.Get % filled.Length];
        AnnualReportBuilder builder = report.ToBuilder();
        builder[changed] += delta.Get;

        IEnumerable<Finding> findings = ReportValidator.Default.Validate(builder.Build()).Findings.Where(IsOfTheTemplate);

        IEnumerable<string> expected = report.Template.Identities
            .Where(identity => identity.Left.Concat(identity.Right).Contains(changed))
            .Select(identity => identity.RuleId + " " + string.Join(" ", identity.Left.Concat(identity.Right)));
        Assert.Equal(expected.OrderBy(text => text), findings.Select(finding => finding.RuleId + " " + string.Join(" ", finding.Cells)).OrderBy(text => text));
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void Each_rule_is_judged_once_per_instance(AnnualReport report)
    {
        int identities = report.Template.Identities.Count;
        Dictionary<string, int> instances = RuleCatalog.All.Where(rule => rule.AppliesTo(report.Edition)).ToDictionary(rule => rule.Info.Id, rule =>
        {
            ValidationResult result = Judge(rule, report, PrintedReport.Empty);
            return result.HoldsCount + result.ViolatedCount + result.NotAssessableCount;
        });

        Assert.Equal(identities, new[] { "T3-001", "T3-002", "T3-003", "T4-001", "T4-002", "T4-003" }.Sum(id => instances[id]));
        Assert.Equal(identities - 7, instances["T3-010"]);
        Assert.Equal(report.Applications == null ? 7 : 0, instances["T3-004"]);
        Assert.Equal(report.Template.Cells.Count(cell => cell.Kind == CellKind.Count), instances["CEL-003"]);
        Assert.Equal(report.Template.Cells.Count(cell => cell.Kind != CellKind.Amount), instances["CEL-002"]);
        Assert.Equal(report.Template.Cells.Count, instances["CEL-001"]);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void Each_verdict_is_counted_once(AnnualReport report)
    {
        ValidationResult result = new ReportValidator(ValidationOptions.Full).Validate(report);
        ValidationResult[] single = RuleCatalog.All.Where(rule => rule.AppliesTo(report.Edition)).Select(rule => Judge(rule, report, null)).ToArray();

        Assert.Equal(single.Sum(each => each.HoldsCount), result.HoldsCount);
        Assert.Equal(single.Sum(each => each.ViolatedCount), result.ViolatedCount);
        Assert.Equal(single.Sum(each => each.NotAssessableCount), result.NotAssessableCount);
        Assert.All(result.Findings, finding => Assert.Equal(RuleOutcome.Violated, finding.Outcome));
        Assert.All(result.NotAssessable, finding => Assert.Equal(RuleOutcome.NotAssessable, finding.Outcome));
    }

    [Fact]
    public void A_context_with_a_null_among_its_bodies_is_refused()
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        ReadResult read = ReportReader.Default.Read(SoundReports.Zero(ReportEdition.Edition2021));
        var constituents = new ValidationContext { Constituents = [new Constituent(report), null!] };
        var expected = new ValidationContext { Constituents = [new Constituent(report)], Expected = [null!] };

        foreach (ValidationContext context in new[] { constituents, expected })
        {
            Assert.Equal("context", Assert.Throws<ArgumentException>(() => ReportValidator.Default.Validate(report, context)).ParamName);
            Assert.Equal("context", Assert.Throws<ArgumentException>(() => ReportValidator.Default.Validate(read, context)).ParamName);
        }
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_report()
    {
        AnnualReport report = RuleTesting.AllZero(builder =>
        {
            builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = 1;
            builder.Applications[ApplicationRow.CarriedForward, ApplicantCategory.Total] = -1;
            builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = 2;
            builder[CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan")] = -1;
        });

        Assert.Equal(
            ["CEL-005", "T2-010", "T3-001", "T3-003", "CEL-003", "T3-001", "T4-001"],
            ReportValidator.Default.Validate(report).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void What_is_about_the_report_as_a_whole_comes_first()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = null);

        ValidationResult result = ReportValidator.Default.Validate(report);

        Assert.Empty(result.NotAssessable[0].At);
        Assert.Equal("CEL-001", result.Findings[0].RuleId);
        Assert.Equal("/otherMatters/processingFee/demandedYuan", result.NotAssessable[result.NotAssessable.Count - 1].At[0]);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)], MaxTest = 20)]
    public void Many_threads_get_the_same(AnnualReport report)
    {
        string expected = Print(ReportValidator.Default.Validate(report));

        Parallel.For(0, 16, _ => Assert.Equal(expected, Print(ReportValidator.Default.Validate(report))));
    }

    [Fact]
    public void Messages_do_not_follow_the_culture()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Applications[ApplicationRow.Granted, ApplicantCategory.Other] = -1234567);
        string expected = Print(ReportValidator.Default.Validate(report));
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = "#";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Print(ReportValidator.Default.Validate(report)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Contains("实为 -1234567", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_was_read_is_judged_with_its_page_unless_another_is_given()
    {
        AnnualReport report = RuleTesting.AllZero();
        PrintedReport fraction = RuleTesting.PageOf(("/applications/newlyReceived/total", "1.5")).Printed!;
        var read = new ReadResult(report, fraction, SourceMap.Empty, []);

        Assert.Contains("CEL-002", ReportValidator.Default.Validate(read).Findings.Select(finding => finding.RuleId));
        Assert.Contains("CEL-002", ReportValidator.Default.Validate(read, new ValidationContext()).Findings.Select(finding => finding.RuleId));
        Assert.DoesNotContain("CEL-002", ReportValidator.Default.Validate(read, new ValidationContext { Printed = PrintedReport.Empty }).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Does_not_change_the_context()
    {
        var context = new ValidationContext();
        ReportValidator.Default.Validate(new ReadResult(RuleTesting.AllZero(), PrintedReport.Empty, SourceMap.Empty, []), context);

        Assert.Null(context.Printed);
        Assert.Null(context.Previous);
    }

    [Fact]
    public void Refuses_null_and_a_result_without_report()
    {
        Assert.Throws<ArgumentNullException>(() => ReportValidator.Default.Validate((AnnualReport)null!));
        Assert.Throws<ArgumentNullException>(() => ReportValidator.Default.Validate((ReadResult)null!));
        ArgumentException none = Assert.Throws<ArgumentException>(() => ReportValidator.Default.Validate(new ReadResult(null, PrintedReport.Empty, SourceMap.Empty, [])));
        Assert.Contains("Diagnostics", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_told_from_a_warning()
    {
        Assert.False(ReportValidator.Default.Validate(RuleTesting.AllZero()).HasErrors);
        Assert.False(ReportValidator.Default.Validate(RuleTesting.AllZero(builder => builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = null)).HasErrors);
        Assert.True(ReportValidator.Default.Validate(RuleTesting.AllZero(builder => builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = 1)).HasErrors);
    }

    private static ValidationResult Judge(Rule rule, AnnualReport report, PrintedReport? page) => RuleTesting.Judge(rule, new ReportUnderReview(report, null, page));

    private static bool IsOfTheTemplate(Finding finding) => ReportTemplate.Edition2021.Identities.Any(identity => identity.RuleId == finding.RuleId);

    private static string Print(ValidationResult result) => string.Join(
        "\n",
        result.Findings.Concat(result.NotAssessable).SelectMany(finding => new[] { finding.ToString(), finding.ToString(ReportLanguage.English), finding.Expected, finding.Actual })
            .Append(result.HoldsCount.ToString(CultureInfo.InvariantCulture)));
}
