using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>The sample report of the repository, read from its text, with as much prose as makes it 10 kB.</summary>
internal static class Samples
{
    private const int Bytes = 10 * 1024;

    internal static string Text { get; } = Lengthened(File.ReadAllText(Path.Combine(Root(), "samples", "reports", "service-centre-2023.md")));

    internal static ReadResult Read { get; } = ReportReader.Default.Read(Text);

    internal static AnnualReport Report => Read.Report!;

    /// <summary>The prose of section 一 again and again, in front of section 二.</summary>
    private static string Lengthened(string text)
    {
        AnnualReport report = ReportReader.Default.Read(text).Report!;
        string heading = ReportReader.Default.Read(text).Printed.Headings[1].Text;
        string prose = report.Overview!.Text + "\n\n";
        while (Encoding.UTF8.GetByteCount(text) < Bytes)
            text = text.Replace(heading, "HERE", StringComparison.Ordinal).Replace("HERE", prose + heading, StringComparison.Ordinal);
        return text;
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.Format.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
        return folder;
    }
}
