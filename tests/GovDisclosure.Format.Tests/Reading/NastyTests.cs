using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Tests.Support;
using static GovDisclosure.Format.Tests.Reading.NastyText;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Spoilt reports on which the reader must neither err nor invent.</summary>
public sealed class NastyTests
{
    private const string AllCells = "1 2 3 4 5 6 7 8 9 1.5";
    private const string AllCases = "1 2 3 4 10 5 6 7 8 26 9 1 1 1 12";
    private const string First = "/applications/newlyReceived";

    private static ReadResult Read(string text) => ReportReader.Default.Read(text);

    private static void AssertWhole(ReadResult result)
    {
        Assert.Equal(AllCells, result.Cells("/proactiveDisclosure"));
        Assert.Equal(string.Join(' ', Enumerable.Range(1, RowCount).Select(i => $"{i} 0 0 0 0 0 {i}")), result.Cells("/applications"));
        Assert.Equal(AllCases, result.Cells("/proceedings"));
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Labels(int count) => Lines(Enumerable.Range(0, count).Select(i => Row(i).Split('\t')[0]));

    [Fact]
    public void The_text_that_is_spoilt_below_is_read_whole_and_in_silence()
    {
        ReadResult result = Read(Report());
        AssertWhole(result);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void Any_line_end_divides(string end) => AssertWhole(Read(Report().Replace("\n", end, StringComparison.Ordinal)));

    [Fact]
    public void Lines_set_in_by_tabs_are_read() => AssertWhole(Read(Lines(Report().Split('\n').Select(line => "\t\t" + line))));

    [Fact]
    public void All_tables_under_one_heading_are_read() =>
        AssertWhole(Read(Front + "二、主动公开政府信息情况\n" + Disclosure + Matrix() + CaseHeads + CaseNumbers
            + "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n"));

    [Fact]
    public void Numbering_that_starts_again_before_the_tables_loses_neither_tables_nor_prose()
    {
        ReadResult result = Read(Front + "二、政府信息管理情况\n管理到位。\n三、平台建设情况\n建设到位。\n五、存在问题及改进措施\n问题。\n六、其他需要报告的事项\n收取信息处理费300元。\n"
            + "一、主动公开政府信息情况\n" + Disclosure + "二、收到和处理政府信息公开申请情况\n" + Matrix() + "三、行政复议、行政诉讼情况\n" + CaseHeads + CaseNumbers);
        AssertWhole(result);
        Assert.Contains("管理到位", result.Report!.Overview!.Text, StringComparison.Ordinal);
        Assert.Equal("问题。", result.Report.Problems!.Text);
        Assert.Equal(300, result.Report.OtherMatters!.ProcessingFee!.CollectedYuan);
    }

    [Fact]
    public void Headings_alone_give_no_table_and_no_zero()
    {
        ReadResult result = Read(Report(string.Empty, string.Empty, string.Empty));
        Assert.Null(result.Report!.ProactiveDisclosure);
        Assert.Null(result.Report.Applications);
        Assert.Null(result.Report.Proceedings);
        Assert.Equal(3, result.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-020"));
    }

    [Fact]
    public void Captions_cut_to_the_same_words_do_not_matter() =>
        AssertWhole(Read(Report(Regex.Replace(Disclosure, "第二十条第（.）项", "第二十条第"))));

    [Fact]
    public void Heads_of_section_two_in_another_order_are_read_by_name() =>
        Assert.Equal("2 3 1", Read(Report(Disclosure.Replace("本年制发件数\t本年废止件数\t现行有效件数", "现行有效件数\t本年制发件数\t本年废止件数", StringComparison.Ordinal)))
            .Cells("/proactiveDisclosure/governmentRules"));

    [Fact]
    public void A_count_headed_as_number_of_the_year_is_no_change()
    {
        ReadResult result = Read(Report("信息内容\t上一年项目数量\t本年数量\t处理决定数量\n行政许可\t1\t2\t3\n"));
        Assert.Equal("1 _ 3", result.Cells("/proactiveDisclosure/licensing"));
        Assert.True(result.Refuses("/proactiveDisclosure/licensing/change"));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("  ")]
    public void A_remark_beside_a_number_is_kept_and_the_number_read(string gap)
    {
        ReadResult result = Read(Report(Disclosure.Replace("规章\t1", "规章\t22（其中修订 16 件）", StringComparison.Ordinal).Replace("\t", gap, StringComparison.Ordinal)));
        Assert.Equal("22 2 3", result.Cells("/proactiveDisclosure/governmentRules"));
        Assert.Contains(result.Report!.Annotations, annotation => annotation is { At: "/proactiveDisclosure/governmentRules/issued", Text: "其中修订 16 件" });
    }

    [Fact]
    public void Three_numbers_whose_label_is_lost_are_no_row()
    {
        foreach (string gap in new[] { "\t", "\n" })
        {
            ReadResult result = Read(Report(Disclosure.Replace("规章\t", string.Empty, StringComparison.Ordinal).Replace("\t", gap, StringComparison.Ordinal)));
            Assert.Equal("_ _ _", result.Cells("/proactiveDisclosure/governmentRules"));
            Assert.Equal("_ _ _", result.Cells("/proactiveDisclosure/normativeDocuments"));
            Assert.True(result.Refuses("/proactiveDisclosure/normativeDocuments"));
        }
    }

    [Fact]
    public void A_sum_of_the_issuers_own_is_kept_aside()
    {
        ReadResult result = Read(Report(Disclosure.Replace("行政规范性文件\t4\t5\t6", "行政规范性文件\t4\t5\t6\n合计\t5\t7\t9", StringComparison.Ordinal),
            Matrix(i => i == 12 ? "小计\t9\t0\t0\t0\t0\t0\t9\n" + Row(i) : null)));
        AssertWhole(result);
        Assert.Equal(["合计", "小计"], result.Report!.AdditionalRows.Select(row => row.Label));
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    public void As_many_rows_of_numbers_behind_all_labels_are_taken_by_order(char gap)
    {
        string Lines(Func<int, int> number) => NastyTests.Lines(Enumerable.Range(0, RowCount).Select(i => $"{number(i)} 0 0 0 0 0 {number(i)}".Replace(' ', gap)));
        Assert.True(Read(Report(matrix: MatrixHeadRows + Labels(RowCount) + Lines(i => i + 1))).Refuses("/applications/newlyReceived"));

        // The same where all sums hold.
        ReadResult result = Read(Report(matrix: MatrixHeadRows + Labels(RowCount) + Lines(i => i switch { 0 => 200, 1 => 100, 23 => 231, 24 => 69, _ => i - 1 })));
        Assert.Equal("200 0 0 0 0 0 200", result.Cells(First));
        Assert.Equal("69 0 0 0 0 0 69", result.Cells("/applications/carriedForward"));
        Assert.Equal(RowCount, result.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-035"));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    public void Columns_of_numbers_behind_all_labels_are_refused(string gap)
    {
        IEnumerable<string> columns = Enumerable.Range(0, 7).Select(c => string.Join(gap, Enumerable.Range(1, RowCount).Select(i => c is 0 or 6 ? i : 0)));
        ReadResult result = Read(Report(matrix: MatrixHeadRows + Labels(RowCount) + Lines(columns)));
        Assert.DoesNotMatch("[0-9]", result.Cells("/applications"));
        Assert.True(result.Refuses(First));
    }

    [Fact]
    public void Half_a_group_label_at_the_head_of_two_rows_is_passed_over() =>
        AssertWhole(Read(Report(matrix: Matrix(i => i == 4 ? "（三）不\t" + Row(i) : i == 5 ? "予公开\t" + Row(i) : null))));

    [Fact]
    public void A_corner_note_over_three_lines_is_no_row() =>
        AssertWhole(Read(Report(matrix: "（本列数据的勾稽关系为：第一项加第\n二项之和，等于第三项加第四项\n之和）\t" + Matrix(heads: Documents.MatrixHeads))));

    [Fact]
    public void A_total_that_slipped_out_of_its_row_is_no_number_of_another()
    {
        ReadResult cells = Read(Report(matrix: Matrix(i => i == 0 ? Row(0, "1 0 0 0 0 0 ") + "1\n" : null)));
        Assert.Equal("_ _ _ _ _ _ _", cells.Cells(First));
        Assert.True(cells.Refuses(First));
        Assert.Equal("2 0 0 0 0 0 2", cells.Cells("/applications/broughtForward"));
        ReadResult text = Read(Report(matrix: Matrix(i => i == 0 ? Row(0, "1 0 0 0 0 0") + "1\n" : null).Replace('\t', ' ')));
        Assert.Equal("_ _ _ _ _ _ _", text.Cells(First));
        Assert.Equal("2 0 0 0 0 0 2", text.Cells("/applications/broughtForward"));
    }

    [Theory]
    [InlineData("1 0 0 0 0 0 1 9 0 0 0 0 0 9")]
    [InlineData("1 9")]
    [InlineData("1 0 0 0 0 0 0 1")]
    public void Rows_of_two_years_or_of_eight_columns_are_refused(string numbers)
    {
        ReadResult result = Read(Report(matrix: Matrix(i => Row(i, numbers))));
        Assert.DoesNotMatch("[0-9]", result.Cells(First));
        Assert.True(result.Refuses(First));
    }

    [Fact]
    public void A_matrix_of_another_year_behind_is_none_of_this_years()
    {
        ReadResult result = Read(Report(matrix: Matrix() + "附：2022年数据\n" + Matrix(i => Row(i, "9 0 0 0 0 0 9"))));
        Assert.Equal("1 0 0 0 0 0 1", result.Cells(First));
        ReadResult twice = Read(Report(matrix: Matrix() + Matrix(i => Row(i, "9 0 0 0 0 0 9"))));
        Assert.Equal("_ _ _ _ _ _ _", twice.Cells(First));
        Assert.Contains(twice.Diagnostics, diagnostic => diagnostic.Code == "READ-032" && diagnostic.At == First);
    }

    [Fact]
    public void A_row_repeated_after_a_page_number_is_kept_once()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => i == 5 ? Row(i) + "— 5 —\n" + Row(i) : null)));
        AssertWhole(result);
        Assert.Equal("READ-033", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Zeros_left_blank_stay_blank_between_pipes()
    {
        ReadResult result = Read(Report(matrix: Matrix(i => Row(i, $"{i + 1}      {i + 1}").Replace("\t", " | ", StringComparison.Ordinal))));
        Assert.Equal("1 _ _ _ _ _ 1", result.Cells(First));
        Assert.Empty(result.Report!.Refused);
        Assert.Equal("1 _ _ _ _ _ 1", Read(Report(matrix: Matrix(i => Row(i).Replace("\t0", "\t&nbsp;", StringComparison.Ordinal).Replace('\t', '|')))).Cells(First));
    }

    [Theory]
    [InlineData("2023\t" + CaseNumbers)]
    [InlineData("1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t1\t1\t1\t12\t48\n")]
    [InlineData("1\t2\t3\t4\t10\n5\t6\t7\t8\t26\n9\t1\t1\t1\t12\n")]
    public void Other_than_fifteen_numbers_of_cases_are_refused(string numbers)
    {
        ReadResult result = Read(Report(cases: CaseHeads + numbers));
        Assert.DoesNotMatch("[0-9]", result.Cells("/proceedings"));
        Assert.True(result.Refuses("/proceedings/reconsideration/upheld"));
    }

    [Fact]
    public void Text_in_gbk_is_read() => AssertWhole(ReportReader.Default.Read(new MemoryStream(Gbk.GetBytes(Report()))));

    [Fact]
    public void Mojibake_is_no_report() => Assert.Null(Read(Gbk.GetString(Encoding.UTF8.GetBytes(Report()))).Report);

    [Theory]
    [InlineData("7", 900_000)]
    [InlineData("0", 900_000)]
    [InlineData("1 ", 400_000)]
    [InlineData("（", 900_000)]
    [InlineData("《", 900_000)]
    [InlineData("\t", 900_000)]
    [InlineData("|", 900_000)]
    [InlineData("\n", 900_000)]
    [InlineData("<a", 400_000)]
    [InlineData("&", 900_000)]
    public void Text_of_one_sign_is_no_report_and_takes_no_time(string sign, int count) => Assert.Null(Read(Repeat(sign, count)).Report);

    [Theory]
    [InlineData("本年度未收取信息处理费。", 0)]
    [InlineData("2023年未产生信息处理费。", 0)]
    [InlineData("无收取信息处理费情况。", 0)]
    [InlineData("2023年没有收取信息公开处理费。", 0)]
    [InlineData("收取信息处理费 0 元。", 0)]
    [InlineData("收取信息处理费1.2万元，其中按件计费0.7万元，按量计费0.5万元。", 12000)]
    [InlineData("收取信息处理费３００元。", 300)]
    [InlineData("共收取信息处理费 2950 元，涉及25件申请。", 2950)]
    public void The_fee_collected_is_read_from_the_sentence(string sentence, int expected)
    {
        ProcessingFeeStatement fee = Read(Report(other: sentence + "\n")).Report!.OtherMatters!.ProcessingFee!;
        Assert.Equal(new ProcessingFeeStatement(null, null, expected), fee);
    }

    [Fact]
    public void The_three_numbers_of_the_fee_are_read() =>
        Assert.Equal(new ProcessingFeeStatement(3, 600, 300),
            Read(Report(other: "2023年发出信息处理费收费通知 3 件、通知收费总金额 600 元、实际收取总金额 300 元。\n")).Report!.OtherMatters!.ProcessingFee);

    [Theory]
    [InlineData("二〇二三年示例市政府信息公开工作年度报告", "示例市")]
    [InlineData("示例市人民政府\n2023年政府信息公开工作年度报告", "示例市人民政府")]
    [InlineData("示例市政府信息公开工作2023年度报告", "示例市")]
    [InlineData("# **示例市2023年政府信息公开工作年度报告**", "示例市")]
    [InlineData("关于示例市2023年政府信息公开工作的年度报告", "示例市")]
    [InlineData("示例市2023年度政府信息公开工作年度报告\n根据2019年5月15日施行的条例编制。", "示例市")]
    public void Year_and_name_stand_in_the_title(string front, string name)
    {
        AnnualReport report = Read(Report(front: front + "\n一、总体情况\n概述。\n")).Report!;
        Assert.Equal(2023, report.Year);
        Assert.Equal(name, report.Issuer.Name);
    }

    private static Encoding Gbk => CodePagesEncodingProvider.Instance.GetEncoding(936)!;
}
