using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class FusedTextTests
{
    private const string Whole =
        "示例市2023年政府信息公开工作年度报告本报告的统计期限自2023年1月1日至2023年12月31日。一、总体情况公开12条。二、主动公开政府信息情况"
        + "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件123"
        + "三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量1000001二、上年结转政府信息公开申请数量0000000"
        + "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉000000000000000"
        + "五、存在的主要问题及改进情况仍有3个问题。六、其他需要报告的事项无。";

    [Theory]
    [InlineData("规章000", "规章|000")]
    [InlineData("（一）予以公开1000001", "（一）予以公开|1000001")]
    [InlineData("1.属于国家秘密0000000", "1.属于国家秘密|0000000")]
    public void Numbers_stuck_to_a_label_are_taken_off_it(string text, string pieces)
    {
        Line line = Assert.Single(TryDivide(text)!);

        Assert.Equal(pieces, string.Join("|", line.Pieces.Select(piece => piece.Text)));
        Assert.True(line.Pieces[1].IsFused);
    }

    [Theory]
    [InlineData("规章 3")]
    [InlineData("示例12")]
    [InlineData("规章及其他3")]
    [InlineData("2023")]
    [InlineData("")]
    public void Other_lines_stay_lines(string text)
    {
        Assert.Null(TryDivide(text));
    }

    [Fact]
    public void A_report_on_one_line_is_divided_at_headings_and_labels()
    {
        string[] lines = TryDivide(Whole)!.Select(line => line.Text).ToArray();

        Assert.Equal("一、总体情况", lines[1]);
        Assert.Contains("规章", lines);
        Assert.Contains("一、本年新收政府信息公开申请数量", lines);
        Assert.Contains("1000001", lines);
        Assert.Equal("六、其他需要报告的事项", lines[^2]);
        Assert.Equal("无。", lines[^1]);
        Assert.Equal(Whole, string.Concat(lines));
    }

    [Fact]
    public void Every_divided_line_stands_where_it_says()
    {
        foreach (Line line in TryDivide(Whole)!)
            Assert.Equal(line.Text, Whole.Substring(line.Position.Column - 1, line.Text.Length));
    }

    [Fact]
    public void What_is_certain_on_one_line_is_read_and_the_rest_refused()
    {
        ReadResult result = Documents.Read(Whole);

        Assert.Equal(2023, result.Report!.Year);
        Assert.Equal("0,0,0", result.Disclosed("governmentRules"));
        Assert.Equal(",,", result.Disclosed("normativeDocuments"));
        Assert.True(result.Refuses("/proactiveDisclosure/normativeDocuments", "READ-041"));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-027"));
        Assert.Equal("0" + string.Concat(Enumerable.Repeat(",0", 14)), result.CaseNumbers());
        Assert.Equal("公开12条。", result.Report.Overview!.Text);
        Assert.Equal("仍有3个问题。", result.Report.Problems!.Text);
    }

    [Fact]
    public void Heads_on_one_line_tell_the_columns()
    {
        ReadResult result = Documents.Read(Whole.Replace("一、本年新收", "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收", System.StringComparison.Ordinal));

        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("0,0,0,0,0,0,0", result.Numbers(ApplicationRow.BroughtForward));
    }

    [Fact]
    public void Prose_that_names_one_row_of_the_form_stays_whole() =>
        Assert.Null(TryDivide("今年本年新收政府信息公开申请数量为三件，均已办结。" + new string('文', 60)));

    private static List<Line>? TryDivide(string text) => FusedText.TryDivide(new SourceParagraph(text, new SourcePosition(1, 1)), LabelText.Fold(text));

    [Theory]
    [InlineData("十二三、收到和处理政府信息公开申请情况", null)]
    [InlineData("十二 三、收到和处理政府信息公开申请情况", 12)]
    [InlineData("12三、收到和处理政府信息公开申请情况", 12)]
    public void A_chinese_number_that_runs_on_into_that_of_a_heading_is_refused(string end, int? expected)
    {
        ReadResult result = ReportReader.Default.Read("示例市2023年政府信息公开工作年度报告第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费" + end);

        CellAddress fees = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");
        Assert.Equal(expected, result.Report![fees]);
        Assert.Equal(expected == null, result.Report.IsRefused(fees));
    }
}
