using BenchmarkDotNet.Attributes;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>What a check costs: the identities alone, every rule on the report, and every rule with its page and last year's report.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly ReportValidator _all = new(ValidationOptions.Full);
    private AnnualReport _report = null!;
    private ReadResult _read = null!;
    private ValidationContext _context = null!;

    /// <summary>Reads the sample report; last year's is the same with another year and other prose.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _read = Samples.Read;
        _report = Samples.Report;
        AnnualReportBuilder previous = _report.ToBuilder();
        previous.Year = _report.Year - 1;
        previous.Overview = new ProseSection(Reversed(_report.Overview!.Text));
        _context = new ValidationContext
        {
            Previous = previous.Build(),
            Facts = new IssuerFacts(IssuerKind.Department, false, new ReportDate(2024, 1, 31)),
            PublishedOn = new ReportDate(2024, 1, 19),
        };
    }

    /// <summary>The 42 identities.</summary>
    [Benchmark]
    public int Identities() => ReportIdentities.Check(_report).HoldsCount;

    /// <summary>Every rule, with the report alone.</summary>
    [Benchmark(Baseline = true)]
    public int AllRules() => _all.Validate(_report).HoldsCount;

    /// <summary>Every rule, with the page the report was read from.</summary>
    [Benchmark]
    public int AllRulesWithPage() => _all.Validate(_read).HoldsCount;

    /// <summary>Every rule, with the page, last year's report and the facts.</summary>
    [Benchmark]
    public int AllRulesWithEverything() => _all.Validate(_read, _context).HoldsCount;

    private static string Reversed(string text)
    {
        char[] characters = text.ToCharArray();
        System.Array.Reverse(characters);
        return new string(characters);
    }
}
