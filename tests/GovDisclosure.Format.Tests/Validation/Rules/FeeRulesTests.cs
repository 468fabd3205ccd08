using static GovDisclosure.Format.Tests.Validation.Rules.RuleCases;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class FeeRulesTests
{
    private const string Lapsed = Outcomes + "otherHandling/feeOverdue/total";
    private const string LapsedLabel = "三、本年度办理结果（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请·总计";
    private const string Fee = "/otherMatters/processingFee";

    [Fact]
    [Covers("FEE-001", RuleOutcome.Violated)]
    public void FEE_001_fires_where_the_fee_is_named_and_nothing_said_of_it()
    {
        AnnualReport report = Report(2023).Changed(builder => builder.OtherMatters = new OtherMatters("信息 处理费按规定执行。", null));
        Finding finding = Assert.Single(Violations("FEE-001", report));
        finding.Reads(
            "FEE-001 警告 第六部分提到信息处理费，但没有可确定为本年度的数额，也没有写明未收取",
            "FEE-001 warning section 六 speaks of the processing fee, and neither an amount that is this year's for certain nor a denial can be told from it");
        finding.Compares(null, null, "/otherMatters/text");
        Assert.Single(Violations("FEE-001", Report(2023).WithFee(null, null, null)));
    }

    [Fact]
    [Covers("FEE-001", RuleOutcome.Holds)]
    public void FEE_001_holds_with_any_figure_without_the_word_and_before_the_fee()
    {
        Holds("FEE-001", Report(2023).WithFee(null, null, 0));
        Holds("FEE-001", Report(2023).WithFee(1, null, null));
        Holds("FEE-001", Report(2023).WithFee(null, null, null, "无其他需要报告的事项。"));
        Holds("FEE-001", Report(2023).WithFee(null, null, null).Changed(builder => builder.Year = 2020));
        Holds("FEE-001", Report(2023).Changed(builder => (builder.Year, builder.OtherMatters) = (2020, null)));
    }

    [Fact]
    [Covers("FEE-001", RuleOutcome.NotAssessable)]
    public void FEE_001_cannot_judge_without_section_six_or_year()
    {
        Assert.StartsWith("无法判断，没有找到“六、", Assert.Single(NotAssessable("FEE-001", Report(2023).Changed(builder => builder.OtherMatters = null))).GetMessage());
        Assert.Equal("无法判断，报告年度不明", Assert.Single(NotAssessable("FEE-001", Report(2023).WithFee(null, null, null).Changed(builder => builder.Year = null))).GetMessage());
    }

    [Fact]
    [Covers("FEE-002", RuleOutcome.Violated)]
    public void FEE_002_fires_where_a_fee_arose_and_a_figure_lacks()
    {
        Finding finding = Assert.Single(Violations("FEE-002", Report(2023).WithFee(null, null, 30)));
        finding.Reads(
            "FEE-002 警告 有信息处理费，第六部分没有写明：收费通知件数、通知收费总金额",
            "FEE-002 warning a processing fee arose; section 六 does not say: notices sent, amount demanded");
        finding.Compares(null, null, Fee);
        Assert.Equal(
            "有信息处理费，第六部分没有写明：实际收取总金额",
            Assert.Single(Violations("FEE-002", Report(2023, (Lapsed, 1)).WithFee(1, 30, null))).GetMessage());
    }

    [Fact]
    [Covers("FEE-002", RuleOutcome.Holds)]
    public void FEE_002_holds_with_all_three_or_without_a_fee()
    {
        Holds("FEE-002", Report(2023, (Lapsed, null)).WithFee(1, 30, 30));
        Holds("FEE-002", Report(2023).WithFee(null, null, 0));
    }

    [Fact]
    [Covers("FEE-002", RuleOutcome.NotAssessable)]
    public void FEE_002_cannot_judge_where_a_fee_may_have_arisen()
    {
        Assert.Equal("无法判断，第六部分没有写明实收金额", Assert.Single(NotAssessable("FEE-002", Report(2023).WithFee(null, null, null))).GetMessage());
        Assert.Equal(
            "cannot be judged, the number lapsed for the fee is blank or has no row",
            Assert.Single(NotAssessable("FEE-002", Report(2023, (Lapsed, null)).WithFee(null, null, 0))).GetMessage(ReportLanguage.English));
    }

    [Fact]
    [Covers("FEE-003", RuleOutcome.Violated)]
    public void FEE_003_fires_where_more_was_collected_than_noticed_in_two_years()
    {
        Finding finding = Assert.Single(Violations("FEE-003", Report(2023).WithFee(1, 100, 250.5m), After(Report(2022).WithFee(1, 150, 0))));
        finding.Reads(
            "FEE-003 警告 实收信息处理费 250.5 元，多于两年通知金额 250 元",
            "FEE-003 warning 250.5 yuan collected, more than the 250 yuan demanded in the two years");
        finding.Compares("≤ 250", "250.5", Fee + "/collectedYuan");
    }

    [Fact]
    public void FEE_003_takes_the_year_before_the_fee_for_none()
    {
        AnnualReport first = Report(2021).WithFee(1, 100, 101);
        Assert.Equal("≤ 100", Assert.Single(Violations("FEE-003", first)).Expected);
        Assert.Single(Violations("FEE-003", first, After(Report(2020).WithFee(9, 900, 900))));
    }

    [Fact]
    [Covers("FEE-003", RuleOutcome.Holds)]
    public void FEE_003_holds_within_one_year_or_two()
    {
        Holds("FEE-003", Report(2023).WithFee(null, 100, 100));
        Holds("FEE-003", Report(2023).WithFee(null, 100, 250), After(Report(2022).WithFee(null, 150, null)));
    }

    [Fact]
    [Covers("FEE-003", RuleOutcome.NotAssessable)]
    public void FEE_003_cannot_judge_without_amounts_or_last_year()
    {
        AnnualReport more = Report(2023).WithFee(1, 100, 101);
        Finding alone = Assert.Single(NotAssessable("FEE-003", more));
        Assert.Equal("FEE-003 警告 无法判断，未提供上年报告", alone.ToString());
        Assert.Equal(RuleNeeds.Previous, alone.Missing);
        Finding silent = Assert.Single(NotAssessable("FEE-003", more, After(Report(2022).Changed(builder => builder.OtherMatters = null))));
        Assert.Equal("无法判断，上年报告第六部分没有写明所需的件数或金额", silent.GetMessage());
        Assert.Equal(RuleNeeds.None, silent.Missing);
        Finding blank = Assert.Single(NotAssessable("FEE-003", Report(2023).WithFee(1, null, 101)));
        Assert.Equal("无法判断，第六部分没有写明所需的件数或金额", blank.GetMessage());
        Assert.Equal(RuleNeeds.None, blank.Missing);
    }

    [Theory]
    [Covers("FEE-004", RuleOutcome.Violated)]
    [InlineData(0, 30)]
    [InlineData(2, 0)]
    public void FEE_004_fires_where_one_of_notices_and_amount_is_0(long notices, int demanded)
    {
        Finding finding = Assert.Single(Violations("FEE-004", Report(2023).WithFee(notices, demanded, 0)));
        finding.Reads(
            $"FEE-004 错误 收费通知 {notices} 件，通知金额 {demanded} 元，应同为 0 或同不为 0",
            $"FEE-004 error {notices} notices and {demanded} yuan demanded; both should be 0 or neither");
        finding.Compares(null, null, Fee + "/noticesSent", Fee + "/demandedYuan");
    }

    [Fact]
    [Covers("FEE-004", RuleOutcome.Holds)]
    public void FEE_004_holds_with_both_or_neither()
    {
        Holds("FEE-004", Report(2023).WithFee(0, 0.00m, null));
        Holds("FEE-004", Report(2023).WithFee(1, 10, null));
    }

    [Fact]
    [Covers("FEE-004", RuleOutcome.NotAssessable)]
    public void FEE_004_cannot_judge_where_one_is_not_stated()
    {
        Assert.Equal("FEE-004 错误 无法判断，第六部分没有写明所需的件数或金额", Assert.Single(NotAssessable("FEE-004", Report(2023).WithFee(0, null, 0))).ToString());
        Assert.Single(NotAssessable("FEE-004", Report(2023).Changed(builder => builder.OtherMatters = null)));
    }

    [Fact]
    [Covers("FEE-005", RuleOutcome.Violated)]
    public void FEE_005_fires_where_more_lapsed_than_were_noticed_in_two_years()
    {
        Finding finding = Assert.Single(Violations("FEE-005", Report(2023, (Lapsed, 6)).WithFee(2, 60, 0), After(Report(2022).WithFee(3, 90, 0))));
        finding.Reads(
            $"FEE-005 提示 {LapsedLabel}：6 件，多于两年收费通知 5 件",
            $"FEE-005 info {LapsedLabel} (Fee not paid in time · Total): 6, more than the 5 notices of the two years");
        finding.Compares("≤ 5", "6", Lapsed);
        Assert.Single(Violations("FEE-005", Report(2021, (Lapsed, 3)).WithFee(2, 60, 0)));
    }

    [Fact]
    [Covers("FEE-005", RuleOutcome.Holds)]
    public void FEE_005_holds_within_one_year_or_two()
    {
        Holds("FEE-005", Report(2023, (Lapsed, 2)).WithFee(2, null, null));
        Holds("FEE-005", Report(2023, (Lapsed, 5)).WithFee(2, null, null), After(Report(2022).WithFee(3, null, null)));
    }

    [Fact]
    [Covers("FEE-005", RuleOutcome.NotAssessable)]
    public void FEE_005_cannot_judge_without_notices_last_year_or_the_row()
    {
        Finding alone = Assert.Single(NotAssessable("FEE-005", Report(2023, (Lapsed, 6)).WithFee(2, 60, 0)));
        Assert.Equal(LapsedLabel + "：无法判断，未提供上年报告", alone.GetMessage());
        Assert.Equal(RuleNeeds.Previous, alone.Missing);
        Finding silent = Assert.Single(NotAssessable("FEE-005", Report(2023, (Lapsed, 6)).WithFee(2, 60, 0), After(Report(2022))));
        Assert.Equal(LapsedLabel + "：无法判断，上年报告第六部分没有写明所需的件数或金额", silent.GetMessage());
        Finding notices = Assert.Single(NotAssessable("FEE-005", Report(2023, (Lapsed, 6)).WithFee(null, 60, 0)));
        Assert.Equal(LapsedLabel + "：无法判断，第六部分没有写明所需的件数或金额", notices.GetMessage());
        Assert.Equal(RuleNeeds.None, notices.Missing);
        Finding blank = Assert.Single(NotAssessable("FEE-005", Report(2023, (Lapsed, null)).WithFee(2, 60, 0)));
        Assert.Equal(LapsedLabel + "：无法判断，单元格空白", blank.GetMessage());
        AnnualReport single = Report(2023).WithFee(2, 60, 0).Changed(builder => builder.OtherHandling = OtherHandlingForm.Undivided);
        Assert.EndsWith("：无法判断，这份报告的表格没有这一行", Assert.Single(NotAssessable("FEE-005", single)).GetMessage());
    }

    [Theory]
    [Covers("FEE-006", RuleOutcome.Violated)]
    [InlineData("无")]
    [InlineData("　无。")]
    [InlineData("没有。")]
    [InlineData("暂无；")]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("暂无本年度其他需要报告的事项")]
    public void FEE_006_fires_where_section_six_says_nothing(string text)
    {
        Finding finding = Assert.Single(Violations("FEE-006", Report(2023, (Lapsed, 2)).WithFee(null, null, null, text)));
        finding.Reads(
            $"FEE-006 警告 {LapsedLabel}：2 件，第六部分仅称“{text}”",
            $"FEE-006 warning {LapsedLabel} (Fee not paid in time · Total): 2, and section 六 says only '{text}'");
        finding.Compares(null, null, Lapsed);
    }

    [Theory]
    [Covers("FEE-006", RuleOutcome.Holds)]
    [InlineData(2, "本年度信息处理费无收取。")]
    [InlineData(2, "无。信息处理费未收取。")]
    [InlineData(2, "无收取")]
    [InlineData(2, "")]
    [InlineData(0, "无")]
    public void FEE_006_holds_where_it_says_something_or_none_lapsed(long lapsed, string text) =>
        Holds("FEE-006", Report(2023, (Lapsed, lapsed)).WithFee(null, null, null, text));

    [Fact]
    [Covers("FEE-006", RuleOutcome.NotAssessable)]
    public void FEE_006_cannot_judge_without_the_row_or_section_six()
    {
        Assert.Single(NotAssessable("FEE-006", Report(2023).WithFee(null, null, null, "无").Changed(builder => builder.OtherHandling = OtherHandlingForm.Undivided)));
        Assert.Contains("没有找到“六、", Assert.Single(NotAssessable("FEE-006", Report(2023, (Lapsed, 2)).Changed(builder => builder.OtherMatters = null))).GetMessage());
        Holds("FEE-006", Report(2023).Changed(builder => builder.OtherMatters = null));
    }

    [Fact]
    [Covers("FEE-007", RuleOutcome.Violated)]
    public void FEE_007_fires_at_an_amount_that_is_no_multiple_of_ten()
    {
        Finding finding = Assert.Single(Violations("FEE-007", Report(2023).WithFee(1, 25, null)));
        finding.Reads("FEE-007 警告 通知金额 25 元，不是 10 元的整数倍", "FEE-007 warning 25 yuan demanded: no multiple of 10 yuan");
        finding.Compares(null, null, Fee + "/demandedYuan", Fee + "/collectedYuan");
        Assert.Single(Violations("FEE-007", Report(2023).WithFee(1, 30, 0.5m)))
            .Reads("FEE-007 警告 实收 0.5 元，不是 10 元的整数倍", "FEE-007 warning 0.5 yuan collected: no multiple of 10 yuan");
        Assert.Single(Violations("FEE-007", Report(2023).WithFee(1, 25, 5)))
            .Reads("FEE-007 警告 通知金额 25 元、实收 5 元，不是 10 元的整数倍", "FEE-007 warning 25 yuan demanded, 5 yuan collected: no multiple of 10 yuan");
    }

    [Fact]
    [Covers("FEE-007", RuleOutcome.Holds)]
    public void FEE_007_holds_for_multiples_of_ten() => Holds("FEE-007", Report(2023).WithFee(1, 30.00m, 0));

    [Fact]
    [Covers("FEE-007", RuleOutcome.NotAssessable)]
    public void FEE_007_cannot_judge_one_amount_alone_that_is_sound() =>
        Assert.Equal("FEE-007 警告 无法判断，第六部分没有写明所需的件数或金额", Assert.Single(NotAssessable("FEE-007", Report(2023).WithFee(1, 30, null))).ToString());

    [Fact]
    [Covers("FEE-008", RuleOutcome.Violated)]
    public void FEE_008_fires_below_ten_yuan_a_notice()
    {
        Finding finding = Assert.Single(Violations("FEE-008", Report(2023).WithFee(3, 20, null)));
        finding.Reads(
            "FEE-008 警告 收费通知 3 件，每件至少 10 元，通知金额为 20 元",
            "FEE-008 warning 3 notices of at least 10 yuan each, and 20 yuan demanded");
        finding.Compares("≥ 30", "20", Fee + "/demandedYuan", Fee + "/noticesSent");
    }

    [Fact]
    [Covers("FEE-008", RuleOutcome.Holds)]
    public void FEE_008_holds_from_ten_yuan_a_notice() => Holds("FEE-008", Report(2023).WithFee(3, 30, null));

    [Fact]
    [Covers("FEE-008", RuleOutcome.NotAssessable)]
    public void FEE_008_cannot_judge_where_either_is_not_stated()
    {
        Assert.Single(NotAssessable("FEE-008", Report(2023).WithFee(null, 30, null)));
        Assert.Single(NotAssessable("FEE-008", Report(2023).WithFee(3, null, null)));
    }

    [Fact]
    [Covers("FEE-009", RuleOutcome.Violated)]
    public void FEE_009_fires_where_both_sections_give_the_same_number()
    {
        Finding finding = Assert.Single(Violations("FEE-009", Report(2023, (FeeCell, 120)).WithFee(1, 120, 120.0m)));
        finding.Reads(
            "FEE-009 警告 第二部分收费 120 万元与第六部分实收 120.0 元数字相同，疑似混淆元与万元",
            "FEE-009 warning 120 万元 in section 二 and 120.0 yuan in section 六 are the same number: 元 and 万元 perhaps mixed up");
        finding.Compares(null, null, FeeCell);
    }

    [Fact]
    [Covers("FEE-009", RuleOutcome.Holds)]
    public void FEE_009_holds_where_they_differ_or_nothing_was_collected()
    {
        Holds("FEE-009", Report(2023, (FeeCell, 0.012m)).WithFee(1, 120, 120));
        Holds("FEE-009", Report(2023).WithFee(null, null, 0));
        Holds("FEE-009", Report(2023, (FeeCell, null)).WithFee(null, null, 0));
    }

    [Fact]
    [Covers("FEE-009", RuleOutcome.NotAssessable)]
    public void FEE_009_cannot_judge_where_either_is_blank()
    {
        Assert.EndsWith("：无法判断，单元格空白", Assert.Single(NotAssessable("FEE-009", Report(2023, (FeeCell, null)).WithFee(1, 120, 120))).GetMessage());
        Assert.EndsWith("：无法判断，第六部分没有写明所需的件数或金额", Assert.Single(NotAssessable("FEE-009", Report(2023, (FeeCell, 120)).WithFee(1, 120, null))).GetMessage());
    }
}
