using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Reports against the numbers that stand in them: those of the repository, and published ones beside it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_cell_of_a_report_of_the_repository_is_right()
    {
        CorpusTally all = Compare(Corpus.Own);
        Assert.Empty(all.Remarks);
        Assert.Equal(0, all.OpenRefused);

        // Eight reports of about two hundred cells and one cut off: none of them passes because nothing is asked of it.
        Assert.InRange(all.Right, 1500, int.MaxValue);
    }

    [Fact]
    public void A_report_of_the_repository_has_its_truth_and_the_truth_its_report()
    {
        string folder = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "Corpus", "truth");
        Assert.Equal(
            Corpus.Own.Files.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void No_cell_of_a_published_report_is_wrong_or_invented_and_97_of_100_are_read()
    {
        CorpusTally all = Compare(Corpus.Published);
        Assert.Equal(0, all.Wrong);
        Assert.Equal(0, all.Invented);
        Assert.True(all.Share >= 0.97, FormattableString.Invariant($"only {all.Share:P2} read"));
    }

    [SkippableFact]
    public void The_first_report_is_read_whole_and_checks_without_an_error()
    {
        ReadResult result = ReportReader.Default.ReadFile(Corpus.Published.Files.Single(file => Path.GetFileName(file).StartsWith("000-", StringComparison.Ordinal)));
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

    /// <summary>All files but pages, which are compared in the tests of their package.</summary>
    private CorpusTally Compare(Corpus corpus)
    {
        var all = new CorpusTally("all");
        output.WriteLine($"{"report",-52}{"right",7}{"refused",9}{"open",6}{"invented",10}{"wrong",7}");
        foreach (string file in corpus.Files.Where(file => !Corpus.IsPage(file)))
        {
            CorpusTally tally = corpus.Compare(file, ReportReader.Default.ReadFile(file));
            output.WriteLine(tally.ToString());
            foreach (string remark in tally.Remarks)
                output.WriteLine("    " + remark);
            all.Add(tally);
        }

        output.WriteLine(all.ToString());
        output.WriteLine(FormattableString.Invariant($"share read: {all.Share:P2}"));
        return all;
    }
}
