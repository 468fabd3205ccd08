using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>A figure of a benchmark divided by the units of its <see cref="LongInput"/>, or that as a multiple of what it is with a tenth of them.</summary>
internal sealed class PerUnitColumn : FigureColumn
{
    internal static readonly PerUnitColumn Time = new("µs/unit", "Time a unit", "N2", TimeOf);

    internal static readonly PerUnitColumn TimeGrowth = new("Time ×", "Time a unit as a multiple of that with a tenth of the units", "N2", (summary, benchmark) => Growth(TimeOf, summary, benchmark));

    internal static readonly PerUnitColumn Bytes = new("B/unit", "Allocated bytes a unit", "N0", BytesOf);

    internal static readonly PerUnitColumn BytesGrowth = new("Bytes ×", "Allocated bytes a unit as a multiple of those with a tenth of the units", "N2", (summary, benchmark) => Growth(BytesOf, summary, benchmark));

    private readonly string _format;
    private readonly Func<Summary, BenchmarkCase, double?> _figure;

    private PerUnitColumn(string name, string legend, string format, Func<Summary, BenchmarkCase, double?> figure)
        : base("PerUnit", name, legend)
    {
        _format = format;
        _figure = figure;
    }

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        _figure(summary, benchmarkCase)?.ToString(_format, CultureInfo.InvariantCulture) ?? "-";

    private static LongInput InputOf(BenchmarkCase benchmark) => (LongInput)benchmark.Parameters[nameof(LongInputBenchmarks.Input)];

    private static double? TimeOf(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark]?.ResultStatistics?.Mean / 1000 / InputOf(benchmark).Units;

    private static double? BytesOf(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark] is { ResultStatistics: not null } report ? (double?)report.GcStats.GetBytesAllocatedPerOperation(benchmark) / InputOf(benchmark).Units : null;

    private static double? Growth(Func<Summary, BenchmarkCase, double?> figure, Summary summary, BenchmarkCase benchmark)
    {
        LongInput input = InputOf(benchmark);
        BenchmarkCase? tenth = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.WorkloadMethod == benchmark.Descriptor.WorkloadMethod && InputOf(other) == input with { Units = input.Units / 10 });
        return tenth == null ? null : figure(summary, benchmark) / figure(summary, tenth);
    }
}
