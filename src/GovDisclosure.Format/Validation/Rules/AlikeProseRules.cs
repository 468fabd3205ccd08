using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>AGG-008: bodies whose prose is that of another.</summary>
internal static class AlikeProseRules
{
    internal static readonly Rule AlikeProse = new(
        "AGG-008", "不同机关的正文高度相似", "The prose of two bodies is 90 % alike or more",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号（内容雷同）", Judge, needs: RuleNeeds.Constituents);

    internal static readonly Rule[] All = [AlikeProse];

    private static void Judge(ReportUnderReview review, FindingCollector collector)
    {
        ConstituentList list = review.ConstituentList!;
        TextShingles[] texts = [.. list.Items.Select(each => new ReportTexts(each.Report).All)];
        int[] alike = AlikeTexts.Find(texts, out _);
        for (int i = 0; i < texts.Length; i++)
        {
            Issuer own = list.Items[i].Report.Issuer;
            if (texts[i].IsShort)
                collector.Unknown(Place.Report, () => Reasons.CannotBeJudged(new(IssuerMatch.Called(own), IssuerMatch.Called(own)), new("正文不足 100 字", "the prose is shorter than 100 characters")));
            else if (alike[i] < 0)
                collector.Holds();
            else
                collector.Violated(Place.Report, OfPair(own, list.Items[alike[i]].Report.Issuer, TextShingles.PercentAlike(texts[i], texts[alike[i]])));
        }
    }

    private static Violation OfPair(Issuer own, Issuer other, int alike)
    {
        string percent = MessageText.Of(alike);
        return Violation.Of(
            $"“{IssuerMatch.Called(own)}”的正文与“{IssuerMatch.Called(other)}”相似度 {percent}%",
            $"the prose of {IssuerMatch.Called(own)} is {percent} % that of {IssuerMatch.Called(other)}",
            "< 90%",
            percent + "%");
    }
}
