using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>XYR: prose that repeats last year's.</summary>
internal static class RepeatedProseRules
{
    internal static readonly Rule Prose = new(
        "XYR-008", "正文与上年报告高度相似", "The prose is 90 % last year's or more",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号（内容雷同）", JudgeProse, needs: RuleNeeds.Previous);

    internal static readonly Rule Problems = new(
        "XYR-009", "问题部分与上年雷同", "Section 五 repeats last year's",
        Severity.Info, RuleKind.Plausibility, "国办公开办函〔2021〕30号（内容雷同）", JudgeProblems, needs: RuleNeeds.Previous);

    internal static readonly Rule[] All = [Prose, Problems];

    private static void JudgeProse(ReportUnderReview review, FindingCollector collector)
    {
        Judge(review.Texts.All, review.Previous!.Texts.All, Place.Members("/overview/text", "/problems/text", "/otherMatters/text", "/preamble"), collector, new("正文", "the prose"));
    }

    private static void JudgeProblems(ReportUnderReview review, FindingCollector collector)
    {
        Judge(
            TextShingles.Of(review.Report.Problems?.Text),
            TextShingles.Of(review.Previous!.Report.Problems?.Text),
            Place.Member("/problems/text"),
            collector,
            new("第五部分", "section 五"));
    }

    private static void Judge(TextShingles text, TextShingles last, Place place, FindingCollector collector, Bilingual what) => collector.Judge(
        text.IsShort || last.IsShort ? null : !TextShingles.AreAlike(text, last),
        place,
        () => Violation.Of(
            $"{what.Chinese}与上年报告相似度 {MessageText.Of(TextShingles.PercentAlike(text, last))}%",
            $"{what.English} is {MessageText.Of(TextShingles.PercentAlike(text, last))} % that of last year",
            "< 90%",
            MessageText.Of(TextShingles.PercentAlike(text, last)) + "%"),
        () => new($"{what.Chinese}不足 100 字", $"{what.English} is shorter than 100 characters"));
}
