using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class ProactiveDisclosureRules2019Tests
{
    private const string Rules = Disclosure + "governmentRules/";
    private const string Documents = Disclosure + "normativeDocuments/";
    private const string Licensing = Disclosure + "licensing/";
    private const string Procurement = Disclosure + "procurement/";

    [Fact]
    [Covers("T2-101", RuleOutcome.Violated)]
    public void T2_101_fires_where_less_is_disclosed_in_all_than_anew()
    {
        Finding finding = Assert.Single(Violations("T2-101", Report(2020, (Documents + "newlyDisclosed", 5), (Documents + "totalDisclosed", 4))));
        finding.Reads(
            "T2-101 错误 第二十条第（一）项 规范性文件·对外公开总数量：应不少于本年新公开数量（5），实为 4",
            "T2-101 error 第二十条第（一）项 规范性文件·对外公开总数量 (Normative documents · Disclosed in all): should be at least the number newly disclosed (5), is 4");
        finding.Compares("≥ 5", "4", Documents + "totalDisclosed", Documents + "newlyDisclosed");
        Assert.Empty(NotAssessable("T2-101", Report(2020)));
    }

    [Fact]
    [Covers("T2-101", RuleOutcome.Holds)]
    public void T2_101_holds_where_all_include_the_new() =>
        Holds("T2-101", Report(2020, (Documents + "newlyDisclosed", 5), (Documents + "totalDisclosed", 5), (Rules + "totalDisclosed", 3)));

    [Fact]
    [Covers("T2-101", RuleOutcome.NotAssessable)]
    public void T2_101_cannot_judge_a_row_with_a_blank() =>
        Assert.Equal(
            ["T2-101 错误 第二十条第（一）项 规章·对外公开总数量：无法判断，空白：第二十条第（一）项 规章·本年新公开数量"],
            NotAssessable("T2-101", Report(2020, (Rules + "newlyDisclosed", null))).Chinese());

    [Fact]
    [Covers("T2-102", RuleOutcome.Violated)]
    public void T2_102_fires_where_more_is_disclosed_than_made()
    {
        Finding finding = Assert.Single(Violations("T2-102", Report(2019, (Documents + "newlyDisclosed", 5), (Documents + "made", 4))));
        finding.Reads(
            "T2-102 提示 第二十条第（一）项 规范性文件·本年新公开数量：多于本年新制作数量（4），实为 5",
            "T2-102 info 第二十条第（一）项 规范性文件·本年新公开数量 (Normative documents · Newly disclosed in the year): more than the number newly made (4), is 5");
        finding.Compares("≤ 4", "5", Documents + "newlyDisclosed", Documents + "made");
    }

    [Fact]
    [Covers("T2-102", RuleOutcome.Holds)]
    public void T2_102_holds_up_to_what_was_made() => Holds("T2-102", Report(2019, (Documents + "newlyDisclosed", 4), (Documents + "made", 4)));

    [Fact]
    [Covers("T2-102", RuleOutcome.NotAssessable)]
    public void T2_102_cannot_judge_a_row_with_a_blank() =>
        Assert.Equal(Documents + "newlyDisclosed", Assert.Single(NotAssessable("T2-102", Report(2019, (Documents + "made", null)))).At[0]);

    [Theory]
    [Covers("T2-103", RuleOutcome.Violated)]
    [InlineData("licensing", "第二十条第（五）项 行政许可", "Administrative licensing")]
    [InlineData("otherAdministrativeServices", "第二十条第（五）项 其他对外管理服务事项", "Other external administrative and service items")]
    [InlineData("penalties", "第二十条第（六）项 行政处罚", "Administrative penalties")]
    [InlineData("compulsion", "第二十条第（六）项 行政强制", "Administrative compulsion")]
    [InlineData("administrativeFees", "第二十条第（八）项 行政事业性收费", "Fee items (a number of items, not money)")]
    public void T2_103_fires_where_fewer_than_no_items_are_left(string row, string label, string english)
    {
        (string last, string change) = (Disclosure + row + "/itemsLastYear", Disclosure + row + "/change");
        Finding finding = Assert.Single(Violations("T2-103", Report(2020, (last, 3), (change, -5))));
        finding.Reads(
            $"T2-103 错误 {label}·本年增/减：上一年 3，增减 -5，相加为负（-2）",
            $"T2-103 error {label}·本年增/减 ({english} · Change in the year): 3 last year and a change of -5 leave -2");
        finding.Compares("≥ -3", "-5", change, last);
    }

    [Fact]
    [Covers("T2-103", RuleOutcome.Holds)]
    public void T2_103_holds_down_to_no_item() => Holds("T2-103", Report(2020, (Licensing + "itemsLastYear", 3), (Licensing + "change", -3)));

    [Fact]
    [Covers("T2-103", RuleOutcome.NotAssessable)]
    public void T2_103_cannot_judge_a_change_that_was_not_read()
    {
        // A head that reads 本年数量 is no change: the reader refuses the cells.
        AnnualReport report = Report(2020, (Licensing + "change", null)).Changed(builder => builder.Refused.Add(new Refusal(Licensing + "change", "7", "READ-1")));
        Assert.Equal(
            ["T2-103 错误 第二十条第（五）项 行政许可·本年增/减：无法判断，未能读取：第二十条第（五）项 行政许可·本年增/减"],
            NotAssessable("T2-103", report).Chinese());
        Assert.Equal(5, NotAssessable("T2-103", WithoutTables(ReportEdition.Edition2019)).Length);
    }

    [Theory]
    [Covers("T2-104", RuleOutcome.Violated)]
    [InlineData(3, 0)]
    [InlineData(0, 12)]
    public void T2_104_fires_where_one_of_number_and_amount_is_0(long projects, long amount)
    {
        Finding finding = Assert.Single(Violations("T2-104", Report(2020, (Procurement + "projects", projects), (Procurement + "amount", amount))));
        finding.Reads(
            $"T2-104 警告 政府集中采购：项目数量 {projects}，总金额 {amount}，宜同为 0 或同不为 0",
            $"T2-104 warning 政府集中采购 (centralised procurement): {projects} projects and an amount of {amount}; both should be 0 or neither");
        finding.Compares(null, null, Procurement + "projects", Procurement + "amount");
    }

    [Fact]
    [Covers("T2-104", RuleOutcome.Holds)]
    public void T2_104_holds_with_both_or_neither()
    {
        Holds("T2-104", Report(2020));
        Holds("T2-104", Report(2020, (Procurement + "projects", 1), (Procurement + "amount", 0.5m)));
    }

    [Theory]
    [Covers("T2-104", RuleOutcome.NotAssessable)]
    [InlineData("projects", "amount")]
    [InlineData("amount", "projects")]
    public void T2_104_cannot_judge_with_a_blank(string blank, string given) =>
        Assert.Contains("空白：第二十条第（九）项 政府集中采购·采购", Assert.Single(NotAssessable("T2-104", Report(2020, (Procurement + blank, null), (Procurement + given, 5)))).GetMessage());

    [Fact]
    [Covers("T2-105", RuleOutcome.Violated)]
    public void T2_105_fires_where_the_amount_has_no_unit()
    {
        Finding finding = Assert.Single(Violations("T2-105", Report(2020, (Procurement + "projects", 1), (Procurement + "amount", 12.5m))));
        finding.Reads(
            "T2-105 警告 第二十条第（九）项 政府集中采购·采购总金额：12.5，没有注明元或万元",
            "T2-105 warning 第二十条第（九）项 政府集中采购·采购总金额 (Centralised government procurement · Total amount of procurement): 12.5, without 元 or 万元");
        finding.Compares(null, "12.5", Procurement + "amount");
    }

    [Fact]
    [Covers("T2-105", RuleOutcome.Holds)]
    public void T2_105_holds_with_a_unit_or_without_an_amount()
    {
        Holds("T2-105", Report(2020));
        Holds("T2-105", Report(2020, (Procurement + "amount", 12.5m)).Changed(builder => builder.ProcurementUnit = ProcurementUnit.Yuan));
        Holds("T2-105", Report(2020, (Procurement + "amount", null)).Changed(builder => builder.ProcurementUnit = ProcurementUnit.Yuan));
    }

    [Fact]
    [Covers("T2-105", RuleOutcome.NotAssessable)]
    public void T2_105_cannot_judge_a_blank_amount() =>
        Assert.EndsWith("：无法判断，单元格空白", Assert.Single(NotAssessable("T2-105", Report(2020, (Procurement + "amount", null)))).GetMessage());

    [Fact]
    [Covers("T2-106", RuleOutcome.Violated)]
    public void T2_106_fires_where_a_body_without_power_has_rules()
    {
        Finding finding = Assert.Single(Violations("T2-106", Report(2020, (Rules + "totalDisclosed", 4)), Power(false)));
        finding.Reads(
            "T2-106 警告 第二十条第（一）项 规章·对外公开总数量：无规章制定权的，应为 0，实为 4",
            "T2-106 warning 第二十条第（一）项 规章·对外公开总数量 (Rules of departments and of local governments · Disclosed in all): should be 0 without rule-making power, is 4");
        finding.Compares("0", "4", Rules + "totalDisclosed", Rules + "made", Rules + "newlyDisclosed");
    }

    [Fact]
    [Covers("T2-106", RuleOutcome.Holds)]
    public void T2_106_holds_with_power_or_none()
    {
        Holds("T2-106", Report(2020), Power(null));
        Holds("T2-106", Report(2020, (Rules + "made", 4)), Power(true));
    }

    [Fact]
    [Covers("T2-106", RuleOutcome.NotAssessable)]
    public void T2_106_cannot_judge_without_knowing_the_power_or_with_a_blank()
    {
        Assert.Equal(RuleNeeds.Issuer, Assert.Single(NotAssessable("T2-106", Report(2020, (Rules + "made", 4)))).Missing);
        Assert.Equal(RuleNeeds.None, Assert.Single(NotAssessable("T2-106", Report(2020, (Rules + "made", null)), Power(false))).Missing);
    }

    [Fact]
    [Covers("T2-107", RuleOutcome.Violated)]
    public void T2_107_fires_where_decisions_come_from_no_item()
    {
        AnnualReport report = Report(2020, (Licensing + "decisions", 8), (Licensing + "itemsLastYear", 2), (Licensing + "change", -2));
        Finding finding = Assert.Single(Violations("T2-107", report));
        finding.Reads(
            "T2-107 警告 第二十条第（五）项 行政许可·处理决定数量：8 件处理决定，项目数量为 0",
            "T2-107 warning 第二十条第（五）项 行政许可·处理决定数量 (Administrative licensing · Decisions): 8 decisions and 0 items");
        finding.Compares(null, null, Licensing + "decisions", Licensing + "itemsLastYear", Licensing + "change");
    }

    [Fact]
    [Covers("T2-107", RuleOutcome.Holds)]
    public void T2_107_holds_with_items_or_without_decisions()
    {
        Holds("T2-107", Report(2020, (Licensing + "decisions", 8), (Licensing + "change", 1)));
        Holds("T2-107", Report(2020, (Licensing + "itemsLastYear", null)));
        Holds("T2-107", Report(2020, (Licensing + "decisions", null), (Licensing + "change", 1)));
    }

    [Fact]
    [Covers("T2-107", RuleOutcome.NotAssessable)]
    public void T2_107_cannot_judge_with_a_blank()
    {
        Assert.Single(NotAssessable("T2-107", Report(2020, (Licensing + "decisions", 8), (Licensing + "change", null))));
        Assert.Single(NotAssessable("T2-107", Report(2020, (Licensing + "decisions", null))));
        Assert.Equal(4, NotAssessable("T2-107", WithoutTables(ReportEdition.Edition2019)).Length);
    }
}
