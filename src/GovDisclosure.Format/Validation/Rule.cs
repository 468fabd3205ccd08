using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Validation;

/// <summary>A rule: what it is, and how it is judged. Its check gives one verdict for each instance.</summary>
internal sealed class Rule
{
    private readonly Func<Subject, IEnumerable<Verdict>> _check;
    private readonly bool _isLayout;

    /// <param name="id">The permanent id.</param>
    /// <param name="chinese">The title in Chinese.</param>
    /// <param name="english">The title in English.</param>
    /// <param name="severity">How grave a violation is unless the verdict says otherwise.</param>
    /// <param name="kind">What the rule rests on.</param>
    /// <param name="basis">依据, in Chinese.</param>
    /// <param name="check">One verdict for each instance, in any order.</param>
    /// <param name="editions">The editions it applies to; both if left out.</param>
    /// <param name="needs">What it needs beside the report.</param>
    /// <param name="isUnsourced">Whether the basis is practice or not confirmed.</param>
    /// <param name="isLayout">Whether it is a duty about layout, at most a warning for report year 2019.</param>
    internal Rule(
        string id,
        string chinese,
        string english,
        Severity severity,
        RuleKind kind,
        string basis,
        Func<Subject, IEnumerable<Verdict>> check,
        IReadOnlyList<ReportEdition>? editions = null,
        RuleNeeds needs = RuleNeeds.None,
        bool isUnsourced = false,
        bool isLayout = false)
    {
        Info = new RuleInfo(id, chinese, english, severity, kind, editions ?? Editions.Both, needs, basis, isUnsourced);
        _check = check;
        _isLayout = isLayout;
    }

    internal RuleInfo Info { get; }

    internal IEnumerable<Verdict> Judge(Subject subject) => _check(subject);

    /// <summary>How grave a verdict is. The form of report year 2019 was only encouraged.</summary>
    internal Severity SeverityOf(Verdict verdict, AnnualReport report)
    {
        Severity severity = verdict.Severity ?? Info.Severity;
        return _isLayout && report.Year == 2019 && severity > Severity.Warning ? Severity.Warning : severity;
    }

    internal static class Editions
    {
        internal static readonly IReadOnlyList<ReportEdition> Both = new ValueList<ReportEdition>([ReportEdition.Edition2019, ReportEdition.Edition2021]);
        internal static readonly IReadOnlyList<ReportEdition> Only2021 = new ValueList<ReportEdition>([ReportEdition.Edition2021]);
    }
}
