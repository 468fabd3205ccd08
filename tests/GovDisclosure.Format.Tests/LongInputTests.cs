using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests;

/// <summary>
/// Texts far longer than any report. Ten times the text takes ten times the memory, from reading to printing, whatever it is made of. No
/// time is measured, since others use the machine too; what took time by the square of its length would keep the longest from ending.
/// </summary>
[Collection(nameof(AllocationTests))]
public class LongInputTests
{
    private const int Small = 1_500;
    private const int Times = 10;
    private const int Longest = 200_000;

    // Lists and dictionaries double, so that ten times as many items may take somewhat more than ten times the room.
    private const double Most = 12.5;
    private const int Slack = 200_000;

    private static readonly string s_report = File.ReadAllText(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md")).Replace("\r", string.Empty);
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    // What stands in front of a section of the sample: the end of the section before.
    private static readonly string[] s_places = ["根据《中华", "## 二、主动", "### 三、收到", "#### 四、申请", "#### 五、存在", "下一步改进"];

    static LongInputTests()
    {
        // What is made once is no matter of the length.
        Process(s_report);
        Check(WithProse("全年收到申请3件，办结2件。"));
    }

    public static TheoryData<string> Units =>
    [
        "全年主动公开政府信息240条，其中门户网站36条。", "发布后按季度回看旧稿，更正过时信息", "2023年", "2024年1月19日\n", "2023年1月1日至12月31日。", "新收政府信息公开申请1件，",
        "2023年新收申请3件，上年结转1件，办结2件，结转下年度2件。", "予以公开3件，部分公开1件，办结4件，", "答复申请5件，占31.5%。", "行政复议1件\t", "13812345678、", "110101 19900307 1234 ",
        "一百二十三万元，", "一", "7", "0\n", "1,234,", "1.1.1.", "（一）", "（", "（）", ")\n", "《", "“", "① ", "[1]", "*", "* x ", "\\", "<", "<b>", "[a](", "&amp;", "|", "\t\n", "　", " ", "） ", "、 ", "\n", "#\n", "- ",
        "国家秘密\n", "1.属于国家秘密 ", "3.其他\t0\t0\t0\t0\t0\t0\t0\n", "（六）其他处理\t", "（六）其他处理\n", "第二部分\n", "第二部分 主动公开政府信息情况\n", "三、收到和处理政府信息公开申请情况\n", "四、结转下年度继续办理 0 0 0 0 0 0 0\n",
        "(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)\t申请人情况\n", "信息内容\t本年处理决定数量\n行政许可\t3\n", "信息内容本年处理决定数量行政许可3", "行政许可\t", "结果维持\t结果纠正\t", "结果\n", "结果\t其他\n", "信息内容\n数\n数\n数\n数\n", "机构\t企业\t组织\n", "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n",
        "示例市2023年政府信息公开工作年度报告\n", "发布时间：2024-01-19\n", "第3页\n", "版权所有\n", "发出收费通知0件，总金额0元，", "XX", "http://www.example.org/ ", "𠀀", "\u2028",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Memory_grows_as_the_text_does(string unit)
    {
        foreach (string place in s_places)
            AssertLinear("in front of “" + place + "”", characters => Process(WithText(place, Repeated(unit, characters))));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Memory_grows_as_the_text_of_a_report_made_by_a_program_does(string unit) =>
        AssertLinear("as prose", characters => Check(WithProse(Repeated(unit, characters))));

    [Theory]
    [InlineData("2024年1月19日\n")]
    [InlineData("新收政府信息公开申请1件，")]
    [InlineData("13812345678、")]
    [InlineData("（六）其他处理\n")]
    [InlineData("） ")]
    public void What_would_take_minutes_by_the_square_of_its_length_ends(string unit)
    {
        ReadResult read = ReportReader.Default.Read(WithText("#### 四、申请", Repeated(unit, Longest)));
        Assert.NotNull(read.Report);
        Assert.NotEmpty(s_all.Validate(ReportReader.Default.Read(WithText("## 二、主动", Repeated(unit, Longest)))).Findings);
    }

    [Fact]
    public void More_cells_than_the_limit_are_not_read()
    {
        string row = string.Concat(Enumerable.Repeat("1\t", 1000)) + "1\n";
        ReadResult read = ReportReader.Default.Read(s_report + "\n" + string.Concat(Enumerable.Repeat(row, (ReadLimits.Cells / 1001) + 1)));
        ReadDiagnostic told = Assert.Single(read.Diagnostics, diagnostic => diagnostic.Code == "READ-005");
        Assert.Contains("Cells", told.GetMessage(ReportLanguage.Chinese), StringComparison.Ordinal);
        Assert.True(told.Position.Line > 1000);
        Assert.Equal(ReportReader.Default.Read(s_report).Report!.Applications, read.Report!.Applications);
    }

    [Fact]
    public void More_pieces_between_blanks_than_the_limit_are_not_read()
    {
        string line = string.Concat(Enumerable.Repeat("1 ", 100_000)) + "\n";
        ReadResult read = ReportReader.Default.Read(s_report + "\n" + string.Concat(Enumerable.Repeat(line, (ReadLimits.Cells / 100_000) + 1)));
        ReadDiagnostic told = Assert.Single(read.Diagnostics, diagnostic => diagnostic.Code == "READ-005");
        Assert.Contains("Cells", told.GetMessage(ReportLanguage.Chinese), StringComparison.Ordinal);
        Assert.Equal(ReportReader.Default.Read(s_report).Report!.Applications, read.Report!.Applications);
    }

    [Fact]
    public void Every_row_of_a_long_table_is_kept_or_told_of()
    {
        const int Rows = 50_000;
        ReadResult read = ReportReader.Default.Read(WithText("#### 四、申请", string.Concat(Enumerable.Range(0, Rows).Select(i => $"第{i}类\t{i}\n"))));
        Assert.Equal(Rows, read.Report!.AdditionalRows.Count);
        Assert.Equal(Rows, read.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-038"));
        Assert.Equal($"第{Rows - 1}类", read.Report.AdditionalRows[Rows - 1].Label);
    }

    [Fact]
    public void Of_many_tables_that_say_the_same_each_is_told_of()
    {
        const int Tables = 10_000;
        ReadResult read = ReportReader.Default.Read(WithText("### 三、收到", string.Concat(Enumerable.Repeat("第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t0\n\n", Tables))));
        Assert.Equal(Tables, read.Diagnostics.Count);
        Assert.Equal(0, read.Report![CellAddress.Parse("/proactiveDisclosure/licensing/decisions")]);
    }

    private static string Repeated(string unit, int characters) => string.Concat(Enumerable.Repeat(unit, characters / unit.Length));

    private static string WithText(string place, string text) => s_report.Insert(s_report.IndexOf(place, StringComparison.Ordinal), "\n" + text + "\n\n");

    private static AnnualReport WithProse(string text)
    {
        AnnualReportBuilder builder = ReportReader.Default.Read(s_report).Report!.ToBuilder();
        builder.Preamble = text;
        builder.Overview = new ProseSection(text);
        builder.Problems = new ProseSection(text);
        builder.OtherMatters = new OtherMatters(text, null);
        builder.Closing = text;
        return builder.Build();
    }

    private static void Process(string text)
    {
        ReadResult read = ReportReader.Default.Read(text);
        if (read.Report is not { } report)
        {
            Assert.NotEmpty(read.Diagnostics);
            return;
        }

        Print(report, s_all.Validate(read));
    }

    private static void Check(AnnualReport report)
    {
        AnnualReportBuilder previous = report.ToBuilder();
        previous.Year--;
        Print(report, s_all.Validate(report, new ValidationContext { Previous = previous.Build() }));
    }

    private static void Print(AnnualReport report, ValidationResult result)
    {
        ReportHtml.WritePage(report, new HtmlOptions(result));
        ReportMarkdown.Write(report);
        ReportJson.Serialize(Stream.Null, report);
        ResultJson.Serialize(Stream.Null, [CheckedFile.OfReport("report", report, result)]);
    }

    /// <summary>What ten times the text allocates is about ten times as much, the report without it left out of account.</summary>
    private static void AssertLinear(string place, Action<int> process)
    {
        long none = Allocated(0);
        long small = Allocated(Small) - none;
        long large = Allocated(Small * Times) - none;
        Assert.True(large <= (Most * small) + Slack, FormattableString.Invariant($"{place}: {small} bytes, {large} for ten times the text, {(double)large / small:f1} times as many."));

        long Allocated(int characters)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            process(characters);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
