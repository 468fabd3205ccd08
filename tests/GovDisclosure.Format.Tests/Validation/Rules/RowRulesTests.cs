using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class RowRulesTests
{
    [Fact]
    [Covers("STR-021", RuleOutcome.Violated)]
    public void STR_021_fires_at_a_row_of_ones_own()
    {
        ValidationResult result = Judge("STR-021", PageOf("行政规范性文件\t0\t0\t0\n", "行政规范性文件\t0\t0\t0\n其他主动公开文件\t1\t0\t1\n"));

        result.Fires()
            .Says(
                "警告 “二、主动公开政府信息情况”中格式以外的行或列：“其他主动公开文件”",
                "warning rows or columns in 二、主动公开政府信息情况 that the form does not have: '其他主动公开文件'",
                "/proactiveDisclosure")
            .Expects(null, "其他主动公开文件");
        Assert.Equal(2, result.HoldsCount);
    }

    [Theory]
    [InlineData("（四）无法提供\t1.本机关", "小计\t0\t0\t0\t0\t0\t0\t0\n（四）无法提供\t1.本机关", "/applications", "小计")]
    [InlineData("商业企业\t科研机构", "商业企业\t外资企业\t科研机构", "/applications", "外资企业")]
    [InlineData("行政许可\t0\n", "行政许可\t0\n其他对外管理服务事项\t0\n", "/proactiveDisclosure", "其他对外管理服务事项")]
    public void STR_021_fires_at_a_subtotal_a_column_and_a_row_of_the_other_form(string piece, string replacement, string at, string name) =>
        Assert.Equal([at], Judge("STR-021", PageOf(piece, replacement)).Fires().Expects(null, name).At);

    [Theory]
    [InlineData(ReportEdition.Edition2021)]
    [InlineData(ReportEdition.Edition2019)]
    [Covers("STR-021", RuleOutcome.Holds)]
    public void STR_021_holds_for_the_form(ReportEdition edition) => Judge("STR-021", PageOf(edition)).Holds(3);

    [Fact]
    [Covers("STR-021", RuleOutcome.NotAssessable)]
    public void STR_021_cannot_judge_without_a_table()
    {
        ValidationResult result = Judge("STR-021", WithoutSection(2), Printed());
        result.IsUnknown().Says("警告 无法判断，未找到这张表", "warning cannot be judged, the table was not found", "/proactiveDisclosure").Misses(RuleNeeds.None);
        Assert.Equal(2, result.HoldsCount);
        Judge("STR-021", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Theory]
    [InlineData("行政处罚\t0\n", "行政处罚\t0\n行政处罚\t0\n", "行政处罚", "/proactiveDisclosure/penalties")]
    [InlineData("2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", "2.重复申请\t0\t0\t0\t0\t0\t0\t0\n2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", "2.重复申请", "/applications/outcomes/notProcessed/duplicate")]
    [InlineData("2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", "2.重复申请\t0\t0\t0\t0\t0\t0\t0\n2.重复申请\t1\t0\t0\t0\t0\t0\t1\n", "2.重复申请", "/applications/outcomes/notProcessed/duplicate")]
    [Covers("STR-022", RuleOutcome.Violated)]
    public void STR_022_fires_where_a_row_stands_twice(string row, string twice, string label, string at)
    {
        ValidationResult result = Judge("STR-022", PageOf(row, twice));

        result.Fires().Says($"错误 “{label}”出现 2 次", $"error the row {label} stands 2 times", at).Expects("1", "2");
        Assert.Equal(2, result.HoldsCount);
    }

    [Fact]
    [Covers("STR-022", RuleOutcome.Holds)]
    public void STR_022_holds_for_the_form_and_where_a_page_break_repeats_the_block()
    {
        Judge("STR-022", PageOf()).Holds(3);
        Judge("STR-022", PageOf("（四）无法提供\t1.本机关", "三、本年度办理结果\n（四）无法提供\t1.本机关")).Holds(3);
        Judge("STR-022", AllZero(), Printed(rowLabels: [new PrintedText("行政复议", default, "/proceedings", "行政复议"), new PrintedText("行政复议", default, "/proceedings", "行政复议")])).Holds(3);
    }

    [Fact]
    [Covers("STR-022", RuleOutcome.NotAssessable)]
    public void STR_022_cannot_judge_without_a_table()
    {
        Judge("STR-022", WithoutSection(4), Printed()).IsUnknown().Says("错误 无法判断，未找到这张表", "error cannot be judged, the table was not found", "/proceedings").Misses(RuleNeeds.None);
        Judge("STR-022", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }
}
