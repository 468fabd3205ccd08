using System;
using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ReportRulesTests
{
    private const string Old = "国办公开办函〔2019〕60号";

    [Fact]
    [Covers("META-001", RuleOutcome.Violated)]
    public void META_001_fires_at_another_year_in_the_title() => Judge("META-001", AllZero(builder => builder.Title = "示例市2022年政府信息公开工作年度报告")).Fires()
        .Says("错误 标题写 2022 年，报告年度为 2023 年", "error the title says 2022, the report year is 2023", "/title", "/year")
        .Expects("2023", "2022");

    [Theory]
    [InlineData("示例市2023年政府信息公开工作年度报告")]
    [InlineData("示例市 ２０２３ 年度政府信息公开工作年度报告")]
    [InlineData("示例市二〇二三年政府信息公开工作年度报告")]
    [InlineData("示例市商务局（示例市粮食局）2023年政府信息公开工作年度报告")]
    [InlineData("示例市政府信息公开工作年度报告（2023年度）")]
    [InlineData("示例市2023年政府信息公开工作年度报告（2024年1月25日）")]
    [Covers("META-001", RuleOutcome.Holds)]
    public void META_001_holds_for_the_report_year(string title) => Judge("META-001", AllZero(builder => builder.Title = title)).Holds();

    [Theory]
    [InlineData(null, "没有标题", "there is no title")]
    [InlineData("　", "没有标题", "there is no title")]
    [InlineData("示例市政府信息公开工作年度报告", "标题没有年度", "the title has no year")]
    [InlineData("示例市2023年12月政府信息公开工作报告", "标题没有年度", "the title has no year")]
    [Covers("META-001", RuleOutcome.NotAssessable)]
    public void META_001_cannot_judge_without_a_year(string? title, string chinese, string english) =>
        Judge("META-001", AllZero(builder => builder.Title = title)).IsUnknown()
            .Says("错误 无法判断，" + chinese, "error cannot be judged, " + english, "/title", "/year").Misses(RuleNeeds.None);

    [Fact]
    public void META_001_cannot_judge_where_the_report_year_is_not_known() =>
        Judge("META-001", AllZero(builder => builder.Year = null)).IsUnknown().Says("错误 无法判断，报告年度不明", "error cannot be judged, the report year is not known", "/title", "/year");

    [Theory]
    [InlineData(ReportEdition.Edition2019, 2022, "2021", "2019", "2022 年度应使用2021年格式，实际使用2019年试行格式", "for 2022 the form of 2021 is in force, that of 2019 was used", Severity.Error)]
    [InlineData(ReportEdition.Edition2021, 2020, "2019", "2021", "2020 年度应使用2019年试行格式，实际使用2021年格式", "for 2020 the form of 2019 is in force, that of 2021 was used", Severity.Error)]
    [InlineData(ReportEdition.Edition2021, 2019, "2019", "2021", "2019 年度应使用2019年试行格式，实际使用2021年格式", "for 2019 the form of 2019 is in force, that of 2021 was used", Severity.Warning)]
    [Covers("META-002", RuleOutcome.Violated)]
    public void META_002_fires_at_the_other_form(ReportEdition edition, int year, string expected, string actual, string chinese, string english, Severity severity)
    {
        Finding finding = Judge("META-002", AllZero(edition: edition, year: year)).Fires();

        Assert.Equal(severity, finding.Severity);
        Assert.Equal((chinese, english), (finding.GetMessage(), finding.GetMessage(ReportLanguage.English)));
        Assert.Equal(["/edition", "/year"], finding.Expects(expected, actual).At);
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, 2019)]
    [InlineData(ReportEdition.Edition2019, 2020)]
    [InlineData(ReportEdition.Edition2021, 2021)]
    [InlineData(ReportEdition.Edition2021, 2026)]
    [Covers("META-002", RuleOutcome.Holds)]
    public void META_002_holds_in_the_years_of_the_form(ReportEdition edition, int year) => Judge("META-002", AllZero(edition: edition, year: year)).Holds();

    [Theory]
    [InlineData(2018, "报告年度早于2019年，不在本格式适用范围", "the report year is before 2019, and neither form was in force")]
    [InlineData(null, "报告年度不明", "the report year is not known")]
    [Covers("META-002", RuleOutcome.NotAssessable)]
    public void META_002_cannot_judge_a_year_of_neither_form(int? year, string chinese, string english) =>
        Judge("META-002", AllZero(builder => builder.Year = year)).IsUnknown().Says("错误 无法判断，" + chinese, "error cannot be judged, " + english, "/edition", "/year");

    [Theory]
    [InlineData("根据〔2019〕60号文件编制。", null, "/preamble")]
    [InlineData("依据国办公开办函[２０１９]６０号编制。", "概述。", "/preamble")]
    [InlineData("依据国办公开办函201960号编制。", "概述。", "/preamble")]
    [InlineData("依据〔2022〕60号编制。", "按国办公开办函【2019】60 号开展。", "/overview/text")]
    [InlineData(null, "依据国办公开办函（2019）60号编制。", "/overview/text")]
    [Covers("META-003", RuleOutcome.Violated)]
    public void META_003_fires_where_only_the_old_notice_is_cited(string? preamble, string? overview, string at) =>
        Judge("META-003", WithTexts(preamble, overview)).Fires()
            .Says("警告 2023 年度的报告引用国办公开办函〔2019〕60号而未引用〔2021〕30号", "warning the report for 2023 cites 国办公开办函〔2019〕60号 and not 〔2021〕30号", at)
            .Expects("国办公开办函〔2021〕30号", Old);

    [Theory]
    [InlineData("根据《中华人民共和国政府信息公开条例》编制。", null, 2023)]
    [InlineData(Old + "已由国办公开办函〔2021〕30号取代。", null, 2023)]
    [InlineData(Old, "本报告按国办公开办函[2021]30号的格式编写。", 2023)]
    [InlineData("依据市府办〔2019〕160号编制。", "概述。", 2023)]
    [InlineData(Old, null, 2020)]
    [Covers("META-003", RuleOutcome.Holds)]
    public void META_003_holds(string? preamble, string? overview, int year) => Judge("META-003", WithTexts(preamble, overview, year)).Holds();

    [Fact]
    [Covers("META-003", RuleOutcome.NotAssessable)]
    public void META_003_cannot_judge_without_a_text_or_a_year()
    {
        Judge("META-003", WithTexts(null, null)).IsUnknown()
            .Says("警告 无法判断，没有前言，也没有第一部分", "warning cannot be judged, there is neither a preamble nor section 一", "/overview/text");
        Judge("META-003", WithTexts(Old, null, null)).IsUnknown().Says("警告 无法判断，报告年度不明", "warning cannot be judged, the report year is not known", "/preamble");

        // Before 2021 no text is needed, and a text that does not cite it needs no year.
        Judge("META-003", WithTexts(null, null, 2020)).Holds();
        Judge("META-003", WithTexts("前言。", null, null)).Holds();
    }

    [Fact]
    [Covers("META-004", RuleOutcome.Violated)]
    public void META_004_fires_where_no_period_is_stated() => Judge("META-004", WithPeriod("现将有关情况报告如下。", null)).Fires()
        .Says("警告 没有写明统计期限", "warning the period covered is not stated", "/period").Expects(null, null);

    [Fact]
    [Covers("META-004", RuleOutcome.Holds)]
    public void META_004_holds_with_any_period()
    {
        Judge("META-004", WithPeriod(null, new ReportingPeriod(new ReportDate(2023, 3, 1), null))).Holds();
        Judge("META-004", PageOf()).Holds();
    }

    [Theory]
    [InlineData("统计期限自20231月1日起至202312月31日止。")]
    [InlineData("统计数据时间段：202011日至20201231日。")]
    [InlineData("数据自2023年1月1日至202020年12月31日。")]
    [Covers("META-004", RuleOutcome.NotAssessable)]
    public void META_004_cannot_judge_a_damaged_period(string preamble) => Judge("META-004", WithPeriod(preamble, null)).IsUnknown()
        .Says("警告 无法判断，统计期限的日期有误", "warning cannot be judged, the dates of the period are damaged", "/period");

    [Fact]
    public void META_004_cannot_judge_without_a_text() => Judge("META-004", AllZero(builder =>
    {
        builder.Period = null;
        builder.Preamble = null;
        builder.Overview = null;
    })).IsUnknown().Says("警告 无法判断，没有前言，也没有第一部分", "warning cannot be judged, there is neither a preamble nor section 一", "/period");

    [Fact]
    [Covers("META-005", RuleOutcome.Violated)]
    public void META_005_fires_at_another_period()
    {
        Finding finding = Judge("META-005", WithPeriod("前言。", new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 11, 30)))).Fires()
            .Says(
                "错误 统计期限应为 2023 年 1 月 1 日至 12 月 31 日，实为 2023-01-01 至 2023-11-30",
                "error the period should be 2023-01-01 to 2023-12-31, is 2023-01-01 to 2023-11-30",
                "/period",
                "/preamble")
            .Expects("2023-01-01/2023-12-31", "2023-01-01/2023-11-30");
        Assert.False(finding.IsExplained);
        Assert.True(finding.Rule.CanBeExplained);
    }

    [Fact]
    public void META_005_fires_at_half_a_period_that_is_wrong() =>
        Judge("META-005", WithPeriod("前言。", new ReportingPeriod(null, new ReportDate(2023, 11, 30)))).Fires()
            .Says("错误 统计期限应为 2023 年 1 月 1 日至 12 月 31 日，实为 不明 至 2023-11-30", "error the period should be 2023-01-01 to 2023-12-31, is unknown to 2023-11-30", "/period", "/preamble")
            .Expects("2023-01-01/2023-12-31", "/2023-11-30");

    [Fact]
    public void META_005_fires_at_a_day_that_does_not_exist()
    {
        ReadResult read = PageOf("至2023年12月31日止", "至202320年12月31日止");

        Judge("META-005", read).Fires()
            .Says("错误 前言中的日期“202320年12月31日”不存在", "error there is no day '202320年12月31日', as the preamble has it", "/period", "/preamble")
            .Expects(null, "202320年12月31日");
    }

    [Theory]
    [InlineData("因机构改革，统计期限自2023年3月1日起至12月31日止。", null, true)]
    [InlineData("因机构改革，本局三月组建。统计期限自2023年3月1日起。", null, false)]
    [InlineData("前言。", "统计期限的说明：三月划转而来", true)]
    [InlineData("本局于三月组建，人员由其他单位划转而来，所以统计期\n限自2023年3月1日起。", null, true)]
    public void META_005_tells_whether_the_report_gives_a_reason(string preamble, string? note, bool explained)
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Preamble = preamble;
            builder.Period = new ReportingPeriod(new ReportDate(2023, 3, 1), new ReportDate(2023, 12, 31));
            if (note != null)
                builder.Annotations.Add(new Annotation("/applications", note));
        });

        Assert.Equal(explained, Judge("META-005", report).Fires().IsExplained);
    }

    [Theory]
    [InlineData("浏览次数：123 2023年1月1日起。")]
    [InlineData("电话：0517-87222589\n2023 年 1 月 1 日至 2023 年 12 月 31 日")]
    [InlineData("二〇二三年，第一季度15日内。")]
    [Covers("META-005", RuleOutcome.Holds)]
    public void META_005_holds_for_the_whole_year(string preamble) =>
        Judge("META-005", WithPeriod(preamble, new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 12, 31)))).Holds();

    [Fact]
    [Covers("META-005", RuleOutcome.NotAssessable)]
    public void META_005_cannot_judge_without_period_or_year()
    {
        Judge("META-005", WithPeriod("前言。", null)).IsUnknown().Says("错误 无法判断，没有读到统计期限", "error cannot be judged, no period was read", "/period", "/preamble");
        Judge("META-005", WithPeriod("前言。", new ReportingPeriod(new ReportDate(2023, 1, 1), null))).IsUnknown()
            .Says("错误 无法判断，统计期限的起止日期不全", "error cannot be judged, a day of the period is missing", "/period", "/preamble");
        Judge("META-005", AllZero(builder => builder.Year = null)).IsUnknown().Says("错误 无法判断，报告年度不明", "error cannot be judged, the report year is not known", "/period", "/preamble");
        Judge("META-005", WithPeriod("2023年2月30日。", null)).Fires().Expects(null, "2023年2月30日");
    }

    [Theory]
    [InlineData("2021年，我局公开信息10条。")]
    [InlineData("　　２０２１ 年，我局公开信息10条！")]
    [InlineData("2022年，我局公开信息10条。")]
    [InlineData("2024年，我局公开信息10条。")]
    [Covers("META-006", RuleOutcome.Violated)]
    public void META_006_fires_at_a_sentence_of_another_year(string sentence)
    {
        string year = sentence.Contains("2022", StringComparison.Ordinal) ? "2022" : sentence.Contains("2024", StringComparison.Ordinal) ? "2024" : "2021";

        Finding finding = Judge("META-006", WithTexts(null, "总体良好。\n" + sentence + "其余不变。")).Fires()
            .Says(
                $"警告 第一部分有句子以 {year} 年开头，报告年度为 2023 年，疑似残留其他年度内容",
                $"warning a sentence of section 一 opens with {year}, the report year is 2023: perhaps left over from another year",
                "/overview/text")
            .Expects("2023", year);
        Assert.Equal(sentence.Trim('　', '。', '！'), finding.Quote);
    }

    [Theory]
    [InlineData("2023年，我局公开信息10条。")]
    [InlineData("2022年公开10条，同比增加2条。")]
    [InlineData("2024年，我局将继续努力。")]
    [InlineData("2019年修订的《条例》施行后，制度更加完善。")]
    [InlineData("2022年1月1日至2023年12月31日，公开10条。")]
    [Covers("META-006", RuleOutcome.Holds)]
    public void META_006_holds_for_what_is_said_of_the_year(string overview) => Judge("META-006", WithTexts(null, overview)).Holds();

    [Theory]
    [InlineData("总体良好。")]
    [InlineData("截至2021年底，共有10条。")]
    [InlineData("我局坚持以公开为常态，不公开为例外，各项工作自\n2021年启动以来稳步推进。")]
    [InlineData("2021")]
    [InlineData(null)]
    [Covers("META-006", RuleOutcome.NotAssessable)]
    public void META_006_cannot_judge_where_no_sentence_opens_with_a_year(string? overview) => Judge("META-006", WithTexts(null, overview)).IsUnknown()
        .Says("警告 无法判断，第一部分没有以年份开头的句子", "warning cannot be judged, no sentence of section 一 opens with a year", "/overview/text");

    [Fact]
    public void META_006_judges_each_sentence()
    {
        ValidationResult result = Judge("META-006", WithTexts(null, "2023年，一。2021年，二。\n2020年，三。"));

        Assert.Equal(1, result.HoldsCount);
        Assert.Equal(["2021年，二", "2020年，三"], result.Findings.Select(finding => finding.Quote));
        Judge("META-006", WithTexts(null, "2023年，一。", null)).IsUnknown().Says("警告 无法判断，报告年度不明", "warning cannot be judged, the report year is not known", "/overview/text");
    }

    [Fact]
    [Covers("META-007", RuleOutcome.Violated)]
    public void META_007_fires_at_another_name() => Judge("META-007", Named("乙县2023年政府信息公开工作年度报告", "甲县人民政府")).Fires()
        .Says("警告 标题中的机关为“乙县”，发布机关为“甲县人民政府”", "warning the title names '乙县', the issuer is '甲县人民政府'", "/title", "/issuer/name")
        .Expects("甲县人民政府", "乙县");

    [Theory]
    [InlineData("洪泽区人民政府2023年政府信息公开工作年度报告", "淮安市洪泽区人民政府办公室")]
    [InlineData("淮安市洪泽区人民政府2023年政府信息公开工作年度报告", "洪泽区人民政府")]
    [InlineData("甲县商务局（甲县粮食局）2023年政府信息公开工作年度报告", "甲县商务局（甲县粮食局）")]
    [InlineData("2023年甲县 商务局关于政府信息公开工作年度报告", "甲县商务局")]
    [InlineData("甲县商务局（2023年）政府信息公开工作年度报告", "甲县商务局")]
    [Covers("META-007", RuleOutcome.Holds)]
    public void META_007_holds_where_one_name_contains_the_other(string title, string issuer) => Judge("META-007", Named(title, issuer)).Holds();

    [Theory]
    [InlineData("2023年政府信息公开工作年度报告", "甲县", "标题没有机关名称", "the title names no body")]
    [InlineData(null, "甲县", "没有标题", "there is no title")]
    [InlineData("甲县2023年政府信息公开工作年度报告", null, "发布机关不明", "the issuer is not known")]
    [InlineData("甲县2023年政府信息公开工作年度报告", " ", "发布机关不明", "the issuer is not known")]
    [Covers("META-007", RuleOutcome.NotAssessable)]
    public void META_007_cannot_judge_without_both_names(string? title, string? issuer, string chinese, string english) =>
        Judge("META-007", Named(title, issuer)).IsUnknown().Says("警告 无法判断，" + chinese, "warning cannot be judged, " + english, "/title", "/issuer/name");

    [Fact]
    [Covers("META-009", RuleOutcome.Violated)]
    public void META_009_fires_at_other_words_or_no_year()
    {
        Judge("META-009", Named("大路镇2023年信息公开年度报告", null)).Fires()
            .Says(
                "警告 标题“大路镇2023年信息公开年度报告”没有采用“政府信息公开工作年度报告”的写法",
                "warning the title '大路镇2023年信息公开年度报告' does not end with 政府信息公开工作年度报告",
                "/title")
            .Expects("政府信息公开工作年度报告", "大路镇2023年信息公开年度报告");
        Judge("META-009", Named("甲县政府信息公开工作年度报告", null)).Fires()
            .Says("警告 标题“甲县政府信息公开工作年度报告”没有标明年度", "warning the title '甲县政府信息公开工作年度报告' names no year", "/title")
            .Expects(null, "甲县政府信息公开工作年度报告");
        Judge("META-009", Named("甲县政府信息公开工作2023年度报告", null)).Fires();
    }

    [Theory]
    [InlineData("甲县2023年政府信息公开工作年度报告")]
    [InlineData("2023年度甲县 政府信息公开 工作年度报告")]
    [InlineData("甲县二〇二三年政府信息公开工作年度报告")]
    [InlineData("甲县2023年政府信息公开工作年度报告（征求意见稿）")]
    [InlineData("甲县政府信息公开工作年度报告（2023年度）")]
    [InlineData("甲县商务局（2023年）政府信息公开工作年度报告")]
    [Covers("META-009", RuleOutcome.Holds)]
    public void META_009_holds_for_the_national_wording(string title) => Judge("META-009", Named(title, null)).Holds();

    [Fact]
    [Covers("META-009", RuleOutcome.NotAssessable)]
    public void META_009_cannot_judge_without_a_title() =>
        Judge("META-009", Named(null, null)).IsUnknown().Says("警告 无法判断，没有标题", "warning cannot be judged, there is no title", "/title");

    private static AnnualReport WithTexts(string? preamble, string? overview, int? year = 2023) => AllZero(builder =>
    {
        builder.Year = year;
        builder.Preamble = preamble;
        builder.Overview = overview == null ? null : new ProseSection(overview);
    });

    private static AnnualReport WithPeriod(string? preamble, ReportingPeriod? period) => AllZero(builder =>
    {
        builder.Preamble = preamble;
        builder.Period = period;
    });

    private static AnnualReport Named(string? title, string? issuer) => AllZero(builder =>
    {
        builder.Title = title;
        builder.Issuer = new Issuer(issuer);
    });
}
