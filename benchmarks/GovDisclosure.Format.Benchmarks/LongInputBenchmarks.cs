using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// Reports that are far longer than any, each ten times as long as the one before: what a kilobyte, a table or a row costs must not grow
/// with their number, from the file to the page with the findings.
/// </summary>
[PerUnitConfig]
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[IterationTime(100)]
[EvaluateOverhead(false)]
public class LongInputBenchmarks
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance, WordFrontEnd.Instance);
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    private byte[] _file = null!;
    private AnnualReport _report = null!;
    private ValidationContext _context = null!;
    private ValidationResult _checked = null!;

    /// <summary>What is long.</summary>
    [ParamsSource(nameof(Inputs))]
    public LongInput Input { get; set; } = null!;

    /// <summary>Every kind in its sizes; those of pages and documents end below their limits.</summary>
    public static IEnumerable<LongInput> Inputs =>
    [
        .. Of("text", "kB of prose", 10, 10_000),
        .. Of("text", "kB in a line", 10, 1000),
        .. Of("text", "tables", 100, 10_000),
        .. Of("text", "tables of pipes", 100, 10_000),
        .. Of("text", "tables run together", 100, 10_000),
        .. Of("text", "rows", 1000, 1_000_000),
        .. Of("HTML", "kB of prose", 10, 10_000),
        .. Of("HTML", "tables", 100, 10_000),
        .. Of("HTML", "rows", 100, 10_000),
        .. Of("docx", "kB of prose", 10, 1000),
        .. Of("docx", "rows", 50, 5000),
        .. Of("JSON", "kB of prose", 10, 10_000),
        .. Of("JSON", "rows", 1000, 100_000),
    ];

    /// <summary>Makes the file, and reads and checks it once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _file = Input.Make();
        if (Input.Format == "JSON")
        {
            _report = ReportJson.Deserialize(_file);
            _context = new ValidationContext();
        }
        else
        {
            ReadResult read = ReadFile();
            _report = read.Report ?? throw new InvalidOperationException("No report was recognised.");
            _context = new ValidationContext { Printed = read.Printed };
            if (read.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-005"))
                throw new InvalidOperationException("The file is beyond a limit.");
        }

        Check();
    }

    /// <summary>From the file to the report.</summary>
    [Benchmark]
    public object Read() => Input.Format == "JSON" ? ReportJson.Deserialize(_file) : ReadFile();

    /// <summary>All rules, with the page where the file has one.</summary>
    [Benchmark]
    public ValidationResult Check() => _checked = s_all.Validate(_report, _context);

    /// <summary>The official layout as a page, with the findings.</summary>
    [Benchmark]
    public string Print() => ReportHtml.WritePage(_report, new HtmlOptions(_checked));

    private ReadResult ReadFile()
    {
        using var stream = new MemoryStream(_file);
        return s_reader.Read(stream);
    }

    private static IEnumerable<LongInput> Of(string format, string unit, int fewest, int most)
    {
        for (int units = fewest; units <= most; units *= 10)
            yield return new LongInput(format, unit, units);
    }
}
