using System.Linq;
using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

public sealed class PageWalkerTests
{
    [Theory]
    [InlineData("<p>一<p>二", "一\n二")]
    [InlineData("一<br>二<br/><br>三", "一\n二\n三")]
    [InlineData("<h1>一</h1>二<div>三<div>四</div>五</div>", "一\n二\n三\n四\n五")]
    [InlineData("<p>1<span>2</span><b>3</b></p>", "123")]
    [InlineData("<p>  a \n\t b  </p>", "a b")]
    [InlineData("<p>总体\n   情况</p>", "总体情况")]
    [InlineData("<p>１\n２</p>", "１ ２")]
    [InlineData("<p>&nbsp;&emsp;　总体&nbsp;</p>", "\u2003　总体")]
    [InlineData("<p>总<wbr>体&shy;情\u200B况\uFEFF</p>", "总体情况")]
    [InlineData("<p>&#19968;&#x3001;&lt;&amp;</p>", "一、<&")]
    [InlineData("<ul><li>一<li>二</ul>", "一\n二")]
    [InlineData("<dl><dt>一<dd>二</dl>", "一\n二")]
    [InlineData("直接的文字", "直接的文字")]
    [InlineData("<pre>一、总体情况\n  a   b\tc\n\n二</pre>", "一、总体情况\na   b\tc\n二")]
    [InlineData("<div style='white-space: pre-wrap'>a  b\nc</div>", "a  b\nc")]
    [InlineData("<p>a<span style=\"display:block\">b</span>c</p>", "a\nb\nc")]
    [InlineData("<p><o:p>总体</o:p></p>", "总体")]
    [InlineData("<p>规<ruby>章<rt>zhāng</rt></ruby></p>", "规章")]
    public void Text_is_read_as_it_is_seen(string html, string shown) => Assert.Equal(shown, Pages.Shown("<html><body>" + html));

    [Theory]
    [InlineData("<script>1</script>")]
    [InlineData("<style>p{1}</style>")]
    [InlineData("<template><p>1</p></template>")]
    [InlineData("<noscript>1</noscript>")]
    [InlineData("<!-- 1 -->")]
    [InlineData("<!--[if gte mso 9]><xml>1</xml><![endif]-->")]
    [InlineData("<p hidden>1</p>")]
    [InlineData("<p style=\"color:red; DISPLAY : none !important\">1</p>")]
    [InlineData("<p style='visibility:hidden'>1</p>")]
    [InlineData("<span style='mso-hide:all'>1</span>")]
    [InlineData("<select><option>1</select>")]
    [InlineData("<textarea>1</textarea>")]
    [InlineData("<button>1</button>")]
    [InlineData("<iframe>1</iframe>")]
    [InlineData("<svg><text>1</text></svg>")]
    [InlineData("<math><mn>1</mn></math>")]
    [InlineData("<object>1</object>")]
    [InlineData("<del>1</del><s>1</s>")]
    public void What_is_not_seen_is_not_read(string html) => Assert.Equal("甲\n乙", Pages.Shown("<html><body><p>甲</p>" + html + "<p>乙</p>"));

    [Theory]
    [InlineData("12<sup>1</sup>", "12¹")]
    [InlineData("12<sub>1</sub>", "12₁")]
    [InlineData("12<span style='vertical-align:super'>1</span>", "12¹")]
    [InlineData("12<a href='#n1'>1</a>", "12¹")]
    [InlineData("<b>12</b><span><a href='#n1'><b>1</b></a></span>", "12¹")]
    public void A_raised_digit_is_no_digit_of_the_number(string html, string shown)
    {
        Assert.Equal("[甲|" + shown + "]", Pages.Shown("<table><tr><td>甲<td>" + html + "</table>"));
        AnnualReport report = Pages.Read("<html><body><p>示例市2023年政府信息公开工作年度报告<p>二、主动公开政府信息情况<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>" + html + "<td>2<td>3</table>").Report!;
        Assert.Null(report[CellAddress.Parse("/proactiveDisclosure/governmentRules/issued")]);
        Assert.Equal(2, report[CellAddress.Parse("/proactiveDisclosure/governmentRules/repealed")]);
    }

    [Theory]
    [InlineData("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "[1|2\n3|4]")]
    [InlineData("<table><thead><tr><th>1</th></tr></thead><tbody><tr><td>2<td>3</tbody></table>", "[1\n2|3]")]
    [InlineData("<table><tr><td><p>结果</p><p>维持</p></td><td>总<br>计<td>a\n b</table>", "[结果/维持|总/计|a b]")]
    [InlineData("<table><tr><td><p><span>&nbsp;</span></p><td>　<td>1</table>", "[||1]")]
    [InlineData("<table><tr><td hidden>9<td>1<td style='display:none'>9</td></tr><tr style='display:none'><td>9</table>", "[1]")]
    [InlineData("<table><tr><td style='visibility:hidden'>9<td>1</table>", "[|1]")]
    [InlineData("<table><tr><td><a href='x'>12</a><td>1 <a href='x'>2</a><td>1<a name='x'>2</a></table>", "[12|1 2|12]")]
    [InlineData("<table><caption>表一</caption><tr><td>1<td>2</table>", "表一\n[1|2]")]
    [InlineData("<table>说明<tr><td>1<td>2</table>", "说明\n[1|2]")]
    [InlineData("<table><tr></tr><tr><td>1<td>2</table>", "[1|2]")]
    [InlineData("<table style='display:none'><tr><td>9</table><p>1", "1")]
    public void Tables_are_read_cell_by_cell(string html, string shown) => Assert.Equal(shown, Pages.Shown(html));

    [Fact]
    public void Spans_are_those_of_the_page()
    {
        SourceCell[] cells = [.. Rows("<table><tr><td colspan=3 rowspan=2>a<td rowspan=0>b<td colspan=0>c<td colspan=x rowspan=-1>d<td colspan=' 2px'>e<tr><td>f<tr><td>g</table>")[0].Cells];

        Assert.Equal([3, 1, 1, 1, 2], cells.Select(cell => cell.ColumnSpan));
        Assert.Equal([2, 3, 1, 1, 1], cells.Select(cell => cell.RowSpan));
    }

    [Theory]
    [InlineData("<table><tr><td>左<td><table><tr><td>1<td>2<tr><td>3<td>4<tr><td>5<td>6</table></table>", "左\n[1|2\n3|4\n5|6]")]
    [InlineData("<table><tr><td><table><tr><td>1<td>2</table></table>", "[1|2]")]
    [InlineData("<table><tr><td><table><tr><td><table><tr><td>1<td>2</table></table></table>", "[1|2]")]
    [InlineData("<table><tr><td>规章<td><table><tr><td>12</table><td>3</table>", "[规章|12|3]")]
    [InlineData("<table><tr><td>规章<td><table><tr><td>1<td>2</table><td>3</table>", "[规章|1/2|3]")]
    [InlineData("<table><tr><td>a<td>b<tr><td colspan=2><table><tr><td>1<td>2</table><tr><td>c<td>d</table>", "[a|b]\n[1|2]\n[c|d]")]
    [InlineData("<table><tr><td><h2>六、其他需要报告的事项</h2><p>无</table>", "六、其他需要报告的事项\n无")]
    [InlineData("<table><tr><td>第二十条<br>第（一）项<tr><td>规章<td>1</table>", "[第二十条/第（一）项\n规章|1]")]
    public void A_row_that_holds_more_than_cells_is_taken_apart(string html, string shown) => Assert.Equal(shown, Pages.Shown(html));

    [Fact]
    public void A_page_of_prose_in_a_table_is_prose()
    {
        string prose = string.Concat(Enumerable.Repeat("全年公开信息。", 100));

        Assert.Equal("首页\n一、总体情况\n" + prose, Pages.Shown("<table><tr><td>首页<td><p>一、总体情况<p>" + prose + "</table>"));
    }

    [Fact]
    public void Places_are_those_of_the_source()
    {
        SourceDocument document = Pages.Document("<html>\r\n<body>\r\n <p>&nbsp;&nbsp;<b>一、</b>总体\r\n<table>\r\n<tr>\r\n  <td class='a>b'>规章</td>\r\n  <td><p><span>\r\n    12</span></p></td><td></td>");

        Assert.Equal(new SourcePosition(3, 20), document.Blocks[0].Position);
        SourceRow row = ((SourceTable)document.Blocks[1]).Rows[0];
        Assert.Equal(new SourcePosition(5, 1), row.Position);
        Assert.Equal([new SourcePosition(6, 19), new SourcePosition(8, 5), new SourcePosition(8, 23)], row.Cells.Select(cell => cell.Position));
    }

    [Fact]
    public void Places_beyond_sixty_five_thousand_lines_and_columns_are_right()
    {
        SourceDocument document = Pages.Document("<html><body>" + new string('\n', 70_000) + new string(' ', 70_000) + "<p>甲");

        Assert.Equal(new SourcePosition(70_001, 70_004), Assert.Single(document.Blocks).Position);
    }

    private static System.Collections.Generic.IReadOnlyList<SourceRow> Rows(string html) => Assert.IsType<SourceTable>(Assert.Single(Pages.Document(html).Blocks)).Rows;
}
