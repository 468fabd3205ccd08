using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using Perfolizer.Horology;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// How everything is measured: alike. Many short rounds of warm-up, since the runtime compiles what is called often
/// several times over, the last time from what it saw, and that takes seconds.
/// </summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    internal BenchmarkConfig()
    {
        AddJob(Job.Default.WithWarmupCount(40).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(200)).AsDefault());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        HideColumns(Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
        WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared));
    }
}
