using System;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class RecognizerTests
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [InlineData("填报单位：白河镇人民政府\n", "READ-019")]
    [InlineData("表1 示例市财政局收到和处理政府信息公开申请情况\n", "READ-019")]
    [InlineData("填报单位：示例市水务局\n", null)]
    [InlineData("填报单位：水务局办公室\n", null)]
    public void A_table_of_another_body_is_not_this_reports(string above, string? code)
    {
        string row = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

        ReadResult result = Documents.Read(Documents.Report(front: "示例市水务局2023年政府信息公开工作年度报告\n", matrix: above + Documents.MatrixHeads + row));

        Assert.Equal(code == null ? "1,2,3,4,5,6,21" : null, result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(code != null, result.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-019"));
        Assert.Contains(result.Report!.Annotations, note => note.Text.StartsWith(above.Trim(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "注：本表数据为2022年度数据。\n", true)]
    [InlineData("", "填报单位：白河镇人民政府\n", true)]
    [InlineData("2023年1—6月数据：\n", "", true)]
    [InlineData("（示例，非真实数据）\n", "", true)]
    [InlineData("", "注：本表数据为2023年度数据。\n", false)]
    public void Words_beside_a_table_may_say_that_it_is_not_this_reports(string above, string below, bool isAside)
    {
        string row = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

        ReadResult result = Documents.Read(Documents.Report(front: "示例市水务局2023年政府信息公开工作年度报告\n", matrix: above + Documents.MatrixHeads + row + below));

        Assert.Equal(isAside ? null : "1,2,3,4,5,6,21", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(isAside, result.Diagnostics.Any(diagnostic => diagnostic is { Code: "READ-019", At: "/applications" }));
        Assert.Contains(result.Report!.Annotations, note => note.At == "/applications" && note.Text.StartsWith((above + below).Trim(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_stands_where_the_source_map_says(string layout)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 2 * 20));
            string[] lines = text.Split('\n');
            ReadResult result = Documents.Read(text);
            foreach (PrintedText cell in result.Printed.Cells)
            {
                Assert.True(result.SourceMap.TryGetPosition(cell.At!, out SourcePosition place), cell.At);
                Assert.Equal(cell.Position, place);
                if (result.Report![CellAddress.Parse(cell.At!)] is { } value && result.Diagnostics.All(diagnostic => diagnostic.Code != "READ-040"))
                    Assert.StartsWith(value.ToString(CultureInfo.InvariantCulture), lines[place.Line - 1][(place.Column - 1)..], StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_heading_label_head_and_caption_stands_where_it_says(string layout)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: 0));
            string[] lines = text.Split('\n');
            PrintedReport printed = Documents.Read(text).Printed;
            foreach (PrintedText item in printed.Headings.Concat(printed.Captions).Concat(printed.ColumnHeads).Concat(printed.RowLabels).Append(printed.CornerNote!))
            {
                // A label broken over lines stands where it begins.
                string head = item.Text[..Math.Min(item.Text.Length, 2)];
                Assert.True(
                    string.CompareOrdinal(lines[item.Position.Line - 1], item.Position.Column - 1, head, 0, head.Length) == 0,
                    string.Create(CultureInfo.InvariantCulture, $"{layout}, seed {seed}: {item.Text} is not at {item.Position}"));
            }
        }
    }

    [Theory]
    [InlineData("/title", "示例市2023年政府信息公开工作年度报告")]
    [InlineData("/issuer/name", "示例市2023年政府信息公开工作年度报告")]
    [InlineData("/preamble", "前言。")]
    [InlineData("/period", "2023年1月1日")]
    [InlineData("/overview", "一、总体情况")]
    [InlineData("/overview/text", "概述甲。")]
    [InlineData("/proactiveDisclosure", "二、主动公开政府信息情况")]
    [InlineData("/proactiveDisclosure/governmentRules", "规章")]
    [InlineData("/proactiveDisclosure/governmentRules/inForce", "33")]
    [InlineData("/applications", "三、收到和处理政府信息公开申请情况")]
    [InlineData("/applications/newlyReceived", "一、本年新收政府信息公开申请数量")]
    [InlineData("/applications/newlyReceived/total", "77")]
    [InlineData("/proceedings", "四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("/proceedings/reconsideration", "101")]
    [InlineData("/proceedings/litigation/direct", "106")]
    [InlineData("/proceedings/litigation/afterReconsideration/total", "115")]
    [InlineData("/problems", "五、存在的主要问题及改进情况")]
    [InlineData("/problems/text", "问题。")]
    [InlineData("/otherMatters", "六、其他需要报告的事项")]
    [InlineData("/otherMatters/text", "无。")]
    [InlineData("/closing", "示例市人民政府")]
    public void A_pointer_leads_to_the_text_it_names(string pointer, string expected)
    {
        string text = Documents.Report(
            front: "\n  " + Documents.Title + "\n前言。统计期限自2023年1月1日至2023年12月31日。\n",
            overview: "  概述甲。\n概述乙。\n",
            disclosure: Documents.Heads2021 + "规章\t11\t22\t33\n",
            matrix: "一、本年新收政府信息公开申请数量\t71\t1\t1\t1\t1\t2\t77\n",
            cases: Documents.CaseHeads + string.Join(" ", Enumerable.Range(101, 15)) + "\n",
            other: "无。\n示例市人民政府\n2024年1月19日\n");

        ReadResult result = Documents.Read(text);

        Assert.True(result.SourceMap.TryGetPosition(pointer, out SourcePosition position), pointer);
        Assert.Contains(pointer, result.SourceMap.Pointers);
        Assert.StartsWith(expected, text.Split('\n')[position.Line - 1][(position.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_the_source()
    {
        ReadResult result = Documents.Read(Documents.Report(
            disclosure: Documents.Heads2021 + "规章\t1\t若干甲\t3\n",
            matrix: "一、本年新收政府信息公开申请数量\t1\t2\n",
            other: "收取信息处理费1元。收取信息处理费2元。\n"));

        SourcePosition[] positions = result.Diagnostics.Select(diagnostic => diagnostic.Position).ToArray();
        Assert.True(positions.Length >= 3);
        Assert.Equal(positions.Order(), positions);
        Assert.True(result.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("一首诗\n床前明月光\n")]
    [InlineData("示例市2023年政府工作报告\n一、2022年工作回顾\n二、2023年工作安排\n")]
    [InlineData("示例市2023年政府信息公开工作年度报告\n")]
    public void A_text_that_is_no_report_gives_none_and_says_why(string text)
    {
        ReadResult result = Documents.Read(text);

        Assert.Null(result.Report);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code is "READ-001" or "READ-002");
    }

    [Fact]
    public void Title_and_headings_alone_are_a_report_of_blanks()
    {
        ReadResult result = Documents.Read(Documents.Report(disclosure: string.Empty));

        Assert.NotNull(result.Report);
        Assert.Null(result.Report.ProactiveDisclosure);
        Assert.Null(result.Report.Applications);
        Assert.Null(result.Report.Proceedings);
        Assert.Equal(["/proactiveDisclosure", "/applications", "/proceedings"], result.Diagnostics.Where(diagnostic => diagnostic.Code == "READ-020").Select(diagnostic => diagnostic.At));
        Assert.All(result.Report.Template.Cells, cell => Assert.Null(result.Report[cell.Address]));
    }

    [Fact]
    public void A_table_without_a_heading_is_read()
    {
        ReadResult result = Documents.Read(Documents.Title + "\n" + Documents.Heads2021 + "规章\t1\t2\t3\n" + Documents.MatrixHeads + "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n" + Documents.CaseHeads + new string('0', 15) + "\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.NotNull(result.Report!.Proceedings);
    }

    [Fact]
    public void Diagnostics_of_the_front_end_are_handed_on()
    {
        var own = new ReadDiagnostic("OWN-001", Severity.Warning, new SourcePosition(1, 1), null, null, "甲。", "A.");

        ReadResult result = ReportReader.Default.Read(new SourceDocument([new SourceParagraph("甲", new SourcePosition(1, 1))], [own]));

        Assert.Contains(own, result.Diagnostics);
    }

    [Fact]
    public void A_document_without_blocks_gives_no_report_and_says_what_the_front_end_said()
    {
        ReadResult result = ReportReader.Default.Read(new SourceDocument([]));

        Assert.Null(result.Report);
        Assert.Empty(result.Printed.Cells);
        ReadDiagnostic said = Assert.Single(result.Diagnostics);
        Assert.Equal("READ-001", said.Code);
        Assert.Contains("其中没有文字", said.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("there is no text in it", said.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("示例市2023年政府信息公开工作年度报告_示例市人民政府", "示例市2023年政府信息公开工作年度报告")]
    [InlineData("年报 - 示例市2023年政府信息公开工作年度报告 | 网站", "示例市2023年政府信息公开工作年度报告")]
    [InlineData("示例市人民政府网", null)]
    [InlineData("", null)]
    public void The_title_that_the_file_itself_tells_counts_where_the_text_shows_none(string told, string? title)
    {
        var at = new SourcePosition(7, 8);
        SourceBlock[] blocks = [.. "一、总体情况\n无\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数".Split('\n').Select(line => new SourceParagraph(line, new SourcePosition(1, 1)))];

        AnnualReport report = ReportReader.Default.Read(new SourceDocument(blocks, title: new SourceParagraph(told, at))).Report!;
        AnnualReport shown = ReportReader.Default.Read(new SourceDocument([new SourceParagraph("别处2022年政府信息公开工作年度报告", at), .. blocks], title: new SourceParagraph(told, at))).Report!;

        Assert.Equal(title, report.Title);
        Assert.Equal("别处2022年政府信息公开工作年度报告", shown.Title);
        Assert.Null(report.Preamble);
    }
}
