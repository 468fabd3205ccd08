using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>The check that the identities of the template share: an instance for each identity of the rule.</summary>
internal static class Identities
{
    /// <summary>How the place of an identity is called: its total, or the column that should balance.</summary>
    internal static Bilingual NameOf(ReportUnderReview subject, TemplateIdentity identity) =>
        identity.Left.Count == 1 ? subject.Name(identity.Left[0]) : Column(subject, identity.Left[0]);

    /// <summary>What is to be said of an identity that is violated.</summary>
    internal static Violation Broken(ReportUnderReview subject, TemplateIdentity identity)
    {
        Bilingual name = NameOf(subject, identity);
        string left = MessageText.Of(subject.Sum(identity.Left));
        string right = MessageText.Of(subject.Sum(identity.Right));
        return identity.Left.Count == 1
            ? Violation.Of($"{name.Chinese}：应为 {right}，实为 {left}", $"{name.English}: should be {right}, is {left}", right, left)
            : Violation.Of(
                $"{name.Chinese}：一 + 二 = {left}，（七）+ 四 = {right}，两者应相等",
                $"{name.English}: 一 + 二 = {left}, （七）+ 四 = {right}; they should be equal",
                left,
                right);
    }

    private static Bilingual Column(ReportUnderReview subject, CellAddress cell)
    {
        TemplateColumn column = subject.Template.GetCell(cell).Column;
        return new(column.Label + "列", $"column {column.Label} ({column.EnglishLabel})");
    }

    /// <summary>The cells of an identity, those of the left side first.</summary>
    internal static CellAddress[] Cells(TemplateIdentity identity) => [.. identity.Left, .. identity.Right];

    /// <summary>The check of a rule on identities: those of the template that name it.</summary>
    internal static void Judge(ReportUnderReview subject, FindingCollector verdicts)
    {
        foreach (TemplateIdentity identity in subject.Template.IdentitiesOf(verdicts.RuleId))
        {
            switch (subject.Identities[identity.Index])
            {
                case RuleOutcome.Holds:
                    verdicts.Holds();
                    break;
                case RuleOutcome.NotAssessable:
                    verdicts.Blank(NameOf(subject, identity), Cells(identity));
                    break;
                // The aggregate's own fault is told by AGG-007, together with where it comes from.
                case RuleOutcome.Violated when subject.ConstituentList == null || !verdicts.Judges("AGG-007"):
                    verdicts.Violated(Place.Of(Cells(identity)), Broken(subject, identity));
                    break;
            }
        }
    }
}
