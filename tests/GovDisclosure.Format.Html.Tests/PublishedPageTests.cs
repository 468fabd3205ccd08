using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Published pages against the numbers read from them by hand. They lie beside the repository and not in it.</summary>
public sealed class PublishedPageTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Every_cell_of_a_published_page_is_right()
    {
        string folder = Needed.Reports;
        var reader = new ReportReader(HtmlFrontEnd.Instance);
        string[] files = Directory.GetFiles(Path.Combine(folder, "raw"), "*.html");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string name = Path.GetFileNameWithoutExtension(file);
            ReadResult result = reader.ReadFile(file);
            CorpusTally tally = CorpusTally.Compare(name, result, Path.Combine(folder, "truth", name + ".json"), []);
            output.WriteLine(tally.ToString());
            Assert.Empty(tally.Remarks);
            Assert.Equal(202, tally.Right);
            Assert.Equal(200, result.Report!.Template.Cells.Count(cell => result.Report[cell.Address] != null));
            Assert.Equal("测试市", result.Report.Issuer.Name);
            Assert.Equal("测试市2025年政府信息公开工作年度报告", result.Report.Title);
            Assert.Empty(result.Diagnostics);
            PublishedFindings.AssertKnown(name, result);
        }
    }

    [SkippableFact]
    public void Every_other_published_report_is_read_as_by_the_reader_of_text()
    {
        string folder = Needed.Reports;
        var reader = new ReportReader(HtmlFrontEnd.Instance);
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")).Where(file => !file.EndsWith(".html", StringComparison.Ordinal)))
            Assert.Equal(ReportReader.Default.ReadFile(file).Report, reader.ReadFile(file).Report);
    }
}
