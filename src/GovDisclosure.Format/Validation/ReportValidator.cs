using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>Checks reports against the rules of the catalogue. It judges what is printed and repairs nothing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ReportValidator
{
    private readonly IReadOnlyList<Rule> _rules;

    private ReportValidator(IReadOnlyList<Rule> rules) => _rules = rules;

    /// <summary>A validator with every rule of <see cref="RuleCatalog"/>.</summary>
    public static ReportValidator Default { get; } = new(RuleCatalog.All);

    /// <summary>Checks a report by itself. The rules that need more are not assessable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public ValidationResult Validate(AnnualReport report) => Validate(report, null);

    /// <summary>Checks a report. What the context does not give makes the rules that need it not assessable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public ValidationResult Validate(AnnualReport report, ValidationContext? context) =>
        Judge(new Subject(report ?? throw new ArgumentNullException(nameof(report)), context?.Printed));

    /// <summary>Checks a report that was read, together with the page it was read from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No report was recognised; <see cref="ReadResult.Diagnostics"/> says why.</exception>
    public ValidationResult Validate(ReadResult read) => Validate(read, null);

    /// <summary>Checks a report that was read, together with the page it was read from unless the context has another.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No report was recognised; <see cref="ReadResult.Diagnostics"/> says why.</exception>
    public ValidationResult Validate(ReadResult read, ValidationContext? context)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        if (read.Report is null)
            throw new ArgumentException("没有识别出年度报告，见 Diagnostics / no report was recognised, see Diagnostics", nameof(read));
        return Judge(new Subject(read.Report, context?.Printed ?? read.Printed));
    }

    private ValidationResult Judge(Subject subject)
    {
        AnnualReport report = subject.Report;
        var findings = new List<((int, int) Place, Finding Finding)>();
        int holds = 0;
        foreach (Rule rule in _rules.Where(rule => rule.Info.Editions.Contains(report.Edition)))
        {
            foreach (Verdict verdict in rule.Judge(subject))
            {
                if (verdict.Outcome == RuleOutcome.Holds)
                    holds++;
                else
                    findings.Add((ReadingOrder.Of(subject.Template, verdict), Finding(rule, verdict, report)));
            }
        }

        // A stable order: at one place the rules stand as in the catalogue.
        ILookup<RuleOutcome, Finding> ordered = findings.OrderBy(each => each.Place).Select(each => each.Finding).ToLookup(finding => finding.Outcome);
        return new ValidationResult(ordered[RuleOutcome.Violated], ordered[RuleOutcome.NotAssessable], holds);
    }

    private static Finding Finding(Rule rule, Verdict verdict, AnnualReport report) => new(
        rule.Info,
        verdict.Outcome,
        rule.SeverityOf(verdict, report),
        verdict.Cells,
        verdict.At,
        verdict.Expected,
        verdict.Actual,
        verdict.Message.Chinese,
        verdict.Message.English,
        verdict.Missing);
}
