using System;
using System.IO;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Word.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>Random reports printed as documents in many disguises: what is read is what was printed, or it is refused.</summary>
public sealed class DisguisedReportTests(ITestOutputHelper output)
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [Fact]
    public void No_cell_is_wrong_or_invented_and_nearly_all_are_read()
    {
        long printed = 0;
        long taken = 0;
        for (int seed = 0; seed < Inputs.Of(150); seed++)
        {
            AnnualReport report = RandomReports.Create(seed, seed % 3 == 0 ? 20 : 0);
            AnnualReport? read = s_reader.Read(new MemoryStream(DisguisedDocument.Print(report, new Random(seed)))).Report;
            foreach (TemplateCell cell in report.Template.Cells)
            {
                decimal? truth = report[cell.Address];
                decimal? given = read is null || !read.Template.TryGetCell(cell.Address, out _) ? null : read[cell.Address];
                printed += truth == null ? 0 : 1;
                taken += given == null ? 0 : 1;
                Assert.True(given == null || given == truth, $"seed {seed}: {cell}: {given} instead of {truth}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"{taken} of {printed} cells read"));
        Assert.True(taken >= printed * 0.995, FormattableString.Invariant($"only {taken} of {printed} read"));
    }

    [Property(MaxTest = 150)]
    public void Every_number_stands_at_its_place_also_where_tables_are_damaged(int seed)
    {
        var random = new Random(seed);
        SourceDocument document = Docx.ReadDocument(DisguisedDocument.Print(RandomReports.Create(seed, seed % 3 == 0 ? 20 : 0), random));
        AssertEvident(document, seed);
        AssertEvident(Damage.Spoil(document, random), seed);
    }

    private static void AssertEvident(SourceDocument document, int seed)
    {
        string[] invented = [.. Evidence.Of(document).Invented(s_reader.Read(document))];
        Assert.True(invented.Length == 0, $"seed {seed}: " + string.Join('\n', invented));
    }
}
