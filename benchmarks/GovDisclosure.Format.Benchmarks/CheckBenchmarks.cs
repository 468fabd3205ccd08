using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What a check of a report with 10 kB of text costs: the sums and the signs, by the library and by FluentValidation on
/// plain classes, and every rule. The walk over the same report's JSON is the measure.
/// </summary>
public class CheckBenchmarks
{
    private readonly ReportValidator _all = new(ValidationOptions.Full);
    private readonly ReportValidator _sums = Only("T3-001", "T3-002", "T3-003", "T4-001", "T4-002", "T4-003");
    private readonly ReportValidator _sumsAndSigns = Only("T3-001", "T3-002", "T3-003", "T4-001", "T4-002", "T4-003", "CEL-003", "CEL-005");
    private readonly PlainReportValidator _plainSums = new(withSigns: false);
    private readonly PlainReportValidator _plainSumsAndSigns = new(withSigns: true);
    private byte[] _json = null!;
    private AnnualReport _report = null!;
    private PlainReport _plain = null!;
    private ReadResult _read = null!;
    private ValidationContext _context = null!;

    /// <summary>Reads the sample report; last year's is the same with another year and other prose. Sees that both sides find the same faults.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _read = Samples.Read;
        _report = Samples.Report;
        _json = ReportJson.SerializeToUtf8Bytes(_report);
        _plain = PlainOf(_report);
        AnnualReportBuilder previous = _report.ToBuilder();
        previous.Year = _report.Year - 1;
        previous.Overview = new ProseSection(new string([.. _report.Overview!.Text.Reverse()]));
        _context = new ValidationContext
        {
            Previous = previous.Build(),
            Facts = new IssuerFacts(IssuerKind.Department, false, new ReportDate(2024, 1, 31)),
            PublishedOn = new ReportDate(2024, 1, 19),
        };
        Compare(_report, mayBeFaulty: false);
        Compare(WithFaults(_report), mayBeFaulty: true);
    }

    /// <summary>The measure: an empty walk over the report's JSON.</summary>
    [Benchmark(Baseline = true)]
    public int Utf8JsonReaderWalk() => JsonWalk.Tokens(_json);

    /// <summary>The 42 sums in bulk, without messages.</summary>
    [Benchmark]
    public IdentityOutcomes Identities() => ReportIdentities.Check(_report);

    /// <summary>The 42 sums as rules, whose findings have messages.</summary>
    [Benchmark]
    public ValidationResult Sums() => _sums.Validate(_report);

    /// <summary>The 42 sums by FluentValidation.</summary>
    [Benchmark]
    public object FluentValidationSums() => _plainSums.Validate(_plain);

    /// <summary>The 42 sums, and that no number is less than 0.</summary>
    [Benchmark]
    public ValidationResult SumsAndSigns() => _sumsAndSigns.Validate(_report);

    /// <summary>The same by FluentValidation.</summary>
    [Benchmark]
    public object FluentValidationSumsAndSigns() => _plainSumsAndSigns.Validate(_plain);

    /// <summary>Every rule, with the report alone.</summary>
    [Benchmark]
    public ValidationResult AllRules() => _all.Validate(_report);

    /// <summary>Every rule, with the page the report was read from.</summary>
    [Benchmark]
    public ValidationResult AllRulesWithPage() => _all.Validate(_read);

    /// <summary>Every rule, with the page, last year's report and the facts.</summary>
    [Benchmark]
    public ValidationResult AllRulesWithEverything() => _all.Validate(_read, _context);

    private static ReportValidator Only(params string[] rules) =>
        new(ValidationOptions.Full.Without([.. RuleCatalog.Rules.Select(rule => rule.Id).Except(rules)]));

    private static PlainReport PlainOf(AnnualReport report) => JsonSerializer.Deserialize(ReportJson.SerializeToUtf8Bytes(report), PlainJson.Generated)!;

    /// <summary>Sums that are off in rows, columns, balance and cases, numbers below 0, and blanks.</summary>
    private static AnnualReport WithFaults(AnnualReport report)
    {
        AnnualReportBuilder faulty = report.ToBuilder();
        faulty.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] += 1;
        faulty.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.NaturalPerson] += 2;
        faulty.Applications[ApplicationRow.NotHeld, ApplicantCategory.Other] = -1;
        faulty.Applications[ApplicationRow.Granted, ApplicantCategory.ResearchInstitution] = null;
        faulty.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Total] += 3;
        faulty.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Pending] = null;
        faulty[CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan")] = -0.5m;
        return faulty.Build();
    }

    private void Compare(AnnualReport report, bool mayBeFaulty)
    {
        PlainReport plain = PlainOf(report);
        string[] sums = Fluent(_plainSums, plain);
        string[] both = Fluent(_plainSumsAndSigns, plain);
        IdentityOutcomes outcomes = ReportIdentities.Check(report);
        Require(sums, [.. report.Template.Identities.Where(identity => outcomes[identity.Index] == RuleOutcome.Violated).Select(identity => identity.ToString())]);
        ValidationResult result = _sumsAndSigns.Validate(report);
        if (both.Length != result.Findings.Count || _sums.Validate(report).Findings.Count != sums.Length)
            throw new InvalidOperationException("The findings are not the failures.");
        Require(
            both.Where(failure => failure.StartsWith("CEL", StringComparison.Ordinal)),
            [.. result.Findings.Where(finding => finding.RuleId.StartsWith("CEL", StringComparison.Ordinal)).Select(finding => finding.RuleId + " " + finding.At.Single())]);
        if (mayBeFaulty != both.Length > sums.Length || mayBeFaulty != sums.Length > 0)
            throw new InvalidOperationException("The faults are not found.");
    }

    private static string[] Fluent(PlainReportValidator validator, PlainReport plain) =>
        [.. validator.Validate(plain).Errors.Select(error => error.ErrorCode + " " + error.PropertyName)];

    private static void Require(IEnumerable<string> failures, string[] findings)
    {
        if (!failures.Order(StringComparer.Ordinal).SequenceEqual(findings.Order(StringComparer.Ordinal)))
            throw new InvalidOperationException("The two sides find different faults.");
    }
}
