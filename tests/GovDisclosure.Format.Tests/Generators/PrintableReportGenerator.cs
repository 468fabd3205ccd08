using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace GovDisclosure.Format.Tests.Generators;

/// <summary>
/// Random reports of <see cref="ReportGenerator"/> that say on their page what they are: the title carries the year, an edition that
/// no table shows is that of the year, a closing looks like one. Their prose has lines that look like headings, heads,
/// rows and markup.
/// </summary>
public static class PrintableReportGenerator
{
    private static readonly string[] s_lines =
    [
        "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "（一）主动公开情况。", "信息内容", "第二十条第（一）项", "规章 1 2 3", "规章\t1\t2\t3",
        "| 规章 | 1 | 2 | 3 |", "|---|---|", "申请人情况", "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1", "行政复议\t行政诉讼", "# 标题", "## 三、收到和处理政府信息公开申请情况",
        "- 项目", "* 项目", "1. 项目", "2）项目", "> 引文", "---", "===", "**加粗**与*斜体*", "_下划线_", "`代码`", "~~删除~~", "[链接](https://example.org)",
        "<b>粗</b><br>&nbsp;&amp;&#124;", "</p></td></table>", "<script>alert(1)</script>", "a\\|b｜c", "\\", "全年公开信息12条。", "　　政府信息公开工作稳步推进，依法办理申请3件。",
        "无其他需要报告的事项。", "\u3000\u3000", "&lt;!-- --&gt;", "<!-- x -->", "]]>", "\"引号\"与'单引号'", "12", "12 0 0",
    ];

    private static readonly string[] s_ownLabels =
    [
        "其他主动公开文件", "", "12", "3.2022年", "上年", "上年数", "上年结转", "规章", "行政许可", "行政许可上年", "行政处罚12", "一、本年新收政府信息公开申请数量", "（七）总计", "3.其他",
        "自然人", "总计", "行政复议", "结果维持", "其中：网上申请", "信息内容", "第二十条第（五）项", "第三部分另列的行", "格数", "续", "三、收到和处理政府信息公开申请情况",
        "示例市乙局2022年政府信息公开工作年度报告", "附件", "样例", "全市", "备注", "序号", "—", "-", "a|b", "**粗**", "<b>", "1 2 3",
    ];

    private static readonly string[] s_ownCells = ["", "", "0", "—", "-", "---", "/", "若干", "12件", "6.50", "1 2 3", "（其中：3）", "本年", "a|b", "续", "格数", "规章", "*", "<b>", "&lt;"];

    public static Arbitrary<AnnualReport> Reports() => Arb.From(
        Gen.Zip(ReportGenerator.Report(), Gen.Choose(0, int.MaxValue)).Select(pair => Create(pair.Item1, new Random(pair.Item2))),
        report => ReportGenerator.Reports().Shrinker(report).Where(smaller => SaysAsMuch(report, smaller)));

    private static AnnualReport Create(AnnualReport report, Random random)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        if (report is { Edition: ReportEdition.Edition2019, ProactiveDisclosure: null })
            builder.OtherHandling = OtherHandlingForm.Undivided;
        builder.Year = Year(report, random);
        builder.Issuer = random.Next(4) == 0 ? Issuer.Unknown : new Issuer("示例市人民政府办公室");
        builder.Title = random.Next(4) == 0 ? null : Title(builder.Year, random);
        builder.Overview = report.Overview is null ? null : new ProseSection(Prose(report.Overview.Text, report, random));
        builder.Problems = report.Problems is null ? null : new ProseSection(Prose(report.Problems.Text, report, random));
        builder.OtherMatters = report.OtherMatters is null ? null : new OtherMatters(Prose(report.OtherMatters.Text, report, random));
        builder.Closing = random.Next(2) == 0 || (report.OtherMatters is null && report.Problems is null) ? null : "示例市人民政府办公室\n2024年1月19日";
        builder.AdditionalRows.Clear();
        foreach (string section in new[] { "/proactiveDisclosure", "/applications", "/proceedings" })
        {
            for (int rows = random.Next(3) == 0 ? random.Next(1, 5) : 0; rows > 0; rows--)
                builder.AdditionalRows.Add(OwnRow(section, random));
        }

        foreach (string section in new[] { "/proactiveDisclosure", "/applications", "/proceedings" }.Where(_ => random.Next(3) == 0))
            builder.Annotations.Add(new Annotation(section, "注：含上年度结转数量。"));
        return builder.Build();
    }

    /// <summary>A row, or a column set aside: its label may be one of the form, and it may have any number of cells.</summary>
    private static AdditionalRow OwnRow(string section, Random random)
    {
        int count = random.Next(4) == 0 ? random.Next(41) : random.Next(1, 10);
        return new AdditionalRow(section, s_ownLabels[random.Next(s_ownLabels.Length)], Enumerable.Range(0, count).Select(_ =>
            random.Next(2) == 0 ? random.Next(1000).ToString(CultureInfo.InvariantCulture) : s_ownCells[random.Next(s_ownCells.Length)]));
    }

    private static bool SaysAsMuch(AnnualReport report, AnnualReport smaller) =>
        smaller.Year == report.Year && smaller.Title == report.Title && smaller.Template == report.Template
        && (smaller.ProactiveDisclosure is null) == (report.ProactiveDisclosure is null)
        && (smaller.Overview is null) == (report.Overview is null) && (smaller.OtherMatters is null) == (report.OtherMatters is null)
        && (smaller.Closing is null || smaller.Problems is not null || smaller.OtherMatters is not null);

    /// <summary>The edition shows in the heads of section 二; without them it is that of the year.</summary>
    private static int? Year(AnnualReport report, Random random)
    {
        if (report.ProactiveDisclosure != null)
            return random.Next(8) == 0 ? null : random.Next(2019, 2030);
        return report.Edition == ReportEdition.Edition2019 ? random.Next(2019, 2021) : random.Next(2021, 2030);
    }

    private static string Title(int? year, Random random)
    {
        string number = year?.ToString(CultureInfo.InvariantCulture) + (year is null ? string.Empty : "年");
        return random.Next(3) switch
        {
            0 => "示例市" + number + "政府信息公开工作年度报告",
            1 => number + "示例市政府信息公开年度工作报告",
            _ => "示例*市*_" + number + "度政府信息公开工作年度报告",
        };
    }

    private static string Prose(string text, AnnualReport report, Random random)
    {
        var lines = new List<string> { text };
        for (int i = random.Next(6); i > 0; i--)
            lines.Add(s_lines[random.Next(s_lines.Length)]);

        // The words of a heading that the report has elsewhere; without that one, nobody could tell them from it.
        if (report.Overview != null && report.OtherMatters != null && random.Next(3) == 0)
            lines.AddRange(["六、其他需要报告的事项", "一、总体情况"]);
        return string.Join("\n", lines);
    }
}
