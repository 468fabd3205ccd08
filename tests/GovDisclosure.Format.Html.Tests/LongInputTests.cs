using System;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Pages far longer than any: ten times the page takes ten times the memory, and ends in a report or a diagnostic.</summary>
[Collection(nameof(AllocationTests))]
public class LongInputTests
{
    private const int Small = 3_000;
    private const int Times = 10;
    private const double Most = 12.5;
    private const int Slack = 200_000;

    public static TheoryData<string> Pieces =>
    [
        "<p>全年主动公开政府信息240条，其中门户网站36条。</p>", "<p>一、总体情况</p>", "<p></p>", "<p>", "<br>", "全年主动公开政府信息240条", "7 ", "　", "&nbsp;", "&amp;", "&#x4E00;", "&", "<", "<!-- x -->", "<!--",
        "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>3</table>", "<table>", "</table>", "<table><tr><td>1</table>", "<tr><td>1<td>2", "<td>1", "<td rowspan=2000>1", "<td colspan=200>1", "<tr><td rowspan=3>1<td>2</tr>",
        "<b>1</b>", "<b>", "</b>", "<a href='#'>1", "<span style='color:red;display:none'>1</span>", "<i a b c d=e>", "<li>1", "<ul><li>1</ul>", "<dl><dt>1<dd>2", "<h2>二、主动公开政府信息情况</h2>", "<script>1</script>", "<style>1</style>", "<textarea>1</textarea>",
        "<svg><p>", "<math><mi>", "<select><option>1", "<form>", "<img src=a>", "<sup>1</sup>", "<div>1</div>", "<font color=red>1</font>", "<x y='1'>", "</x>", "\0", "\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Memory_grows_as_the_page_does(string piece)
    {
        AssertLinear(string.Empty, piece);
        AssertLinear("<table><tr><td>", piece);
        AssertLinear("<table>", piece);
    }

    [Fact]
    public void Ten_thousand_tables_are_read()
    {
        const int Tables = 10_000;
        ReadResult read = Pages.Read("<html><body><p>二、主动公开政府信息情况</p>" + string.Concat(Enumerable.Repeat("<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>3</table>", Tables)));
        Assert.Equal(Tables - 1, read.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-033"));
        Assert.Equal(3, read.Report![CellAddress.Parse("/proactiveDisclosure/licensing/decisions")]);
    }

    private static void AssertLinear(string before, string piece)
    {
        Pages.Read(Page(1));
        long small = Allocated(Small);
        long large = Allocated(Small * Times);
        Assert.True(large <= (Most * small) + Slack, FormattableString.Invariant($"{before}{piece}: {small} bytes, {large} for ten times the page, {(double)large / small:f1} times as many."));

        string Page(int characters) => "<html><body>" + before + string.Concat(Enumerable.Repeat(piece, Math.Max(1, characters / piece.Length)));

        long Allocated(int characters)
        {
            byte[] page = Encoding.UTF8.GetBytes(Page(characters));
            long start = GC.GetAllocatedBytesForCurrentThread();
            ReadResult read = Pages.Read(page);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - start;
            Assert.True(read.Report != null || read.Diagnostics.Count > 0);
            return allocated;
        }
    }
}
