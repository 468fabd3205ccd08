using System;
using System.Diagnostics;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ContentRulesTests
{
    private const string Aspects = "主动公开、依申请公开、信息管理、平台、监督";

    [Fact]
    [Covers("STR-006", RuleOutcome.Violated)]
    public void STR_006_fires_where_an_aspect_is_missing() => Judge("STR-006", Overview("主动公开与依申请公开情况良好，加强监督。")).Fires()
        .Says("警告 第一部分没有提到：信息管理、平台", "warning section 一 does not speak of 信息管理, 平台", "/overview/text")
        .Expects(Aspects, null);

    [Fact]
    [Covers("STR-006", RuleOutcome.Holds)]
    public void STR_006_holds_for_the_five()
    {
        Judge("STR-006", PageOf()).Holds();
        Judge("STR-006", Overview("（一）主 动 公 开；（二）依申请\n公开；（三）政府信息管理；（四）公开平台建设；（五）监督保障。")).Holds();
    }

    [Fact]
    [Covers("STR-006", RuleOutcome.NotAssessable)]
    public void STR_006_cannot_judge_without_section_1() => Judge("STR-006", Overview(null)).IsUnknown()
        .Says("警告 无法判断，没有找到“一、总体情况”标题", "warning cannot be judged, the heading 一、总体情况 was not found", "/overview/text").Misses(RuleNeeds.None);

    [Theory]
    [InlineData(IssuerKind.Government)]
    [InlineData(IssuerKind.Township)]
    [Covers("STR-007", RuleOutcome.Violated)]
    public void STR_007_fires_where_a_government_does_not_report(IssuerKind kind) => Judge("STR-007", Prose("完善考核。", "无人被通报。"), Facts(kind)).Fires()
        .Says("警告 第一、五部分没有报告：社会评议、责任追究", "warning sections 一 and 五 do not report 社会评议, 责任追究", "/overview/text", "/problems/text")
        .Expects("工作考核、社会评议、责任追究", null);

    [Fact]
    [Covers("STR-007", RuleOutcome.Holds)]
    public void STR_007_holds_where_it_does_and_for_others()
    {
        foreach (string last in new[] { "责任追究", "追责", "问责" })
            Judge("STR-007", Prose("开展考核。", "开展评议，未发生" + last + "。"), Facts(IssuerKind.Government)).Holds();
        foreach (IssuerKind kind in new[] { IssuerKind.Department, IssuerKind.Subdistrict, IssuerKind.Other })
            Judge("STR-007", Prose("概述。", "问题。"), Facts(kind)).Holds();

        // A body that is no government owes nothing, and who reports all owes nothing more.
        Judge("STR-007", Prose(null, null), Facts(IssuerKind.Department)).Holds();
        Judge("STR-007", Prose("考核、评议、问责。", "问题。")).Holds();
    }

    [Fact]
    [Covers("STR-007", RuleOutcome.NotAssessable)]
    public void STR_007_cannot_judge_without_facts_or_text()
    {
        Judge("STR-007", Prose("概述。", "问题。")).IsUnknown()
            .Says("警告 无法判断，未提供机关情况", "warning cannot be judged, not given: facts about the issuer", "/overview/text", "/problems/text").Misses(RuleNeeds.Issuer);
        Judge("STR-007", Prose("概述。", null), Facts(IssuerKind.Government)).IsUnknown()
            .Says("警告 无法判断，没有找到“五、存在的主要问题及改进情况”标题", "warning cannot be judged, the heading 五、存在的主要问题及改进情况 was not found", "/overview/text", "/problems/text").Misses(RuleNeeds.None);
        Judge("STR-007", Prose(null, "问题。"), Facts(IssuerKind.Township)).IsUnknown()
            .Says("警告 无法判断，没有找到“一、总体情况”标题", "warning cannot be judged, the heading 一、总体情况 was not found", "/overview/text", "/problems/text");
    }

    [Theory]
    [InlineData("工作开展良好。", "第五部分没有写存在的问题", "section 五 names no problem")]
    [InlineData("下一步改进解读工作。", "第五部分没有写存在的问题", "section 五 names no problem")]
    [InlineData("存在的问题是解读形式单一。", "第五部分没有写改进情况", "section 五 names no improvement")]
    [Covers("STR-008", RuleOutcome.Violated)]
    public void STR_008_fires_where_half_is_missing(string problems, string chinese, string english) =>
        Judge("STR-008", Prose("概述。", problems)).Fires().Says("警告 " + chinese, "warning " + english, "/problems/text").Expects(null, null);

    [Theory]
    [InlineData("存在的问题是解读形式单一，正在改进。")]
    [InlineData("短板：队伍薄弱。整改：轮训。")]
    [InlineData("一是政务公开数智化转型有待进一步加强。")]
    [InlineData("解读还不够及时。下一步多作图解。")]
    [Covers("STR-008", RuleOutcome.Holds)]
    public void STR_008_holds_where_both_are_named(string problems) => Judge("STR-008", Prose("概述。", problems)).Holds();

    [Fact]
    [Covers("STR-008", RuleOutcome.NotAssessable)]
    public void STR_008_cannot_judge_without_section_5() => Judge("STR-008", Prose("概述。", null)).IsUnknown()
        .Says("警告 无法判断，没有找到“五、存在的主要问题及改进情况”标题", "warning cannot be judged, the heading 五、存在的主要问题及改进情况 was not found", "/problems/text");

    [Fact]
    [Covers("STR-009", RuleOutcome.Violated)]
    public void STR_009_fires_where_no_fee_is_spoken_of() => Judge("STR-009", Other("无其他需要报告的事项。")).Fires()
        .Says("警告 第六部分没有提到信息处理费", "warning section 六 does not speak of the processing fee", "/otherMatters/text").Expects(null, null);

    [Fact]
    [Covers("STR-009", RuleOutcome.Holds)]
    public void STR_009_holds_where_it_is_and_before_the_fee_began()
    {
        Judge("STR-009", Other("未收取信息公开处理费。")).Holds();
        Judge("STR-009", Other("无。", 2020)).Holds();
        Judge("STR-009", Other(null, 2020)).Holds();
        Judge("STR-009", Other("未收取信息处理费。", null)).Holds();
    }

    [Fact]
    [Covers("STR-009", RuleOutcome.NotAssessable)]
    public void STR_009_cannot_judge_without_section_6_or_year()
    {
        Judge("STR-009", Other(null)).IsUnknown()
            .Says("警告 无法判断，没有找到“六、其他需要报告的事项”标题", "warning cannot be judged, the heading 六、其他需要报告的事项 was not found", "/otherMatters/text");
        Judge("STR-009", Other("无。", null)).IsUnknown().Says("警告 无法判断，报告年度不明", "warning cannot be judged, the report year is not known", "/otherMatters/text");
    }

    [Theory]
    [InlineData("本报告由总体情况、主动公开等五个部分组成", "称有“五个部分”，格式为六个部分", "says '五个部分', the form has six parts", "5")]
    [InlineData("年报分８部分", "称有“8部分”，格式为六个部分", "says '8部分', the form has six parts", "8")]
    [InlineData("本报告由总体情况、主动公开情况、申请情况、复议情况、问题等六部分组成", "称有“六部分”，只列出 5 个", "says '六部分' and lists 5 of them", "5")]
    [Covers("STR-010", RuleOutcome.Violated)]
    public void STR_010_fires_where_the_parts_are_not_six(string sentence, string chinese, string english, string actual)
    {
        Finding finding = Judge("STR-010", Preamble("根据《条例》编制。" + sentence + "。", null)).Fires().Says("警告 " + chinese, "warning " + english, "/preamble").Expects("6", actual);

        Assert.Equal(sentence, finding.Quote);
    }

    [Theory]
    [InlineData("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。", null)]
    [InlineData("本报告共六个部分。", "年报有五个方面。")]
    [InlineData("现将年报公布如下。", "全文包括6个部分，现报告如下。")]
    [InlineData("本报告包括总体情况、主动公开政府信息情况、收到和处理\n申请情况、行政复议和行政诉讼情况、主要问题及改进情况、\n其他需要报告的事项等六个部分。", null)]
    [Covers("STR-010", RuleOutcome.Holds)]
    public void STR_010_holds_for_six(string? preamble, string? overview) => Judge("STR-010", Preamble(preamble, overview)).Holds();

    [Theory]
    [InlineData("详见本报告第三部分。")]
    [InlineData("详见本报告第二、三部分和第四至六部分。")]
    [InlineData("报告工作一方面抓时效，另一方面抓质量，这是工作的一部分。")]
    [InlineData("主要做了五个方面的工作。")]
    [InlineData("年报二三部分。")]
    [InlineData("年报予以公开3件,部分公开2件。")]
    [InlineData(null)]
    [Covers("STR-010", RuleOutcome.NotAssessable)]
    public void STR_010_cannot_judge_where_no_number_is_announced(string? preamble) => Judge("STR-010", Preamble(preamble, null)).IsUnknown()
        .Says("警告 无法判断，没有写明部分数", "warning cannot be judged, no number of parts is announced", "/preamble").Misses(RuleNeeds.None);

    [Theory]
    [InlineData("1,", "部分")]
    [InlineData(",", "部分")]
    [InlineData("1", "部分")]
    [InlineData("个", "方面")]
    [InlineData("第,部分", "")]
    public void STR_010_reads_hostile_prose_in_one_go(string piece, string end)
    {
        string preamble = "本报告有" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)) + end;
        var watch = Stopwatch.StartNew();

        Judge("STR-010", Preamble(preamble, null)).IsUnknown();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed} for {preamble.Length} characters");
    }

    [Fact]
    [Covers("STR-011", RuleOutcome.Violated)]
    public void STR_011_fires_at_an_instruction_left_in()
    {
        Finding finding = Judge("STR-011", PageOf("第二十条第（一）项\n", "该部分以表格形式报告。表格如下：\n第二十条第（一）项\n")).Fires()
            .Says("警告 疑似残留格式的填报说明", "warning an instruction of the form was perhaps left in", "/proactiveDisclosure").Expects(null, null);
        Assert.Equal("该部分以表格形式报告", finding.Quote);
    }

    [Fact]
    public void STR_011_looks_at_every_text_of_the_page()
    {
        ValidationContext page = Printed();
        AnnualReport closing = AllZero(builder => builder.Closing = "填报说明：略。");
        Assert.Equal(["/closing"], Judge("STR-011", closing, page).Fires().At);
        AnnualReport note = AllZero(builder => builder.Annotations.Add(new Annotation("/applications", "填表说明见附件")));
        Assert.Equal(["/applications"], Judge("STR-011", note, page).Fires().At);
        AnnualReport broken = AllZero(builder => builder.Overview = new ProseSection("主动公开。\n该部分以表\n格形式报告。"));
        Finding finding = Judge("STR-011", broken, page).Fires();
        Assert.Equal(("该部分以表", "/overview/text"), (finding.Quote, finding.At[0]));
        Assert.Equal(["/proactiveDisclosure"], Judge("STR-011", PageOf("二、主动公开政府信息情况\n", "二、主动公开政府信息情况（该部分以表格形式报告）\n")).Fires().At);
        Assert.Equal(["/title"], Judge("STR-011", AllZero(builder => builder.Title = "某局年度报告（附填报说明）"), page).Fires().At);
        Assert.Equal(["/applications/newlyReceived/total"], Judge("STR-011", AllZero(), Printed(cells: [new PrintedText("0（填表说明见附件）", default, "/applications/newlyReceived/total", null)])).Fires().At);
        Assert.Empty(Judge("STR-011", AllZero(), Printed(headings: [new PrintedText("七、填表说明", default, null, null)])).Fires().At);
    }

    [Fact]
    [Covers("STR-011", RuleOutcome.Holds)]
    public void STR_011_holds_without_one()
    {
        Judge("STR-011", PageOf()).Holds();
        Judge("STR-011", PageOf("本年度没有收取", "填报工作按时完成，表格见附件。本年度没有收取")).Holds();
    }

    [Fact]
    [Covers("STR-011", RuleOutcome.NotAssessable)]
    public void STR_011_needs_the_page() => Judge("STR-011", AllZero(builder => builder.Closing = "填报说明")).IsUnknown()
        .Says("警告 无法判断，未提供报告原文", "warning cannot be judged, not given: the page behind the report").Misses(RuleNeeds.Source);

    [Theory]
    [InlineData("本局共收到申请XX件，均已办结。", "XX")]
    [InlineData("本局共收到申请ＸＸＸ件，均已办结。", "XXX")]
    [InlineData("本局共收到申请××件，均已办结。", "××")]
    [InlineData("本局共收到申请____件，均已办结。", "____")]
    [InlineData("本局共收到申请□件，均已办结。", "□")]
    [InlineData("本局共收到申请（填写）件，均已办结。", "(填写)")]
    [Covers("STR-012", RuleOutcome.Violated)]
    public void STR_012_fires_at_a_placeholder(string overview, string placeholder)
    {
        Finding finding = Judge("STR-012", Overview(overview)).Fires()
            .Says($"警告 疑似残留占位符“{placeholder}”", $"warning a placeholder '{placeholder}' was perhaps left in", "/overview/text").Expects(null, placeholder);
        Assert.Equal($"本局共收到申请{placeholder}件,均已办结.", finding.Quote);
    }

    [Fact]
    public void STR_012_looks_at_the_title_and_once_at_each_text() => Assert.Equal(
        ["/title", "/overview/text", "/otherMatters/text"],
        Judge("STR-012", AllZero(builder =>
        {
            builder.Title = "XX市2023年政府信息公开工作年度报告";
            builder.Overview = new ProseSection("XX局有XX条。");
            builder.OtherMatters = new OtherMatters("□□");
        })).Findings.Select(finding => finding.At[0]));

    [Theory]
    [InlineData("5×8小时值守，3X服务，见www.XXL.cn和snake_case。")]
    [InlineData("填写申请表，某某街道。")]
    [Covers("STR-012", RuleOutcome.Holds)]
    public void STR_012_holds_without_one(string overview) => Judge("STR-012", Overview(overview)).Holds();

    [Fact]
    [Covers("STR-012", RuleOutcome.NotAssessable)]
    public void STR_012_cannot_judge_without_a_text() => Judge("STR-012", AllZero(builder =>
    {
        builder.Preamble = null;
        builder.Overview = null;
        builder.Problems = null;
        builder.OtherMatters = null;
    })).IsUnknown().Says("警告 无法判断，没有文字", "warning cannot be judged, there is no text").Misses(RuleNeeds.None);

    private static AnnualReport Overview(string? text) => AllZero(builder => builder.Overview = text == null ? null : new ProseSection(text));

    private static AnnualReport Prose(string? overview, string? problems) => AllZero(builder =>
    {
        builder.Overview = overview == null ? null : new ProseSection(overview);
        builder.Problems = problems == null ? null : new ProseSection(problems);
    });

    private static AnnualReport Preamble(string? preamble, string? overview) => AllZero(builder =>
    {
        builder.Preamble = preamble;
        builder.Overview = overview == null ? null : new ProseSection(overview);
    });

    private static AnnualReport Other(string? text, int? year = 2023) => AllZero(builder =>
    {
        builder.Year = year;
        builder.OtherMatters = text == null ? null : new OtherMatters(text);
    });

    private static ValidationContext Facts(IssuerKind kind) => new() { Facts = new IssuerFacts(kind) };
}
