using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

/// <summary>Heads that are not those of the form tell no column, even where every sum holds.</summary>
public class TableHeadsTests
{
    private const string Row = "一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n";

    [Theory]
    [InlineData("项目\t公民\t企业法人\t科研单位\t律师事务所\t公益团体\t其余\t合计\n")]
    [InlineData("\t东区\t西区\t南区\t北区\t中区\t高新区\t全市\n")]
    [InlineData("\t自然人占比\t商业企业占比\t科研机构占比\t社会公益组织占比\t法律服务机构占比\t其他占比\t总计占比\n")]
    [InlineData("公民\n企业法人\n科研单位\n律师事务所\n公益团体\n其余\n合计\n")]
    public void Others_than_the_forms_over_the_matrix_leave_it_unread(string heads)
    {
        ReadResult result = Documents.ReadMatrix(Complete, heads);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived/total", "READ-027"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-027" && diagnostic.GetMessage(ReportLanguage.Chinese).Contains("不是规定的表头", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Without_any_head_the_order_of_the_form_stands_where_all_sums_hold() =>
        Assert.Equal("0,0,0,0,0,0,0", Documents.ReadMatrix(Complete, string.Empty).Numbers(ApplicationRow.NewlyReceived));

    [Theory]
    [InlineData("在审\t维持\t纠正\t其他\t合计\t在审\t维持\t纠正\t其他\t合计\t在审\t维持\t纠正\t其他\t合计\n")]
    [InlineData("行政裁决\t行政诉讼\n")]
    public void Others_than_the_forms_in_section_four_leave_it_unread(string heads)
    {
        ReadResult result = Documents.ReadCases("行政复议\t行政诉讼\n" + heads + "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n");

        Assert.Equal(",,,,,,,,,,,,,,", result.CaseNumbers());
        Assert.True(result.Refuses("/proceedings/reconsideration", "READ-027"));
    }

    private static string Complete { get; } = Row + Rest();

    private static string Rest()
    {
        var rows = new System.Text.StringBuilder();
        foreach (TemplateRow row in ReportTemplate.For(ReportEdition.Edition2021).Applications.Rows)
        {
            if ((ApplicationRow)row.Number is not (ApplicationRow.NewlyReceived or ApplicationRow.BroughtForward))
                rows.Append(string.Concat(row.Groups)).Append(row.Groups.Count > 0 ? "\t" : string.Empty).Append(row.Label).Append("\t0\t0\t0\t0\t0\t0\t0\n");
        }

        return rows.ToString();
    }
}
