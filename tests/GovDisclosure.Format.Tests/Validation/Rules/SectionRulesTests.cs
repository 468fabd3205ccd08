using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class SectionRulesTests
{
    private const string NotGiven = "错误 无法判断，未提供报告原文";
    private const string NotGivenEnglish = "error cannot be judged, not given: the page behind the report";

    [Fact]
    [Covers("STR-001", RuleOutcome.Violated)]
    public void STR_001_fires_at_a_missing_section()
    {
        ReadResult read = PageOf("五、存在的主要问题及改进情况\n", string.Empty);

        ValidationResult result = Judge("STR-001", read);
        result.Fires()
            .Says("错误 缺少“五、存在的主要问题及改进情况”", "error section 五、存在的主要问题及改进情况 (Main problems and improvements) is missing", "/problems")
            .Expects("五、存在的主要问题及改进情况", null);
        Assert.Equal(5, result.HoldsCount);
    }

    [Fact]
    public void STR_001_is_a_warning_for_2019() => Assert.Equal(
        Severity.Warning,
        Judge("STR-001", AllZero(builder => builder.Problems = null, ReportEdition.Edition2019, 2019), Printed()).Fires().Severity);

    [Fact]
    [Covers("STR-001", RuleOutcome.Holds)]
    public void STR_001_holds_where_each_section_or_its_heading_is_there()
    {
        Judge("STR-001", AllZero()).Holds(6);
        Judge("STR-001", WithoutTables(), Headings("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项")).Holds(6);
    }

    [Fact]
    [Covers("STR-001", RuleOutcome.NotAssessable)]
    public void STR_001_cannot_judge_a_missing_section_without_the_page()
    {
        ValidationResult result = Judge("STR-001", AllZero(builder => builder.OtherMatters = null));

        result.IsUnknown().Says(NotGiven, NotGivenEnglish, "/otherMatters").Misses(RuleNeeds.Source);
        Assert.Equal(5, result.HoldsCount);
    }

    [Fact]
    [Covers("STR-002", RuleOutcome.Violated)]
    public void STR_002_fires_where_sections_change_places() => Judge("STR-002", AllZero(), Headings("一、总体情况", "五、存在的主要问题及改进情况", "二、主动公开政府信息情况")).Fires()
        .Says("警告 各部分的次序为 一、五、二", "warning the sections stand in the order 一, 五, 二", "/overview", "/problems", "/proactiveDisclosure")
        .Expects("一二五", "一五二");

    [Fact]
    [Covers("STR-002", RuleOutcome.Holds)]
    public void STR_002_holds_in_order_also_where_the_numbering_starts_again()
    {
        Judge("STR-002", PageOf()).Holds();
        Judge("STR-002", AllZero(), Headings("一、总体情况", "六、其他需要报告的事项")).Holds();
        Judge("STR-002", AllZero(), Headings("一、总体情况", "二、主动公开政府信息情况", "一、总体情况")).Holds();
    }

    [Fact]
    [Covers("STR-002", RuleOutcome.NotAssessable)]
    public void STR_002_cannot_judge_fewer_than_two_headings()
    {
        Judge("STR-002", AllZero(), Headings("一、总体情况")).IsUnknown()
            .Says("警告 无法判断，找到的部分标题不足两个", "warning cannot be judged, fewer than two headings were found", "/overview").Misses(RuleNeeds.None);
        Assert.Empty(Judge("STR-002", AllZero(), Printed()).IsUnknown().At);
        Judge("STR-002", AllZero()).IsUnknown().Says("警告 无法判断，未提供报告原文", "warning cannot be judged, not given: the page behind the report").Misses(RuleNeeds.Source);
    }

    [Theory]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "四、申请行政复议、提起行政诉讼情况", "/proceedings")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政法复议、行政诉讼情况", "/proceedings")]
    [InlineData("六、其他需要报告的事项", "六、其他应当报告的事项", "/otherMatters")]
    [Covers("STR-003", RuleOutcome.Violated)]
    public void STR_003_fires_at_another_wording(string official, string printed, string at)
    {
        ValidationResult result = Judge("STR-003", PageOf(official + "\n", printed + "\n"));

        result.Fires().Says($"警告 标题应为“{official}”，实为“{printed}”", $"warning the heading should be {official}, is '{printed}'", at).Expects(official, printed);
        Assert.Equal(5, result.HoldsCount);
    }

    [Theory]
    [InlineData("一、总体情况", "一、总体概述")]
    [InlineData("一、总体情况", "一、2023年政务公开总体情况")]
    [InlineData("一、总体情况", "一、总 体 情 况（重复率：40%）")]
    [InlineData("一、总体情况", "一、总体情况：")]
    [InlineData("二、主动公开政府信息情况", "二、行政机关主动公开政府信息情况")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    [InlineData("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况")]
    [InlineData("五、存在的主要问题及改进情况", "五、存在问题及改进情况")]
    [Covers("STR-003", RuleOutcome.Holds)]
    public void STR_003_holds_for_a_silent_variant(string official, string printed) => Judge("STR-003", PageOf(official + "\n", printed + "\n")).Holds(6);

    [Fact]
    [Covers("STR-003", RuleOutcome.NotAssessable)]
    public void STR_003_cannot_judge_a_heading_that_was_not_found()
    {
        ValidationResult result = Judge("STR-003", AllZero(), Headings("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况"));

        result.IsUnknown().Says("警告 无法判断，没有找到“六、其他需要报告的事项”标题", "warning cannot be judged, the heading 六、其他需要报告的事项 was not found", "/otherMatters").Misses(RuleNeeds.None);
        Assert.Equal(5, result.HoldsCount);
        Judge("STR-003", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Fact]
    [Covers("STR-004", RuleOutcome.Violated)]
    public void STR_004_fires_at_a_section_of_ones_own() => Judge("STR-004", PageOf("本年度没有收取信息处理费。", "本年度没有收取信息处理费。\n七、附表说明\n无。")).Fires()
        .Says("警告 格式以外的部分：“七、附表说明”", "warning sections beyond the form: '七、附表说明'")
        .Expects(null, "七、附表说明");

    [Fact]
    public void STR_004_fires_where_a_section_of_ones_own_takes_the_place_of_another() => Judge("STR-004", AllZero(), Headings(
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、附表说明")).Fires()
        .Says("警告 格式以外的部分：“六、附表说明”", "warning sections beyond the form: '六、附表说明'")
        .Expects(null, "六、附表说明");

    [Fact]
    [Covers("STR-004", RuleOutcome.Holds)]
    public void STR_004_holds_for_the_six()
    {
        Judge("STR-004", PageOf()).Holds();

        // One that is missing is the matter of STR-001.
        Judge("STR-004", AllZero(), Headings("一、总体情况", "二、主动公开政府信息情况")).Holds();
    }

    [Fact]
    [Covers("STR-004", RuleOutcome.NotAssessable)]
    public void STR_004_cannot_judge_where_the_numbering_starts_again()
    {
        Judge("STR-004", PageOf("当前主要问题", "一、存在的问题\n当前主要问题")).IsUnknown()
            .Says("警告 无法判断，标题编号重新开始", "warning cannot be judged, the numbering of the headings restarts").Misses(RuleNeeds.None);
        Judge("STR-004", AllZero(), Headings("一、总体情况", "二、主动公开政府信息情况", "一、总体情况")).IsUnknown();
        Judge("STR-004", AllZero(), Printed()).IsUnknown().Says("警告 无法判断，没有找到部分标题", "warning cannot be judged, no heading was found");
        Judge("STR-004", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Fact]
    [Covers("STR-005", RuleOutcome.Violated)]
    public void STR_005_fires_under_an_empty_heading()
    {
        Judge("STR-005", PageOf("本年度没有收取信息处理费。\n", "　\n")).Fires()
            .Says("错误 “六、其他需要报告的事项”标题下没有内容", "error nothing stands under 六、其他需要报告的事项 (Other matters)", "/otherMatters").Expects(null, null);
        Judge("STR-005", AllZero(builder => builder.Exclude(builder.Template.Tables.Single(table => table.Section.Number == 3))), Headings("三、收到和处理政府信息公开申请情况")).Fires()
            .Says("错误 “三、收到和处理政府信息公开申请情况”标题下没有表格", "error no table stands under 三、收到和处理政府信息公开申请情况 (Applications received and handled)", "/applications");
        Assert.Equal(Severity.Warning, Judge("STR-005", AllZero(builder => builder.Overview = new ProseSection(" "), ReportEdition.Edition2019, 2019)).Fires().Severity);
    }

    [Fact]
    [Covers("STR-005", RuleOutcome.Holds)]
    public void STR_005_holds_where_something_stands_under_each()
    {
        Judge("STR-005", PageOf()).Holds(6);

        // A table that is there needs no page.
        Judge("STR-005", AllZero()).Holds(6);
    }

    [Fact]
    [Covers("STR-005", RuleOutcome.NotAssessable)]
    public void STR_005_cannot_judge_without_heading_or_page()
    {
        ValidationResult result = Judge("STR-005", AllZero(builder =>
        {
            builder.Problems = null;
            builder.Exclude(builder.Template.Tables.Single(table => table.Section.Number == 4));
        }));
        Assert.Empty(result.Findings);
        Assert.Equal(4, result.HoldsCount);
        result.NotAssessable[0].Says(NotGiven, NotGivenEnglish, "/proceedings").Misses(RuleNeeds.Source);
        result.NotAssessable[1].Says("错误 无法判断，没有找到“五、存在的主要问题及改进情况”标题", "error cannot be judged, the heading 五、存在的主要问题及改进情况 was not found", "/problems").Misses(RuleNeeds.None);

        Judge("STR-005", AllZero(builder => builder.Exclude(builder.Template.Tables.Single(table => table.Section.Number == 4))), Printed()).IsUnknown()
            .Says("错误 无法判断，没有找到“四、政府信息公开行政复议、行政诉讼情况”标题", "error cannot be judged, the heading 四、政府信息公开行政复议、行政诉讼情况 was not found", "/proceedings").Misses(RuleNeeds.None);
    }

    private static ValidationContext Headings(params string[] texts) => Printed(headings: texts.Select(text =>
    {
        TemplateSection? section = ReportTemplate.Sections.SingleOrDefault(each => each.ToString() == text);
        return new PrintedText(text, default, section?.Pointer, section?.ToString());
    }));
}
