using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class DoubtTests
{
    private const string New = "一、本年新收政府信息公开申请数量";

    [Fact]
    public void One_damaged_byte_in_a_long_utf8_text_loses_one_character()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Layouts.All["tab"](RandomReports.Create(1, 0)));
        bytes[bytes.Length - 20] = 0xFF;
        using var stream = new MemoryStream(bytes);
        ReadResult result = ReportReader.Default.Read(stream);
        Assert.NotNull(result.Report);
        Assert.Contains(result.Diagnostics, d => d.Code == "READ-006");
    }

    [Theory]
    [InlineData("&nbsp;&nbsp;规章&nbsp;&nbsp;12 3 4", "12")]
    [InlineData("**规章**  12 3 4", "12")]
    public void A_cell_behind_markup_on_its_line_stands_where_it_says(string line, string value)
    {
        string text = Documents.Report(disclosure: "信息内容 本年制发件数 本年废止件数 现行有效件数\n" + line + "\n");
        ReadResult result = Documents.Read(text);
        Assert.True(result.SourceMap.TryGetPosition("/proactiveDisclosure/governmentRules/issued", out SourcePosition p));
        Assert.StartsWith(value, text.Split('\n')[p.Line - 1][(p.Column - 1)..], System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_escaped_sign_alone_in_a_row_is_stripped_once() =>
        Assert.Equal("**甲**", ((SourceParagraph)TextFrontEnd.Instance.Read(@"| \*\*甲\*\* |").Blocks.Single()).Text);

    [Theory]
    [InlineData("总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    [InlineData("自然人\t总计\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n")]
    public void Total_first_refuses(string heads)
    {
        ReadResult result = Documents.ReadMatrix(heads + New + "\t9\t1\t2\t3\t1\t1\t1\n");
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
    }

    [Fact]
    public void A_foreign_column_in_the_matrix_refuses()
    {
        ReadResult result = Documents.ReadMatrix("自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计\n" + New + "\t9\t1\t2\t3\t1\t1\t1\n");
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
    }

    [Fact]
    public void Two_years_side_by_side_refuse()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\t4\t5\t6\n");
        Assert.Equal(",,", result.Disclosed("governmentRules"));
    }

    [Theory]
    [InlineData("规章\n行政规范性文件\n1 2 3\n4 5 6\n")]
    [InlineData("规章\n行政规范性文件\n1\n2\n3\n4\n5\n6\n")]
    public void Labels_then_rows_in_section_two(string lines)
    {
        ReadResult result = Documents.ReadDisclosure("信息内容 本年制发件数 本年废止件数 现行有效件数\n" + lines);
        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Disclosed("normativeDocuments") is ",," or "4,5,6", result.Disclosed("normativeDocuments"));
        Assert.True(result.Report!.IsRefused(CellAddress.Parse("/proactiveDisclosure/governmentRules/issued")), "blank where numbers stand apart");
    }

    [Fact]
    public void Same_row_with_other_heads_is_compared_by_column()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n信息内容\t本年废止件数\t本年制发件数\t现行有效件数\n规章\t1\t2\t3\n");
        Assert.Equal(",,", result.Disclosed("governmentRules"));
    }

    [Fact]
    public void Matrix_repeat_with_blanks_in_other_places_contradicts()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t\t2\t\t\t\t3\n" + New + "\t1\t2\t\t\t\t\t3\n");
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
    }

    [Theory]
    [InlineData("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n若干\n0\n0\n行政规范性文件\n1\n2\n3\n")]
    [InlineData("信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 若干 0 0\n行政规范性文件 1 2 3\n")]
    public void A_word_for_the_first_number_refuses_the_row_where_no_cells_are_seen(string lines)
    {
        ReadResult result = Documents.ReadDisclosure(lines);
        Assert.Equal(",,", result.Disclosed("governmentRules"));
        Assert.True(result.Report!.IsRefused(CellAddress.Parse("/proactiveDisclosure/governmentRules/issued")));
    }

    [Fact]
    public void A_label_without_numbers_is_refused_where_others_have_some_and_no_cells_are_seen()
    {
        ReadResult result = Documents.ReadMatrix(New + "\n1\n0\n0\n0\n0\n0\n1\n二、上年结转政府信息公开申请数量\n");
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/broughtForward/total", "READ-046"));
    }

    [Fact]
    public void Labels_without_any_number_are_blank()
    {
        ReadResult result = Documents.ReadMatrix(New + "\n二、上年结转政府信息公开申请数量\n");
        Assert.False(result.Report!.IsRefused(CellAddress.Of(ApplicationRow.BroughtForward, ApplicantCategory.Total)));
    }

    [Fact]
    public void Two_rows_on_one_line_are_two_rows()
    {
        ReadResult result = Documents.ReadMatrix(New + "\t1\t0\t0\t0\t0\t0\t1\t二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n");
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal("2,0,0,0,0,0,2", result.Numbers(ApplicationRow.BroughtForward));
    }
}
