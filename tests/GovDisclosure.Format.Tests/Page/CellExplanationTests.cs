using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Page;

/// <summary>What is said of a cell is what the report has in it, whatever the page.</summary>
public sealed class CellExplanationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_of_a_printed_report_has_evidence_that_bears_it_out(string layout)
    {
        for (int seed = 0; seed < Inputs.Of(20); seed++)
            AssertSound(ReportReader.Default.Read(Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 3 == 0 ? 20 : 0))), $"{layout}, seed {seed}");
    }

    [Property(MaxTest = 300)]
    public void Every_cell_of_a_damaged_or_peculiar_report_has_evidence_that_bears_it_out(int seed)
    {
        var random = new Random(seed);
        string layout = Layouts.All.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(Layouts.All.Count));
        string text = Layouts.Peculiar(layout, RandomReports.Create(seed, blanks: random.Next(30)), random);
        AssertSound(ReportReader.Default.Read(random.Next(2) == 0 ? text : Damage.Spoil(text, random)), $"{layout}, seed {seed}");
    }

    [Fact]
    public void Every_cell_of_a_report_of_the_repository_has_evidence_that_bears_it_out() => AssertSound(Corpus.Own);

    [SkippableFact]
    public void Every_cell_of_a_published_report_has_evidence_that_bears_it_out() => AssertSound(Corpus.Published);

    private void AssertSound(Corpus corpus)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in corpus.Files.Where(file => !Corpus.IsPage(file)))
        {
            ReadResult read = ReportReader.Default.ReadFile(file);
            AssertSound(read, file);
            foreach (CellEvidence evidence in read.Report?.Template.Cells.Select(cell => read.Explain(cell.Address)!) ?? [])
                counts[$"{evidence.Status} {evidence.Rule}"] = counts.GetValueOrDefault($"{evidence.Status} {evidence.Rule}") + 1;
        }

        foreach (KeyValuePair<string, int> count in counts)
            output.WriteLine(count.Key + ": " + count.Value);
        Assert.True(counts["Filled Grid"] > 100 && counts["Filled Run"] > 1000, "hardly a number is read");
    }

    private static void AssertSound(ReadResult read, string name)
    {
        string[] faults = [.. CellEvidenceFaults.In(read).Take(10)];
        Assert.True(faults.Length == 0, name + ":\n" + string.Join('\n', faults));
    }
}
