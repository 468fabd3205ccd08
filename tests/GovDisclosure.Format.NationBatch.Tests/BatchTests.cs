using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using NationBatch;

namespace GovDisclosure.Format.NationBatch.Tests;

/// <summary>A batch finds every fault that was planted, and its sums are those of adding up by hand.</summary>
public class BatchTests
{
    private const int Seed = 5;
    private const int Count = 2000;

    [Fact]
    public void Planted_faults_and_torn_lines_are_found_and_the_sums_are_right()
    {
        using var stream = new MemoryStream();
        var country = new Country(Seed, Count);
        Planted planted = country.WriteTo(stream, _ => { });
        stream.Position = 0;
        int told = 0;
        Batch batch = new Batch().Read(stream, () => told++);

        Assert.Equal(2, planted.TornLines);
        Assert.Equal(planted, new Planted(batch.ReportsWithViolations, batch.UnreadableLines));
        Assert.Equal(country.Reports().Count(made => made.IsFaulty), planted.Faults);
        Assert.Equal([1001, 2002], batch.Errors.Select(line => line.LineNumber));
        Assert.Equal(2, told);
        Assert.Equal(Count, batch.Sum.ReportCount);

        AnnualReport[] reports = country.Reports().Select(made => made.Report).ToArray();
        Assert.Equal(reports.Count(report => report.Edition == ReportEdition.Edition2019), batch.OnOlderForm);
        foreach (TemplateCell cell in ReportTemplate.Edition2021.Cells.Where(cell => !cell.Row.Pointer.Contains("otherHandling", StringComparison.Ordinal)))
        {
            AnnualReport[] having = cell.Table.Section.Number == 2 ? reports.Where(report => report.Edition == ReportEdition.Edition2021).ToArray() : reports;
            Assert.Equal(having.Sum(report => report[cell.Address]!.Value), batch.Sum[cell.Address].Sum);
            Assert.Equal(Count - having.Length, batch.Sum[cell.Address].Blank);
        }
    }

    [Fact]
    public void A_file_of_nothing_but_bad_lines_is_gone_through_and_a_few_are_told()
    {
        Batch batch = new Batch().Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\n", 50)))), () => { });
        Assert.Equal((50, 10, 0), (batch.UnreadableLines, batch.Errors.Count, batch.Sum.ReportCount));
    }

    [Fact]
    public void The_program_makes_a_country_and_goes_through_it()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("nation").FullName, "year.ndjson");
        try
        {
            string made = Run("generate", "--count", "2000", "--seed", "5", "--output", file);
            string done = Run("run", file);

            Assert.Contains("2,000 reports", made, StringComparison.Ordinal);
            int faults = new Country(Seed, Count).Reports().Count(report => report.IsFaulty);
            Assert.Contains(FormattableString.Invariant($"{faults} of them with a fault; 2 torn lines"), made, StringComparison.Ordinal);
            Assert.Contains("报告 / reports: 2,000", done, StringComparison.Ordinal);
            Assert.Contains("lines without a report: 2\n", done, StringComparison.Ordinal);
            Assert.Contains(FormattableString.Invariant($"a sum that is off: {faults} ("), done, StringComparison.Ordinal);
            Assert.Contains("JSON-001 第 1001 行", done, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NationBatch.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
