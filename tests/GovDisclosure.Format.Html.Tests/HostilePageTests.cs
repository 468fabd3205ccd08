using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Pages that mean harm, or are broken: a diagnostic in good time, never a crash and never a number.</summary>
[Collection(nameof(HostilePageTests))]
public sealed class HostilePageTests
{
    private const int Seconds = 5;

    public static TheoryData<string, string> Deep => new()
    {
        { "<div>", "Depth" },
        { "<table><tr><td>", "Depth" },
        { "<b>", "Depth" },
        { "<span>", "Depth" },
        { "<ul><li>", "Depth" },
        { "<svg>", "Depth" },
        { "<font color=", "Depth" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_nesting_is_told_and_not_read(string tag, string limit)
    {
        foreach (int depth in new[] { 10_000, 1_000_000 })
        {
            string open = tag.EndsWith('=') ? string.Concat(Enumerable.Range(0, depth / 10).Select(i => $"{tag}{i}><p style='a:{i}'><i style='b:{i}'>")) : string.Concat(Enumerable.Repeat(tag, depth));
            AssertStopped("<html><body>" + open + "规章 5", limit);
        }
    }

    [Theory]
    [InlineData("<b>1</b>", "Elements")]
    [InlineData("<br>", "Elements")]
    [InlineData("<p>1", "Elements")]
    [InlineData("<tr><td>1", "Elements")]
    public void Too_many_elements_are_told_and_not_read(string piece, string limit) =>
        AssertStopped("<html><body><table>" + string.Concat(Enumerable.Repeat(piece, 1_000_000)), limit, "MisplacedContent");

    [Fact]
    public void A_page_of_a_hundred_megabytes_is_told_and_not_read()
    {
        byte[] page = new byte[100 * 1024 * 1024];
        page.AsSpan().Fill((byte)' ');
        "<html><body>"u8.CopyTo(page);

        AssertStopped(page, "FileBytes");
        AssertStopped(page[..(20 * 1024 * 1024)], "HtmlBytes");
    }

    [Theory]
    [InlineData("<p>一、总体情况")]
    [InlineData("1 2 3 ")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<!--")]
    [InlineData("<td>1</td>")]
    [InlineData("</p>")]
    [InlineData("\n1")]
    public void A_page_of_sixteen_megabytes_of_anything_ends(string piece)
    {
        string text = "<html><body><pre>" + string.Concat(Enumerable.Repeat(piece, (15 * 1024 * 1024) / Encoding.UTF8.GetByteCount(piece)));

        Assert.NotNull(InTime(piece, () => Pages.Document(text)));
    }

    [Theory]
    [InlineData("rowspan=1000000000", "RowSpan")]
    [InlineData("colspan=99999999999999999999", "ColumnSpan")]
    [InlineData("colspan=1001", "ColumnSpan")]
    public void Enormous_spans_are_capped_and_told(string span, string limit)
    {
        SourceDocument document = Pages.Document($"<table><tr><td {span}>规章<td {span}>1</table>");

        SourceTable table = Assert.IsType<SourceTable>(Assert.Single(document.Blocks));
        Assert.All(table.Rows[0].Cells, cell => Assert.True(cell is { ColumnSpan: <= 200, RowSpan: <= 2000 }));
        ReadDiagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal("READ-005", told.Code);
        Assert.Contains(limit, told.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_place_of_the_tables_gives_no_number()
    {
        ReadResult result = Pages.Read(
            "<html><body><h1>示例市2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年12条。</p><p>二、主动公开政府信息情况</p><p><img src=\"data:image/png;base64,AAAA\"></p>"
            + "<p>三、收到和处理政府信息公开申请情况</p><p><img src=\"t3.png\"></p></body></html>");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-008");
        Assert.All(result.Report!.Template.Cells, cell => Assert.Null(result.Report[cell.Address]));
    }

    [Theory]
    [InlineData("<html><body><img src=a.png></body></html>")]
    [InlineData("<html><script>document.write('<td>1</td>')</script></html>")]
    [InlineData("<html>")]
    [InlineData("<!DOCTYPE html>")]
    public void A_page_without_text_is_told(string html)
    {
        ReadResult result = Pages.Read(html);

        Assert.Null(result.Report);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Cut_off_at_every_kilobyte_no_number_is_wrong()
    {
        AnnualReport report = RandomReports.Create(7, 0);
        byte[] page = Encoding.UTF8.GetBytes(DisguisedPage.Print(report, new Random(7)));
        for (int length = 0; length < page.Length; length += 1024)
        {
            AnnualReport? read = Pages.Read(page[..length]).Report;
            foreach (TemplateCell cell in read?.Template.Cells ?? [])
            {
                if (read![cell.Address] is { } value && report.Template.Cells.Any(other => other.Address.Equals(cell.Address)) && report[cell.Address] is { } truth && value != truth)
                    Assert.StartsWith(value.ToString(System.Globalization.CultureInfo.InvariantCulture), truth.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        string[] pieces = ["<", ">", "table", "tr", "td", "/", "<td>", "</td>", "<table>", "</table>", "<tr>", " rowspan=", "0", "5", "\"", "<b>", "<p>", "</b>", "&#", "&nbsp;", "<select>", "<svg>", "<math>", "<template>", "<form>", "<frameset>", "</body>", "<script>", "<!--", "规章", "<caption>", "<col>", "<a>", "<nobr>", "<button>", "<li>", "<plaintext>", "\0", "<?", "<![CDATA["];
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            string html = "<html>" + string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(HtmlFrontEnd.Instance.Read(Encoding.UTF8.GetBytes(html)));
        }
    }

    private static void AssertStopped(string html, params string[] limits) => AssertStopped(Encoding.UTF8.GetBytes(html), limits);

    private static void AssertStopped(byte[] html, params string[] limits)
    {
        ReadResult result = InTime(limits[0], () => Pages.Read(html));

        Assert.Null(result.Report);
        ReadDiagnostic told = Assert.Single(result.Diagnostics);
        Assert.Equal("READ-005", told.Code);
        Assert.Contains(limits, limit => told.GetMessage().Contains(limit, StringComparison.Ordinal));
    }

    /// <summary>A machine that is held up takes longer now and then, and not three times in a row.</summary>
    private static T InTime<T>(string what, Func<T> read)
    {
        double seconds = Seconds;
        T result = default!;
        for (int trial = 0; trial < 3 && seconds >= Seconds; trial++)
        {
            TimeSpan start = ProcessorTime();
            result = read();
            seconds = (ProcessorTime() - start).TotalSeconds;
        }

        Assert.True(seconds < Seconds, FormattableString.Invariant($"{what}: {seconds} s"));
        return result;
    }

    /// <summary>Processor time, since other tests may keep the machine busy.</summary>
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}

/// <summary>Run alone: time and memory are looked at.</summary>
[CollectionDefinition(nameof(HostilePageTests), DisableParallelization = true)]
public sealed class HostilePagesAlone;
