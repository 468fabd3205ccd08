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

        ReadResult read = s_reader.Read(Applications(report));

        Assert.NotNull(read.Report);
        foreach (TemplateCell cell in read.Report.Template.Cells.Where(cell => read.Report[cell.Address] != null))
            Assert.Equal(report[cell.Address], read.Report[cell.Address]);
        Assert.Equal(ReportEditions.GetFirstYear(edition) + 1, read.Report.Year);
        Assert.Equal(edition, read.Report.Edition);
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void A_page_is_judged_by_the_labels_of_its_own_edition(ReportEdition edition, OtherHandlingForm form)
    {
        ReadResult read = s_reader.Read(Pages.Text(Made.WithOwnNumbers(edition, form)));

        ValidationResult result = new ReportValidator(ValidationOptions.Full).Validate(read);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id is "STR-018" or "STR-021");
        Assert.All(read.Printed.RowLabels.Where(label => label.At != null && label.At.Count(c => c == '/') > 1), label => Assert.Equal(label.Text, label.Official));
    }

    [Theory]
    [MemberData(nameof(Forms.Prescribed), MemberType = typeof(Forms))]
    public void A_whole_page_of_its_year_draws_no_remark_on_the_edition(ReportEdition edition) =>
        Assert.DoesNotContain(s_reader.Read(Pages.Text(Made.WithOwnNumbers(edition, ReportTemplate.For(edition).OtherHandling))).Diagnostics, diagnostic => diagnostic.At == "/edition");

    /// <summary>Of the applications only the rows that are alike in every edition: what is left to tell the edition are the heads.</summary>
    [Fact]
    public void Heads_of_the_applications_tell_the_edition()
    {
        foreach (ReportEdition edition in ReportEditions.All)
        {
            AnnualReport report = Made.WithOwnNumbers(edition, OtherHandlingForm.Divided);
            TemplateTable[] others = [.. ReportEditions.All.Where(other => other != edition).Select(other => TableOf(other))];
            string[] foreign = [.. TableOf(edition).Rows.Select(row => row.Label).Where(label => !others.All(other => other.Rows.Any(row => row.Label == label)))];
            bool isTold = TableOf(edition).Columns.Any(column => others.All(other => other.Columns.All(each => each.Label != column.Label)));
            string page = string.Join('\n', Applications(report).Split('\n').Where(line => !foreign.Contains(line.Split('\t')[0])));

            ReadResult read = s_reader.Read(page.Replace($"{report.Year}年", $"{ReportEditions.GetFirstYear(ReportEditions.Newest) - 1}年", StringComparison.Ordinal));

            Assert.True(!isTold || read.Report?.Edition == edition, edition.ToString());
        }
    }

    private static TemplateTable TableOf(ReportEdition edition) => ReportTemplate.For(edition, OtherHandlingForm.Divided).Tables.Single(table => table.Section.Number == 3);

    /// <summary>The page of a report without section 二.</summary>
    private static string Applications(AnnualReport report)
    {
        string[] lines = Pages.Text(report).Split('\n');
        int start = Array.FindIndex(lines, line => line.StartsWith(ReportTemplate.Sections[1].ToString(), StringComparison.Ordinal));
        int end = Array.FindIndex(lines, line => line.StartsWith(ReportTemplate.Sections[2].ToString(), StringComparison.Ordinal));
        return string.Join('\n', lines[..start].Concat(lines[end..]));
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
