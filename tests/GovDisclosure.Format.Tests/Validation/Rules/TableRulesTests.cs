using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class TableRulesTests
{
    private const string NoPage = "无法判断，未提供报告原文";
    private const string NoPageEnglish = "cannot be judged, not given: the page behind the report";
    private const string Captions2021 = "第二十条第（一）项、第二十条第（五）项、第二十条第（六）项、第二十条第（八）项";
    private const string Residual = "3.其他\t0\t0\t0\t0\t0\t0\t0\n";

    [Fact]
    [Covers("STR-015", RuleOutcome.Violated)]
    public void STR_015_fires_at_a_missing_caption()
    {
        Judge("STR-015", PageOf("第二十条第（六）项\n", string.Empty)).Fires()
            .Says("错误 第二部分缺少：第二十条第（六）项", "error section 二 lacks 第二十条第（六）项", "/proactiveDisclosure")
            .Expects(Captions2021, "第二十条第（一）项、第二十条第（五）项、第二十条第（八）项");
        Judge("STR-015", PageOf("第二十条第（九）项\n", string.Empty, ReportEdition.Edition2019)).Fires()
            .Says("错误 第二部分缺少：第二十条第（九）项", "error section 二 lacks 第二十条第（九）项", "/proactiveDisclosure");
        Assert.Equal(Severity.Warning, Judge("STR-015", AllZero(edition: ReportEdition.Edition2019, year: 2019), Printed()).Fires().Severity);
    }

    [Fact]
    public void STR_015_fires_at_a_caption_of_the_other_form() => Judge("STR-015", PageOf("三、收到和处理", "第二十条第（九）项\n三、收到和处理")).Fires()
        .Says("错误 第二部分多出：第二十条第（九）项", "error section 二 has too many: 第二十条第（九）项", "/proactiveDisclosure")
        .Expects(Captions2021, Captions2021 + "、第二十条第（九）项");

    [Theory]
    [InlineData(ReportEdition.Edition2021)]
    [InlineData(ReportEdition.Edition2019)]
    [Covers("STR-015", RuleOutcome.Holds)]
    public void STR_015_holds_for_the_captions_of_the_form(ReportEdition edition)
    {
        Judge("STR-015", PageOf(edition)).Holds();
        Judge("STR-015", PageOf("第二十条第（一）项", "第 二十条 第(一)项", edition)).Holds();
    }

    [Fact]
    [Covers("STR-015", RuleOutcome.NotAssessable)]
    public void STR_015_cannot_judge_a_picture()
    {
        Judge("STR-015", WithoutSection(2), Printed()).IsUnknown().Says("错误 无法判断，未找到这张表", "error cannot be judged, the table was not found", "/proactiveDisclosure").Misses(RuleNeeds.None);
        Judge("STR-015", AllZero()).IsUnknown().Says("错误 " + NoPage, "error " + NoPageEnglish).Misses(RuleNeeds.Source);
    }

    [Fact]
    [Covers("STR-016", RuleOutcome.Violated)]
    public void STR_016_fires_at_a_missing_row()
    {
        Judge("STR-016", PageOf("1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n", string.Empty)).Fires()
            .Says("错误 第三部分缺少：1.属于国家秘密", "error the matrix lacks 1.属于国家秘密", "/applications")
            .Expects("25 × 7", "24 × 7");
        Judge("STR-016", PageOf(Residual, string.Empty)).Fires().Expects("25 × 7", "24 × 7");
    }

    [Fact]
    public void STR_016_shows_the_other_form_of_6_without_the_page()
    {
        Judge("STR-016", AllZero(builder => builder.OtherHandling = OtherHandlingForm.Undivided)).Fires()
            .Says(
                "错误 “（六）其他处理”应分为三行，实为一行，第三部分应有 25 行",
                "error （六）其他处理 should have three rows and has one; the matrix has 25 rows",
                "/applications/outcomes/otherHandling")
            .Expects("25", "23");
        Judge("STR-016", AllZero(builder => builder.OtherHandling = OtherHandlingForm.Divided, ReportEdition.Edition2019, 2020)).Fires()
            .Says(
                "错误 “（六）其他处理”应为一行，实分三行，第三部分应有 23 行",
                "error （六）其他处理 should be one row and has three; the matrix has 23 rows",
                "/applications/outcomes/otherHandling")
            .Expects("23", "25");
    }

    [Fact]
    public void STR_016_fires_at_a_missing_column() => Judge("STR-016", AllZero(), Printed(
        rowLabels: MatrixOf(ReportEdition.Edition2021).Rows.Select(row => new PrintedText(row.Label, default, row.Pointer, row.Label)),
        columnHeads: MatrixOf(ReportEdition.Edition2021).Columns.Skip(1).Select(column => new PrintedText(column.Label, default, "/applications", column.Label)))).Fires()
        .Says("错误 第三部分缺少：自然人", "error the matrix lacks 自然人", "/applications")
        .Expects("25 × 7", "25 × 6");

    [Theory]
    [InlineData(ReportEdition.Edition2021)]
    [InlineData(ReportEdition.Edition2019)]
    [Covers("STR-016", RuleOutcome.Holds)]
    public void STR_016_holds_for_the_whole_matrix(ReportEdition edition)
    {
        Judge("STR-016", PageOf(edition)).Holds();

        // Heads broken into pieces are there all the same.
        Judge("STR-016", PageOf("商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n", "商业 科研 社会公益 法律服务\n企业 机构 组织 机构 其他\n", edition)).Holds();
    }

    [Fact]
    [Covers("STR-016", RuleOutcome.NotAssessable)]
    public void STR_016_cannot_judge_what_was_not_read()
    {
        Judge("STR-016", WithoutSection(3), Printed()).IsUnknown().Says("错误 无法判断，未找到这张表", "error cannot be judged, the table was not found", "/applications").Misses(RuleNeeds.None);
        Judge("STR-016", WithoutSection(3)).IsUnknown().Says("错误 " + NoPage, "error " + NoPageEnglish, "/applications").Misses(RuleNeeds.Source);
        Judge("STR-016", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
        Judge("STR-016", PageOf("商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", "科研\t商业\t社会公益\t法律服务")).IsUnknown()
            .Says("错误 无法判断，表中数字未能读取", "error cannot be judged, the numbers of the table were not read", "/applications").Misses(RuleNeeds.None);
    }

    [Fact]
    [Covers("STR-017", RuleOutcome.Violated)]
    public void STR_017_fires_where_a_group_is_missing() => Judge("STR-017", PageOf(FifteenZeros, "行政复议\t0\t0\t0\t0\t0\n未经复议直接起诉\t0\t0\t0\t0\t0\n")).Fires()
        .Says("错误 第四部分应有 15 个数据单元格，实有 10 个", "error section 四 should have 15 cells, has 10", "/proceedings")
        .Expects("15", "10");

    [Fact]
    [Covers("STR-017", RuleOutcome.Holds)]
    public void STR_017_holds_for_the_fifteen_also_where_they_are_blank()
    {
        Judge("STR-017", PageOf()).Holds();
        Judge("STR-017", PageOf(FifteenZeros, "| " + string.Concat(Enumerable.Repeat(" | ", 15)) + "\n")).Holds();
    }

    [Fact]
    [Covers("STR-017", RuleOutcome.NotAssessable)]
    public void STR_017_cannot_judge_what_was_not_read()
    {
        Judge("STR-017", WithoutSection(4), Printed()).IsUnknown().Says("错误 无法判断，未找到这张表", "error cannot be judged, the table was not found", "/proceedings").Misses(RuleNeeds.None);
        Judge("STR-017", PageOf(FifteenZeros, "0\t0\t0\t0\t0\t0\t0\n")).IsUnknown()
            .Says("错误 无法判断，表中数字未能读取", "error cannot be judged, the numbers of the table were not read", "/proceedings").Misses(RuleNeeds.None);
        Judge("STR-017", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Fact]
    [Covers("STR-019", RuleOutcome.Violated)]
    public void STR_019_fires_where_the_corner_note_is_gone() => Judge("STR-019", PageOf("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t", "\t")).Fires()
        .Says("提示 第三部分表头没有保留勾稽关系说明", "info the head of the matrix does not keep the note on which rows add up", "/applications").Expects(null, null);

    [Fact]
    [Covers("STR-019", RuleOutcome.Holds)]
    public void STR_019_holds_where_it_is_kept()
    {
        Judge("STR-019", PageOf()).Holds();
        Judge("STR-019", AllZero(), Printed(cornerNote: new PrintedText("(本列数据的勾 稽\n关係為：…)", default, "/applications", null))).Holds();
    }

    [Fact]
    [Covers("STR-019", RuleOutcome.NotAssessable)]
    public void STR_019_cannot_judge_without_the_matrix()
    {
        Judge("STR-019", WithoutSection(3), Printed()).IsUnknown().Says("提示 无法判断，未找到这张表", "info cannot be judged, the table was not found", "/applications").Misses(RuleNeeds.None);
        Judge("STR-019", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    [Fact]
    [Covers("STR-020", RuleOutcome.Violated)]
    public void STR_020_fires_at_a_head_without_the_unit() => Judge("STR-020", PageOf("本年收费金额（单位：万元）", "本年收费金额")).Fires()
        .Says("警告 收费金额表头为“本年收费金额”，没有注明单位万元", "warning the head of the fee column is '本年收费金额' and does not say 万元", "/proactiveDisclosure/administrativeFees")
        .Expects("本年收费金额（单位：万元）", "本年收费金额");

    [Fact]
    [Covers("STR-020", RuleOutcome.Holds)]
    public void STR_020_holds_where_it_says_so()
    {
        Judge("STR-020", PageOf()).Holds();
        Judge("STR-020", PageOf("本年收费金额（单位：万元）", "本年收费金额单位:万 元")).Holds();
    }

    [Fact]
    [Covers("STR-020", RuleOutcome.NotAssessable)]
    public void STR_020_cannot_judge_without_the_head()
    {
        Judge("STR-020", AllZero(), Printed()).IsUnknown().Says("警告 无法判断，未找到这张表", "warning cannot be judged, the table was not found", "/proactiveDisclosure/administrativeFees");
        Judge("STR-020", AllZero()).IsUnknown().Misses(RuleNeeds.Source);
    }

    private static string FifteenZeros => string.Join('\t', Enumerable.Repeat("0", 15)) + "\n";

    private static TemplateTable MatrixOf(ReportEdition edition) => ReportTemplate.For(edition).Tables.Single(table => table.Section.Number == 3);
}
