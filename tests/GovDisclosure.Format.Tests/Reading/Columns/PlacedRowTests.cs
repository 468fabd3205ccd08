using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Columns;

/// <summary>Rows of a table that shows which of its cells are merged.</summary>
public class PlacedRowTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Cell = "/applications/newlyReceived/naturalPerson";

    [Fact]
    public void Each_number_is_in_the_column_it_stands_in() =>
        Assert.Equal("1,2,3,4,5,6,21", Read("", New + "|1|2|3|4|5|6|21").Numbers(ApplicationRow.NewlyReceived));

    [Theory]
    [InlineData("|5|6|2|3|4|5|6|28")]
    [InlineData("|5||2|3|4|5|6|28")]
    public void One_head_over_two_cells_tells_no_number_where_both_hold_one(string cells)
    {
        ReadResult result = Read("自然人:2", New + cells);

        bool areTwo = !cells.Contains("||", StringComparison.Ordinal);
        Assert.Equal((areTwo ? string.Empty : "5") + ",2,3,4,5,6,28", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(areTwo, result.Report!.Refused.Any(refusal => refusal is { At: Cell, Printed: "5 / 6" }));
    }

    [Fact]
    public void Where_a_cell_is_blank_besides_the_heads_may_stand_one_column_off_and_nothing_is_taken()
    {
        ReadResult result = Read("自然人:2", New + "|1|2|3|4|5|6|21|");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains(result.Report!.Refused, refusal => refusal is { At: "/applications/newlyReceived", Printed: "1 2 3 4 5 6 21", Code: "READ-042" });
    }

    [Fact]
    public void A_number_over_two_columns_leaves_the_row_open()
    {
        ReadResult result = Read("", New + "|1:2|3|4|5|6|21");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-042" && diagnostic.Printed == "1 3 4 5 6 21" && !diagnostic.GetMessage(ReportLanguage.English).Contains("single", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_over_two_rows_is_neithers()
    {
        SourceCell[] first = [Cell0("一、本年新收政府信息公开申请数量", 6, 1), new("5", new SourcePosition(6, 2), 1, 2), .. Numbers(6, 3)];
        SourceCell[] second = [Cell0("二、上年结转政府信息公开申请数量", 7, 1), .. Numbers(7, 3)];
        string[] heads = ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
        var table = new SourceTable([RowOf(heads, 5), new SourceRow(first, new SourcePosition(6, 1)), new SourceRow(second, new SourcePosition(7, 1))], new SourcePosition(5, 1));

        ReadResult result = ReportReader.Default.Read(new SourceDocument([Text("示例市2023年政府信息公开工作年度报告", 1), Text("三、收到和处理政府信息公开申请情况", 4), table]));

        Assert.Equal(",1,2,3,4,5,6", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(",1,2,3,4,5,6", result.Numbers(ApplicationRow.BroughtForward));
        Assert.True(result.Refuses("/applications/newlyReceived/naturalPerson", "READ-047"));
        Assert.True(result.Refuses("/applications/broughtForward/naturalPerson", "READ-047"));
    }

    private static SourceCell Cell0(string text, int line, int column) => new(text, new SourcePosition(line, column));

    private static IEnumerable<SourceCell> Numbers(int line, int column) => Enumerable.Range(1, 6).Select(i => Cell0(i.ToString(System.Globalization.CultureInfo.InvariantCulture), line, column + i));

    [Fact]
    public void Several_numbers_under_a_head_set_aside_are_kept_all()
    {
        ReadResult result = Read("其中网上:2", New + "|1|2|3|4|5|6|21|7|8", "其中网上:2");

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains(result.Report!.AdditionalRows, row => row.Label == "其中网上" && row.Cells.SequenceEqual(["7 / 8"]));
    }

    /// <summary>A table with the heads of the form, one of them wider than a column or one more behind them.</summary>
    private static ReadResult Read(string wide, string row, string? more = null)
    {
        string[] heads = ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", .. more == null ? Array.Empty<string>() : [more]];
        IEnumerable<string> first = heads.Select(head => wide.StartsWith(head + ":", StringComparison.Ordinal) ? wide : head);
        var table = new SourceTable([RowOf(first, 5), RowOf(row.Split('|'), 6)], new SourcePosition(5, 1));
        return ReportReader.Default.Read(new SourceDocument([Text("示例市2023年政府信息公开工作年度报告", 1), Text("三、收到和处理政府信息公开申请情况", 4), table]));
    }

    private static SourceParagraph Text(string text, int line) => new(text, new SourcePosition(line, 1));

    // 1:2 is a cell over two columns.
    private static SourceRow RowOf(IEnumerable<string> cells, int line) =>
        new(cells.Select((cell, i) => new SourceCell(cell.Split(':')[0], new SourcePosition(line, i + 1), cell.Contains(':', StringComparison.Ordinal) ? 2 : 1)), new SourcePosition(line, 1));
}
