using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NationBatch;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// Reports one a line, from one to as many as a whole country publishes in a year: what a report costs must not grow with
/// their number. They are the made-up ones of samples/NationBatch, a thousand different ones again and again.
/// </summary>
[PerReportConfig]
[WarmupCount(2)]
[IterationCount(6)]
public class JsonLinesBenchmarks
{
    private const int Different = 1000;

    private byte[] _lines = null!;
    private long _length;

    /// <summary>How many reports are read.</summary>
    [Params(1, 10, 100, 1000, 10_000, 100_000, 300_000)]
    public int Reports { get; set; }

    /// <summary>Makes the lines, and has everything compiled to the end: the long ones have few rounds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        AnnualReport[] reports = [.. new Country(1, Math.Min(Reports, Different)).Reports().Select(made => made.Report)];
        var stream = new MemoryStream();
        ReportJsonLines.Write(stream, reports);
        _lines = stream.ToArray();
        int wholes = Math.DivRem(Reports, reports.Length, out int rest);
        if (rest != 0)
            throw new InvalidOperationException("The number of reports is no multiple.");
        _length = (long)_lines.Length * wholes;
        for (int read = 0; read < 100_000; read += Reports)
        {
            if (Sum().ReportCount != Reports)
                throw new InvalidOperationException("A report is missing.");
        }
    }

    /// <summary>The measure: an empty walk over the same lines.</summary>
    [Benchmark(Baseline = true)]
    public long Utf8JsonReaderWalk()
    {
        long tokens = 0;
        for (long read = 0; read < _length; read += _lines.Length)
            tokens += JsonWalk.TokensOfLines(_lines);
        return tokens;
    }

    /// <summary>Read and checked by the 42 sums.</summary>
    [Benchmark]
    public int Identities()
    {
        int violated = 0;
        foreach (ReportJsonLine line in Lines())
            violated += ReportIdentities.Check(line.Report!).ViolatedCount;
        return violated;
    }

    /// <summary>Read and added up.</summary>
    [Benchmark]
    public ReportSum Sum() => ReportAggregation.Sum(ReportEdition.Edition2021, Lines().Select(line => line.Report!));

    /// <summary>Read, checked by the 42 sums, and added up.</summary>
    [Benchmark]
    public int IdentitiesAndSum()
    {
        var sum = new ReportAggregation(ReportEdition.Edition2021);
        int violated = 0;
        foreach (ReportJsonLine line in Lines())
        {
            violated += ReportIdentities.Check(line.Report!).ViolatedCount;
            sum.Add(line.Report!);
        }

        return violated + sum.ToSum().ReportCount;
    }

    private IEnumerable<ReportJsonLine> Lines() => ReportJsonLines.Read(new RepeatedStream(_lines, _length));
}
