using System;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>A rule: what it is, and how it is judged. Its check looks at a report with what was given beside it, and gives one verdict for each instance.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Rule
{
    private readonly Action<ReportUnderReview, FindingCollector> _check;
    private readonly RuleNeeds _needs;
    private readonly bool _isLayout;

    /// <param name="id">The permanent id.</param>
    /// <param name="chinese">The title in Chinese.</param>
    /// <param name="english">The title in English.</param>
    /// <param name="severity">How grave a violation is unless the violation says otherwise.</param>
    /// <param name="kind">What the rule rests on.</param>
    /// <param name="basis">依据, in Chinese.</param>
    /// <param name="check">One verdict for each instance, in any order. It is only asked where what the rule needs was given.</param>
    /// <param name="since">The first edition it applies to; the first of all if left out.</param>
    /// <param name="until">The last edition it applies to; if left out, it applies to every later edition as well.</param>
    /// <param name="needs">What it needs beside the report: without it nothing can be said.</param>
    /// <param name="mayNeed">What it needs beside the report at some places, or in some reports: its check says where it is missed.</param>
    /// <param name="isUnsourced">Whether the basis is practice or not confirmed.</param>
    /// <param name="isLayout">Whether it is a duty about layout, at most a warning for report year 2019.</param>
    /// <param name="canBeExplained">Whether a reason given in the report marks the finding as explained.</param>
    /// <param name="milderSeverity">How grave it is at some places.</param>
    internal Rule(
        string id,
        string chinese,
        string english,
        Severity severity,
        RuleKind kind,
        string basis,
        Action<ReportUnderReview, FindingCollector> check,
        ReportEdition? since = null,
        ReportEdition? until = null,
        RuleNeeds needs = RuleNeeds.None,
        RuleNeeds mayNeed = RuleNeeds.None,
        bool isUnsourced = false,
        bool isLayout = false,
        bool canBeExplained = false,
        Severity? milderSeverity = null)
    {
        Info = new RuleInfo(
            id, chinese, english, severity, kind, ReportEditions.Between(since, until), needs | mayNeed, basis, isUnsourced, canBeExplained, milderSeverity);
        _check = check;
        _needs = needs;
        _isLayout = isLayout;
    }

    internal RuleInfo Info { get; }

    internal bool AppliesTo(ReportEdition edition) => Info.Editions.Contains(edition);

    /// <summary>Judges a report.</summary>
    /// <param name="review">The report and what was given beside it.</param>
    /// <param name="collector">Where the verdicts go.</param>
    /// <param name="severity">How grave each finding is, whatever the place and the year; null where the caller does not say.</param>
    internal void Judge(ReportUnderReview review, FindingCollector collector, Severity? severity = null)
    {
        if (collector.Begin(Info, _needs, severity, GravestIn(review.Report.Year)))
            _check(review, collector);
    }

    // The form of report year 2019 was only encouraged.
    private Severity GravestIn(int? year) => _isLayout && year == 2019 ? Severity.Warning : Severity.Error;
}
