using System;
using BenchmarkDotNet.Configs;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>Shows the figures of each report, for a class with the parameter <c>Reports</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerReportConfigAttribute : Attribute, IConfigSource
{
    /// <summary>The columns.</summary>
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(PerReportColumn.Time, PerReportColumn.Speed, PerReportColumn.Bytes);
}
