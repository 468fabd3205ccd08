using System;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Tables of HTML in Markdown and text, as converters write them.</summary>
public class HtmlFragmentTests
{
    private const string Before = "# 甲县2023年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n";
    private const string After = "\n\n## 三、收到和处理政府信息公开申请情况\n\n## 六、其他需要报告的事项\n\n无。\n";

    private const string Table =
        "<table border=\"1\">\n<thead>\n<tr><th colspan=\"4\">第二十条第（一）项</th></tr>\n"
        + "<tr><th>信息内容</th><th>本年制发件数</th><th>本年废止件数</th><th>现行有效件数</th></tr>\n</thead>\n<tbody>\n"
        + "<tr><td>规章</td><td>3</td><td>5</td><td>74</td></tr>\n<tr>\n<td>行政规范性文件</td>\n<td>564</td>\n<td>984</td>\n<td>4185</td>\n</tr>\n</tbody>\n</table>";

    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance);

    public static TheoryData<string> Ways =>
    [
        Table,
        Table.Replace("\n", string.Empty, StringComparison.Ordinal),
        Table.Replace("\n", "\r\n", StringComparison.Ordinal),
        Table.Replace('\n', '\r'),
        Table.Replace("\n", "\n\n", StringComparison.Ordinal),
        Table.Replace("\n", "\n        ", StringComparison.Ordinal),
        Table.Replace("\n", "\n> ", StringComparison.Ordinal),
        "<div align=\"center\">\n\n" + Table + "\n\n</div>",
        "<html><body>" + Table.Replace("\n", string.Empty, StringComparison.Ordinal) + "</body></html>",
        Table.Replace("table", "TABLE", StringComparison.Ordinal).Replace("td>", "TD>", StringComparison.Ordinal),
        Table.Replace("<table border=\"1\">", "<table header-row=\"true\"><colgroup><col><col></colgroup>", StringComparison.Ordinal),
        Table.Replace(">74<", "><b>&#55;4</b><!-- 73 --><", StringComparison.Ordinal),
        "表格如下：" + Table + "以上。",
        "<table><tr><td>" + Table + "</td></tr></table>",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_whole_table_is_read_wherever_it_stands_in_a_text(string table)
    {
        ReadResult read = s_reader.Read(Before + table + After);

        AnnualReport report = Assert.IsType<AnnualReport>(read.Report);
        Assert.Equal((3, 5, 74), Rules(report));
        Assert.Equal((564, 984, 4185), Documents(report));
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Code is "READ-070" or "READ-071");
        Assert.Equal(report, Read(s_reader, Encoding.UTF8.GetBytes(Before + table + After)).Report);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_cell_stands_where_the_whole_file_has_it(string lineEnd)
    {
        string text = (Before + "文字<!-- 注\n释 -->\n见" + Table + After).Replace("\n", lineEnd, StringComparison.Ordinal);
        string[] lines = text.Split(lineEnd);

        ReadResult read = s_reader.Read(text);

        Assert.All(
            new[] { ("/proactiveDisclosure/governmentRules/issued", "3<"), ("/proactiveDisclosure/governmentRules/inForce", "74<"), ("/proactiveDisclosure/normativeDocuments/repealed", "984<") },
            cell =>
            {
                Assert.True(read.SourceMap.TryGetPosition(cell.Item1, out SourcePosition position));
                Assert.StartsWith(cell.Item2, lines[position.Line - 1][(position.Column - 1)..], StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Without_this_front_end_it_is_refused_by_name()
    {
        ReadResult read = ReportReader.Default.Read(Before + Table + After);

        Assert.Null(read.Report!.ProactiveDisclosure);
        Assert.Equal(new SourcePosition(5, 1), read.Diagnostics.Single(diagnostic => diagnostic.Code == "READ-070").Position);
    }

    [Fact]
    public void A_page_that_begins_with_text_is_a_page()
    {
        byte[] page = Encoding.UTF8.GetBytes("甲县2023年政府信息公开工作年度报告_甲县\n<div><h1>甲县2023年政府信息公开工作年度报告</h1>\n<p>二、主动公开政府信息情况</p>\n" + Table + "</div>");

        Assert.True(HtmlFrontEnd.Instance.Recognizes(page));
        Assert.Equal((3, 5, 74), Rules(Read(s_reader, page).Report!));
        Assert.Equal("READ-004", Assert.Single(Read(ReportReader.Default, page).Diagnostics).Code);
    }

    [Fact]
    public void A_piece_has_the_limits_of_a_page()
    {
        Assert.Equal("READ-005", Assert.Single(HtmlFrontEnd.Instance.ReadFragment(new string(' ', (16 * 1024 * 1024) + 1)).Diagnostics).Code);
        Assert.Throws<ArgumentNullException>("html", () => HtmlFrontEnd.Instance.ReadFragment(null!));
        Assert.Empty(HtmlFrontEnd.Instance.ReadFragment(string.Empty).Blocks);
    }

    private static ReadResult Read(ReportReader reader, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return reader.Read(stream);
    }

    private static (long?, long?, long?) Rules(AnnualReport report) => Row(report, "governmentRules");

    private static (long?, long?, long?) Documents(AnnualReport report) => Row(report, "normativeDocuments");

    private static (long?, long?, long?) Row(AnnualReport report, string row) => (Cell(report, row, "issued"), Cell(report, row, "repealed"), Cell(report, row, "inForce"));

    private static long? Cell(AnnualReport report, string row, string column) =>
        (long?)report[CellAddress.Parse($"/proactiveDisclosure/{row}/{column}")];
}
