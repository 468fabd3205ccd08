using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>Shows the figures of each unit, and what became of them with ten times as many, for a class with a parameter <see cref="LongInput"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerUnitConfigAttribute : Attribute, IConfigSource
{
    /// <summary>The columns.</summary>
    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddColumn(PerUnitColumn.Time, PerUnitColumn.TimeGrowth, PerUnitColumn.Bytes, PerUnitColumn.BytesGrowth)
        .HideColumns("Mean", "Error", "Allocated")
        .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40));
}
