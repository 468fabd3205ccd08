using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>A rule: what it is, and how it is judged. Its check gives one verdict for each instance.</summary>
internal sealed class Rule
{
    private const int MostKept = 32;

    private readonly Action<ReportUnderReview, FindingCollector> _check;
    private readonly bool _isLayout;

    /// <param name="id">The permanent id.</param>
    /// <param name="chinese">The title in Chinese.</param>
    /// <param name="english">The title in English.</param>
    /// <param name="severity">How grave a violation is unless the violation says otherwise.</param>
    /// <param name="kind">What the rule rests on.</param>
    /// <param name="basis">依据, in Chinese.</param>
    /// <param name="check">One verdict for each instance, in any order.</param>
    /// <param name="editions">The editions it applies to; both if left out.</param>
    /// <param name="needs">What it needs beside the report.</param>
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
        IReadOnlyList<ReportEdition>? editions = null,
        RuleNeeds needs = RuleNeeds.None,
        bool isUnsourced = false,
        bool isLayout = false,
        bool canBeExplained = false,
        Severity? milderSeverity = null)
    {
        Info = new RuleInfo(id, chinese, english, severity, kind, editions ?? Editions.Both, needs, basis, isUnsourced, canBeExplained, milderSeverity);
        _check = check;
        _isLayout = isLayout;
    }

    internal RuleInfo Info { get; }

    // What was not given is told alike of every report: the findings are kept.
    private readonly Finding?[] _notGiven = new Finding?[(int)Severity.Error + 1];

    // Likewise where the prose says nothing to compare: one finding for each place a rule is about.
    private volatile Finding[] _nothingFound = [];

    /// <summary>The finding that a text has nothing that the rule could judge. Of a place that is the same for every report it is made once.</summary>
    internal Finding NothingFound(Place place, Severity severity, Func<ReportLanguage, string> message)
    {
        Finding[] kept = _nothingFound;
        foreach (Finding finding in kept)
        {
            if (ReferenceEquals(finding.At, place.At) && finding.Severity == severity)
                return finding;
        }

        var made = new Finding(Info, RuleOutcome.NotAssessable, severity, place.Cells, place.At, null, null, message);
        if (kept.Length < MostKept)
            _nothingFound = [.. kept, made];
        return made;
    }

    /// <summary>The finding that something was not given which the caller has to give. It is about no cell.</summary>
    internal Finding NotGiven(RuleNeeds missing, Severity severity, Func<ReportLanguage, string> message)
    {
        Finding? kept = _notGiven[(int)severity];
        if (kept?.Missing == missing)
            return kept;
        return _notGiven[(int)severity] = new Finding(
            Info, RuleOutcome.NotAssessable, severity, ValueList<CellAddress>.Empty, ValueList<string>.Empty, null, null, message, missing);
    }

    internal bool AppliesTo(ReportEdition edition) => Info.Editions.Count == 2 || Info.Editions[0] == edition;

    internal void Judge(ReportUnderReview review, FindingCollector collector) => _check(review, collector);

    /// <summary>How grave a violation is. The form of report year 2019 was only encouraged.</summary>
    internal Severity SeverityOf(Severity? own, int? year)
    {
        Severity severity = own ?? Info.Severity;
        return _isLayout && year == 2019 && severity > Severity.Warning ? Severity.Warning : severity;
    }

    internal static class Editions
    {
        internal static readonly IReadOnlyList<ReportEdition> Both = new ValueList<ReportEdition>([ReportEdition.Edition2019, ReportEdition.Edition2021]);
        internal static readonly IReadOnlyList<ReportEdition> Only2019 = new ValueList<ReportEdition>([ReportEdition.Edition2019]);
        internal static readonly IReadOnlyList<ReportEdition> Only2021 = new ValueList<ReportEdition>([ReportEdition.Edition2021]);
    }
}
