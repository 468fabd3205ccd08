using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>The check that the identities of the template share: an instance for each identity of the rule.</summary>
internal static class Identities
{
    /// <summary>A total and its parts.</summary>
    internal static Func<Subject, IEnumerable<Verdict>> Totals(string ruleId) => subject => Judge(
        subject,
        ruleId,
        identity => subject.Name(identity.Left[0]),
        (name, sum, total) => new($"{name.Chinese}：应为 {sum}，实为 {total}", $"{name.English}: should be {sum}, is {total}"),
        totalIsLeft: true);

    /// <summary>一 + 二 and （七）+ 四, by column.</summary>
    internal static Func<Subject, IEnumerable<Verdict>> Balances(string ruleId) => subject => Judge(
        subject,
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

    private static IEnumerable<Verdict> Judge(
        Subject subject,
        string ruleId,
        Func<TemplateIdentity, Message> name,
        Func<Message, string, string, Message> message,
        bool totalIsLeft)
    {
        foreach (TemplateIdentity identity in subject.Template.Identities.Where(identity => identity.RuleId == ruleId))
        {
            RuleOutcome outcome = subject.Identities[identity.Index];
            if (outcome == RuleOutcome.Holds)
            {
                yield return Verdict.Holds;
                continue;
            }

            CellAddress[] cells = [.. identity.Left, .. identity.Right];
            if (outcome == RuleOutcome.NotAssessable)
            {
                yield return Unknown.Blank(subject, name(identity), cells);
                continue;
            }

            string left = Text.Of(subject.Sum(identity.Left)!.Value);
            string right = Text.Of(subject.Sum(identity.Right)!.Value);
            (string expected, string actual) = totalIsLeft ? (right, left) : (left, right);
            yield return Verdict.Violated(cells, message(name(identity), expected, actual), expected, actual);
        }
    }
}
