using System.Text;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Pages and fragments that the library itself has written.</summary>
public class WrittenPageTests
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance);

    [Property(Arbitrary = [typeof(PrintableReportGenerator)], MaxTest = 500)]
    public void A_page_is_read_back_as_it_was_written(AnnualReport report) => AssertReadBack(report, ReportHtml.WritePage(report));

    [Property(Arbitrary = [typeof(PrintableReportGenerator)], MaxTest = 200)]
    public void A_fragment_is_read_back_as_it_was_written(AnnualReport report) => AssertReadBack(report, ReportHtml.WriteFragment(report));

    private static void AssertReadBack(AnnualReport report, string html)
    {
        using var stream = new System.IO.MemoryStream(Encoding.UTF8.GetBytes(html));
        AnnualReport again = s_reader.Read(stream).Report!;

        string[] differences = Printed.Differences(Printed.OnPage(report), again, foldBlanks: true);
        Assert.True(differences.Length == 0, string.Join("\n", differences) + "\n" + html);
    }
}
