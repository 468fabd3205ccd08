using System;
using System.Linq;
using GovDisclosure.Format.Reading.Tables;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class CaseReaderTests
{
    [Theory]
    [InlineData("1\n0\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n", "1,0,0,0,1,0,0,0,0,0,0,0,0,0,0")]
    [InlineData("1\n5\n0\n0\n0\n5\n0\n0\n0\n0\n0\n0\n0\n0\n0\n", ",,,,,,,,,,,,,,")]
    public void Numbers_one_a_line_below_other_words_than_heads_have_to_add_up(string numbers, string expected) =>
        Assert.Equal(expected, Documents.ReadCases("序号\n" + Documents.CaseHeads.Replace('\t', '\n') + numbers).CaseNumbers());

    private const string Section = "/proceedings";
    private const string Fifteen = "1,2,3,4,10,5,6,7,8,26,9,0,0,0,9";
    private static readonly string s_blank = new(',', 14);

    [Theory]
    [InlineData("\t")]
    [InlineData(" ")]
    [InlineData("   ")]
    [InlineData("\n")]
    [InlineData(" | ")]
    public void Fifteen_numbers_under_the_heads_are_read(string gap)
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + Fifteen.Replace(",", gap, StringComparison.Ordinal) + "\n");

        Assert.Equal(Fifteen, result.CaseNumbers());
        Assert.Empty(result.Codes(Section));
    }

    [Theory]
    [InlineData("")]
    [InlineData("行政复议 行政诉讼\n")]
    [InlineData("结 果 维 持\t结果 纠正\t其他结果\t尚未审结\t总计\n")]
    [InlineData("结果\t结果\t其他\n维持\t纠正\t结果\n")]
    public void Heads_may_be_few_broken_or_absent_under_the_heading(string heads) =>
        Assert.Equal(Fifteen, Documents.ReadCases(heads + Fifteen.Replace(',', '\t') + "\n").CaseNumbers());

    [Fact]
    public void A_sentence_below_the_table_is_no_head_of_another_year() =>
        Assert.Equal(Fifteen, Documents.ReadCases(Documents.CaseHeads + Fifteen.Replace(',', '\t') + "\n\n注：含上年度结转数量。\n").CaseNumbers());

    [Fact]
    public void Heads_without_a_row_of_numbers_refuse_the_table()
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads);

        Assert.Equal(s_blank, result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/reconsideration/total", "READ-045"));
    }

    [Fact]
    public void A_row_of_fifteen_blank_cells_is_blank() =>
        Assert.Equal(s_blank, Documents.ReadCases(Documents.CaseHeads + new string('\t', 14) + "\n").CaseNumbers());

    [Fact]
    public void Blank_cells_among_the_numbers_stay_blank() =>
        Assert.Equal("1,,,,1,,,,,,,,,,9", Documents.ReadCases(Documents.CaseHeads + "1\t\t\t\t1\t\t\t\t\t\t\t\t\t\t9\n").CaseNumbers());

    [Theory]
    [InlineData("1 2 3 4 10 5 6 7 8 26 9 0 0 0\n", "READ-031")]
    [InlineData("1 2 3 4 10 5 6 7 8 26 9 0 0 0 9 1\n", "READ-031")]
    [InlineData("1 2 3 4 10\n5 6 7 8 26\n9 0 0 0 9\n", "READ-031")]
    [InlineData("1 2 3 4 10 5 6 7 8 26 9 0 0 0 9\n1 2 3 4 10 5 6 7 8 26 8 0 0 0 8\n", "READ-031")]
    [InlineData("012341056782690009\n", "READ-041")]
    public void Another_number_of_numbers_is_refused(string numbers, string code)
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + numbers);

        Assert.Equal(s_blank, result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/litigation/direct/total", code), result.Codes(Section));
    }

    [Fact]
    public void Zeros_that_run_together_are_zeros() =>
        Assert.Equal("0" + string.Concat(Enumerable.Repeat(",0", 14)), Documents.ReadCases(Documents.CaseHeads + "000000000000000\n").CaseNumbers());

    [Fact]
    public void Digits_that_divide_in_one_way_are_read_where_all_sums_agree()
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + "010010000000000\n");

        Assert.Equal("0,1,0,0,1,0,0,0,0,0,0,0,0,0,0", result.CaseNumbers());
        Assert.Equal("READ-040", result.Codes(Section));
    }

    [Fact]
    public void Digits_that_divide_in_one_way_are_refused_where_a_sum_does_not_agree() =>
        Assert.True(Documents.ReadCases(Documents.CaseHeads + "010020000000000\n").Refuses("/proceedings/reconsideration/upheld", "READ-041"));

    [Fact]
    public void A_page_number_beside_the_row_does_not_matter() =>
        Assert.Equal(Fifteen, Documents.ReadCases(Documents.CaseHeads + Fifteen.Replace(',', '\t') + "\n— 4 —\n12\n").CaseNumbers());

    [Fact]
    public void Printed_totals_are_not_repaired() =>
        Assert.Equal("10,1,0,0,0,5,0,0,0,0,0,0,0,0,0", Documents.ReadCases(Documents.CaseHeads + "10 1 0 0 0 5 0 0 0 0 0 0 0 0 0\n").CaseNumbers());

    [Fact]
    public void Outcomes_in_another_order_refuse_the_table()
    {
        ReadResult result = Documents.ReadCases("结果维持\t其他结果\t结果纠正\t尚未审结\t总计\n" + Fifteen.Replace(',', '\t') + "\n");

        Assert.Equal(s_blank, result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/reconsideration/upheld", "READ-023"));
    }

    [Fact]
    public void A_note_below_is_an_annotation_and_a_labelled_row_is_kept_aside()
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + Fifteen.Replace(',', '\t') + "\n上年\t1\t2\t3\n注：含上年度结转数量。\n");

        Assert.Equal(Fifteen, result.CaseNumbers());
        Assert.Contains(result.Report!.Annotations, annotation => annotation is { At: Section, Text: "注：含上年度结转数量。" });
        Assert.Equal("上年", Assert.Single(result.Report.AdditionalRows).Label);
    }

    [Theory]
    [InlineData("行政复议|行政诉讼", true)]
    [InlineData("行政诉讼|行政复议", true)]
    [InlineData("行政复议行政诉讼", true)]
    [InlineData("行政复议（件）|1|行政诉讼（件）", true)]
    [InlineData("未经复议直接起诉", true)]
    [InlineData("0|复议后起诉", true)]
    [InlineData("结果维持|结果纠正", true)]
    [InlineData("结果维持（含上年）|总计|其他结果", true)]
    [InlineData("行政复议", false)]
    [InlineData("行政诉讼", false)]
    [InlineData("行政复议|行政复议", false)]
    [InlineData("行政诉讼|行政诉讼", false)]
    [InlineData("结果维持", false)]
    [InlineData("结果维持|总计", false)]
    [InlineData("总计|总计", false)]
    [InlineData("总计|其他", false)]
    [InlineData("1|2|3", false)]
    [InlineData("", false)]
    public void Its_heads_tell_its_table(string cells, bool isTable) => Assert.Equal(isTable, CaseReader.IsTableLine(Documents.Row(cells)));

    [Theory]
    [InlineData(36, true)]
    [InlineData(37, false)]
    public void What_is_longer_than_a_head_is_none(int marks, bool isTable) => Assert.Equal(isTable, CaseReader.IsTableLine(Documents.Row("行政复议" + new string('.', marks) + "|行政诉讼")));

    [Fact]
    public void A_row_of_fifteen_blank_cells_has_to_stand_under_heads()
    {
        Assert.Empty(Documents.ReadCases(Documents.CaseHeads + new string('\t', 14) + "\n").Codes(Section));
        Assert.Null(Documents.ReadCases(new string('\t', 14) + "\n").CaseNumbers());
        Assert.True(Documents.ReadCases(Documents.CaseHeads + new string('\t', 13) + "\n").Refuses("/proceedings/reconsideration/total", "READ-045"));
    }

    [Fact]
    public void A_word_in_a_cell_leaves_the_others_in_theirs()
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + "1\t2\t若干\t4\t10\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n");

        Assert.Equal("1,2,,4,10,5,6,7,8,26,9,0,0,0,9", result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/reconsideration/other", "READ-050"));
        Assert.Equal("READ-050", result.Codes(Section));
    }

    [Fact]
    public void Numbers_under_the_heading_that_are_no_row_are_kept_as_a_note()
    {
        ReadResult result = Documents.ReadCases("1 2 3\n");

        Assert.Null(result.CaseNumbers());
        Assert.Contains(result.Report!.Annotations, annotation => annotation is { At: Section, Text: "1 2 3" });
    }

    [Fact]
    public void A_row_for_each_group_is_read() =>
        Assert.Equal(Fifteen, Documents.ReadCases("行政复议\t1\t2\t3\t4\t10\n行政诉讼\n未经复议直接起诉\t5\t6\t7\t8\t26\n复议后起诉\t9\t0\t0\t0\t9\n").CaseNumbers());

    [Fact]
    public void Prose_with_numbers_under_the_heading_is_no_table()
    {
        ReadResult result = Documents.ReadCases("全年行政复议2件，行政诉讼1件。\n");

        Assert.Null(result.Report!.Proceedings);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "READ-020", At: Section });
    }
}
