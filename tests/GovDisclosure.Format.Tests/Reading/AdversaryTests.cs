using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using static GovDisclosure.Format.Tests.Reading.NastyText;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Inputs made to lead the reader astray: to a wrong or invented number, an exception, or a long wait.</summary>
public sealed class AdversaryTests
{
    private const string First = "/applications/newlyReceived";
    private const string Second = "/applications/broughtForward";

    private static ReadResult Read(string text) => ReportReader.Default.Read(text);

    // ---- wrong numbers in the matrix

    [Fact]
    public void A_blank_row_does_not_take_the_nameless_row_below_it()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 0 ? Row(0, "      ") : i == 1 ? "\t5\t0\t0\t0\t0\t0\t5\n" : null)));
        Assert.Equal("_ _ _ _ _ _ _", result.Cells(First));
    }

    [Fact]
    public void A_blank_row_does_not_take_the_subtotal_below_it()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 11 ? Row(11, "      ") + "总计\t9\t0\t0\t0\t0\t0\t9\n" : null)));
        Assert.Equal("_ _ _ _ _ _ _", result.Cells("/applications/outcomes/denied/registryLookup"));
    }

    [Theory]
    [InlineData("若干")]
    [InlineData("不涉及")]
    [InlineData("1人")]
    [InlineData("1\u200E")]
    [InlineData("O")]
    [InlineData("12abc")]
    [InlineData("99999999999999999999999999999999999")]
    public void A_cell_that_is_no_number_spoils_no_other_cell_of_its_row(string cell)
    {
        foreach (int at in new[] { 0, 2, 6 })
        {
            string[] cells = ["1", "2", "3", "4", "5", "6", "21"];
            cells[at] = cell;
            ReadResult result = Read(Report(matrix: Matrix(i => i == 0 ? Row(0, string.Join(' ', cells)) : null)));
            cells[at] = cell.TrimEnd('\u200E') == "1" ? result.Cells(First).Split(' ')[at] : "_";
            Assert.Equal(string.Join(' ', cells), result.Cells(First));
            Assert.True(cells[at] != "_" || result.Refuses(First + "/" + new[] { "naturalPerson", "", "researchInstitution", "", "", "", "total" }[at]));
        }
    }

    [Fact]
    public void A_row_whose_last_cell_is_no_number_does_not_take_the_next_rows_numbers()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 0 ? Row(0, "1 0 0 0 0 0 若干") : i == 1 ? "\t5\t0\t0\t0\t0\t0\t5\n" : null)));
        Assert.DoesNotContain("5", result.Cells(First), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_remarks_loses_no_row_in_silence()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => Row(i).TrimEnd('\n') + (i == 0 ? "\t含重复申请\n" : "\t\n"))));
        Assert.True(result.Cells(First) == "1 0 0 0 0 0 1" || result.Refuses(First));
    }

    [Theory]
    [InlineData("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", "2 3 4 5 6 7 1")]
    [InlineData("商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计", "6 1 2 3 4 5 7")]
    [InlineData("自然人\t商业企业\t事业单位\t社会公益组织\t法律服务机构\t其他\t总计", "1 2 _ 4 5 6 7")]
    public void Seven_numbers_stand_under_their_seven_heads(string heads, string numbers)
    {
        ReadResult result = Read(Report(matrix: Matrix(i => Row(i, "1 2 3 4 5 6 7"), "\t" + heads + "\n")));
        Assert.Equal(numbers, result.Cells(First));
        Assert.Equal(numbers.Contains('_', StringComparison.Ordinal), result.Refuses(First + "/researchInstitution"));
    }

    [Theory]
    [InlineData("自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计", "1 2 0 0 0 0 2 ", "1 2 0 0 0 0 _")]
    [InlineData("自然人\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计", "1 2 3 4 5 15 ", "_ _ _ _ _ _ _")]
    [InlineData("自然人\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计", "1 2 3 4 5 15", "1 2 _ 3 4 5 15")]
    [InlineData("自然人\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计", " 1 2 3 4 5 15", "_ _ _ _ _ _ _")]
    public void More_or_fewer_heads_than_seven_move_no_number(string heads, string cells, string numbers)
    {
        ReadResult result = Read(Report(matrix: Matrix(i => Row(i, cells), "\t" + heads + "\n")));
        Assert.Equal(numbers, result.Cells(First));
    }

    [Fact]
    public void A_single_number_before_blanks_is_refused_also_where_other_rows_are_whole()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 2 ? Row(2, "0      ") : null)));
        Assert.Equal("_ _ _ _ _ _ _", result.Cells("/applications/outcomes/granted"));
    }

    [Fact]
    public void Last_years_matrix_does_not_fill_the_blank_rows_of_this_years()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 1 ? Row(1, "      ") : null) + "附：2022年数据\n" + Matrix(i => i == 1 ? Row(1, "9 0 0 0 0 0 9") : null)));
        Assert.Equal("_ _ _ _ _ _ _", result.Cells(Second));
    }

    [Fact]
    public void Last_years_small_table_does_not_fill_the_blank_rows_of_this_years()
    {
        ReadResult result = Read(Report(Disclosure.Replace("规章\t1\t2\t3", "规章\t\t\t", StringComparison.Ordinal) + "附：2022年数据\n" + Disclosure));
        Assert.Equal("_ _ _", result.Cells("/proactiveDisclosure/governmentRules"));
    }

    [Fact]
    public void Last_years_cases_do_not_fill_the_blank_row_of_this_years()
    {
        ReadResult result = Read(Report(cases: CaseHeads + new string('\t', 14) + "\n附：2022年数据\n" + CaseHeads + CaseNumbers));
        Assert.DoesNotContain("1", result.Cells("/proceedings"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_last_year_is_not_taken_for_a_misprint()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 0 ? "一、上年新收政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8\n" : null)));
        Assert.Equal("_ _ _ _ _ _ _", result.Cells(First));
    }

    [Fact]
    public void A_year_on_a_line_of_its_own_completes_no_row()
    {
        string matrix = Matrix(i => i == 0 ? Row(0, "1 0 0 0 0 0") + "2023\n" : null).Replace('\t', '\n');
        Assert.Equal("_ _ _ _ _ _ _", Read(Report(matrix: matrix)).Cells(First));
    }

    [Fact]
    public void A_sub_heading_3_other_in_prose_is_no_row_of_the_matrix()
    {
        string undivided = Matrix(i => i == 20 ? "（六）其他处理\t21\t0\t0\t0\t0\t0\t21\n" : i is 21 or 22 ? string.Empty : null);
        ReadResult result = Read(Report(matrix: undivided, other: "1.收费情况\n收取信息处理费300元。\n3.其他\n无其他事项。\n"));
        Assert.Equal("21 0 0 0 0 0 21", result.Cells("/applications/outcomes/otherHandling"));
        Assert.Contains("无其他事项", result.Report!.OtherMatters!.Text, StringComparison.Ordinal);
        Assert.Null(Read(Report(matrix: "本年未收到申请。\n", front: Front + "3.其他\n其他工作12项。\n")).Report!.Applications);
    }

    [Fact]
    public void The_row_received_alone_on_its_line_is_no_heading_of_section_three()
    {
        string matrix = MatrixHeadRows + "一、本年收到政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n" + Matrix(i => i == 0 ? string.Empty : null, string.Empty);
        Assert.Equal("1 0 0 0 0 0 1", Read(Report(matrix: matrix)).Cells(First));
    }

    // ---- section 四

    [Theory]
    [InlineData("总计\t结果维持\t结果纠正\t其他结果\t尚未审结", "未经复议直接起诉\t复议后起诉", "行政复议\t行政诉讼", "22 23 24 25 21 27 28 29 30 26 32 33 34 35 31")]
    [InlineData("尚未审结\t结果维持\t结果纠正\t其他结果\t总计", "未经复议直接起诉\t复议后起诉", "行政复议\t行政诉讼", "22 23 24 21 25 27 28 29 26 30 32 33 34 31 35")]
    [InlineData("结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "复议后起诉\t未经复议直接起诉", "行政复议\t行政诉讼", "21 22 23 24 25 31 32 33 34 35 26 27 28 29 30")]
    public void Heads_of_cases_in_another_order_are_followed(string outcomes, string suits, string groups, string numbers)
    {
        ReadResult result = Read(Report(cases: groups + "\n" + outcomes + "\t" + suits + "\n" + outcomes + "\t" + outcomes + "\n" + string.Join('\t', Enumerable.Range(21, 15)) + "\n"));
        Assert.Equal(numbers, result.Cells("/proceedings"));
    }

    [Theory]
    [InlineData("结果维持\t结果纠正\t撤诉\t尚未审结\t总计", "未经复议直接起诉\t复议后起诉", "行政复议\t行政诉讼")]
    [InlineData("结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "未经复议直接起诉\t复议后起诉", "行政诉讼\t行政复议")]
    public void Heads_of_cases_that_are_not_the_forms_or_contradict_each_other_refuse_the_numbers(string outcomes, string suits, string groups)
    {
        ReadResult result = Read(Report(cases: groups + "\n" + outcomes + "\t" + suits + "\n" + outcomes + "\t" + outcomes + "\n" + CaseNumbers));
        Assert.True(result.Refuses("/proceedings/reconsideration/upheld"), result.Cells("/proceedings"));
    }

    [Theory]
    [InlineData("1\t2\t3\t4\t若干\t5\t6\t7\t8\t26\t9\t1\t1\t1\t12\n")]
    [InlineData("数量\t" + CaseNumbers)]
    public void Fifteen_numbers_beside_words_are_read_or_refused_and_never_called_blank(string row)
    {
        ReadResult result = Read(Report(cases: CaseHeads + row));
        Assert.True(result.Cells("/proceedings/reconsideration/upheld") == "1" || result.Refuses("/proceedings/reconsideration/upheld"));
    }

    [Fact]
    public void A_row_for_each_group_of_cases_is_read_or_refused_and_never_called_blank()
    {
        ReadResult result = Read(Report(cases: "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n行政复议\t1\t2\t3\t4\t10\n未经复议直接起诉\t5\t6\t7\t8\t26\n复议后起诉\t9\t1\t1\t1\t12\n"));
        Assert.True(result.Cells("/proceedings") == "1 2 3 4 10 5 6 7 8 26 9 1 1 1 12" || result.Refuses("/proceedings/reconsideration/upheld"));
    }

    [Fact]
    public void The_row_of_cases_repeated_after_a_page_break_is_kept_once() =>
        Assert.Equal("1 2 3 4 10 5 6 7 8 26 9 1 1 1 12", Read(Report(cases: CaseHeads + CaseNumbers + CaseHeads + CaseNumbers)).Cells("/proceedings"));

    // ---- section 二

    [Fact]
    public void Of_two_equal_heads_neither_is_taken_for_this_year()
    {
        string table = Disclosure.Replace("信息内容\t本年处理决定数量\n行政许可\t7", "\t2022年\t2023年\n信息内容\t本年处理决定数量\t本年处理决定数量\n行政许可\t5\t7", StringComparison.Ordinal);
        Assert.NotEqual("5", Read(Report(table)).Cells("/proactiveDisclosure/licensing"));
    }

    [Fact]
    public void A_fee_in_millions_is_not_taken_for_ten_thousands()
    {
        ReadResult result = Read(Report(Disclosure.Replace("万元", "百万元", StringComparison.Ordinal)));

        Assert.Equal("150.0", result.Cells("/proactiveDisclosure/administrativeFees"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-059");
    }

    [Theory]
    [InlineData("百万元")]
    [InlineData("亿元")]
    [InlineData("千元")]
    public void A_procurement_amount_in_a_unit_that_cannot_be_held_is_refused(string unit) =>
        Assert.Equal("_", Read(Report("信息内容\t采购项目数量\t采购总金额（" + unit + "）\n政府集中采购\t4\t5.5\n")).Cells("/proactiveDisclosure/procurement/amount"));

    [Theory]
    [InlineData("一万万")]
    [InlineData("一万三")]
    [InlineData("一百二")]
    public void Chinese_numerals_that_are_not_plain_are_not_read(string numeral) =>
        Assert.StartsWith("_ ", Read(Report(Disclosure.Replace("规章\t1", "规章\t" + numeral, StringComparison.Ordinal))).Cells("/proactiveDisclosure/governmentRules"), StringComparison.Ordinal);

    [Fact]
    public void A_caption_in_the_left_column_hides_no_row()
    {
        ReadResult result = Read(Report("第二十条第（一）项\t信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n第二十条第（一）项\t规章\t1\t2\t3\n"));
        Assert.Equal("1 2 3", result.Cells("/proactiveDisclosure/governmentRules"));
    }

    [Fact]
    public void A_page_number_in_words_between_head_and_row_hides_no_row() =>
        Assert.Equal("7", Read(Report(Disclosure.Replace("行政许可\t7", "第 3 页 共 10 页\n行政许可\t7", StringComparison.Ordinal))).Cells("/proactiveDisclosure/licensing"));

    // ---- Markdown

    [Theory]
    [InlineData(":-:")]
    [InlineData(":-")]
    [InlineData("-")]
    public void A_short_rule_below_a_head_is_no_row(string rule)
    {
        var lines = new List<string>();
        foreach (string line in Report().Split('\n'))
        {
            bool row = line.Contains('\t', StringComparison.Ordinal);
            lines.Add(row ? "|" + line.Replace('\t', '|') + "|" : line);
            if (row && (line.StartsWith("信息内容", StringComparison.Ordinal) || line.StartsWith("行政复议\t", StringComparison.Ordinal)))
                lines.Add("|" + string.Concat(line.Split('\t').Select(_ => rule + "|")));
        }

        ReadResult result = Read(string.Join('\n', lines));
        Assert.Equal("1 2 3 4 5 6 7 8 9 1.5", result.Cells("/proactiveDisclosure"));
        Assert.Equal("1 2 3 4 10 5 6 7 8 26 9 1 1 1 12", result.Cells("/proceedings"));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("1\\.属于国家秘密")]
    [InlineData("[1.属于国家秘密](https://example.org/a)")]
    [InlineData("*1.属于国家秘密*")]
    [InlineData("<b>1.属于国家秘密</b>")]
    [InlineData("1.属于\u00AD国家秘密")]
    public void Marks_of_Markdown_round_a_label_do_not_hide_it(string label) =>
        Assert.Equal("5 0 0 0 0 0 5", Read(Report(matrix: Matrix(i => i == 4 ? label + "\t5\t0\t0\t0\t0\t0\t5\n" : null))).Cells("/applications/outcomes/denied/stateSecret"));

    // ---- bytes

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-16 LE without mark", Encoding.Unicode.GetBytes(Report()) },
        { "UTF-16 BE without mark", Encoding.BigEndianUnicode.GetBytes(Report()) },
        { "UTF-8, one byte damaged", [.. Encoding.UTF8.GetBytes(Front), 0xFF, .. Encoding.UTF8.GetBytes("\n" + Report(front: string.Empty))] },
        { "UTF-8, one zero byte", [.. Encoding.UTF8.GetBytes(Front), 0, .. Encoding.UTF8.GetBytes("\n" + Report(front: string.Empty))] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Bytes_of_a_text_are_read(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal("1 0 0 0 0 0 1", ReportReader.Default.Read(new MemoryStream(bytes)).Cells(First));
    }

    [Fact]
    public void A_lone_surrogate_from_a_front_end_does_not_throw() =>
        Assert.NotNull(ReportReader.Default.Read(new SourceDocument(
            Report().Replace("概述", "概\uD800述", StringComparison.Ordinal).Split('\n').Select(line => (SourceBlock)new SourceParagraph(line, default)).ToList())).Report);

    // ---- dates and the year

    private static AnnualReport Fronted(string front) => Read(Report(front: front + "\n一、总体情况\n概述。\n")).Report!;

    [Fact]
    public void Digits_of_another_script_in_a_period_do_not_throw() =>
        Assert.Equal(2023, Fronted("示例市2023年政府信息公开工作年度报告\n统计期限自٢٠٢٣年١月١日至٢٠٢٣年١٢月٣١日").Year);

    [Theory]
    [InlineData("发布时间：2024-01-19 10:23", "2024-01-19")]
    [InlineData("发布时间：2024-1-1 9:00", "2024-01-01")]
    [InlineData("发布时间 2024-01-19", "2024-01-19")]
    [InlineData("统计时间：2023年1月1日至2023年12月31日", "")]
    [InlineData("失效日期：2099-01-01", "")]
    public void The_day_of_publication_is_the_one_printed(string line, string expected) =>
        Assert.Equal(expected, Fronted("示例市2023年政府信息公开工作年度报告\n" + line).PublishedOn?.ToString() ?? string.Empty);

    [Theory]
    [InlineData("示例市政府信息公开工作年度报告\n（2024年1月19日）")]
    [InlineData("示例市政府信息公开工作年度报告\n发布机构：示例局  2024年1月19日")]
    [InlineData("首页 政务公开 信息公开年报\n2024年01月19日 10:00\n示例市政府信息公开工作年度报告")]
    public void A_day_above_the_text_is_not_the_report_year(string front) => Assert.NotEqual(2024, Fronted(front).Year);

    [Fact]
    public void A_range_of_years_is_cut_from_the_name() =>
        Assert.Equal("示例市", Fronted("示例市2022－2023年政府信息公开工作年度报告").Issuer.Name);

    [Fact]
    public void A_navigation_path_is_neither_title_nor_name() =>
        Assert.Equal("示例市", Fronted("首页 政务公开 信息公开年报\n示例市政府信息公开工作年度报告").Issuer.Name);

    // ---- the fee

    [Theory]
    [InlineData("有2名申请人未缴纳信息处理费，不再处理。", null)]
    [InlineData("不存在违规收取信息处理费的情况。", null)]
    [InlineData("未发出信息处理费收费通知。", null)]
    [InlineData("本机关尚未制定信息处理费收费标准。", null)]
    [InlineData("减免信息处理费200元。", null)]
    [InlineData("退还信息处理费100元。", null)]
    [InlineData("通知缴纳信息处理费600元，申请人逾期未缴纳。", null)]
    [InlineData("收取信息处理费100000000000000000000000元。", null)]
    [InlineData("收取信息处理费३००元。", null)]
    [InlineData("应收信息处理费600元，实收300元。", 300)]
    [InlineData("信息处理费收费通知3件，金额600元，实收300元。", 300)]
    [InlineData("2022年未收取信息处理费，2023年收取信息处理费300元。", 300)]
    [InlineData("2022年收取信息处理费500元，2023年收取信息处理费300元。", 300)]
    [InlineData("收取费用20元，其中信息处理费0元。", 0)]
    public void The_fee_collected_is_what_the_sentence_says(string sentence, int? expected)
    {
        decimal? read = Read(Report(other: sentence + "\n")).Report!.OtherMatters!.ProcessingFee?.CollectedYuan;
        Assert.True(read == expected || read == null, $"{read} instead of {expected}");
    }

    // ---- size

    private static readonly Dictionary<string, Func<int, string>> s_large = new(StringComparer.Ordinal)
    {
        ["prose in section 三"] = n => Report(matrix: Matrix() + Repeat("本机关认真贯彻落实条例。\n", n)),
        ["rows of the matrix"] = n => Report(matrix: MatrixHeadRows + Repeat(Row(0), n)),
        ["whole matrices"] = n => Report(matrix: Repeat(Matrix(), n / 25)),
        ["rows without a label"] = n => Report(matrix: Matrix() + Repeat("\t0\t0\t0\t0\t0\t0\t1\n", n)),
        ["subtotals"] = n => Report(matrix: Matrix() + Repeat("小计\t0\t0\t0\t0\t0\t0\t1\n", n)),
        ["one number a line"] = n => Report(matrix: Matrix() + Repeat("1\n", n)),
        ["a wide row of words"] = n => Report(matrix: Matrix() + Repeat("词语\t", 2 * n) + "\n"),
        ["corner note left open"] = n => Report(matrix: "（（（（（本列数据的勾稽关系为：第一项加第二项\n" + Repeat("甲（）\n", n) + Matrix(heads: string.Empty)),
        ["label with an open bracket"] = n => Report(Disclosure + "规章（注\n" + Repeat("注释文字\n", n)),
        ["blank cells at the end of a row"] = n => Report(Disclosure + "某行\t1" + new string('\t', 4 * n) + "\n"),
        ["open brackets in fused text"] = n => Report(matrix: "信息内容本年新收政府信息公开申请数量" + new string('（', 4 * n) + "\n"),
        ["nested brackets in fused text"] = n => Report(matrix: "信息内容本年新收政府信息公开申请数量" + new string('（', 2 * n) + new string('）', 2 * n) + "\n"),
        ["titles of books"] = n => Report(front: "示例市政府信息公开工作年度报告\n" + Repeat("《甲》", 4 * n) + "\n一、总体情况\n"),
        ["fused reports"] = n => Repeat(Report().Replace("\n", string.Empty, StringComparison.Ordinal).Replace("\t", string.Empty, StringComparison.Ordinal), n / 100),
    };

    public static TheoryData<string> Large => [.. s_large.Keys];

    [Theory]
    [MemberData(nameof(Large))]
    public void A_large_text_is_read_to_its_end(string name) =>
        // What is not linear shows here as a run that does not end.
        Assert.NotNull(Read(s_large[name](50_000)).Report);
}
