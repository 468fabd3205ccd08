using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using static GovDisclosure.Format.Validation.Logic;
using static GovDisclosure.Format.Validation.Rules.Operands.NamedCells;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T4: hints on section 四.</summary>
internal static class ProceedingHints
{
    internal static readonly Rule LaterSuitsOfTwoYears = new(
        "T4-004", "复议后起诉件数大于本年与上年复议件数之和", "More suits after reconsideration than reconsiderations of two years",
        Severity.Warning, RuleKind.Plausibility, "《行政诉讼法》第44、45条；已公布的年报", JudgeLaterSuits, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule DirectSuitsFrom2024 = new(
        "T4-007", "2024年起有直接起诉而无可直接起诉的结果", "From 2024: direct suits without any outcome that may be sued directly",
        Severity.Info, RuleKind.Plausibility, "《行政复议法》第23条", JudgeDirectSuits, since: ReportEdition.Edition2021, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule CasesOfTwoYears = new(
        "T4-009", "复议、直接起诉多于两年申请", "More proceedings than applications of two years",
        Severity.Info, RuleKind.Plausibility, "条例第51条", JudgeProceedings, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule CorrectionsMet = new(
        "T4-010", "有被纠正案件，第五部分宜作说明", "Corrected cases are met in section 五",
        Severity.Info, RuleKind.Plausibility, "条例第50条第（四）项", JudgeCorrections);

    internal static readonly Rule NotLastYears = new(
        "T4-013", "第四部分与上年完全相同", "The 15 numbers are last year's, not all 0",
        Severity.Warning, RuleKind.Plausibility, "国办公开办函〔2021〕30号（内容雷同）", JudgeLastYears, mayNeed: RuleNeeds.Previous);

    internal static readonly Rule[] All = [LaterSuitsOfTwoYears, DirectSuitsFrom2024, CasesOfTwoYears, CorrectionsMet, NotLastYears];

    private const int FirstYearOfReconsiderationFirst = 2024;

    private static readonly CellAddress[] s_corrected =
    [
        CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Corrected),
        CellAddress.Of(ProceedingKind.DirectLitigation, ProceedingOutcome.Corrected),
        CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Corrected),
    ];

    // The totals of the rows of （四）, （五） and （六）, against which one may go to court at once.
    private static readonly Dictionary<ReportTemplate, CellAddress[]> s_directOutcomes =
        ReportTemplate.All.ToDictionary(template => template, template => OutcomeCells.Totals(template, "unavailable", "notProcessed", "otherHandling"));

    private static void JudgeLaterSuits(ReportUnderReview review, FindingCollector collector)
    {
        (long? later, long? reconsiderations) = (review.Count(LaterSuits), review.Count(Reconsiderations));
        long? both = reconsiderations + review.PreviousCount(Reconsiderations);
        collector.Judge(
            AtMost(later, reconsiderations) | AtMost(later, both),
            [LaterSuits, Reconsiderations],
            () => Violation.Of(
                $"{review.Name(LaterSuits).Chinese}：{MessageText.Of(later)} 件，多于本年与上年复议之和 {MessageText.Of(both)} 件",
                $"{review.Name(LaterSuits).English}: {MessageText.Of(later)}, more than the {MessageText.Of(both)} reconsiderations of the two years",
                "≤ " + MessageText.Of(both),
                MessageText.Of(later)),
            previous: [Reconsiderations]);
    }

    private static void JudgeDirectSuits(ReportUnderReview review, FindingCollector collector)
    {
        CellAddress[] outcomes = s_directOutcomes[review.Template];
        decimal? sum = review.Sum(outcomes);
        CellAddress[] before = review.Previous is { } previous ? s_directOutcomes[previous.Template] : [];
        decimal? last = review.Previous?.Sum(before);
        collector.Judge(
            Implies(AtMost(FirstYearOfReconsiderationFirst, (long?)review.Report.Year) & Positive(review.Count(DirectSuits)), Positive(sum) | Positive(sum + last)),
            [DirectSuits, .. outcomes],
            () => Violation.Of(
                $"{review.Name(DirectSuits).Chinese}：{MessageText.Of(review[DirectSuits])} 件，而两年均无可以直接起诉的办理结果（无法提供、不予处理、其他处理）",
                $"{review.Name(DirectSuits).English}: {MessageText.Of(review[DirectSuits])}, and in neither year an outcome that may be sued directly (unavailable, not processed, other handling)"),
            other: review.Report.Year == null ? Reasons.NoYear() : (Bilingual?)null,
            previous: before);
    }

    private static void JudgeProceedings(ReportUnderReview review, FindingCollector collector)
    {
        long? cases = review.Count(Reconsiderations) + review.Count(DirectSuits);
        long? handled = review.Count(Done) + review.Count(Open);
        long? both = handled + review.PreviousCount(Done);
        collector.Judge(
            AtMost(cases, handled) | AtMost(cases, both),
            [Reconsiderations, DirectSuits, Done, Open],
            () => Violation.Of(
                $"复议与直接起诉共 {MessageText.Of(cases)} 件，多于两年申请 {MessageText.Of(both)} 件",
                $"{MessageText.Of(cases)} reconsiderations and direct suits, more than the {MessageText.Of(both)} applications of the two years",
                "≤ " + MessageText.Of(both),
                MessageText.Of(cases)),
            previous: [Done]);
    }

    private static void JudgeCorrections(ReportUnderReview review, FindingCollector collector)
    {
        decimal? corrected = review.Sum(s_corrected);
        collector.Judge(
            Implies(Positive(corrected), review.Texts.Has(ReportTexts.ProblemsSource, "复议", "诉讼", "纠错")),
            s_corrected,
            () => Violation.Of(
                $"结果纠正 {MessageText.List([.. s_corrected.Select(cell => review[cell])]).Chinese} 件（复议、直接起诉、复议后起诉），第五部分没有提到",
                $"corrected cases {MessageText.List([.. s_corrected.Select(cell => review[cell])]).English} (reconsideration, direct, after reconsideration), which section 五 does not mention"),
            other: review.Report.Problems == null ? Reasons.NoHeading(ReportTemplate.Sections[4]) : (Bilingual?)null);
    }

    private static void JudgeLastYears(ReportUnderReview review, FindingCollector collector)
    {
        CellAddress[] cells = review.Template.ProceedingAddresses;
        bool? holds = !LastYear.Repeats(review, cells) | LastYear.AreZero(review, cells);
        if (LastYear.IsMissed(review, collector, holds))
            return;
        collector.Judge(
            holds,
            cells,
            () => Violation.Of("第四部分的 15 个数字与上年完全相同", "the 15 numbers of section 四 are those of last year"),
            previous: cells);
    }
}
