using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Columns;

/// <summary>What rows say of the heads above them.</summary>
public class ColumnMapTests
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Forward = "二、上年结转政府信息公开申请数量";
    private const string Kinds = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

    [Fact]
    public void A_number_under_a_head_before_the_columns_is_of_a_column_of_its_own()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t9\t1\t2\t3\t4\t5\t6\t21\n", "\t其中：网上申请\t" + Kinds);

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains(result.Report!.AdditionalRows, row => row.Label == "其中：网上申请" && row.Cells.SequenceEqual(["9"]));
    }

    [Fact]
    public void A_remark_before_the_columns_is_no_label()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t较上年增加\t1\t2\t3\t4\t5\t6\t21\n", "\t备注\t" + Kinds);

        Assert.Equal("1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Contains(result.Report!.AdditionalRows, row => row.Label == "备注" && row.Cells.SequenceEqual(["较上年增加"]));
    }

    [Fact]
    public void A_row_cut_short_is_refused_where_a_head_stands_before_the_columns()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t9\t1\t2\t3\t4\t5\t6\n", "\t其中：网上申请\t" + Kinds);

        Assert.True(result.Refuses("/applications/newlyReceived", "READ-031"));
    }

    [Fact]
    public void Rows_above_heads_in_another_order_are_not_read_by_them()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t22\n" + "商业企业\t自然人\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" + Forward + "\t0\t1\t0\t0\t0\t0\t1\n", string.Empty);

        Assert.True(result.Refuses("/applications/newlyReceived", "READ-027"));
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.BroughtForward));
    }

    [Theory]
    [InlineData("总计（万件）")]
    [InlineData("总计（上年数）")]
    public void A_unit_or_a_year_in_heads_that_tell_no_columns_leaves_none(string total)
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t21\n", "自然人\n法人或其他组织\n" + total + "\n乙\n");

        Assert.True(result.Refuses("/applications/newlyReceived/total", "READ-023"));
    }

    [Fact]
    public void A_unit_that_says_nothing_new_of_a_count_leaves_the_sums_to_confirm() =>
        Assert.DoesNotContain("READ-023", Documents.ReadCases("行政复议（件）\t行政诉讼（件）\n1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n").Codes("/proceedings"), System.StringComparison.Ordinal);

    [Fact]
    public void Years_over_columns_whose_reach_cannot_be_seen_tell_none() =>
        Assert.True(Documents.ReadMatrix(New + "\t1\t2\t3\t4\t5\t6\t21\t1\n", "\t2022年\t\t\t\t\t\t\t2023年\n\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\t自然人\n").Refuses("/applications/newlyReceived/total", "READ-023"));
}
