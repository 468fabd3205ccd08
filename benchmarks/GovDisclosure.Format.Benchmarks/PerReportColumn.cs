using System;
using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>A figure of a benchmark divided by the number of its reports, which the parameter <c>Reports</c> has.</summary>
internal sealed class PerReportColumn : FigureColumn
{
    internal static readonly PerReportColumn Time = new("µs/report", "Time a report", (report, _) => report.ResultStatistics!.Mean / 1000, "N2");

    internal static readonly PerReportColumn Bytes = new("B/report", "Allocated bytes a report", (report, benchmark) => report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0, "N0");

    internal static readonly PerReportColumn Speed = new("Reports/s", "Reports a second", (report, _) => 1e9 / report.ResultStatistics!.Mean, "N0", multiplied: true);

    private readonly Func<BenchmarkReport, BenchmarkCase, double> _figure;
    private readonly string _format;
    private readonly bool _multiplied;

    private PerReportColumn(string name, string legend, Func<BenchmarkReport, BenchmarkCase, double> figure, string format, bool multiplied = false)
        : base("PerReport", name, legend)
    {
        _figure = figure;
        _format = format;
        _multiplied = multiplied;
    }

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase] is not { ResultStatistics: not null } report)
            return "NA";
        double reports = Convert.ToDouble(benchmarkCase.Parameters["Reports"], CultureInfo.InvariantCulture);
        double figure = _figure(report, benchmarkCase);
        return (_multiplied ? figure * reports : figure / reports).ToString(_format, CultureInfo.InvariantCulture);
    }
}
