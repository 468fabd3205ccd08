using System.Collections.Generic;
using System.IO;
using System.Text;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>The sample in every format that is read, and once with numbers whose messages a culture would change.</summary>
internal static class SampleReports
{
    internal static string Sample { get; } = Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md");

    internal static IEnumerable<(string Name, byte[] Content)> All()
    {
        AnnualReport report = ReportReader.Default.ReadFile(Sample).Report!;
        yield return ("sample.md", File.ReadAllBytes(Sample));
        yield return ("sample.html", Encoding.UTF8.GetBytes(ReportHtml.WritePage(report)));
        yield return ("sample.docx", ReportWord.Write(report));
        yield return ("faulty.md", Encoding.UTF8.GetBytes(ReportMarkdown.Write(Faulty(report))));
    }

    private static AnnualReport Faulty(AnnualReport report)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        builder[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)] = -12345;
        builder[CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan")] = 1234.5m;
        return builder.Build();
    }
}
