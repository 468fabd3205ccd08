using System;
using System.Linq;
using GovDisclosure.Format.Reading.Tables;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class DisclosureReaderTests
{
    private const string Section = "/proactiveDisclosure";

    [Theory]
    [InlineData("第二十条第（一）项", true)]
    [InlineData("第二十条第（一）项|规章|1|2|3", true)]
    [InlineData("信息内容", true)]
    [InlineData("信息 内容（件）|备注", true)]
    [InlineData("信息内容本年制发件数", true)]
    [InlineData("本年制发件数|本年废止件数", true)]
    [InlineData("信息内容丰富", false)]
    [InlineData("第二十条第（一）项规定的规章", false)]
    [InlineData("规章|信息内容", false)]
    [InlineData("本年制发件数", false)]
    [InlineData("本年制发件数|1", false)]
    [InlineData("规章|1|2|3", false)]
    [InlineData("", false)]
    public void Its_captions_and_heads_tell_its_tables(string cells, bool isTable) => Assert.Equal(isTable, DisclosureReader.IsTableLine(Documents.Row(cells)));

    [Fact]
    public void Rows_are_known_by_label_and_cells_by_head()
    {
        ReadResult result = Documents.ReadDisclosure("第二十条第（一）项\n" + Documents.Heads2021 + "行政规范性文件\t4\t5\t6\n规章\t1\t2\t3\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal("4,5,6", result.Disclosed("normativeDocuments"));
        Assert.Empty(result.Codes(Section));
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_heads() =>
        Assert.Equal("3,1,2", Documents.ReadDisclosure("信息内容\t本年废止件数\t现行有效件数\t本年制发件数\n规章\t1\t2\t3\n").Disclosed("governmentRules"));

    [Fact]
    public void A_note_in_a_label_does_not_matter()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n其他对外管理服务事项（含行政处罚、行政强制）\t1\t-2\t3\n行政处罚\t4\t+5\t6\n");

        Assert.Equal(ReportEdition.Edition2019, result.Report!.Edition);
        Assert.Equal("1,-2,3", result.Disclosed("otherAdministrativeServices"));
        Assert.Equal("4,5,6", result.Disclosed("penalties"));
    }

    [Fact]
    public void Broken_heads_over_lines_are_put_together() =>
        Assert.Equal("1,2,3", Documents.ReadDisclosure("信息内容\n本年制\n发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n").Disclosed("governmentRules"));

    [Fact]
    public void Fewer_numbers_than_heads_are_refused()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021.Replace('\t', ' ') + "规章 1 2\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-031"));
    }

    [Fact]
    public void A_caption_twice_in_a_row_whose_places_nobody_knows_is_no_row()
    {
        SourceRow row = new([new SourceCell("第二十条第（一）项", default), new SourceCell("第二十条第（一）项", default)], default);

        ReadResult result = ReportReader.Default.Read(new SourceDocument([new SourceParagraph("二、主动公开政府信息情况", default), new SourceTable([row], default)]));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error && diagnostic.At == Section + "/governmentRules");
    }

    [Fact]
    public void A_unit_may_be_set_off()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容 采购项目数量 采购总金额\n政府集中采购 3 5374365 万元\n");

        Assert.Equal("3,5374365", result.Disclosed("procurement"));
        Assert.Equal(ProcurementUnit.TenThousandYuan, ((ProactiveDisclosure2019)result.Report!.ProactiveDisclosure!).Procurement!.Value.Unit);
    }

    [Fact]
    public void A_row_that_cannot_be_taken_apart_is_refused_and_kept_unless_it_stands_elsewhere()
    {
        const string Heads = "信息内容\t采购项目数量\t采购总金额\n";
        const string Unclear = "政府集中采购 3 5374365 美元\n";
        ReadResult result = Documents.ReadDisclosure(Heads + Unclear);

        Assert.True(result.Refuses(Section + "/procurement", "READ-048"), string.Join('\n', result.Diagnostics));
        Assert.Contains(result.Report!.Annotations, annotation => annotation.Text == Unclear.TrimEnd());
        Assert.DoesNotContain(Documents.ReadDisclosure(Heads + Unclear + "政府集中采购\t3\t5\n").Diagnostics, diagnostic => diagnostic.Code == "READ-048");
    }

    [Fact]
    public void Numbers_without_a_label_are_refused_and_kept()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "1\t2\t3\n");

        Assert.Contains("READ-034", result.Codes(Section), StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3"], Assert.Single(result.Report!.AdditionalRows).Cells);
    }

    [Fact]
    public void A_row_without_heads_is_refused()
    {
        ReadResult result = Documents.ReadDisclosure("第二十条第（一）项\n规章\t1\t2\t3\n");

        Assert.True(result.Refuses(Section + "/governmentRules", "READ-021"));
        Assert.Equal("1 2 3", result.Report!.Refused[0].Printed);
    }

    [Fact]
    public void A_row_that_stands_bare_first_has_the_unit_over_its_numbers()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年收费金额\n行政事业性收费\n第二十条第（八）项（单位：元）\n信息内容\t本年收费金额\n行政事业性收费\t500000\n");

        Assert.Equal("50", result.Disclosed("administrativeFees"));
        Assert.Contains("READ-059", result.Codes(Section), StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_that_is_no_column_leaves_its_number_and_the_missing_cell_out()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t上一年项目数量\t本年数量\t处理决定数量\n行政许可\t1\t2\t3\n");

        Assert.Equal("1,,3", result.Disclosed("licensing"));
        Assert.Contains("READ-022", result.Codes(Section), StringComparison.Ordinal);
        Assert.True(result.Refuses(Section + "/licensing/change", "READ-024"));
    }

    [Fact]
    public void Numbers_under_the_heads_of_another_table_are_kept_and_told()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2019 + "规章\t1\t2\t3\n行政许可\t550\t410\t\n");

        Assert.Equal(",,", result.Disclosed("licensing"));
        Assert.True(result.Refuses(Section + "/licensing/decisions", "READ-024"));
        Assert.Equal(["550", "410"], result.Diagnostics.Where(diagnostic => diagnostic.Code == "READ-025").Select(diagnostic => diagnostic.Printed));
        Assert.Equal(["行政许可·本年新制作数量 550", "行政许可·本年新公开数量 410"], result.Report!.Annotations.Select(annotation => annotation.Text));
    }

    [Fact]
    public void Of_a_row_told_three_times_each_is_kept() =>
        Assert.Equal("1 2 3 / 4 5 6 / 7 8 9", Assert.Single(Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n规章\t4\t5\t6\n规章\t7\t8\t9\n").Report!.Refused, refusal => refusal.Code == "READ-032").Printed);

    [Fact]
    public void A_number_among_heads_is_kept_and_told()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容采购项目数量\t303\n");

        Assert.Equal("303", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "READ-034").Printed);
        Assert.Equal(["303"], Assert.Single(result.Report!.AdditionalRows).Cells);
    }

    [Fact]
    public void A_row_of_the_issuers_own_is_kept_aside()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2019 + "规章\t1\t2\t3\n其他主动公开文件\t7\t8\t9\n");

        AdditionalRow row = Assert.Single(result.Report!.AdditionalRows);
        Assert.Equal("其他主动公开文件", row.Label);
        Assert.Equal(["7", "8", "9"], row.Cells);
        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Contains("READ-038", result.Codes(Section), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_twice_with_the_same_numbers_is_kept_once()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n规章\t1\t2\t3\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal("READ-033", result.Codes(Section));
    }

    [Fact]
    public void A_row_twice_with_different_numbers_is_refused()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n规章\t1\t2\t4\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-032"));
        Assert.Equal("1 2 3 / 1 2 4", result.Report!.Refused[0].Printed);
    }

    [Fact]
    public void A_row_that_is_blank_and_stands_again_with_numbers_contradicts_itself() =>
        Assert.Equal(",,", Documents.ReadDisclosure(Documents.Heads2021 + "规章\t\t\t\n规章\t1\t2\t3\n").Disclosed("governmentRules"));

    [Fact]
    public void A_blank_row_is_found_and_blank_and_nothing_is_refused()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t\t\t\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.Empty(result.Codes(Section + "/governmentRules"));
        Assert.DoesNotContain(result.Report!.Refused, refusal => refusal.Covers(Section + "/governmentRules/issued"));
    }

    [Fact]
    public void One_number_before_blanks_is_refused() =>
        Assert.True(Documents.ReadDisclosure(Documents.Heads2021 + "规章\t5\t\t\n").Refuses(Section + "/governmentRules", "READ-042"));

    [Theory]
    [InlineData("规章7132470\n")]
    [InlineData("规章 01320\n")]
    public void Numbers_that_run_together_are_refused(string row)
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + row);

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-041"), result.Codes(Section));
    }

    [Fact]
    public void The_unit_of_procurement_is_kept_from_cell_or_head()
    {
        ReadResult cell = Documents.ReadDisclosure("信息内容\t采购项目数量\t采购总金额\n政府集中采购\t3\t251000元\n");
        ReadResult head = Documents.ReadDisclosure("信息内容\t采购项目数量\t采购总金额(万元)\n政府集中采购\t3\t25.1\n");
        ReadResult none = Documents.ReadDisclosure("信息内容\t采购项目数量\t采购总金额\n政府集中采购\t3\t153103.83\n");

        Assert.Equal((251000m, ProcurementUnit.Yuan), Amount(cell));
        Assert.Equal((25.1m, ProcurementUnit.TenThousandYuan), Amount(head));
        Assert.Equal((153103.83m, null), Amount(none));
    }

    [Fact]
    public void Another_unit_in_the_head_of_the_fees_is_converted_and_the_printed_text_kept()
    {
        const string Amount = Section + "/administrativeFees/amountTenThousandYuan";
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年收费金额（单位：元）\n行政事业性收费\t920\n");

        Assert.Equal("0.092", result.Disclosed("administrativeFees"));
        Assert.Contains("READ-059", result.Codes(Amount), StringComparison.Ordinal);
        Assert.Contains(result.Report!.Annotations, annotation => annotation.At == Amount && annotation.Text.Contains("920", StringComparison.Ordinal) && annotation.Text.Contains('元', StringComparison.Ordinal));
    }

    [Fact]
    public void Years_below_a_head_that_covers_no_second_column_leave_both_their_columns_out()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年处理决定数量\t\n\t上年\t本年\n行政处罚\t726\t531\n");

        Assert.Equal("", result.Disclosed("penalties"));
        Assert.True(result.Refuses(Section + "/penalties/decisions", "READ-021"), result.Codes(Section));
    }

    [Fact]
    public void Years_below_a_head_over_both_columns_tell_which_is_this_years()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年处理决定数量\t本年处理决定数量\n\t上年\t本年\n行政处罚\t726\t531\n");

        Assert.Equal("531", result.Disclosed("penalties"));
        Assert.Equal(["726"], Assert.Single(result.Report!.AdditionalRows).Cells);
    }

    [Theory]
    [InlineData("第二十条第（六）项\n")]
    [InlineData("第二十条第（六）项\t第二十条第（六）项\t第二十条第（六）项\t第二十条第（六）项\n")]
    [InlineData("第二十条第（六）项\t")]
    public void A_caption_of_another_table_ends_the_heads(string caption)
    {
        ReadResult result = Documents.ReadDisclosure("第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t1\t2\t3\n" + caption + "行政处罚\t4\t5\t6\n");

        Assert.Equal(("1,2,3", ",,"), (result.Disclosed("licensing"), result.Disclosed("penalties")));
        Assert.True(result.Refuses(Section + "/penalties", "READ-021"), result.Codes(Section));
    }

    [Theory]
    [InlineData("第二十条第（一）项\n" + Documents.Heads2021 + "规章\t1\t2\t3\n第二十条第（一）项\n行政规范性文件\t4\t5\t6\n")]
    [InlineData("\t信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n第二十条第（一）项\t规章\t1\t2\t3\n第二十条第（一）项\t行政规范性文件\t4\t5\t6\n")]
    public void The_same_caption_again_carries_its_heads_on(string text)
    {
        ReadResult result = Documents.ReadDisclosure(text);

        Assert.Equal(("1,2,3", "4,5,6"), (result.Disclosed("governmentRules"), result.Disclosed("normativeDocuments")));
    }

    [Fact]
    public void Heads_cut_alike_are_read_in_the_order_of_the_form_with_a_warning()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年新\t本年新\t对外公开总数量\n规章\t1\t2\t3\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal("READ-061", result.Codes(Section));
    }

    [Fact]
    public void A_head_cut_alike_that_stands_alone_is_refused()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年新\n规章\t9364\n信息内容\t采购项目数量\n政府集中采购\t1\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-021"), result.Codes(Section));
    }

    [Fact]
    public void A_year_in_the_remark_of_a_number_is_no_year_over_those_behind_it()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t261（2023年）\t4928\t46（上年数）\n");

        Assert.Equal("261,4928,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules/inForce", "READ-058"));
        Assert.Equal("46（上年数）", Assert.Single(result.Report!.Refused, refusal => refusal.Code == "READ-058").Printed);
    }

    [Fact]
    public void A_number_in_a_column_without_head_is_not_that_of_the_column_beside_it()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年制发件数\t\t现行有效件数\n规章\t\t2\t3\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-031"), result.Codes(Section));
    }

    [Fact]
    public void Numbers_without_a_label_touch_the_row_also_where_it_stands_again()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n规章\t1\t2\t3\n\t4\t5\t6\n");

        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses(Section + "/governmentRules", "READ-049"));
    }

    [Fact]
    public void A_year_between_caption_and_heads_is_that_of_the_table()
    {
        ReadResult other = Documents.ReadDisclosure("第二十条第（一）项\n2022年\n" + Documents.Heads2021 + "规章\t1\t2\t3\n");
        ReadResult own = Documents.ReadDisclosure("第二十条第（一）项\n2023年\n" + Documents.Heads2021 + "规章\t1\t2\t3\n");

        Assert.DoesNotContain(other.Report!.Template.Cells, cell => other.Report[cell.Address] != null);
        Assert.Equal("1,2,3", own.Disclosed("governmentRules"));
    }

    [Fact]
    public void A_table_in_one_line_of_text_is_refused_by_its_rows()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n第二十条第（五）项 信息内容本年处理决定数量 行政许可31-29\n");

        Assert.True(result.Refuses(Section + "/licensing", "READ-048"), result.Codes(Section));
    }

    [Theory]
    [InlineData("本年收费金额（单位：万\n元）\n")]
    [InlineData("本年收费金额（单位\t：万元）\n")]
    [InlineData("本年收费\n金额（单位：万元）\n")]
    public void A_head_broken_in_its_note_keeps_its_unit(string head)
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t" + head + "行政事业性收费\t2.5\n");

        Assert.Equal("2.5", result.Disclosed("administrativeFees"));
    }

    [Fact]
    public void Prose_between_the_tables_is_an_annotation()
    {
        ReadResult result = Documents.ReadDisclosure("该部分以表格形式报告。表格如下。\n" + Documents.Heads2021 + "规章\t1\t2\t3\n注：数据截至年底。\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal(["该部分以表格形式报告。表格如下。", "注：数据截至年底。"], result.Report!.Annotations.Select(annotation => annotation.Text));
    }

    [Fact]
    public void Captions_heads_and_labels_are_handed_on_as_printed()
    {
        ReadResult result = Documents.ReadDisclosure("第二十条第 （一）项\n信息内容\t本年 制发件数\t本年废止件数\t现行有效件数\n规 章\t1\t2\t3\n");

        PrintedText caption = Assert.Single(result.Printed.Captions);
        Assert.Equal(("第二十条第 （一）项", "第二十条第（一）项"), (caption.Text, caption.Official));
        Assert.Equal(("本年 制发件数", "本年制发件数"), (result.Printed.ColumnHeads[0].Text, result.Printed.ColumnHeads[0].Official));
        Assert.Equal(("规 章", "规章"), (result.Printed.RowLabels[0].Text, result.Printed.RowLabels[0].Official));
    }

    private static (decimal?, ProcurementUnit?) Amount(ReadResult result)
    {
        Procurement2019 procurement = ((ProactiveDisclosure2019)result.Report!.ProactiveDisclosure!).Procurement!.Value;
        return (procurement.Amount, procurement.Unit);
    }
}
