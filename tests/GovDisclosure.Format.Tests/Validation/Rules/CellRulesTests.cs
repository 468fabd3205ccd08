using System;
using System.Globalization;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class CellRulesTests
{
    private const string Pointer = "/applications/newlyReceived/naturalPerson";
    private const string Fee = "/proactiveDisclosure/administrativeFees/amountTenThousandYuan";
    private const string FeeLabel = "第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）";
    private const string Label = "一、本年新收政府信息公开申请数量·自然人";

    [Fact]
    [Covers("CEL-001", RuleOutcome.Violated)]
    public void CEL_001_fires_at_a_blank()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse(Pointer)] = null);

        ValidationResult result = Judge("CEL-001", report);
        result.Fires().Says($"警告 {Label}：空白", $"warning {Label} (Newly received · Natural persons): blank", Pointer).Expects(null, null);
        Assert.Equal(199, result.HoldsCount);
        Assert.Equal(200, Judge("CEL-001", AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)).Findings.Count);
        Assert.Equal(198, Judge("CEL-001", AnnualReport.CreateBlank(ReportEdition.Edition2019, 2020)).Findings.Count);
    }

    [Fact]
    [Covers("CEL-001", RuleOutcome.Holds)]
    public void CEL_001_holds_for_any_number() => Judge("CEL-001", AllZero(builder => builder[CellAddress.Parse(Pointer)] = -5)).Holds(200);

    [Fact]
    [Covers("CEL-001", RuleOutcome.NotAssessable)]
    public void CEL_001_cannot_judge_what_was_refused_or_not_found()
    {
        AnnualReport refused = AllZero(builder =>
        {
            builder[CellAddress.Parse(Pointer)] = null;
            builder.Refused.Add(new Refusal("/applications/newlyReceived", "若干", "READ-031"));
        });
        Judge("CEL-001", refused).IsUnknown()
            .Says($"警告 {Label}：无法判断，未能读取", $"warning {Label} (Newly received · Natural persons): cannot be judged, it was not read", Pointer).Misses(RuleNeeds.None);

        ValidationResult without = Judge("CEL-001", WithoutTables());
        Assert.Equal((0, 0, 200), (without.HoldsCount, without.ViolatedCount, without.NotAssessableCount));
        Assert.EndsWith("：无法判断，未找到这张表", without.NotAssessable[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("CEL-003", RuleOutcome.Violated)]
    public void CEL_003_fires_below_zero()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse(Pointer)] = -5);

        Finding finding = Assert.Single(Violations("CEL-003", report));
        Assert.Equal($"CEL-003 错误 {Label}：不应为负，实为 -5", finding.ToString());
        Assert.Equal($"CEL-003 error {Label} (Newly received · Natural persons): should not be negative, is -5", finding.ToString(ReportLanguage.English));
        Assert.Equal(("≥ 0", "-5"), (finding.Expected, finding.Actual));
    }

    [Fact]
    [Covers("CEL-003", RuleOutcome.Holds)]
    public void CEL_003_holds_from_zero_and_leaves_changes_alone()
    {
        Holds("CEL-003", AllZero());
        Holds("CEL-003", AllZero(builder => builder[CellAddress.Parse("/proactiveDisclosure/licensing/change")] = -18, ReportEdition.Edition2019, 2020));
    }

    [Fact]
    [Covers("CEL-003", RuleOutcome.NotAssessable)]
    public void CEL_003_cannot_judge_a_blank()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse(Pointer)] = null);

        Finding finding = Assert.Single(NotAssessable("CEL-003", report));
        Assert.Equal($"CEL-003 错误 {Label}：无法判断，单元格空白", finding.ToString());
        Assert.Equal($"CEL-003 error {Label} (Newly received · Natural persons): cannot be judged, the cell is blank", finding.ToString(ReportLanguage.English));
        Assert.Equal(199, NotAssessable("CEL-003", WithoutTables()).Length);
    }

    [Fact]
    [Covers("CEL-005", RuleOutcome.Violated)]
    [Covers("CEL-005", RuleOutcome.Holds)]
    [Covers("CEL-005", RuleOutcome.NotAssessable)]
    public void CEL_005_fires_holds_and_cannot_judge()
    {
        CellAddress fee = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");
        const string label = "第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）";

        Finding finding = Assert.Single(Violations("CEL-005", AllZero(builder => builder[fee] = -0.50m)));
        Assert.Equal($"CEL-005 错误 {label}：不应为负，实为 -0.50", finding.ToString());
        Assert.Equal($"CEL-005 error {label} (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): should not be negative, is -0.50", finding.ToString(ReportLanguage.English));

        Holds("CEL-005", AllZero(builder => builder[fee] = 0.01m));
        Assert.Single(NotAssessable("CEL-005", AllZero(builder => builder[fee] = null)));
        Assert.Single(NotAssessable("CEL-005", WithoutTables()));
    }

    [Fact]
    public void CEL_005_belongs_to_2021()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse("/proactiveDisclosure/procurement/amount")] = -1, ReportEdition.Edition2019, 2020);

        Holds("CEL-005", report);
    }

    [Theory]
    [InlineData("190.4573791", 7)]
    [InlineData("-0.00000001", 8)]
    [Covers("CEL-006", RuleOutcome.Violated)]
    public void CEL_006_fires_beyond_a_fen(string amount, int decimals) => Judge("CEL-006", WithFee(decimal.Parse(amount, CultureInfo.InvariantCulture))).Fires()
        .Says(
            $"警告 {FeeLabel}：{amount} 有 {decimals} 位小数，1 分只到万元的第 6 位小数",
            $"warning {FeeLabel} (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): {amount} has {decimals} decimals; 1 fen is the sixth decimal of 万元",
            Fee)
        .Expects(null, amount);

    [Theory]
    [InlineData("316441")]
    [InlineData("0.092")]
    [InlineData("24252.311082")]
    [InlineData("1.50000000")]
    [Covers("CEL-006", RuleOutcome.Holds)]
    public void CEL_006_holds_up_to_six_decimals(string amount) => Judge("CEL-006", WithFee(decimal.Parse(amount, CultureInfo.InvariantCulture))).Holds();

    [Fact]
    [Covers("CEL-006", RuleOutcome.NotAssessable)]
    public void CEL_006_cannot_judge_a_blank() => Judge("CEL-006", WithFee(null)).IsUnknown()
        .Says(
            $"警告 {FeeLabel}：无法判断，单元格空白",
            $"warning {FeeLabel} (Administrative and institutional fees · Fees collected in the year, in 10,000 yuan): cannot be judged, the cell is blank",
            Fee);

    private static AnnualReport WithFee(decimal? amount) => AllZero(builder => builder[CellAddress.Parse(Fee)] = amount);
}
