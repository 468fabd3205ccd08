using System;
using static GovDisclosure.Format.Tests.Reading.NastyText;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Pages as pdftotext prints them: heads and labels broken over lines, groups in the margin between.</summary>
public sealed class PrintedPageTests
{
    private const string Unavailable = "/applications/outcomes/unavailable/";

    private static ReadResult Read(string matrix, string disclosure = Disclosure) => ReportReader.Default.Read(Report(disclosure, matrix));

    /// <summary>The matrix with the three rows of （四） printed otherwise.</summary>
    private static string WithUnavailable(string lines) => Matrix(i => i == 12 ? lines : i is 13 or 14 ? string.Empty : null);

    [Theory]
    [InlineData("自然人         社会 法律    总 计\n      商业 科研\n            公益 服务 其他\n      企业 机构\n            组织 机构\n", "1 2 3 4 5 6 21")]
    [InlineData("    商业  科研  社会  法律\n自然人         公益  服务  其他  总计\n    企业  机构  组织  机构\n", "1 2 3 4 5 6 21")]
    [InlineData("总计  社会 法律            自然人\n              商业 科研\n    公益 服务 其他\n              企业 机构\n    组织 机构\n", "21 5 6 2 3 4 1")]
    public void Whole_heads_beside_broken_ones_stand_where_the_page_has_them(string heads, string numbers) =>
        Assert.Equal(numbers, Read(Matrix(i => Row(i, "1 2 3 4 5 6 21"), "            申请人情况\n        法人或其他组织\n" + heads)).Cells("/applications/newlyReceived"));

    [Theory]
    [InlineData("自然人      社会  法律  其他  总计\n    商业  科研\n      公益  服务\n    企业  机构\n      组织  机构\n")]
    [InlineData("    商业  科研  社会  法律\n自然人      公益  服务  其他  总计\n    企业  机构  组织  机构\n")]
    public void Where_their_places_are_lost_only_sums_can_confirm_the_columns(string heads)
    {
        string all = "            申请人情况\n        法人或其他组织\n" + heads;
        Assert.True(Read(Matrix(heads: all)).Refuses("/applications/newlyReceived"));
        ReadResult sound = Read(Matrix(i => i is 0 or 2 or 23 ? Row(i, "1 2 3 4 5 6 21") : Row(i, "0 0 0 0 0 0 0"), all));
        Assert.Equal("1 2 3 4 5 6 21", sound.Cells("/applications/newlyReceived"));
        Assert.Contains(sound.Diagnostics, diagnostic => diagnostic is { Code: "READ-026", At: "/applications" });
    }

    [Theory]
    [InlineData("总计    社会  法律  其他  自然人\n    商业  科研\n")]
    [InlineData("自然人    社会  事业单位  其他  总计\n    商业  科研\n")]
    public void Whole_heads_out_of_order_refuse_the_matrix_beside_broken_ones_too(string heads) =>
        Assert.True(Read(Matrix(heads: heads)).Refuses("/applications"));

    [Fact]
    public void A_group_on_the_line_between_two_pieces_of_a_label_cuts_it_not_short()
    {
        ReadResult result = Read(WithUnavailable("1.本机关不掌握相关政府信息    13  0  0  0  0  0  13\n"
            + "             2.没有现成信息需要另行\n  （四）无法提供                14  0  0  0  0  0  14\n             制作\n"
            + "             3.补正后申请内容仍不明确    15  0  0  0  0  0  15\n"));
        Assert.Equal("13 0 0 0 0 0 13 14 0 0 0 0 0 14 15 0 0 0 0 0 15", result.Cells(Unavailable));
        Assert.Empty(result.Report!.AdditionalRows);
    }

    [Fact]
    public void Group_6_between_two_pieces_of_a_label_is_no_row()
    {
        ReadResult result = Read(Matrix(i => i == 21
            ? "             2.申请人逾期未按收费通知要求缴纳费\n （六）其他处理                     22  0  0  0  0  0  22\n             用、行政机关不再处理其政府信息公开申\n             请\n"
            : null));
        Assert.Equal("22 0 0 0 0 0 22", result.Cells("/applications/outcomes/otherHandling/feeOverdue"));
        Assert.Empty(result.Report!.AdditionalRows);
    }

    [Theory]
    [InlineData("三 、本 年 度办 理 结 果 3.补正后申请内容仍不明\n              15  0  0  0  0  0  15\n              确\n")]
    [InlineData("（四）无法提供 3.补正后申请内容仍不明\n              15  0  0  0  0  0  15\n              确\n")]
    [InlineData("提供 3.补正后申请内容仍不明确    15  0  0  0  0  0  15\n")]
    [InlineData("三、本年度办理结果 （四） 3.补正后申请内容仍不明确    15  0  0  0  0  0  15\n")]
    public void The_margin_one_blank_before_a_label_hides_it_not(string third) =>
        Assert.Equal("13 0 0 0 0 0 13 14 0 0 0 0 0 14 15 0 0 0 0 0 15", Read(WithUnavailable(Row(12) + Row(13) + third)).Cells(Unavailable));

    [Theory]
    [InlineData("9.本机关自设的一行")]
    [InlineData("本机关自设的一行")]
    public void Numbers_below_words_that_may_be_another_label_are_no_rows_and_leave_the_row_they_touch_in_doubt(string words)
    {
        ReadResult result = Read(WithUnavailable(Row(12) + "2.没有现成信息需要另行制作\n" + words + "\n99  0  0  0  0  0  99\n" + Row(14)));
        // Where a printed page breaks its numbers, their upper halves stand above the label too.
        Assert.Equal("13 0 0 0 0 0 13 _ _ _ _ _ _ _ _ _ _ _ _ _ _", result.Cells(Unavailable));
        Assert.True(result.Refuses(Unavailable + "requiresCreation"));
        Assert.True(result.Refuses(Unavailable + "unclearAfterClarification"));
    }

    [Theory]
    [InlineData("          本年制发    本年废止    现行有效\n信息内容\n          件数      件数      件数\n")]
    [InlineData("信息内容    本年制发    本年废止    现行有效\n          件数      件数      件数\n")]
    [InlineData("信息内容    本年    本年    现行有效件数\n        制发件数    废止件数\n")]
    public void Heads_broken_over_lines_side_by_side_are_read(string heads) =>
        Assert.Equal("1 2 3 4 5 6 7 8 9 1.5", Read(Matrix(), Disclosure.Replace("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n", heads, StringComparison.Ordinal)).Cells("/proactiveDisclosure"));

    [Fact]
    public void Broken_heads_of_which_a_piece_is_lost_are_not_guessed() =>
        Assert.Equal("_ _ _", Read(Matrix(), Disclosure.Replace("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n", "信息内容    本年制发    本年废止    现行有效\n          件数      件数\n", StringComparison.Ordinal)).Cells("/proactiveDisclosure/governmentRules"));

    [Fact]
    public void Signed_numbers_that_blanks_divide_in_text_on_one_line_are_read()
    {
        const string text = "二、主动公开政府信息情况第二十条第（五）项信息内容上一年项目数量本年增/减处理决定数量行政许可0 +73 0其他对外管理服务事项5 -2 9"
            + "三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况";
        ReadResult result = ReportReader.Default.Read(text);
        Assert.Equal("0 73 0", result.Cells("/proactiveDisclosure/licensing"));
        Assert.Equal("5 -2 9", result.Cells("/proactiveDisclosure/otherAdministrativeServices"));
    }
}
