using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class MatrixAndCaseDoubtTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Forward = "二、上年结转政府信息公开申请数量";

    [Fact]
    public void Five_outcomes_tell_nothing_of_fifteen_numbers()
    {
        ReadResult result = Documents.ReadCases("结果纠正\t结果维持\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n");

        Assert.Equal(new string(',', 14), result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/reconsideration/upheld", "READ-023"));
        Assert.EndsWith(" / 1 2 3 4 10 5 6 7 8 26 9 0 0 0 9", Assert.Single(result.Report!.Refused, refusal => refusal.Code == "READ-023").Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_row_told_three_times_each_is_kept()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\n" + New + "\t2\t0\t0\t0\t0\t0\t2\n" + New + "\t3\t0\t0\t0\t0\t0\t3\n");

        Assert.Equal("1 0 0 0 0 0 1 / 2 0 0 0 0 0 2 / 3 0 0 0 0 0 3", Assert.Single(result.Report!.Refused, refusal => refusal.Code == "READ-032").Printed);
    }

    [Theory]
    [InlineData("商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计\n")]
    [InlineData("法人或其他组织\t自然人\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    public void Natural_persons_behind_the_organisations_are_read_there(string heads)
    {
        ReadResult result = Documents.ReadMatrix(New + "\t2\t3\t4\t5\t6\t1\t21\n", heads);

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
    }

    [Fact]
    public void Heads_that_show_no_order_refuse_the_table()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t0\t0\t0\t0\t0\t1\t1\n", "科研\t商业\t社会公益\t法律服务\n");

        Assert.Null(result.Report!.Applications!.NewlyReceived.NaturalPerson);
        Assert.True(result.Refuses("/applications/newlyReceived/naturalPerson", "READ-023"));
        Assert.EndsWith(" / " + New + " 0 0 0 0 0 1 1", Assert.Single(result.Report.Refused, refusal => refusal.Code == "READ-023").Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void One_number_before_blanks_is_refused_whatever_other_rows_look_like()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t5\t\t\t\t\t\t\n" + Forward + "\t0\t0\t0\t0\t0\t0\t0\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-042"));
    }

    [Fact]
    public void Seven_numbers_in_one_cell_are_read_or_refused()
    {
        ReadResult result = Documents.ReadMatrix("（一）予以公开\t1 0 0 0 0 0 1\n");

        Assert.True(result.Numbers(ApplicationRow.Granted) == "1,0,0,0,0,0,1" || result.Report!.IsRefused(CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.NaturalPerson)));
    }

    [Fact]
    public void Numbers_behind_a_note_that_goes_on_below_are_read_or_refused()
    {
        ReadResult result = Documents.ReadMatrix("（二）部分公开（区分处理的，只计这 1 0 0 0 0 0 1\n一情形，不计其他情形）\n");

        Assert.True(result.Numbers(ApplicationRow.PartiallyGranted) == "1,0,0,0,0,0,1" || result.Report!.IsRefused(CellAddress.Of(ApplicationRow.PartiallyGranted, ApplicantCategory.NaturalPerson)));
    }

    [Fact]
    public void The_note_in_the_corner_ends_with_its_bracket()
    {
        ReadResult result = Documents.ReadMatrix("（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和） " + Documents.MatrixHeads + New + "\t1\t0\t0\t0\t0\t0\t1\n", heads: string.Empty);

        Assert.Equal("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", result.Printed.CornerNote!.Text);
    }
}
