using System;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Statements;

/// <summary>A report with sound tables, and what the rules on the prose say of a text in it.</summary>
internal static class ProseTesting
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    /// <summary>
    /// 2023: 81 received (80 natural persons, 1 enterprise), 3 brought in (natural persons), 82 finished (40 granted, 4 in part, 5 denied,
    /// 31 unavailable, 1 not processed, 1 other), 2 carried forward; 3 reconsiderations (1 upheld, 1 corrected, 1 pending), 7 suits
    /// (5 upheld, 1 corrected, 1 pending); 5 documents issued, 2 repealed, 18 in force; 2629, 1330 and 54 decisions.
    /// </summary>
    internal static AnnualReport Sound(string? overview, Action<AnnualReportBuilder>? change = null) => AllZero(builder =>
    {
        Row(builder, ApplicationRow.NewlyReceived, 80, 1);
        Row(builder, ApplicationRow.BroughtForward, 3, 0);
        Row(builder, ApplicationRow.Granted, 39, 1);
        Row(builder, ApplicationRow.PartiallyGranted, 4, 0);
        Row(builder, ApplicationRow.StateSecret, 2, 0);
        Row(builder, ApplicationRow.ThirdPartyRights, 3, 0);
        Row(builder, ApplicationRow.NotHeld, 31, 0);
        Row(builder, ApplicationRow.PetitionOrComplaint, 1, 0);
        Row(builder, ApplicationRow.ResidualHandling, 1, 0);
        Row(builder, ApplicationRow.OutcomesTotal, 81, 1);
        Row(builder, ApplicationRow.CarriedForward, 2, 0);
        Cases(builder, ProceedingKind.Reconsideration, 1, 1, 1);
        Cases(builder, ProceedingKind.DirectLitigation, 3, 0, 1);
        Cases(builder, ProceedingKind.LitigationAfterReconsideration, 2, 1, 0);
        Set(builder, "/proactiveDisclosure/normativeDocuments/issued", 5);
        Set(builder, "/proactiveDisclosure/normativeDocuments/repealed", 2);
        Set(builder, "/proactiveDisclosure/normativeDocuments/inForce", 18);
        Set(builder, "/proactiveDisclosure/governmentRules/issued", 6);
        Set(builder, "/proactiveDisclosure/governmentRules/repealed", 4);
        Set(builder, "/proactiveDisclosure/governmentRules/inForce", 29);
        Set(builder, "/proactiveDisclosure/licensing/decisions", 2629);
        Set(builder, "/proactiveDisclosure/penalties/decisions", 1330);
        Set(builder, "/proactiveDisclosure/compulsion/decisions", 54);
        builder.Overview = overview == null ? null : new ProseSection(overview);
        change?.Invoke(builder);
    });

    /// <summary>Last year's: 60 received, 5 brought in, 3 carried forward; 1 reconsideration and 2 suits pending.</summary>
    internal static AnnualReport LastYear(Action<AnnualReportBuilder>? change = null) => AllZero(
        builder =>
        {
            Row(builder, ApplicationRow.NewlyReceived, 60, 0);
            Row(builder, ApplicationRow.BroughtForward, 5, 0);
            Cases(builder, ProceedingKind.Reconsideration, 0, 0, 1);
            Cases(builder, ProceedingKind.DirectLitigation, 0, 0, 2);
            change?.Invoke(builder);
        },
        year: 2022);

    internal static ValidationContext With(AnnualReport previous) => new() { Previous = previous };

    /// <summary>All findings of the family.</summary>
    internal static Finding[] FindingsOf(AnnualReport report, ValidationContext? context = null) =>
        s_all.Validate(report, context).Findings.Where(finding => finding.RuleId.StartsWith("NAR-", StringComparison.Ordinal)).ToArray();

    /// <summary>The one finding of a rule, in section 一, and no other of the family.</summary>
    internal static Finding Fires(string ruleId, string sentence, string expected, string actual, ValidationContext? context = null) =>
        Fires(ruleId, Sound("本机关公开信息一批。" + sentence), expected, actual, context);

    internal static Finding Fires(string ruleId, AnnualReport report, string expected, string actual, ValidationContext? context = null)
    {
        Finding finding = Assert.Single(FindingsOf(report, context));
        Assert.Equal(ruleId, finding.RuleId);
        Assert.Equal((expected, actual), (finding.Expected, finding.Actual));
        Assert.Equal(["/overview/text"], finding.At);
        Assert.Empty(finding.Cells);
        Assert.Contains(finding.Quote!, report.Overview!.Text);
        Assert.Matches("[a-z]", finding.GetMessage(ReportLanguage.English));
        return finding;
    }

    /// <summary>Every instance of a rule that the sentence tells of holds; the others have nothing to judge.</summary>
    internal static void Holds(string ruleId, string sentence, int silent = 0, ValidationContext? context = null) => Holds(ruleId, Sound(sentence), silent, context);

    internal static void Holds(string ruleId, AnnualReport report, int silent = 0, ValidationContext? context = null)
    {
        Assert.Empty(FindingsOf(report, context));
        Assert.Equal(silent, NotAssessable(ruleId, report, context).Length);
    }

    /// <summary>What the rule says where it cannot judge.</summary>
    internal static string[] Unknown(string ruleId, AnnualReport report, ValidationContext? context = null)
    {
        Assert.Empty(Violations(ruleId, report, context));
        Finding[] findings = NotAssessable(ruleId, report, context);
        Assert.All(findings, finding => Assert.Matches("[a-z]", finding.GetMessage(ReportLanguage.English)));
        return findings.Select(finding => finding.GetMessage()).ToArray();
    }

    internal static void Row(AnnualReportBuilder builder, ApplicationRow row, long persons, long enterprises)
    {
        builder.Applications[row, ApplicantCategory.NaturalPerson] = persons;
        builder.Applications[row, ApplicantCategory.CommercialEnterprise] = enterprises;
        builder.Applications[row, ApplicantCategory.Total] = persons + enterprises;
    }

    internal static void Cases(AnnualReportBuilder builder, ProceedingKind kind, long upheld, long corrected, long pending)
    {
        builder.Proceedings[kind, ProceedingOutcome.Upheld] = upheld;
        builder.Proceedings[kind, ProceedingOutcome.Corrected] = corrected;
        builder.Proceedings[kind, ProceedingOutcome.Pending] = pending;
        builder.Proceedings[kind, ProceedingOutcome.Total] = upheld + corrected + pending;
    }

    internal static void Set(AnnualReportBuilder builder, string pointer, decimal? value) => builder[CellAddress.Parse(pointer)] = value;
}
