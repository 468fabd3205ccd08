using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>
/// Whole reports with random edits: a cell is right or refused, never wrong, never invented, never lost in silence, and every
/// digit goes somewhere. <c>EVIDENCE_DOCUMENTS=10000</c> tries so many of each format, <c>EVIDENCE_SEED</c> begins elsewhere,
/// <c>EVIDENCE_DUMP=folder</c> writes the failing documents there, as small as they get.
/// </summary>
public class EvidenceTests(ITestOutputHelper output)
{
    private const int Samples = 30;
    private const int FewDocuments = 2000;
    private const double SmallestShare = 60;

    [Fact]
    public void Text_is_right_or_refused() => Try(PageFormat.Text);

    [Fact]
    public void Pipes_are_right_or_refused() => Try(PageFormat.Pipes);

    [Fact]
    public void Html_is_right_or_refused() => Try(PageFormat.Html);

    [Fact]
    public void Docx_is_right_or_refused() => Try(PageFormat.Docx);

    private void Try(PageFormat format)
    {
        int documents = Number("EVIDENCE_DOCUMENTS", FewDocuments);
        int seed = Number("EVIDENCE_SEED", 1);
        string? folder = Environment.GetEnvironmentVariable("EVIDENCE_DUMP");
        var tally = new Tally();
        var failures = new List<Trial>();
        for (int i = 0; i < documents; i++)
        {
            Trial trial = Trial.Of(Plan.Of(format, seed + i));
            tally.Add(trial);
            if (folder != null && i < Samples)
                Dump.WriteSample(System.IO.Path.Combine(folder, "sample"), trial);
            if (trial.Judgement.Faults.Count > 0)
                failures.Add(trial);
        }

        string table = tally.Table(format.ToString());
        output.WriteLine(table);
        if (folder != null)
            Dump.Write(folder, format, failures);

        Assert.True(failures.Count == 0, failures.Count == 0 ? null : $"{failures.Count} of {documents} documents fail.\n{Described(failures)}\n{table}");
        double share = tally.All.Percent(tally.All.Right);
        Assert.True(share >= SmallestShare, string.Create(CultureInfo.InvariantCulture, $"only {share:0.0} % of the cells that can be told are read\n{table}"));
    }

    /// <summary>The smallest document of each verdict.</summary>
    private static string Described(List<Trial> failures)
    {
        var text = new System.Text.StringBuilder();
        foreach (Verdict verdict in new[] { Verdict.Wrong, Verdict.Invented, Verdict.Silent, Verdict.Unaccounted })
        {
            Trial? smallest = failures.Where(trial => trial.Judgement.Count(verdict) > 0).OrderBy(trial => trial.Plan.Edits.Count).Take(5)
                .Select(trial => Shrinker.Shrink(trial, verdict)).OrderBy(trial => trial.Plan.Edits.Count).ThenBy(trial => trial.Text.Length).FirstOrDefault();
            if (smallest == null)
                continue;
            text.Append(smallest.Plan).Append('\n');
            foreach (Fault fault in smallest.Judgement.Faults.Where(fault => fault.Verdict == verdict).Take(4))
                text.Append("  ").Append(fault).Append('\n');
            text.Append("---\n").Append(smallest.Text).Append("---\n");
        }

        return text.ToString();
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
