using System;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class MarkedHeadingsTests
{
    private const string Marked =
        "# 示例市2023年政府信息公开工作年度报告\n## 一、总体情况\n{0}\n## 二、主动公开政府信息情况\n## 三、收到和处理政府信息公开申请情况\n"
        + "## 四、政府信息公开行政复议、行政诉讼情况\n## 五、存在的主要问题及改进情况\n问题。\n";

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况")]
    [InlineData("信息内容")]
    [InlineData("申请人情况")]
    [InlineData("第二十条第（一）项")]
    public void Prose_with_the_words_of_the_form_is_prose_where_headings_are_marked(string line)
    {
        Assert.Equal(line, Documents.Read(Text(line)).Report!.Overview!.Text);

        // Without marks nothing tells them apart.
        Assert.NotEqual(line, Documents.Read(Text(line).Replace("#", string.Empty, StringComparison.Ordinal)).Report!.Overview!.Text);
    }

    [Fact]
    public void A_table_in_prose_is_kept_aside_where_its_section_has_a_heading()
    {
        ReadResult result = Documents.Read(Text("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 1 | 2 | 3 |"));

        Assert.Null(result.Report![CellAddress.Parse("/proactiveDisclosure/governmentRules/inForce")]);
        Assert.Contains("READ-019", result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains(result.Report.Annotations, annotation => annotation.Text.Contains('3', System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_that_is_not_marked_is_one_where_it_belongs()
    {
        AnnualReport report = Documents.Read(Text("概述。") + "六、其他需要报告的事项\n无。\n").Report!;

        Assert.Equal("问题。", report.Problems!.Text);
        Assert.Equal("无。", report.OtherMatters!.Text);
    }

    [Fact]
    public void Marks_that_leave_a_table_out_are_not_trusted()
    {
        string text = Text("信息内容").Replace("## 四、", "四、", StringComparison.Ordinal);

        Assert.Empty(Documents.Read(text).Report!.Overview!.Text);
    }

    private static string Text(string overview) => Marked.Replace("{0}", overview, StringComparison.Ordinal);
}
