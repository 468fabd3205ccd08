using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Pages against the numbers that stand in them: that of the repository, and published ones beside it.</summary>
public sealed class PublishedPageTests(ITestOutputHelper output)
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance);

    [Fact]
    public void Every_cell_of_the_page_of_the_repository_is_right() => AssertRight(Corpus.Own);

    [SkippableFact]
    public void Every_cell_of_a_published_page_is_right()
    {
        foreach ((string name, ReadResult result) in AssertRight(Corpus.Published))
        {
            Assert.Equal(200, result.Report!.Template.Cells.Count(cell => result.Report[cell.Address] != null));
            Assert.Equal("测试市", result.Report.Issuer.Name);
            Assert.Equal("测试市2025年政府信息公开工作年度报告", result.Report.Title);
            PublishedFindings.AssertKnown(name, result);
        }
    }

    [Fact]
    public void Every_other_report_of_the_repository_is_read_as_by_the_reader_of_text() => AssertReadAsText(Corpus.Own);

    [SkippableFact]
    public void Every_other_published_report_is_read_as_by_the_reader_of_text() => AssertReadAsText(Corpus.Published);

    private List<(string Name, ReadResult Result)> AssertRight(Corpus corpus)
    {
        var pages = new List<(string Name, ReadResult Result)>();
        foreach (string file in corpus.Files.Where(Corpus.IsPage))
        {
            ReadResult result = s_reader.ReadFile(file);
            CorpusTally tally = corpus.Compare(file, result);
            output.WriteLine(tally.ToString());
            Assert.Empty(tally.Remarks);
            Assert.Equal(202, tally.Right);
            Assert.Empty(result.Diagnostics);
            pages.Add((Path.GetFileNameWithoutExtension(file), result));
        }

        Assert.NotEmpty(pages);
        return pages;
    }

    private static void AssertReadAsText(Corpus corpus)
    {
        string[] files = [.. corpus.Files.Where(file => !Corpus.IsPage(file))];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(ReportReader.Default.ReadFile(file).Report, s_reader.ReadFile(file).Report));
    }
}
