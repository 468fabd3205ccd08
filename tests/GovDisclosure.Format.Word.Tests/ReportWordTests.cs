using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Word.Tests.Support;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace GovDisclosure.Format.Word.Tests;

public class ReportWordTests
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [Property(Arbitrary = [typeof(PrintableReportGenerator)], MaxTest = 300)]
    public void What_is_written_is_read_back(AnnualReport report)
    {
        AnnualReport again = s_reader.Read(new MemoryStream(ReportWord.Write(report))).Report!;

        string[] differences = Printed.Differences(Printed.OnPage(report), again);
        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void Whatever_a_report_holds_the_document_is_sound(AnnualReport report) => AssertSound(ReportWord.Write(report));

    [Theory]
    [InlineData(ReportEdition.Edition2019)]
    [InlineData(ReportEdition.Edition2021)]
    public void The_blank_form_is_sound_and_reads_as_blank(ReportEdition edition)
    {
        byte[] docx = ReportWord.Write(ReportLayout.Blank(edition));

        AssertSound(docx);
        AnnualReport form = s_reader.Read(new MemoryStream(docx)).Report!;
        Assert.Equal(edition, form.Edition);
        Assert.All(form.Template.Cells, cell => Assert.Null(form[cell.Address]));
        Assert.NotNull(form.Applications);
        Assert.NotNull(form.Proceedings);
        Assert.Empty(form.Refused);
    }

    [Property(Arbitrary = [typeof(PrintableReportGenerator)], MaxTest = 20)]
    public void The_same_report_gives_the_same_bytes(AnnualReport report) => Assert.Equal(ReportWord.Write(report), ReportWord.Write(report));

    [Fact]
    public void The_stream_stays_open_and_need_not_seek()
    {
        using var content = new MemoryStream();
        ReportWord.Write(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023), content);

        Assert.True(content.CanWrite);
        Assert.Equal(ReportWord.Write(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)), content.ToArray());
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019)]
    [InlineData(ReportEdition.Edition2021)]
    public void Tables_fit_between_the_margins_and_their_cells_fill_the_grid(ReportEdition edition)
    {
        using var stream = new MemoryStream(ReportWord.Write(ReportLayout.Blank(edition)));
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        Body body = document.MainDocumentPart!.Document!.Body!;
        SectionProperties page = body.GetFirstChild<SectionProperties>()!;
        PageMargin margin = page.GetFirstChild<PageMargin>()!;
        long room = page.GetFirstChild<PageSize>()!.Width! - margin.Left! - margin.Right!;

        Table[] tables = [.. body.Elements<Table>()];
        Assert.Equal(3, tables.Length);
        foreach (Table table in tables)
        {
            int[] grid = [.. table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => int.Parse(column.Width!, null))];
            Assert.Equal(room, grid.Sum());
            Assert.All(table.Elements<TableRow>(), row => Assert.Equal(grid.Length, row.Elements<TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
            Assert.All(table.Elements<TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        }

        Assert.Equal([0, 3, 3], tables.Select(table => table.Elements<TableRow>().Count(row => row.TableRowProperties!.GetFirstChild<TableHeader>() != null)));
    }

    [Fact]
    public void A_long_number_is_set_smaller_and_not_broken()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson] = 123_456_789_012;
        using var stream = new MemoryStream(ReportWord.Write(builder.Build()));
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);

        Run number = document.MainDocumentPart!.Document!.Descendants<Run>().Single(run => run.InnerText == "123456789012");
        Assert.InRange(int.Parse(number.RunProperties!.FontSize!.Val!, null), 9, 17);
    }

    [Fact]
    public void White_space_counts_where_it_stands_at_an_end()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { Overview = new ProseSection("前 \t后\n中 间") };
        using var stream = new MemoryStream(ReportWord.Write(builder.Build()));
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);

        RunText[] texts = [.. document.MainDocumentPart!.Document!.Descendants<RunText>()];
        Assert.Equal(["前 "], texts.Where(text => text.Space?.Value == SpaceProcessingModeValues.Preserve).Select(text => text.Text));
        Assert.Contains(texts, text => text.Text == "中 间");
    }

    [Fact]
    public void The_front_end_gives_the_tables_of_the_layout()
    {
        ReportLayout layout = ReportLayout.Blank(ReportEdition.Edition2021);
        SourceTable[] read = [.. Docx.ReadDocument(ReportWord.Write(layout)).Blocks.OfType<SourceTable>()];

        Assert.Equal(
            layout.Document.Blocks.OfType<SourceTable>().SelectMany(table => table.Rows).Select(Shape),
            read.SelectMany(table => table.Rows).Select(Shape));

        static string Shape(SourceRow row) => string.Join("|", row.Cells.Select(cell => $"{cell.Text}→{cell.ColumnSpan}↓{cell.RowSpan}"));
    }

    private static void AssertSound(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Path?.XPath + ": " + error.Description));
    }
}
