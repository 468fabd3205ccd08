using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class CellRulesTests
{
    private const string Pointer = "/applications/newlyReceived/naturalPerson";
    private const string Label = "一、本年新收政府信息公开申请数量·自然人";

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("１２．５件", "12.5")]
    [InlineData("0.5（其中修订 1 件）", "0.5")]
    public void CEL_002_fires_at_a_fraction_on_the_page(string raw, string number)
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

        Finding finding = Assert.Single(Violations("CEL-002", report, Page((Pointer, raw))));
        Assert.Equal($"CEL-002 错误 {Label}：应为整数，原文为 {number}", finding.ToString());
        Assert.Equal($"CEL-002 error {Label} (Newly received · Natural persons): should be a whole number, the page has {number}", finding.ToString(ReportLanguage.English));
        Assert.Equal((null, number), (finding.Expected, finding.Actual));
        Assert.Equal([Pointer], finding.At);
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("12")]
    [InlineData("-18")]
    [InlineData("+1036")]
    [InlineData("1,234件")]
    [InlineData("22（其中修订 16 件）")]
    public void CEL_002_holds_for_a_whole_number(string raw)
    {
        ValidationContext page = Page((Pointer, raw));

        Assert.Empty(Violations("CEL-002", AllZero(), page));
        Assert.Equal(198, NotAssessable("CEL-002", AllZero(), page).Length);
        Assert.DoesNotContain(NotAssessable("CEL-002", AllZero(), page), finding => finding.At[0] == Pointer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("若干")]
    [InlineData("12abc")]
    [InlineData("1.5万元")]
    public void CEL_002_cannot_judge_what_is_no_count(string raw)
    {
        ValidationContext page = Page((Pointer, raw));

        Assert.Empty(Violations("CEL-002", AllZero(), page));
        Finding finding = NotAssessable("CEL-002", AllZero(), page).Single(finding => finding.At[0] == Pointer);
        Assert.Equal($"CEL-002 错误 {Label}：无法判断，原文此处没有件数", finding.ToString());
        Assert.Equal(RuleNeeds.None, finding.Missing);
    }

    [Fact]
    public void CEL_002_says_once_that_it_needs_the_page()
    {
        Finding finding = Assert.Single(NotAssessable("CEL-002", AllZero()));

        Assert.Equal("CEL-002 错误 无法判断，未提供报告原文", finding.ToString());
        Assert.Equal("CEL-002 error cannot be judged, not given: the page behind the report", finding.ToString(ReportLanguage.English));
        Assert.Equal(RuleNeeds.Source, finding.Missing);
        Assert.Empty(finding.At);
    }

    [Fact]
    public void CEL_002_leaves_amounts_alone() => Assert.Empty(Violations(
        "CEL-002", AllZero(), Page(("/proactiveDisclosure/administrativeFees/amountTenThousandYuan", "12.5"), ("/applications", "1.5"))));

    [Fact]
    public void CEL_003_fires_below_zero()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse(Pointer)] = -5);

        Finding finding = Assert.Single(Violations("CEL-003", report));
        Assert.Equal($"CEL-003 错误 {Label}：不应为负，实为 -5", finding.ToString());
        Assert.Equal($"CEL-003 error {Label} (Newly received · Natural persons): should not be negative, is -5", finding.ToString(ReportLanguage.English));
        Assert.Equal(("≥ 0", "-5"), (finding.Expected, finding.Actual));
    }

    [Fact]
    public void CEL_003_holds_from_zero_and_leaves_changes_alone()
    {
        Holds("CEL-003", AllZero());
        Holds("CEL-003", AllZero(builder => builder[CellAddress.Parse("/proactiveDisclosure/licensing/change")] = -18, ReportEdition.Edition2019, 2020));
    }

    [Fact]
    public void CEL_003_cannot_judge_a_blank()
    {
        AnnualReport report = AllZero(builder => builder[CellAddress.Parse(Pointer)] = null);

        Finding finding = Assert.Single(NotAssessable("CEL-003", report));
        Assert.Equal($"CEL-003 错误 {Label}：无法判断，单元格空白", finding.ToString());
        Assert.Equal($"CEL-003 error {Label} (Newly received · Natural persons): cannot be judged, the cell is blank", finding.ToString(ReportLanguage.English));
        Assert.Equal(199, NotAssessable("CEL-003", WithoutTables()).Length);
    }

    [Fact]
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
}
