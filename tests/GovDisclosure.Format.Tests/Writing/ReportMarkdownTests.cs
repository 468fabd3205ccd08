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

        string[] differences = Printed.Differences(Printed.OnPage(report), again);
        Assert.True(differences.Length == 0, string.Join("\n", differences) + "\n" + text);
    }
}
