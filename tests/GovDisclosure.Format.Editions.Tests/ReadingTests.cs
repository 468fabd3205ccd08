using System;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>Every cell of every edition is read where it stands, from every format, and the edition is told by the page.</summary>
public class ReadingTests
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance, WordFrontEnd.Instance);

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Markdown_of_the_official_layout_gives_every_cell(ReportEdition edition, OtherHandlingForm form) =>
        AssertRead(edition, form, report => Encoding.UTF8.GetBytes(ReportMarkdown.Write(report)));

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Html_of_the_official_layout_gives_every_cell(ReportEdition edition, OtherHandlingForm form) =>
        AssertRead(edition, form, report => Encoding.UTF8.GetBytes(ReportHtml.WritePage(report)));

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Word_of_the_official_layout_gives_every_cell(ReportEdition edition, OtherHandlingForm form) => AssertRead(edition, form, ReportWord.Write);

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Text_set_from_the_labels_gives_every_cell(ReportEdition edition, OtherHandlingForm form) =>
        AssertRead(edition, form, report => Encoding.UTF8.GetBytes(Pages.Text(report)));

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void A_web_page_set_from_the_labels_gives_every_cell(ReportEdition edition, OtherHandlingForm form) =>
        AssertRead(edition, form, report => Encoding.UTF8.GetBytes(Pages.Html(report)));

    [Theory]
    [MemberData(nameof(Forms.Pairs), MemberType = typeof(Forms))]
    public void The_page_tells_the_edition_whatever_the_year(ReportEdition edition, ReportEdition ofTheYear)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, OtherHandlingForm.Divided);
        string page = Pages.Text(report).Replace($"{report.Year}年", $"{ReportEditions.GetFirstYear(ofTheYear)}年", StringComparison.Ordinal);

        Assert.Equal(edition, s_reader.Read(page).Report?.Edition);
    }

    [Theory]
    [MemberData(nameof(Forms.Prescribed), MemberType = typeof(Forms))]
    public void Labels_of_the_applications_alone_never_make_a_cell_of_another_edition(ReportEdition edition)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, ReportTemplate.For(edition).OtherHandling);
        string page = Pages.Text(report);
        string[] lines = page.Split('\n');
        int start = Array.FindIndex(lines, line => line.StartsWith(ReportTemplate.Sections[1].ToString(), StringComparison.Ordinal));
        int end = Array.FindIndex(lines, line => line.StartsWith(ReportTemplate.Sections[2].ToString(), StringComparison.Ordinal));

        ReadResult read = s_reader.Read(string.Join('\n', lines[..start].Concat(lines[end..])));

        Assert.NotNull(read.Report);
        foreach (TemplateCell cell in read.Report.Template.Cells.Where(cell => read.Report[cell.Address] != null))
            Assert.Equal(report[cell.Address], read.Report[cell.Address]);
        Assert.Equal(ReportEditions.GetFirstYear(edition) + 1, read.Report.Year);
        Assert.Equal(edition, read.Report.Edition);
    }

    private static void AssertRead(ReportEdition edition, OtherHandlingForm form, Func<AnnualReport, byte[]> write)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);

        ReadResult read = s_reader.Read(new MemoryStream(write(report)));

        Assert.NotNull(read.Report);
        Assert.Equal((edition, form), (read.Report.Edition, read.Report.Template.OtherHandling));
        Assert.Equal(Made.CellsOf(report), Made.CellsOf(read.Report));
        Assert.Empty(read.Report.Refused);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.All(report.Template.Cells, cell => Assert.True(read.SourceMap.TryGetPosition(cell.Address, out _), cell.LabelPath));
    }
}
