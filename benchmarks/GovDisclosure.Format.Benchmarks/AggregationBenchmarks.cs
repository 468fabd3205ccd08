using System.Linq;
using BenchmarkDotNet.Attributes;
using NationBatch;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>What adding up and checking reports costs that are there already; the walk over their JSON is the measure.</summary>
[PerReportConfig]
public class AggregationBenchmarks
{
    private AnnualReport[] _reports = null!;
    private byte[][] _json = null!;

    /// <summary>How many reports there are.</summary>
    [Params(1000)]
    public int Reports { get; set; }

    /// <summary>Makes the reports.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _reports = [.. new Country(1, Reports).Reports().Select(made => made.Report)];
        _json = [.. _reports.Select(report => ReportJson.SerializeToUtf8Bytes(report))];
    }

    /// <summary>The measure: an empty walk over the JSON of the reports.</summary>
    [Benchmark(Baseline = true)]
    public int Utf8JsonReaderWalk() => _json.Sum(JsonWalk.Tokens);

    /// <summary>The 42 sums of each.</summary>
    [Benchmark]
    public int Identities()
    {
        int violated = 0;
        foreach (AnnualReport report in _reports)
            violated += ReportIdentities.Check(report).ViolatedCount;
        return violated;
    }

    /// <summary>All added up.</summary>
    [Benchmark]
    public ReportSum Sum() => ReportAggregation.Sum(ReportEdition.Edition2021, _reports);
}
