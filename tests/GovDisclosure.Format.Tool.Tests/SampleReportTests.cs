using System;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool.Tests;

public class SampleReportTests
{
    [SkippableFact]
    public void The_tables_are_those_of_the_published_report()
    {
        string[] sample = TableLines(Repository.SampleReport);
        Assert.Equal(46, sample.Length);
        Assert.Equal(TableLines(Directory.GetFiles(Path.Combine(Needed.Reports, "raw"), "000-*").Single()), sample);
    }

    [Fact]
    public void The_sample_is_read_in_full()
    {
        AnnualReport report = ReportReader.Default.ReadFile(Repository.SampleReport).Report!;

        Assert.Empty(report.Refused);
        Assert.Equal(ReportEdition.Edition2021, report.Edition);
        Assert.Equal(200, report.Template.Cells.Count(cell => report[cell.Address] is not null));
        Assert.Equal(
            [
                "/applications/newlyReceived/naturalPerson", "/applications/newlyReceived/total",
                "/applications/outcomes/unavailable/notHeld/naturalPerson", "/applications/outcomes/unavailable/notHeld/total",
                "/applications/outcomes/total/naturalPerson", "/applications/outcomes/total/total",
            ],
            report.Template.Cells.Where(cell => report[cell.Address] != 0).Select(cell => cell.Address.ToString()));
        Assert.Equal(0, report.OtherMatters!.ProcessingFee!.CollectedYuan);
    }

    private static string[] TableLines(string file) => [.. File.ReadAllLines(file).Where(line => line.Contains('\t', StringComparison.Ordinal))];
}
