using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class SourceGridTests
{
    [Theory]
    [InlineData("1,1,2,1", true)]
    [InlineData("1,1,1,1", false)]
    [InlineData("2,1,1", false)]
    [InlineData("1,2,2,2", false)]
    public void A_row_with_a_merged_cell_and_one_too_many_is_too_wide(string spans, bool expected) =>
        Assert.Equal(expected ? 2 : -1, SourceGrid.OverlongRow(Table("4", "1,1,1,1", spans)));

    [Theory]
    [InlineData("1,1,2,1;1,1,1,1", 0)]
    [InlineData("1,1,1,1;1,1,2,1;1,1,1,1", 1)]
    [InlineData("1,1,2,1;1,1,2,1", -1)]
    [InlineData("1,1,2,1;2,3;1,1,1,1", -1)]
    [InlineData("1,1,2,1;1,1,2,1;1,1,3,1", 2)]
    [InlineData("1,1,2,1", -1)]
    [InlineData("4;5", -1)]
    [InlineData("1,1;1,2", -1)]
    [InlineData("1,1,1;1,2,1;1,1,1", 1)]
    public void It_is_wider_than_any_other(string rows, int overlong) => Assert.Equal(overlong, SourceGrid.OverlongRow(Table(rows.Split(';'))));

    [Theory]
    [InlineData("1,1;1,1", false)]
    [InlineData("2,1;1,1", true)]
    [InlineData("1,1;1,2", true)]
    [InlineData("1", false)]
    [InlineData("2", true)]
    public void A_cell_over_several_columns_shows_which_are_merged(string rows, bool shows) => Assert.Equal(shows, SourceGrid.ShowsSpans(Table(rows.Split(';'))));

    [Fact]
    public void A_number_over_two_columns_beside_a_surplus_cell_is_refused()
    {
        var table = new SourceTable(
            [
                Row(Cell("第二十条第（一）项", 4)),
                Row(Cell("信息内容"), Cell("本年制发件数"), Cell("本年废止件数"), Cell("现行有效件数")),
                Row(Cell("规章"), Cell(string.Empty), Cell("5", 2), Cell(string.Empty)),
                Row(Cell("行政规范性文件"), Cell("3"), Cell("1"), Cell("2")),
            ],
            default);
        AnnualReport report = Read(table);

        var disclosure = (ProactiveDisclosure2021)report.ProactiveDisclosure!;
        Assert.Null(disclosure.GovernmentRules!.Value.Repealed);
        Assert.Contains(report.Refused, refusal => refusal.Covers("/proactiveDisclosure/governmentRules/repealed"));
        Assert.Equal(1, disclosure.NormativeDocuments!.Value.Repealed);
    }

    [Fact]
    public void A_number_over_two_rows_is_refused_in_both()
    {
        var table = new SourceTable(
            [
                Row(Cell("第二十条第（一）项", 4)),
                Row(Cell("信息内容"), Cell("本年制发件数"), Cell("本年废止件数"), Cell("现行有效件数")),
                Row(Cell("规章"), Cell("4"), Cell("5"), Cell("9", rows: 2)),
                Row(Cell("行政规范性文件"), Cell("3"), Cell("1")),
            ],
            default);

        AnnualReport report = Read(table);

        var disclosure = (ProactiveDisclosure2021)report.ProactiveDisclosure!;
        Assert.Equal(5, disclosure.GovernmentRules!.Value.Repealed);
        Assert.Null(disclosure.GovernmentRules!.Value.InForce);
        Assert.Equal("9", report.Refused.Single(refusal => refusal.Covers("/proactiveDisclosure/governmentRules/inForce")).Printed);
        Assert.Contains(report.Refused, refusal => refusal.Covers("/proactiveDisclosure/normativeDocuments"));
    }

    [Fact]
    public void A_row_that_is_as_tall_in_all_its_cells_is_one_row()
    {
        var table = new SourceTable(
            [
                Row(Cell("信息内容"), Cell("本年制发件数"), Cell("本年废止件数"), Cell("现行有效件数")),
                Row(Cell("规章", rows: 2), Cell("4", rows: 2), Cell("5", rows: 2), Cell("9", rows: 2)),
                Row(),
            ],
            default);

        AnnualReport report = Read(table);

        Assert.Equal(9, ((ProactiveDisclosure2021)report.ProactiveDisclosure!).GovernmentRules!.Value.InForce);
    }

    private static SourceRow Row(params SourceCell[] cells) => new(cells, default);

    private static SourceCell Cell(string text, int columns = 1, int rows = 1) => new(text, default, columns, rows);

    private static AnnualReport Read(SourceTable table) => ReportReader.Default.Read(new SourceDocument(
        [new SourceParagraph("某局2023年政府信息公开工作年度报告", default), new SourceParagraph("二、主动公开政府信息情况", default), table])).Report!;

    private static SourceTable Table(params string[] rows) => new(
        rows.Select(row => new SourceRow(row.Split(',').Select(span => new SourceCell(string.Empty, default, int.Parse(span, System.Globalization.CultureInfo.InvariantCulture))), default)),
        default);
}
