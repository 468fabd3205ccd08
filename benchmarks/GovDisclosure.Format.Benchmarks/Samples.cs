using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>The sample report of the repository, read from its text, with as much prose as makes it 10 or 12 kB.</summary>
internal static class Samples
{
    private static readonly string s_original = File.ReadAllText(Path.Combine(Root(), "samples", "reports", "service-centre-2023.md"));

    internal static string Text { get; } = Lengthened(s_original, 10_000);

    internal static string LongText { get; } = Lengthened(s_original, 12_000);

    internal static ReadResult Read { get; } = ReportReader.Default.Read(Text);

    internal static AnnualReport Report => Read.Report!;

    /// <summary>The sentences of section 一 again and again, in front of section 二, until the report has its size.</summary>
    private static string Lengthened(string text, int bytes)
    {
        ReadResult read = ReportReader.Default.Read(text);
        string[] sentences = read.Report!.Overview!.Text.Split('。', StringSplitOptions.RemoveEmptyEntries);
        var prose = new StringBuilder();
        for (int i = 0; Encoding.UTF8.GetByteCount(text) + Encoding.UTF8.GetByteCount(prose.ToString()) < bytes; i++)
            prose.Append(sentences[i % sentences.Length]).Append('。');
        int heading = text.IndexOf("## " + read.Printed.Headings[1].Text, StringComparison.Ordinal);
        return text.Insert(heading, prose + "\n\n");
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.Format.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
        return folder;
    }
}
