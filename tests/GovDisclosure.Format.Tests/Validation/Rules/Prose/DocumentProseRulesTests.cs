using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class DocumentProseRulesTests
{
    private const string Silent = "无法判断，正文没有可以对照的数字";
    private const string Documents = "第二十条第（一）项 行政规范性文件·";

    [Theory]
    [InlineData("制定规范性文件6件。", "制定", "本年制发件数", "5", "6")]
    [InlineData("本年度制发行政规范性文件六件。", "制发", "本年制发件数", "5", "6")]
    [InlineData("印发6件行政规范性文件。", "印发", "本年制发件数", "5", "6")]
    [InlineData("行政规范性文件出台6件。", "出台", "本年制发件数", "5", "6")]
    [InlineData("对规范性文件实行动态管理，废止3件。", "废止", "本年废止件数", "2", "3")]
    [InlineData("现行有效行政规范性文件19件。", "现行有效", "现行有效件数", "18", "19")]
    [Covers("NAR-013", RuleOutcome.Violated)]
    public void NAR_013_fires_for_each_number_of_the_row(string sentence, string keyword, string column, string expected, string actual) =>
        Assert.Equal($"NAR-013 警告 正文“{keyword}”后为 {actual} 件，与表中不符：{Documents}{column} = {expected}", Fires("NAR-013", sentence, expected, actual).ToString());

    [Fact]
    [Covers("NAR-013", RuleOutcome.Violated)]
    public void NAR_013_fires_for_what_was_published()
    {
        // 温州市洞头区农业农村局 2021: 0 in the prose, 1 in the table.
        AnnualReport report = Sound("2023年,本年度累计发布规范性文件0件。", builder => Set(builder, "/proactiveDisclosure/normativeDocuments/issued", 1));

        Fires("NAR-013", report, "1 / 18", "0");
    }

    [Theory]
    [InlineData("制发规范性文件5件，废止2件，现行有效18件。", 0)]
    [InlineData("集中发布现行有效行政规范性文件18件，本年度制发的规范性文件5件。", 1)]
    [InlineData("累计发布行政规范性文件18件，其中本年5件。", 2)]
    [Covers("NAR-013", RuleOutcome.Holds)]
    public void NAR_013_holds_for_the_numbers_of_the_table(string sentence, int silent) => Holds("NAR-013", sentence, silent);

    [Fact]
    [Covers("NAR-013", RuleOutcome.NotAssessable)]
    public void NAR_013_cannot_judge_other_documents_or_a_blank()
    {
        Assert.Equal([Silent, Silent, Silent], Unknown("NAR-013", Sound("制定政策文件10件，其中规范性文件3件；废止和修改规范性文件7件。")));
        Assert.Contains(
            $"{Documents}本年制发件数：无法判断，单元格空白",
            Unknown("NAR-013", Sound("制发规范性文件7件。", builder => Set(builder, "/proactiveDisclosure/normativeDocuments/issued", null))));
    }

    [Theory]
    [InlineData("制定政府规章7件。", "制定", "本年制发件数", "6", "7")]
    [InlineData("废止规章7件。", "废止", "本年废止件数", "4", "7")]
    [InlineData("现行有效的政府规章7件。", "现行有效", "现行有效件数", "29", "7")]
    [Covers("NAR-014", RuleOutcome.Violated)]
    public void NAR_014_fires_for_each_number_of_the_row(string sentence, string keyword, string column, string expected, string actual) =>
        Assert.Equal(
            $"NAR-014 警告 正文“{keyword}”后为 {actual} 件，与表中不符：第二十条第（一）项 规章·{column} = {expected}",
            Fires("NAR-014", sentence, expected, actual).ToString());

    [Fact]
    [Covers("NAR-014", RuleOutcome.Violated)]
    public void NAR_014_compares_what_was_made_on_the_form_of_2019()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Overview = new ProseSection("全年制定规章7件，印发规章3件，废止规章2件。"), ReportEdition.Edition2019, 2020);

        Assert.Contains("规章·本年新制作数量 = 0", Fires("NAR-014", report, "0", "7").GetMessage());
    }

    [Fact]
    [Covers("NAR-014", RuleOutcome.Holds)]
    public void NAR_014_tells_rules_from_documents() =>
        Holds("NAR-014", "制定规章6件，制定规范性文件5件；废止规章4件，废止规范性文件2件；现行有效规章29件，现行有效规范性文件18件。");

    [Fact]
    [Covers("NAR-014", RuleOutcome.NotAssessable)]
    public void NAR_014_is_not_about_regulations_of_the_house() => Assert.Equal([Silent, Silent, Silent], Unknown("NAR-014", Sound("制定规章制度12件，废止12件。")));

    [Theory]
    [InlineData("作出行政许可决定2630件。", "行政许可", "第二十条第（五）项 行政许可", "2629", "2630")]
    [InlineData("行政处罚2630件。", "行政处罚", "第二十条第（六）项 行政处罚", "1330", "2630")]
    [InlineData("实施行政强制2630起。", "行政强制", "第二十条第（六）项 行政强制", "54", "2630")]
    [Covers("NAR-015", RuleOutcome.Violated)]
    public void NAR_015_hints_at_another_number_of_decisions(string sentence, string keyword, string row, string expected, string actual)
    {
        Finding finding = Fires("NAR-015", sentence, expected, actual);

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal($"NAR-015 提示 正文“{keyword}”后为 {actual} 件，与表中不符：{row}·本年处理决定数量 = {expected}", finding.ToString());
    }

    [Fact]
    [Covers("NAR-015", RuleOutcome.Holds)]
    public void NAR_015_holds_for_the_numbers_of_the_table() => Holds("NAR-015", "行政许可2629件，行政处罚1330件，行政强制54件。");

    [Fact]
    [Covers("NAR-015", RuleOutcome.NotAssessable)]
    public void NAR_015_cannot_judge_what_was_put_up() => Assert.Equal([Silent, Silent, Silent], Unknown("NAR-015", Sound("公示行政许可12件、行政处罚9件，梳理行政许可事项8件。")));
}
