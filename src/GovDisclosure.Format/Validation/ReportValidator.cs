using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>Checks reports against the rules of the catalogue. It judges what is printed and repairs nothing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <example>
/// <code>
/// AnnualReportBuilder builder = report.ToBuilder();
/// builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = 2;
/// 
/// var context = new ValidationContext { Previous = lastYear };
/// ValidationResult result = ReportValidator.Default.Validate(builder.Build(), context);
/// Console.WriteLine(result.HasErrors);                      // True
/// foreach (Finding finding in result.Findings)
///     Console.WriteLine(finding);                           // T4-001 错误 行政复议·总计：应为 0，实为 2
/// </code>
/// </example>
public sealed class ReportValidator
{
    private readonly Dictionary<ReportEdition, (Rule Rule, Severity? Severity)[]> _rules;
    private readonly Func<string, bool> _judges;

    /// <summary>A validator with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public ReportValidator(ValidationOptions options)
    {
        Options = options ?? throw new ArgumentNullException(nameof(options));
        Rule[] judged = [.. RuleCatalog.All.Where(rule => options.Judges(rule.Info))];
        _rules = ReportEditions.All.ToDictionary(
            edition => edition,
            edition => judged.Where(rule => rule.AppliesTo(edition)).Select(rule => (rule, options.SeverityOf(rule.Info.Id))).ToArray());
        _judges = new HashSet<string>(judged.Select(rule => rule.Info.Id), StringComparer.Ordinal).Contains;
    }

    /// <summary>A validator with every rule of <see cref="RuleCatalog"/> whose severity is error or warning.</summary>
    public static ReportValidator Default { get; } = new(ValidationOptions.Default);

    /// <summary>Which rules it judges, and how grave their findings are.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Checks a report by itself. The rules that need more are not assessable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public ValidationResult Validate(AnnualReport report) => Validate(report, null);

    /// <summary>Checks a report. What the context does not give makes the rules that need it not assessable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the constituents, or of the bodies expected, in <paramref name="context"/> is <see langword="null"/>.</exception>
    public ValidationResult Validate(AnnualReport report, ValidationContext? context) =>
        Judge(new ReportUnderReview(report ?? throw new ArgumentNullException(nameof(report)), Checked(context)));

    /// <summary>Checks a report that was read, together with the page it was read from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No report was recognised; <see cref="ReadResult.Diagnostics"/> says why.</exception>
    public ValidationResult Validate(ReadResult read) => Validate(read, null);

    /// <summary>Checks a report that was read, together with the page it was read from unless the context has another.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// No report was recognised; <see cref="ReadResult.Diagnostics"/> says why. Or one of the constituents, or of the bodies
    /// expected, in <paramref name="context"/> is <see langword="null"/>.
    /// </exception>
    public ValidationResult Validate(ReadResult read, ValidationContext? context)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        if (read.Report is null)
            throw new ArgumentException("没有识别出年度报告，见 Diagnostics / no report was recognised, see Diagnostics", nameof(read));
        return Judge(new ReportUnderReview(read.Report, Checked(context), read.Printed));
    }

    private static ValidationContext? Checked(ValidationContext? context)
    {
        if (context?.Constituents?.Any(constituent => constituent is null) == true)
            throw new ArgumentException("被汇总的报告中有 null / one of the constituents is null", nameof(context));
        if (context?.Expected?.Any(issuer => issuer is null) == true)
            throw new ArgumentException("应汇总单位中有 null / one of the bodies expected is null", nameof(context));
        return context;
    }

    private ValidationResult Judge(ReportUnderReview review)
    {
        var collector = new FindingCollector(review, _judges);
        foreach ((Rule rule, Severity? severity) in _rules[review.Report.Edition])
            rule.Judge(review, collector, severity);
        return collector.ToResult();
    }
}
