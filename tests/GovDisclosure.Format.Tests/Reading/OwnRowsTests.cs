using System;
using System.Linq;
using static GovDisclosure.Format.Tests.Reading.NastyText;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>The table of rows that are not of the form, as the writers make it.</summary>
public sealed class OwnRowsTests
{
    private const string Heads = "第三部分另列的行\t格数\t各格\n";

    private static ReadResult Read(string rows, string heads = Heads) => ReportReader.Default.Read(Report(matrix: Matrix() + "\n" + heads + rows));

    private static string[] Own(ReadResult result) => [.. result.Report!.AdditionalRows.Select(row => $"{row.Table} {row.Label}: {string.Join("|", row.Cells)}")];

    [Fact]
    public void A_row_is_kept_with_its_label_and_cells()
    {
        ReadResult result = Read("其中：网上申请\t3\t1\t\t2\n");
        Assert.Equal(["/applications 其中：网上申请: 1||2"], Own(result));
        Assert.Empty(result.Report!.Refused);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-038");
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("（七）总计")]
    [InlineData("上年")]
    [InlineData("12")]
    [InlineData("")]
    public void A_label_of_the_form_contests_no_row(string label)
    {
        ReadResult result = Read(label + "\t7\t9\t9\t9\t9\t9\t9\t9\n");
        Assert.Equal([$"/applications {label}: 9|9|9|9|9|9|9"], Own(result));
        Assert.Equal("1 0 0 0 0 0 1", result.Cells("/applications/newlyReceived"));
        Assert.Empty(result.Report!.Refused);
    }

    [Fact]
    public void Cells_that_have_no_room_go_on_below()
    {
        ReadResult result = Read("上年数\t9\t1\t2\t3\t4\t5\t6\t7\n\t续\t8\t\n下一行\t1\t5\n");
        Assert.Equal(["/applications 上年数: 1|2|3|4|5|6|7|8|", "/applications 下一行: 5"], Own(result));
    }

    [Fact]
    public void Blank_cells_count_though_nothing_stands_in_their_place() =>
        Assert.Equal(["/applications 上年数: ||||||||"], Own(Read("上年数\t9\n\t续\t\n")));

    [Fact]
    public void A_row_without_cells_has_none() => Assert.Equal(["/applications 备注: "], Own(Read("备注\t0\n")));

    [Theory]
    [InlineData("上年数\t2\t1\t2\t3\n")]
    [InlineData("上年数\t9\t1\t2\t3\n")]
    [InlineData("上年数\t2\t1\t2\n\t续\t3\n")]
    [InlineData("上年数\t7\t1\t2\t3\t4\t5\t6\t7\t8\n")]
    public void A_row_that_has_other_cells_than_it_says_is_kept_as_a_note(string rows)
    {
        ReadResult result = Read(rows);
        Assert.Empty(result.Report!.AdditionalRows);
        Assert.Contains(result.Report.Annotations, annotation => annotation.At == "/applications" && annotation.Text.StartsWith("上年数 1 2", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-031");
        Assert.Equal("1 0 0 0 0 0 1", result.Cells("/applications/newlyReceived"));
    }

    [Fact]
    public void One_text_a_line_fills_no_cell_and_is_kept_as_notes()
    {
        ReadResult result = Read("一、本年新收政府信息公开申请数量\n6\n9\n9\n9\n9\n9\n9\n", "第三部分另列的行\n格数\n各格\n");
        Assert.Empty(result.Report!.AdditionalRows);
        Assert.Empty(result.Report.Refused);
        Assert.Equal("1 0 0 0 0 0 1", result.Cells("/applications/newlyReceived"));
        Assert.Equal(6, result.Report.Annotations.Count(annotation => annotation.Text == "9"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-019");
        Assert.Equal("1 2 3 4 10 5 6 7 8 26 9 1 1 1 12", result.Cells("/proceedings"));
    }

    [Fact]
    public void The_head_names_the_section_wherever_the_table_stands() =>
        Assert.Equal(["/proactiveDisclosure 其他主动公开文件: 3"], Own(Read("其他主动公开文件\t1\t3\n", "第二部分另列的行\t格数\t各格\n")));

    [Fact]
    public void Rows_of_the_form_behind_the_table_are_rows_of_the_form()
    {
        ReadResult result = ReportReader.Default.Read(Report(matrix: Heads + "上年数\t1\t5\n\n" + Matrix()));
        Assert.Equal(["/applications 上年数: 5"], Own(result));
        Assert.Equal("1 0 0 0 0 0 1", result.Cells("/applications/newlyReceived"));
    }

    [Fact]
    public void What_was_set_aside_is_set_aside_again_by_every_writer_of_text()
    {
        ReadResult result = ReportReader.Default.Read(Report(matrix: Matrix(i => i == 0 ? Row(0) + "一、上年新收政府信息公开申请数量\t9\t0\t0\t0\t0\t0\t9\n" : null)));
        ReadResult again = ReportReader.Default.Read(ReportMarkdown.Write(result.Report!));
        Assert.NotEmpty(Own(result));
        Assert.Equal(Own(result), Own(again));
        Assert.Equal(result.Cells("/applications"), again.Cells("/applications"));
    }

    [Fact]
    public void A_row_of_a_cell_or_table_is_written_in_its_section()
    {
        AnnualReportBuilder builder = Read(string.Empty, string.Empty).Report!.ToBuilder();
        builder.AdditionalRows.Add(new AdditionalRow("/applications/newlyReceived", "其中", ["1"]));
        Assert.Equal(["/applications 其中: 1"], Own(ReportReader.Default.Read(ReportMarkdown.Write(builder.Build()))));
    }
}
