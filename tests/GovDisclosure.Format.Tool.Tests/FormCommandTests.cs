using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class FormCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_form_of_2021_as_a_page_unless_told_otherwise()
    {
        ToolRun run = ToolRun.Of("form");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.Contains("本年制发件数", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("采购总金额", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019", ReportEdition.Edition2019)]
    [InlineData("2021", ReportEdition.Edition2021)]
    public void The_form_in_Markdown_reads_as_blank_as_it_is(string edition, ReportEdition expected)
    {
        ToolRun run = ToolRun.Of("form", "--edition", edition, "--to", "markdown");
        AnnualReport report = ReportReader.Default.Read(run.Output + "统计期限自2020年1月1日起至2020年12月31日止。\n").Report!;

        Assert.Equal(expected, report.Edition);
        Assert.All(report.Template.Tables, table => Assert.True(report.ToBuilder().Includes(table)));
        Assert.All(report.Template.Cells, cell => Assert.Null(report[cell.Address]));
        Assert.Empty(report.Refused);
    }

    [Theory]
    [InlineData("2019", ReportEdition.Edition2019)]
    [InlineData("2021", ReportEdition.Edition2021)]
    public void The_form_as_a_Word_document_has_every_cell_blank(string edition, ReportEdition expected)
    {
        ReportLayout form = ReportLayout.Blank(expected);

        Assert.Equal(ReportWord.Write(form), ToolRun.Of("form", "--edition", edition, "--to", "docx").OutputBytes);
    }

    [Fact]
    public void The_form_goes_to_a_file()
    {
        string file = Path.Combine(_folder.Path, "form.html");
        ToolRun run = ToolRun.Of("form", "--output", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(ToolRun.Of("form").Output, File.ReadAllText(file, Encoding.UTF8));
    }

    [Theory]
    [InlineData("--edition", "2020")]
    [InlineData("--to", "pdf")]
    public void What_there_is_not_is_wrong_usage(string option, string value) => Assert.Equal(2, ToolRun.Of("form", option, value).ExitCode);
}
