using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>One rule, judged by itself, on a report that is sound but for what a test changes on its page.</summary>
internal static class PageTesting
{
    /// <summary>The sound report with all numbers 0, read from its page.</summary>
    internal static ReadResult PageOf(ReportEdition edition = ReportEdition.Edition2021) => ReportReader.Default.Read(SoundReports.Zero(edition));

    /// <summary>The sound report with a piece of its page replaced wherever it stands.</summary>
    internal static ReadResult PageOf(string piece, string replacement, ReportEdition edition = ReportEdition.Edition2021)
    {
        string text = SoundReports.Zero(edition);
        Assert.Contains(piece, text, StringComparison.Ordinal);
        return ReportReader.Default.Read(text.Replace(piece, replacement, StringComparison.Ordinal));
    }

    internal static ValidationResult Judge(string ruleId, ReadResult read, ValidationContext? context = null)
    {
        Assert.NotNull(read.Report);
        return Judge(ruleId, new ReportUnderReview(read.Report, context, read.Printed));
    }

    internal static ValidationResult Judge(string ruleId, AnnualReport report, ValidationContext? context = null) => Judge(ruleId, new ReportUnderReview(report, context));

    /// <summary>It holds at so many places and has nothing to say.</summary>
    internal static void Holds(this ValidationResult result, int places = 1)
    {
        Assert.Empty(result.Findings.Chinese());
        Assert.Empty(result.NotAssessable.Chinese());
        Assert.Equal(places, result.HoldsCount);
    }

    /// <summary>Its one finding.</summary>
    internal static Finding Fires(this ValidationResult result) => Assert.Single(result.Findings);

    /// <summary>The one place at which it cannot be judged, while nothing is found.</summary>
    internal static Finding IsUnknown(this ValidationResult result)
    {
        Assert.Empty(result.Findings.Chinese());
        return Assert.Single(result.NotAssessable);
    }

    /// <summary>The finding says this, with its severity in front, of these places.</summary>
    internal static Finding Says(this Finding finding, string chinese, string english, params string[] at)
    {
        Assert.Equal(finding.RuleId + " " + chinese, finding.ToString());
        Assert.Equal(finding.RuleId + " " + english, finding.ToString(ReportLanguage.English));
        Assert.Equal(at, finding.At);
        return finding;
    }

    internal static Finding Expects(this Finding finding, string? expected, string? actual)
    {
        Assert.Equal((expected, actual), (finding.Expected, finding.Actual));
        return finding;
    }

    internal static Finding Misses(this Finding finding, RuleNeeds missing)
    {
        Assert.Equal(missing, finding.Missing);
        return finding;
    }

    /// <summary>A page given by hand.</summary>
    internal static ValidationContext Printed(
        IEnumerable<PrintedText>? headings = null,
        IEnumerable<PrintedText>? captions = null,
        IEnumerable<PrintedText>? columnHeads = null,
        IEnumerable<PrintedText>? rowLabels = null,
        IEnumerable<PrintedText>? cells = null,
        PrintedText? cornerNote = null) => new() { Printed = new PrintedReport(headings ?? [], captions ?? [], columnHeads ?? [], rowLabels ?? [], cells ?? [], cornerNote) };

    /// <summary>The sound report without the tables of a section.</summary>
    internal static AnnualReport WithoutSection(int section) => RuleTesting.AllZero(builder =>
    {
        foreach (TemplateTable table in builder.Template.Tables.Where(table => table.Section.Number == section))
            builder.Exclude(table);
    });

    private static ValidationResult Judge(string ruleId, ReportUnderReview review)
    {
        Rule rule = RuleCatalog.All.Single(each => each.Info.Id == ruleId);
        Assert.True(rule.AppliesTo(review.Report.Edition), ruleId + " does not apply to " + review.Report.Edition);
        return RuleTesting.Judge(rule, review);
    }
}
