using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Tables;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class MatrixReaderTests
{
    private const string Section = "/applications";
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Forward = "二、上年结转政府信息公开申请数量";
    private const string Carried = "四、结转下年度继续办理";

    [Theory]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", true)]
    [InlineData("本列数据的勾稽关系", true)]
    [InlineData("勾稽关系：第一项加第二项", true)]
    [InlineData("1|申请人情况", true)]
    [InlineData("申请人情况（件）", true)]
    [InlineData(New, true)]
    [InlineData(Forward, true)]
    [InlineData("（一）予以公开|1|2|3|4|5|6|21", true)]
    [InlineData("三、本年度办理结果|（一）予以公开|1|2|3|4|5|6", true)]
    [InlineData("（一）予以公开|1|2|3|4|5|6", false)]
    [InlineData("（一）予以公开", false)]
    [InlineData(Carried, false)]
    [InlineData("勾稽关系", false)]
    [InlineData("勾稽关系的说明文字", false)]
    [InlineData("本列数据第一项加第二项", false)]
    [InlineData("申请人", false)]
    [InlineData("1|2|3|4|5|6|7|8", false)]
    [InlineData("", false)]
    public void Its_corner_note_and_its_rows_tell_its_table(string cells, bool isTable) => Assert.Equal(isTable, MatrixReader.IsTableLine(Documents.Row(cells)));

    [Fact]
    public void A_row_is_known_by_its_label()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t21\n");

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.BroughtForward));
        Assert.Empty(result.Codes(Section));
    }

    [Fact]
    public void Rows_in_a_group_of_another_year_are_not_this_years()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n三、上年度办理结果\t（一）予以公开\t2\t0\t0\t0\t0\t0\t2\n\t（二）部分公开\t3\t0\t0\t0\t0\t0\t3\n" + Carried + "\t4\t0\t0\t0\t0\t0\t4\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("4,0,0,0,0,0,4", result.Numbers(ApplicationRow.CarriedForward));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.Granted));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.PartiallyGranted));
        Assert.True(result.Refuses("/applications/outcomes/partiallyGranted", "READ-058"));
        Assert.Contains(result.Report!.AdditionalRows, row => row.Label == "三、上年度办理结果（二）部分公开" && row.Cells[0] == "3");
    }

    [Fact]
    public void What_was_refused_once_under_a_label_does_not_come_back_with_another_row_of_it()
    {
        ReadResult result = Documents.ReadMatrix("1\t2\t3\t4\t5\t6\t21\n" + New + "\n" + New + "\t7\t0\t0\t0\t0\t0\t7\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.NotEmpty(result.Report!.Refused);
    }

    [Theory]
    [InlineData("（三）不予公开\t3.危及“三安全一稳定”\t1\t0\t0\t0\t0\t0\t1\n（三）不予公开\t\t2\t0\t0\t0\t0\t0\t2\n", "READ-049")]
    [InlineData("（三）不予公开\t\t2\t0\t0\t0\t0\t0\t2\n（三）不予公开\t3.危及“三安全一稳定”\t1\t0\t0\t0\t0\t0\t1\n", null)]
    public void A_group_before_its_rows_is_their_subtotal_and_behind_one_a_row_that_lost_its_label(string rows, string? code)
    {
        ReadResult result = Documents.ReadMatrix(rows, "\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");

        Assert.Equal(code == null ? "1,0,0,0,0,0,1" : ",,,,,,", result.Numbers(ApplicationRow.EndangersSecurityOrStability));
        Assert.Equal(code != null, result.Refuses("/applications/outcomes/denied/endangersSecurityOrStability", "READ-049"));
    }

    [Fact]
    public void A_second_row_of_this_year_under_one_label_leaves_neither()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t2023年\t1\t2\t3\t4\t5\t6\t21\n\t2023年\t0\t0\t0\t0\t0\t0\t0\n", "\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");

        Assert.True(result.Refuses("/applications/newlyReceived", "READ-049"));
    }

    [Fact]
    public void Numbers_of_a_table_without_any_label_are_told()
    {
        ReadResult result = Documents.ReadMatrix("1\t2\t3\t4\t5\t6\t21\n", "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");

        Assert.Contains("READ-034", result.Codes(Section), StringComparison.Ordinal);
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-030"));
    }

    [Fact]
    public void Rows_not_found_are_refused_and_told_together()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t21\n" + Carried + "\t0\t0\t0\t0\t0\t0\t0\n");

        ReadDiagnostic missing = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "READ-030" && diagnostic.At!.StartsWith(Section, StringComparison.Ordinal));
        Assert.Contains("二、上年结转政府信息公开申请数量", missing.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("（七）总计", missing.GetMessage(), StringComparison.Ordinal);
        Assert.True(result.Refuses("/applications/outcomes/denied/stateSecret/other", "READ-030"));
        Assert.False(result.Refuses("/applications/carriedForward/other", "READ-030"));
    }

    [Theory]
    [InlineData("三、本年度办理结果\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("\t\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("三、本年度\t（一）予以公开\t\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("（一）予以公开\t1\t0\t0\t0\t0\t0\t1\t\t\n")]
    [InlineData("（一）予以公开 1 0 0 0 0 0 1\n")]
    [InlineData("（一）予以公开\n1\n0\n0\n0\n0\n0\n1\n")]
    [InlineData("（一）予以公开\n1 0 0 0 0 0 1\n")]
    [InlineData("（一）予以\n公开\n1 0 0 0 0 0 1\n")]
    [InlineData("（一）予以   1 0 0 0 0 0 1\n公开\n")]
    [InlineData("（一）予以\t公开\t1\t0\t0\t0\t0\t0\t1\n")]
    [InlineData("(一) 予 以 公 开\t1\t0\t0\t0\t0\t0\t1\n")]
    public void Leading_cells_breaks_and_blanks_do_not_matter(string lines)
    {
        ReadResult result = Documents.ReadMatrix(New + "\t2\t0\t0\t0\t0\t0\t2\n" + lines);

        Assert.Equal("2,0,0,0,0,0,2", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.Granted));
    }

    [Fact]
    public void Groups_of_the_margin_broken_over_rows_are_passed_by()
    {
        ReadResult result = Documents.ReadMatrix(
            "三、本\t（三）不\t1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n年度办\t予公开\t2.其他法律行政法规禁止公开\t2\t0\t0\t0\t0\t0\t2\n理结果\t\t3.危及“三安全一稳定”\t3\t0\t0\t0\t0\t0\t3\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.StateSecret));
        Assert.Equal("2,0,0,0,0,0,2", result.Numbers(ApplicationRow.ProhibitedByLaw));
        Assert.Equal("3,0,0,0,0,0,3", result.Numbers(ApplicationRow.EndangersSecurityOrStability));
    }

    [Fact]
    public void A_block_label_between_rows_is_passed_by() =>
        Assert.Equal("4,0,0,0,0,0,4", Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n-3-\n三、本年度办理结果\n（二）部分公开（区分处理的，只计这一情 形，不计其他情形）\t4\t0\t0\t0\t0\t0\t4\n").Numbers(ApplicationRow.PartiallyGranted));

    [Theory]
    [InlineData("1\t2\t3\t4\t5\t6", "READ-031")]
    [InlineData("1\t2\t3\t4\t5\t6\t21\t8", "READ-031")]
    public void A_row_whose_numbers_do_not_fit_is_refused_with_its_text(string cells, string code)
    {
        ReadResult result = Documents.ReadMatrix(New + "\t" + cells + "\n" + Forward + "\t0\t0\t0\t0\t0\t0\t0\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("0,0,0,0,0,0,0", result.Numbers(ApplicationRow.BroughtForward));
        Assert.True(result.Refuses("/applications/newlyReceived", code), result.Codes(Section));
        Assert.Equal(cells.Trim().Replace('\t', ' '), result.Report!.Refused.Single(refusal => refusal.Code == code).Printed);
    }

    [Fact]
    public void A_cell_merged_over_the_row_is_refused() =>
        Assert.True(ReportReader.Default.Read(MatrixTable(new SourceCell(New, At(1)), new SourceCell("0", At(9), columnSpan: 7))).Refuses("/applications/newlyReceived", "READ-031"));

    [Fact]
    public void Blank_cells_stay_blank_and_are_not_refused()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t\t\t\t\t\t1\n");

        Assert.Equal("1,,,,,,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Empty(result.Codes(Section));
    }

    [Fact]
    public void A_blank_row_is_blank_and_not_refused()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n" + Forward + "\t\t\t\t\t\t\t\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.BroughtForward));
        Assert.DoesNotContain(result.Report!.Refused, refusal => refusal.Covers("/applications/broughtForward"));
    }

    [Fact]
    public void Rows_with_as_many_cells_tell_where_a_row_begins()
    {
        ReadResult result = Documents.ReadMatrix("三、本年度办理结果\t（一）予以公开\t\t1\t0\t0\t0\t0\t0\t1\n\t（七）总计\t\t\t2\t0\t0\t0\t0\t2\n");

        Assert.Equal(",2,0,0,0,0,2", result.Numbers(ApplicationRow.OutcomesTotal));
    }

    [Fact]
    public void Zeros_that_run_together_are_zeros() =>
        Assert.Equal("0,0,0,0,0,0,0", Documents.ReadMatrix(New + "0000000\n").Numbers(ApplicationRow.NewlyReceived));

    [Fact]
    public void Digits_that_divide_in_one_way_are_read_where_the_total_agrees()
    {
        ReadResult result = Documents.ReadMatrix(New + "1000001\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("READ-040", result.Codes(Section));
    }

    [Theory]
    [InlineData("1000002")]
    [InlineData("801000081")]
    [InlineData("000000")]
    public void Digits_that_leave_a_doubt_are_refused(string digits)
    {
        ReadResult result = Documents.ReadMatrix(New + digits + "\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-041"), result.Codes(Section));
    }

    [Fact]
    public void A_misprinted_label_is_read_and_told()
    {
        ReadResult result = Documents.ReadMatrix("1.属于国家机密\t1\t0\t0\t0\t0\t0\t1\n一、本年接收政府信息公开数量\t3\t0\t0\t0\t0\t0\t3\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.StateSecret));
        Assert.Equal("3,0,0,0,0,0,3", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains("READ-037", result.Codes("/applications/outcomes/denied/stateSecret"), StringComparison.Ordinal);
        Assert.DoesNotContain("READ-037", result.Codes("/applications/newlyReceived"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_out_of_order_are_read_by_their_labels_and_told()
    {
        ReadResult result = Documents.ReadMatrix(Forward + "\t2\t0\t0\t0\t0\t0\t2\n" + New + "\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("2,0,0,0,0,0,2", result.Numbers(ApplicationRow.BroughtForward));
        Assert.Equal("READ-039", result.Codes("/applications/newlyReceived"));
    }

    [Fact]
    public void A_row_twice_with_the_same_numbers_is_kept_once()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n" + New + "\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("READ-033", result.Codes("/applications/newlyReceived"));
    }

    [Fact]
    public void A_row_twice_with_different_numbers_is_refused()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n" + New + "\t2\t0\t0\t0\t0\t0\t2\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-032"));
    }

    [Fact]
    public void A_row_of_the_issuers_own_is_kept_aside()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n其中：网上申请\t9\t0\t0\t0\t0\t0\t9\n");

        AdditionalRow row = Assert.Single(result.Report!.AdditionalRows);
        Assert.Equal((Section, "其中：网上申请"), (row.Table, row.Label));
        Assert.Equal(["9", "0", "0", "0", "0", "0", "9"], row.Cells);
        Assert.Equal("READ-038", result.Codes(Section));
    }

    [Fact]
    public void A_subtotal_beside_a_group_is_kept_aside()
    {
        ReadResult result = Documents.ReadMatrix("（三）不予公开\t9\t0\t0\t0\t0\t0\t9\n1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.StateSecret));
        Assert.Equal("（三）不予公开", Assert.Single(result.Report!.AdditionalRows).Label);
    }

    [Fact]
    public void Heads_in_another_order_are_followed()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t4\t3\t5\t6\t21\n", "自然人\t商业企业\t社会公益组织\t科研机构\t法律服务机构\t其他\t总计\n");

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Empty(result.Codes(Section));
    }

    [Fact]
    public void Without_heads_numbers_that_no_sums_confirm_are_refused()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t21\n", heads: string.Empty);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived/total", "READ-027"));
        Assert.Equal("1 2 3 4 5 6 21", Assert.Single(result.Report!.Refused, refusal => refusal.Code == "READ-027").Printed);
    }

    [Fact]
    public void One_number_before_blanks_is_refused() =>
        Assert.True(Documents.ReadMatrix(New + "\t5\t\t\t\t\t\t\n").Refuses("/applications/newlyReceived", "READ-042"));

    [Fact]
    public void A_single_row_of_other_handling_is_undivided()
    {
        ReadResult result = Documents.ReadMatrix("（六）其他处理\t1\t0\t0\t0\t0\t0\t1\n（七）总计\t1\t0\t0\t0\t0\t0\t1\n");

        Assert.Equal(OtherHandlingForm.Undivided, result.Report!.Template.OtherHandling);
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.UndividedOtherHandling));
    }

    [Fact]
    public void Three_rows_of_other_handling_make_it_a_group_whose_own_numbers_are_kept_aside()
    {
        ReadResult result = Documents.ReadMatrix("（六）其他处理\t5\t0\t0\t0\t0\t0\t5\n3.其他\t5\t0\t0\t0\t0\t0\t5\n");

        Assert.Equal(OtherHandlingForm.Divided, result.Report!.Template.OtherHandling);
        Assert.Equal("5,0,0,0,0,0,5", result.Numbers(ApplicationRow.ResidualHandling));
        Assert.Equal("（六）其他处理", Assert.Single(result.Report.AdditionalRows).Label);
    }

    [Fact]
    public void The_group_of_other_handling_without_numbers_is_no_row()
    {
        ReadResult result = Documents.ReadMatrix("（六）其他处理\t1.逾期不补正\t1\t0\t0\t0\t0\t0\t1\n\t2.逾期不缴费\t2\t0\t0\t0\t0\t0\t2\n\t3.其他\t3\t0\t0\t0\t0\t0\t3\n");

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.ClarificationOverdue));
        Assert.Equal("2,0,0,0,0,0,2", result.Numbers(ApplicationRow.FeeOverdue));
        Assert.Equal("3,0,0,0,0,0,3", result.Numbers(ApplicationRow.ResidualHandling));
        Assert.Empty(result.Report!.AdditionalRows);
    }

    [Fact]
    public void The_note_in_the_corner_is_handed_on_whole()
    {
        ReadResult result = Documents.ReadMatrix("（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和）\n" + Documents.MatrixHeads + New + "\t1\t0\t0\t0\t0\t0\t1\n", heads: string.Empty);

        Assert.Equal("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", result.Printed.CornerNote!.Text);
    }

    [Fact]
    public void A_note_under_the_table_is_an_annotation() =>
        Assert.Contains(Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n注：含网上申请。\n").Report!.Annotations, annotation => annotation is { At: Section, Text: "注：含网上申请。" });

    [Fact]
    public void No_row_at_all_is_no_table()
    {
        ReadResult result = Documents.ReadMatrix(string.Empty);

        Assert.Null(result.Report!.Applications);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "READ-020", At: Section });
    }

    [Property(MaxTest = 200)]
    public void Rows_in_any_order_keep_their_numbers(int seed)
    {
        var random = new Random(seed);
        ApplicationRow[] rows = Enum.GetValues<ApplicationRow>().Where(row => row != ApplicationRow.UndividedOtherHandling).OrderBy(_ => random.Next()).Take(random.Next(1, 26)).ToArray();
        Dictionary<ApplicationRow, int[]> numbers = rows.ToDictionary(row => row, _ => Enumerable.Range(0, 7).Select(_ => random.Next(100)).ToArray());
        ReadResult result = Documents.ReadMatrix(string.Concat(rows.Select(row => Documents.Label(row) + "\t" + string.Join("\t", numbers[row]) + "\n")));

        foreach (ApplicationRow row in rows)
            Assert.Equal(string.Join(",", numbers[row]), result.Numbers(row));
    }

    private static SourceDocument MatrixTable(params SourceCell[] cells) => new(
    [
        new SourceParagraph(Documents.Title, At(1)),
        new SourceParagraph("一、总体情况", At(1)),
        new SourceParagraph("三、收到和处理政府信息公开申请情况", At(1)),
        new SourceTable([new SourceRow(cells, At(1))], At(1)),
    ]);

    private static SourcePosition At(int line) => new(line, 1);
}
