using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// Published reports against the numbers read from them by hand. They lie beside the repository and not in it; where
/// they are absent, the test says so.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void No_cell_of_a_published_report_is_wrong_or_invented_and_97_of_100_are_read()
    {
        if (Repository.Reports is not { } folder)
        {
            output.WriteLine("../shared/reports is absent: nothing was compared.");
            return;
        }

        ILookup<string, string> open = File.ReadLines(Path.Combine(folder, "open-cells.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToLookup(parts => parts[0], parts => parts[1]);
        var all = new CorpusTally("all");
        output.WriteLine($"{"report",-52}{"right",7}{"refused",9}{"open",6}{"invented",10}{"wrong",7}");
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")).Order(StringComparer.Ordinal))
        {
            // Pages are compared in the tests of their package.
            if (file.EndsWith(".html", StringComparison.Ordinal))
                continue;
            string name = Path.GetFileNameWithoutExtension(file);
            CorpusTally tally = CorpusTally.Compare(name, ReportReader.Default.ReadFile(file), Path.Combine(folder, "truth", name + ".json"), open[name].ToArray());
            output.WriteLine(tally.ToString());
            foreach (string remark in tally.Remarks)
                output.WriteLine("    " + remark);
            all.Add(tally);
        }

        output.WriteLine(all.ToString());
        output.WriteLine(FormattableString.Invariant($"share read: {all.Share:P2}"));
        Assert.Equal(0, all.Wrong);
        Assert.Equal(0, all.Invented);
        Assert.True(all.Share >= 0.97, FormattableString.Invariant($"only {all.Share:P2} read"));
    }

    [Fact]
    public void The_first_report_is_read_whole_and_checks_without_an_error()
    {
        if (Repository.Reports is not { } folder)
        {
            output.WriteLine("../shared/reports is absent: nothing was read.");
            return;
        }

        ReadResult result = ReportReader.Default.ReadFile(Directory.GetFiles(Path.Combine(folder, "raw"), "000-*").Single());
        AnnualReport report = result.Report!;
        Assert.Equal(ReportEdition.Edition2021, report.Edition);
        Assert.Equal(2023, report.Year);
        Assert.Equal("吴忠市政务服务中心", report.Issuer.Name);
        Assert.Equal(new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 12, 31)), report.Period);
        Assert.Equal(200, report.Template.Cells.Count(cell => report[cell.Address] != null));
        Assert.Equal(new ProcessingFeeStatement(null, null, 0), report.OtherMatters?.ProcessingFee);
        Assert.Empty(report.Refused);
        Assert.False(result.HasErrors);
        Assert.False(ReportValidator.Default.Validate(result).HasErrors);
    }
}
