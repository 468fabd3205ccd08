using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>The check that the identities of the template share: an instance for each identity of the rule.</summary>
internal static class Identities
{
    /// <summary>How the place of an identity is called: its total, or the column that should balance.</summary>
    internal static Bilingual NameOf(ReportUnderReview review, TemplateIdentity identity) =>
        identity.Left.Count == 1 ? review.Name(identity.Left[0]) : Column(review, identity.Left[0]);

    /// <summary>What is to be said of an identity that is violated.</summary>
    internal static Violation Broken(ReportUnderReview review, TemplateIdentity identity)
    {
        Bilingual name = NameOf(review, identity);
        string left = MessageText.Of(review.Sum(identity.Left));
        string right = MessageText.Of(review.Sum(identity.Right));
        return identity.Left.Count == 1
            ? Violation.Of($"{name.Chinese}：应为 {right}，实为 {left}", $"{name.English}: should be {right}, is {left}", right, left)
            : Violation.Of(
                $"{name.Chinese}：一 + 二 = {left}，（七）+ 四 = {right}，两者应相等",
                $"{name.English}: 一 + 二 = {left}, （七）+ 四 = {right}; they should be equal",
                left,
                right);
    }

    private static Bilingual Column(ReportUnderReview review, CellAddress cell)
    {
        TemplateColumn column = review.Template.GetCell(cell).Column;
        return new(column.Label + "列", $"column {column.Label} ({column.EnglishLabel})");
    }

    /// <summary>The cells of an identity, those of the left side first.</summary>
    internal static CellAddress[] Cells(TemplateIdentity identity) => [.. identity.Left, .. identity.Right];

    /// <summary>The check of a rule on identities: those of the template that name it.</summary>
    internal static void Judge(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateIdentity identity in review.Template.IdentitiesOf(collector.RuleId))
        {
            switch (review.Identities[identity.Index])
            {
                case RuleOutcome.Holds:
                    collector.Holds();
                    break;
                case RuleOutcome.NotAssessable:
                    collector.Blank(NameOf(review, identity), Cells(identity));
                    break;
                // The aggregate's own fault is told by AGG-007, together with where it comes from.
                case RuleOutcome.Violated when review.ConstituentList == null || !collector.Judges("AGG-007"):
                    collector.Violated(Place.Of(Cells(identity)), Broken(review, identity));
                    break;
            }
        }
    }
}
