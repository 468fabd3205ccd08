using System;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>The check that the identities of the template share: an instance for each identity of the rule.</summary>
internal static class Identities
{
    /// <summary>A total and its parts.</summary>
    internal static Action<Subject, Verdicts> Totals(string ruleId) => (subject, verdicts) => Judge(
        subject,
        verdicts,
        ruleId,
        identity => subject.Name(identity.Left[0]),
        (name, sum, total) => new($"{name.Chinese}：应为 {sum}，实为 {total}", $"{name.English}: should be {sum}, is {total}"),
        totalIsLeft: true);

    /// <summary>一 + 二 and （七）+ 四, by column.</summary>
    internal static Action<Subject, Verdicts> Balances(string ruleId) => (subject, verdicts) => Judge(
        subject,
        verdicts,
        ruleId,
        identity => Column(subject, identity.Left[0]),
        (name, left, right) => new(
            $"{name.Chinese}：一 + 二 = {left}，（七）+ 四 = {right}，两者应相等",
            $"{name.English}: 一 + 二 = {left}, （七）+ 四 = {right}; they should be equal"),
        totalIsLeft: false);

    /// <summary>How a column is called.</summary>
    internal static Message Column(Subject subject, CellAddress cell)
    {
        TemplateColumn column = subject.Template.GetCell(cell).Column;
        return new(column.Label + "列", $"column {column.Label} ({column.EnglishLabel})");
    }

    /// <summary>The cells of an identity, those of the left side first.</summary>
    internal static CellAddress[] Cells(TemplateIdentity identity) => [.. identity.Left, .. identity.Right];

    private static void Judge(
        Subject subject,
        Verdicts verdicts,
        string ruleId,
        Func<TemplateIdentity, Message> name,
        Func<Message, string, string, Message> message,
        bool totalIsLeft)
    {
        foreach (TemplateIdentity identity in subject.Template.IdentitiesOf(ruleId))
        {
            switch (subject.Identities[identity.Index])
            {
                case RuleOutcome.Holds:
                    verdicts.Holds();
                    break;
                case RuleOutcome.NotAssessable:
                    verdicts.Blank(name(identity), Cells(identity));
                    break;
                // The aggregate's own fault is told by AGG-007, together with where it comes from.
                case RuleOutcome.Violated when subject.ConstituentList == null || !verdicts.Judges("AGG-007"):
                    string left = Text.Of(subject.Sum(identity.Left)!.Value);
                    string right = Text.Of(subject.Sum(identity.Right)!.Value);
                    (string expected, string actual) = totalIsLeft ? (right, left) : (left, right);
                    verdicts.Violated(Place.Of(Cells(identity)), new Violation(message(name(identity), expected, actual)) { Expected = expected, Actual = actual });
                    break;
            }
        }
    }
}
