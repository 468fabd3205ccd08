using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Writing;

public class ReportMarkdownTests
{
    [Property(Arbitrary = [typeof(PrintableReportGenerator)], MaxTest = 2000)]
    public void What_is_written_is_read_back(AnnualReport report)
    {
        string text = ReportMarkdown.Write(report);
        ReadResult result = ReportReader.Default.Read(text);
        Assert.True(result.Report != null, string.Join("\n", result.Diagnostics) + "\n" + text);
        AnnualReport again = result.Report;

        AnnualReportBuilder expected = report.ToBuilder();
        expected.Refused.Clear();
        string[] differences = Printed.Differences(expected.Build(), again);
        Assert.True(differences.Length == 0, string.Join("\n", differences) + "\n" + text);
    }
}
