using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>FEE: what section 六 says of the information-processing fee.</summary>
internal static class FeeRules
{
    internal const int FirstYearOfTheFee = 2021;

    internal static readonly Rule Stated = new(
        "FEE-001", "应说明信息处理费收取情况", "The fee statement carries a figure or a denial",
        Severity.Warning, RuleKind.Duty, "编制惯例", JudgeStated, since: ReportEdition.Edition2021, isUnsourced: true);

    internal static readonly Rule StatedInFull = new(
        "FEE-002", "有收费的应写明通知件数、通知金额、实收金额", "Where a fee arose: notices, amount noticed, amount collected",
        Severity.Warning, RuleKind.Duty, "尚无来源；已公布的年报", JudgeStatedInFull, since: ReportEdition.Edition2021, isUnsourced: true);

    internal static readonly Rule CollectedOfDemanded = new(
        "FEE-003", "实收不应超过通知金额", "Collected at most noticed, two years together",
        Severity.Warning, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeCollected, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule NoticesAndAmount = new(
        "FEE-004", "收费通知件数与通知金额应同为0或同不为0", "Notices and amount are both zero or neither",
        Severity.Error, RuleKind.Identity, "国办函〔2020〕109号", JudgeNoticesAndAmount, since: ReportEdition.Edition2021);

    internal static readonly Rule LapsedOfNotices = new(
        "FEE-005", "逾期未缴费多于两年收费通知", "More lapsed for the fee than notices of two years",
        Severity.Info, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeLapsed, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule LapsedInSilence = new(
        "FEE-006", "有逾期未缴费而第六部分仅称“无”", "Lapsed for the fee, yet section 六 says nothing",
        Severity.Warning, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeSilence, since: ReportEdition.Edition2021);

    internal static readonly Rule MultiplesOfTen = new(
        "FEE-007", "信息处理费金额不是10元的整数倍", "Each amount can be divided by 10 元",
        Severity.Warning, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeMultiples, since: ReportEdition.Edition2021);

    internal static readonly Rule TenYuanANotice = new(
        "FEE-008", "通知金额低于每件10元", "Noticed at least 10 元 a notice",
        Severity.Warning, RuleKind.Plausibility, "国办函〔2020〕109号", JudgeTenYuan, since: ReportEdition.Edition2021);

    internal static readonly Rule UnitsMixedUp = new(
        "FEE-009", "第二、六部分疑似混淆元与万元", "元 and 万元 perhaps mixed up",
        Severity.Warning, RuleKind.Plausibility, "计量单位", JudgeUnits, since: ReportEdition.Edition2021);

    internal static readonly Rule[] All =
        [Stated, StatedInFull, CollectedOfDemanded, NoticesAndAmount, LapsedOfNotices, LapsedInSilence, MultiplesOfTen, TenYuanANotice, UnitsMixedUp];

    private const string Fee = "/otherMatters/processingFee";
    private const int Step = 10;

    private static readonly CellAddress s_lapsed = CellAddress.Of(ApplicationRow.FeeOverdue, ApplicantCategory.Total);
    private static readonly string[] s_nothing = ["无", "没有", "暂无"];
    private static readonly string[] s_ofMatters = ["", "其他需要报告的事项", "本年度其他需要报告的事项"];

    private static ProcessingFeeStatement Of(ReportUnderReview review) => review.Report.OtherMatters?.ProcessingFee ?? s_none;

    private static readonly ProcessingFeeStatement s_none = new(null, null, null);

    // The fee began on 2021-01-01, so that the year before had none.
    private static ProcessingFeeStatement OfLastYear(ReportUnderReview review) =>
        review.Report.Year == FirstYearOfTheFee ? s_zero : review.Previous is { } previous ? Of(previous) : s_none;

    private static readonly ProcessingFeeStatement s_zero = new(0, 0, 0);

    /// <summary>What a sum of two years lacks where this year says enough.</summary>
    private static RuleNeeds MissingLast(ReportUnderReview review, bool saysEnough) =>
        saysEnough && review.Previous == null && review.Report.Year != FirstYearOfTheFee ? RuleNeeds.Previous : RuleNeeds.None;

    private static void JudgeStated(ReportUnderReview review, FindingCollector collector)
    {
        ProcessingFeeStatement fee = Of(review);
        collector.Judge(
            Implies(AtMost(FirstYearOfTheFee, (long?)review.Report.Year) & review.Texts.Has(ReportTexts.OtherMattersSource, "处理费"), fee != s_none),
            Place.Member("/otherMatters/text"),
            () => Violation.Of("第六部分提到信息处理费，但没有可确定为本年度的数额，也没有写明未收取", "section 六 speaks of the processing fee, and neither an amount that is this year's for certain nor a denial can be told from it"),
            () => review.Report.OtherMatters == null ? Reasons.NoHeading(ReportTemplate.Sections[5]) : Reasons.NoYear());
    }

    private static void JudgeStatedInFull(ReportUnderReview review, FindingCollector collector)
    {
        ProcessingFeeStatement fee = Of(review);
        bool? arose = Positive(fee.CollectedYuan) | Positive(review.Count(s_lapsed));
        Bilingual[] missing =
        [
            .. fee.NoticesSent == null ? new Bilingual[] { new("收费通知件数", "notices sent") } : [],
            .. fee.DemandedYuan == null ? new Bilingual[] { new("通知收费总金额", "amount demanded") } : [],
            .. fee.CollectedYuan == null ? new Bilingual[] { new("实际收取总金额", "amount collected") } : [],
        ];
        collector.Judge(
            Implies(arose, missing.Length == 0),
            Place.Member(Fee),
            () => Violation.Of(
                "有信息处理费，第六部分没有写明：" + string.Join("、", missing.Select(each => each.Chinese)),
                "a processing fee arose; section 六 does not say: " + string.Join(", ", missing.Select(each => each.English))),
            () => fee.CollectedYuan == null
                ? new("第六部分没有写明实收金额", "section 六 does not say what was collected")
                : new("逾期未缴费的件数空白或没有这一行", "the number lapsed for the fee is blank or has no row"));
    }

    private static void JudgeCollected(ReportUnderReview review, FindingCollector collector)
    {
        (ProcessingFeeStatement fee, ProcessingFeeStatement last) = (Of(review), OfLastYear(review));
        bool? holds = AtMost(fee.CollectedYuan, fee.DemandedYuan) | AtMost(fee.CollectedYuan, fee.DemandedYuan + last.DemandedYuan);
        bool saysEnough = fee is { CollectedYuan: not null, DemandedYuan: not null };
        RuleNeeds missing = holds == null ? MissingLast(review, saysEnough) : RuleNeeds.None;
        collector.Judge(
            holds,
            Place.Member(Fee + "/collectedYuan"),
            () => Violation.Of(
                $"实收信息处理费 {MessageText.Of(fee.CollectedYuan!.Value)} 元，多于两年通知金额 {MessageText.Of((fee.DemandedYuan + last.DemandedYuan)!.Value)} 元",
                $"{MessageText.Of(fee.CollectedYuan.Value)} yuan collected, more than the {MessageText.Of((fee.DemandedYuan + last.DemandedYuan)!.Value)} yuan demanded in the two years",
                "≤ " + MessageText.Of((fee.DemandedYuan + last.DemandedYuan)!.Value),
                MessageText.Of(fee.CollectedYuan.Value)),
            () => missing != RuleNeeds.None ? Reasons.NotGiven(review, missing) : saysEnough ? NoneLastYear() : NoAmount(),
            missing);
    }

    private static void JudgeNoticesAndAmount(ReportUnderReview review, FindingCollector collector)
    {
        ProcessingFeeStatement fee = Of(review);
        collector.Judge(
            Same(IsZero(fee.NoticesSent), IsZero(fee.DemandedYuan)),
            Place.Members(Fee + "/noticesSent", Fee + "/demandedYuan"),
            () => Violation.Of(
                $"收费通知 {MessageText.Of(fee.NoticesSent)} 件，通知金额 {MessageText.Of(fee.DemandedYuan!.Value)} 元，应同为 0 或同不为 0",
                $"{MessageText.Of(fee.NoticesSent)} notices and {MessageText.Of(fee.DemandedYuan.Value)} yuan demanded; both should be 0 or neither"),
            NoAmount);
    }

    private static void JudgeLapsed(ReportUnderReview review, FindingCollector collector)
    {
        (ProcessingFeeStatement fee, ProcessingFeeStatement last) = (Of(review), OfLastYear(review));
        long? lapsed = review.Count(s_lapsed);
        bool? holds = AtMost(lapsed, fee.NoticesSent) | AtMost(lapsed, fee.NoticesSent + last.NoticesSent);
        long? both = fee.NoticesSent + last.NoticesSent;
        bool saysEnough = lapsed != null && fee.NoticesSent != null;
        RuleNeeds missing = holds == null ? MissingLast(review, saysEnough) : RuleNeeds.None;
        collector.Judge(
            holds,
            [s_lapsed],
            () => Violation.Of(
                $"{review.Name(s_lapsed).Chinese}：{MessageText.Of(lapsed)} 件，多于两年收费通知 {MessageText.Of(both)} 件",
                $"{review.Name(s_lapsed).English}: {MessageText.Of(lapsed)}, more than the {MessageText.Of(both)} notices of the two years",
                "≤ " + MessageText.Of(both),
                MessageText.Of(lapsed)),
            other: fee.NoticesSent == null ? NoAmount() : saysEnough && missing == RuleNeeds.None ? NoneLastYear() : (Bilingual?)null,
            missing: missing);
    }

    private static void JudgeSilence(ReportUnderReview review, FindingCollector collector)
    {
        string? text = review.Texts.OtherMatters;
        collector.Judge(
            Implies(Positive(review.Count(s_lapsed)), text == null ? null : !IsNothing(text)),
            [s_lapsed],
            () => Violation.Of(
                $"{review.Name(s_lapsed).Chinese}：{MessageText.Of(review[s_lapsed])} 件，第六部分仅称“{review.Report.OtherMatters!.Text}”",
                $"{review.Name(s_lapsed).English}: {MessageText.Of(review[s_lapsed])}, and section 六 says only '{review.Report.OtherMatters.Text}'"),
            other: text == null ? Reasons.NoHeading(ReportTemplate.Sections[5]) : (Bilingual?)null);
    }

    private static bool IsNothing(string folded)
    {
        string words = folded.TrimEnd('.', ',', ';', '!');
        return s_nothing.Any(nothing => s_ofMatters.Any(matters => words == nothing + matters));
    }

    private static void JudgeMultiples(ReportUnderReview review, FindingCollector collector)
    {
        ProcessingFeeStatement fee = Of(review);
        collector.Judge(
            IsZero(fee.DemandedYuan % Step) & IsZero(fee.CollectedYuan % Step),
            Place.Members(Fee + "/demandedYuan", Fee + "/collectedYuan"),
            () => NoMultiple(fee),
            NoAmount);
    }

    private static Violation NoMultiple(ProcessingFeeStatement fee)
    {
        (decimal? Amount, string Chinese, string English)[] amounts = [(fee.DemandedYuan, "通知金额", "demanded"), (fee.CollectedYuan, "实收", "collected")];
        Bilingual[] faulty =
        [
            .. amounts.Where(each => IsZero(each.Amount % Step) == false)
                .Select(each => new Bilingual($"{each.Chinese} {MessageText.Of(each.Amount)} 元", $"{MessageText.Of(each.Amount)} yuan {each.English}")),
        ];
        return Violation.Of(
            string.Join("、", faulty.Select(amount => amount.Chinese)) + "，不是 10 元的整数倍",
            string.Join(", ", faulty.Select(amount => amount.English)) + ": no multiple of 10 yuan");
    }

    private static void JudgeTenYuan(ReportUnderReview review, FindingCollector collector)
    {
        ProcessingFeeStatement fee = Of(review);
        decimal? least = (decimal?)fee.NoticesSent * Step;
        collector.Judge(
            AtMost(least, fee.DemandedYuan),
            Place.Members(Fee + "/demandedYuan", Fee + "/noticesSent"),
            () => Violation.Of(
                $"收费通知 {MessageText.Of(fee.NoticesSent)} 件，每件至少 10 元，通知金额为 {MessageText.Of(fee.DemandedYuan!.Value)} 元",
                $"{MessageText.Of(fee.NoticesSent)} notices of at least 10 yuan each, and {MessageText.Of(fee.DemandedYuan.Value)} yuan demanded",
                "≥ " + MessageText.Of(least!.Value),
                MessageText.Of(fee.DemandedYuan.Value)),
            NoAmount);
    }

    private static void JudgeUnits(ReportUnderReview review, FindingCollector collector)
    {
        decimal? collected = Of(review).CollectedYuan;
        decimal? amount = review[NamedCells.Fees];
        collector.Judge(
            Implies(Equal(amount, collected), IsZero(collected)),
            [NamedCells.Fees],
            () => Violation.Of(
                $"第二部分收费 {MessageText.Of(amount!.Value)} 万元与第六部分实收 {MessageText.Of(collected!.Value)} 元数字相同，疑似混淆元与万元",
                $"{MessageText.Of(amount.Value)} 万元 in section 二 and {MessageText.Of(collected.Value)} yuan in section 六 are the same number: 元 and 万元 perhaps mixed up"),
            other: collected == null ? NoAmount() : (Bilingual?)null);
    }

    private static Bilingual NoneLastYear() => new("上年报告第六部分没有写明所需的件数或金额", "section 六 of last year's report does not state the numbers needed");

    private static Bilingual NoAmount() => new("第六部分没有写明所需的件数或金额", "section 六 does not state the numbers needed");
}
