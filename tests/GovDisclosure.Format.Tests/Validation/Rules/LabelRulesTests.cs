using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class LabelRulesTests
{
    [Theory]
    [InlineData("行政规范性文件\t", "规范性文件\t", "行政规范性文件", "规范性文件", "/proactiveDisclosure/normativeDocuments")]
    [InlineData("商业企业", "商业机构", "商业企业", "商业机构", "/applications")]
    [InlineData("2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "/applications/outcomes/denied/prohibitedByLaw")]
    [InlineData("本年制发件数", "本年发件", "本年制发件数", "本年发件", "/proactiveDisclosure")]
    [InlineData("行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n2.", "行政机关不在处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n2.", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.申请人无正当理由逾期不补正、行政机关不在处理其政府信息公开申请", "/applications/outcomes/otherHandling/clarificationOverdue")]
    [Covers("STR-018", RuleOutcome.Violated)]
    public void STR_018_fires_at_another_wording(string piece, string replacement, string official, string printed, string at) => Judge("STR-018", PageOf(piece, replacement)).Fires()
        .Says($"警告 名称应为“{official}”，实为“{printed}”", $"warning the label should be {official}, is '{printed}'", at)
        .Expects(official, printed);

    [Theory]
    [InlineData("结果维持", "结 果 维 持", ReportEdition.Edition2021)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开", ReportEdition.Edition2021)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这一情 形，不计其他情形", ReportEdition.Edition2021)]
    [InlineData("1.属于国家秘密", "1、属于国家秘密", ReportEdition.Edition2021)]
    [InlineData("3.危及“三安全一稳定”", "3．危及\"三安全一稳定\"", ReportEdition.Edition2021)]
    [InlineData("逾期不补正、行政机关", "逾期不补正，行政机关", ReportEdition.Edition2021)]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额单位:万元", ReportEdition.Edition2021)]
    [InlineData("上一年项目数量", "上一年项目数量（指2019年事项数）", ReportEdition.Edition2019)]
    [InlineData("规章\t", "规章（设区的市、自治州人民政府应提供相关数据）\t", ReportEdition.Edition2019)]
    [Covers("STR-018", RuleOutcome.Holds)]
    public void STR_018_holds_for_blanks_width_notes_and_silent_variants(string piece, string replacement, ReportEdition edition)
    {
        ValidationResult result = Judge("STR-018", PageOf(piece, replacement, edition));

        Assert.Empty(result.Findings.Chinese());
        Assert.Empty(result.NotAssessable.Chinese());

        // At least every row and column of sections 二 and 三, and the fifteen heads of section 四.
        Assert.True(result.HoldsCount > 50, $"only {result.HoldsCount} labels were judged");
    }

    [Fact]
    public void STR_018_leaves_rows_of_ones_own_to_another_rule() =>
        Assert.Empty(Judge("STR-018", PageOf("行政规范性文件\t0\t0\t0\n", "行政规范性文件\t0\t0\t0\n其他主动公开文件\t1\t0\t1\n")).Findings.Chinese());

    [Fact]
    [Covers("STR-018", RuleOutcome.NotAssessable)]
    public void STR_018_cannot_judge_without_a_table()
    {
        ValidationResult result = Judge("STR-018", AllZero(), Printed(rowLabels: [new PrintedText("规章", default, "/proactiveDisclosure/governmentRules", "规章")]));
        Assert.Equal(1, result.HoldsCount);
        Assert.Equal(["/applications", "/proceedings"], result.NotAssessable.SelectMany(finding => finding.At));
        result.NotAssessable[0].Says("警告 无法判断，未找到这张表", "warning cannot be judged, the table was not found", "/applications").Misses(RuleNeeds.None);

        Judge("STR-018", AllZero()).IsUnknown().Says("警告 无法判断，未提供报告原文", "warning cannot be judged, not given: the page behind the report").Misses(RuleNeeds.Source);
    }
}
