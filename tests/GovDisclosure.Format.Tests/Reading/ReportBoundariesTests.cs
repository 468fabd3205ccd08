using System.Collections.Generic;
using System.Linq;
using static GovDisclosure.Format.Tests.Reading.NastyText;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Where a report ends and another begins in one text.</summary>
public sealed class ReportBoundariesTests
{
    private const string Sections = "一、总体情况\n本年度依法公开。\n二、主动公开政府信息情况\n" + Disclosure + "三、收到和处理政府信息公开申请情况\n本机关未收到申请。\n"
        + "四、政府信息公开行政复议、行政诉讼情况\n本机关未发生。\n五、存在的主要问题及改进情况\n解读形式单一。\n六、其他需要报告的事项\n无。\n";

    private const string Contents = "目录\n一、总体情况……1\n（一）主动公开……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n"
        + "四、政府信息公开行政复议、行政诉讼情况……4\n五、存在的主要问题及改进情况……5\n六、其他需要报告的事项……6\n";

    private static string Title(string body, int year) => $"{body}{year}年政府信息公开工作年度报告\n";

    private static IEnumerable<string?> Read(string text) => ReportReader.Default.ReadAll(text).Select(result => result.Report is { } report ? $"{report.Issuer.Name} {report.Year}" : null);

    [Theory]
    [InlineData("示例市甲局", 2023, "示例市乙局", 2023)]
    [InlineData("示例市甲局", 2022, "示例市甲局", 2023)]
    [InlineData("示例市甲局", 2023, "示例市甲局", 2022)]
    public void Another_body_or_another_year_begins_a_report(string first, int firstYear, string second, int secondYear) =>
        Assert.Equal([$"{first} {firstYear}", $"{second} {secondYear}"], Read(Title(first, firstYear) + Sections + Title(second, secondYear) + Sections));

    [Fact]
    public void Three_reports_are_three() =>
        Assert.Equal(["甲局 2023", "乙局 2023", "丙局 2023"], Read(string.Concat(new[] { "甲局", "乙局", "丙局" }.Select(body => Title(body, 2023) + Sections))));

    [Fact]
    public void The_same_title_begins_a_report_where_the_sections_begin_anew() =>
        Assert.Equal(["甲局 2023", "甲局 2023"], Read(Title("甲局", 2023) + Sections + Title("甲局", 2023) + Sections));

    [Fact]
    public void Without_a_title_the_first_section_begins_one_behind_all_tables() =>
        Assert.Equal(["甲局 2023", null], Read(Title("甲局", 2023) + Sections + Sections).Select((name, i) => i == 0 ? name : null));

    [Fact]
    public void Words_of_a_heading_in_prose_begin_none_where_headings_are_marked()
    {
        string marked = string.Concat(Sections.Split('\n').Select(line => (line.Length > 1 && line[1] == '、' ? "## " : string.Empty) + line + "\n\n"));
        string prose = marked.Replace("解读形式单一。", "解读形式单一。\n\n一、总体情况", System.StringComparison.Ordinal);

        Assert.Equal(["甲局 2023"], Read("# " + Title("甲局", 2023) + "\n" + prose));
        Assert.Equal(2, ReportReader.Default.ReadAll("# " + Title("甲局", 2023) + "\n" + marked + marked).Count);
    }

    [Fact]
    public void A_title_without_a_year_begins_a_report() =>
        Assert.Equal(2, ReportReader.Default.ReadAll(Title("甲局", 2023) + Sections + "乙局政府信息公开工作年度报告\n" + Sections).Count);

    [Fact]
    public void A_report_of_few_sections_is_one() =>
        Assert.Equal(["甲局 2023", "乙局 2023"], Read(Title("甲局", 2023) + "二、主动公开政府信息情况\n" + Disclosure + Title("乙局", 2023) + "三、收到和处理政府信息公开申请情况\n" + Matrix()));

    [Fact]
    public void Line_ends_make_no_difference() =>
        Assert.Equal(["甲局 2023", "乙局 2023"], Read((Title("甲局", 2023) + Sections + Title("乙局", 2023) + Sections).Replace("\n", "\r\n", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("示例市乙局\n2023年政府信息公开工作年度报告\n")]
    [InlineData("示例市乙局\n\n2023年政府信息公开工作年度报告\n")]
    [InlineData("示例市乙局2023年政府信息公开\n工作年度报告\n")]
    public void A_title_over_two_lines_begins_a_report_with_its_first(string title)
    {
        IReadOnlyList<ReadResult> results = ReportReader.Default.ReadAll(Title("示例市甲局", 2023) + Sections + title + Sections);
        Assert.Equal(["示例市甲局", "示例市乙局"], results.Select(result => result.Report?.Issuer.Name));
        Assert.Null(results[0].Report!.Closing);
    }

    [Fact]
    public void A_cover_belongs_to_the_report_behind_it()
    {
        IReadOnlyList<ReadResult> results = ReportReader.Default.ReadAll(Title("甲局", 2023) + Sections + Title("乙局", 2023) + "二〇二四年一月\n" + Title("乙局", 2023) + Sections);
        Assert.Equal(["甲局 2023", "乙局 2023"], results.Select(result => $"{result.Report?.Issuer.Name} {result.Report?.Year}"));
        Assert.Null(results[0].Report!.Closing);
    }

    [Fact]
    public void Markdown_is_divided_at_its_titles() =>
        Assert.Equal(["甲局 2023", "乙局 2023"], Read("# " + Title("甲局", 2023) + Marked + "\n# " + Title("乙局", 2023) + Marked));

    [Fact]
    public void A_table_of_contents_in_the_second_begins_no_third() =>
        Assert.Equal(["甲局 2023", "乙局 2023"], Read(Title("甲局", 2023) + Sections + Title("乙局", 2023) + Contents + Title("乙局", 2023) + Sections));

    [Theory]
    [InlineData("甲局2023年政府信息公开工作年度报告\n")]
    [InlineData("2023年政府信息公开工作年度报告\n")]
    [InlineData("甲局政府信息公开工作年度报告\n")]
    [InlineData("示例市甲局2023年政府信息公开工作年度报告\n")]
    public void A_running_head_begins_none(string head) => Assert.Single(Read(Title("甲局", 2023) + head + Sections
        .Replace("二、主", head + "二、主", System.StringComparison.Ordinal).Replace("三、收", head + "三、收", System.StringComparison.Ordinal)
        .Replace("四、政", head + "四、政", System.StringComparison.Ordinal).Replace("六、其", head + "六、其", System.StringComparison.Ordinal) + head));

    [Fact]
    public void Links_to_other_years_begin_none() =>
        Assert.Equal(["甲局 2023"], Read(Title("甲局", 2023) + Sections + "相关链接\n" + Title("甲局", 2022) + Title("甲局", 2021) + Title("甲局", 2020)));

    [Fact]
    public void Links_before_the_report_begin_none() =>
        Assert.Single(Read(Title("甲局", 2021) + Title("甲局", 2022) + Title("甲局", 2023) + Sections));

    [Theory]
    [InlineData("根据《乙局2022年政府信息公开工作年度报告》，有关数据已经更正。\n")]
    [InlineData("本局已按要求于1月31日前公布了2022年政府信息公开工作年度报告，并接受监督。\n")]
    public void A_title_in_a_sentence_begins_none(string sentence) =>
        Assert.Single(Read(Title("甲局", 2023) + Sections.Replace("三、收", sentence + "三、收", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData(Contents)]
    [InlineData("目录\n一、总体情况\t1\n二、主动公开政府信息情况\t2\n三、收到和处理政府信息公开申请情况\t3\n四、政府信息公开行政复议、行政诉讼情况\t4\n五、存在的主要问题及改进情况\t5\n六、其他需要报告的事项\t6\n附件\n")]
    [InlineData("目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n")]
    public void A_table_of_contents_begins_none(string contents)
    {
        Assert.Single(Read(Title("甲局", 2023) + contents + Title("甲局", 2023) + Sections));
        Assert.Single(Read(contents + Title("甲局", 2023) + Sections));
        Assert.Single(Read("2023年度报告\n" + Title("示例市甲局", 2023) + contents + "根据《条例》编制。\n" + Title("甲局", 2023) + Sections));
    }

    [Fact]
    public void No_cell_of_the_second_is_one_of_the_first()
    {
        string second = Sections.Replace("本机关未收到申请。\n", Matrix(), System.StringComparison.Ordinal);
        IReadOnlyList<ReadResult> results = ReportReader.Default.ReadAll(Title("甲局", 2023) + Sections + Title("乙局", 2023) + second);
        Assert.Null(results[0].Report!.Applications);
        Assert.Equal("1 0 0 0 0 0 1", results[1].Cells("/applications/newlyReceived"));
    }

    [Fact]
    public void One_result_of_several_reports_has_none_and_says_where_the_second_begins()
    {
        ReadResult result = ReportReader.Default.Read(Title("甲局", 2023) + "一、总体情况\n好。\n二、主动公开政府信息情况\n无。\n" + Title("乙局", 2023) + Sections);
        Assert.Null(result.Report);
        ReadDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("READ-018", 6), (diagnostic.Code, diagnostic.Position.Line));
    }

    [Fact]
    public void What_is_said_of_the_file_stands_with_the_first()
    {
        SourceDocument document = new([new SourceParagraph("甲局2023年政府信息公开工作年度报告", default), .. Paragraphs(Sections), new SourceParagraph("乙局2023年政府信息公开工作年度报告", default), .. Paragraphs(Sections)],
            [SourceDiagnostics.LimitExceeded(default, "Blocks", 2, 1)]);
        IReadOnlyList<ReadResult> results = ReportReader.Default.ReadAll(document);
        Assert.Equal(2, results.Count);
        Assert.Contains(results[0].Diagnostics, diagnostic => diagnostic.Code == document.Diagnostics[0].Code);
        Assert.DoesNotContain(results[1].Diagnostics, diagnostic => diagnostic.Code == document.Diagnostics[0].Code);

        static IEnumerable<SourceParagraph> Paragraphs(string text) => text.Split('\n').Where(line => line.Length > 0).Select(line => new SourceParagraph(line, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("会议通知\n")]
    [InlineData("甲局2023年政府信息公开工作年度报告\n" + Sections)]
    public void One_report_or_none_is_what_is_read_of_it(string text)
    {
        ReadResult all = Assert.Single(ReportReader.Default.ReadAll(text));
        ReadResult one = ReportReader.Default.Read(text);
        Assert.Equal(one.Report, all.Report);
        Assert.Equal(one.Diagnostics, all.Diagnostics);
    }

    private static string Marked => string.Join("\n", Sections.Split('\n').Select(line => line.Length > 1 && line[1] == '、' ? "\n## " + line + "\n" : line + "\n"));
}
