using System.Linq;
using GovDisclosure.Format.Reading;

namespace GovDisclosure.Format.Tests.Reading;

public class SourceGridTests
{
    [Theory]
    [InlineData("1,1,2,1", true)]
    [InlineData("1,1,1,1", false)]
    [InlineData("2,1,1", false)]
    [InlineData("1,2,2,2", false)]
    public void A_row_with_a_merged_cell_and_one_too_many_is_too_wide(string spans, bool expected) =>
        Assert.Equal(expected ? 2 : -1, SourceGrid.OverlongRow(Table("4", "1,1,1,1", spans)));

    [Fact]
    public void A_number_over_two_columns_beside_a_surplus_cell_is_refused()
    {
        SourceRow Row(params SourceCell[] cells) => new(cells, default);
        SourceCell Cell(string text, int span = 1) => new(text, default, span);
        var table = new SourceTable(
            [
                Row(Cell("第二十条第（一）项", 4)),
                Row(Cell("信息内容"), Cell("本年制发件数"), Cell("本年废止件数"), Cell("现行有效件数")),
                Row(Cell("规章"), Cell(string.Empty), Cell("5", 2), Cell(string.Empty)),
                Row(Cell("行政规范性文件"), Cell("3"), Cell("1"), Cell("2")),
            ],
            default);
        var document = new SourceDocument(
            [new SourceParagraph("某局2023年政府信息公开工作年度报告", default), new SourceParagraph("二、主动公开政府信息情况", default), table]);

        AnnualReport report = ReportReader.Default.Read(document).Report!;

        var disclosure = (ProactiveDisclosure2021)report.ProactiveDisclosure!;
        Assert.Null(disclosure.GovernmentRules!.Value.Repealed);
        Assert.Contains(report.Refused, refusal => refusal.Covers("/proactiveDisclosure/governmentRules/repealed"));
        Assert.Equal(1, disclosure.NormativeDocuments!.Value.Repealed);
    }

    private static SourceTable Table(params string[] rows) => new(
        rows.Select(row => new SourceRow(row.Split(',').Select(span => new SourceCell(string.Empty, default, int.Parse(span, System.Globalization.CultureInfo.InvariantCulture))), default)),
        default);
}
