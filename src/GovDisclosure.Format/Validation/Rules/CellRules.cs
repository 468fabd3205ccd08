using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>CEL: the values of single cells.</summary>
internal static class CellRules
{
    internal static readonly Rule WholeCounts = new(
        "CEL-002", "件数应填整数", "A count is a whole number",
        Severity.Error, RuleKind.Identity, "数量关系", JudgeWholeCounts, needs: RuleNeeds.Source);

    internal static readonly Rule CountsNotNegative = new(
        "CEL-003", "件数不应为负", "No count is below zero (change apart)",
        Severity.Error, RuleKind.Identity, "数量关系",
        subject => JudgeNotNegative(subject, subject.Template.Cells.Where(cell => cell.Kind == CellKind.Count)));

    internal static readonly Rule FeeNotNegative = new(
        "CEL-005", "收费金额不应为负", "The fee amount is not negative",
        Severity.Error, RuleKind.Identity, "“收费金额”的含义",
        subject => JudgeNotNegative(subject, subject.Template.Cells.Where(cell => cell.Kind == CellKind.Amount)),
        editions: Rule.Editions.Only2021);

    internal static readonly Rule[] All = [WholeCounts, CountsNotNegative, FeeNotNegative];

    // A fraction in a count reads as blank, so only the page can tell.
    private static IEnumerable<Verdict> JudgeWholeCounts(Subject subject)
    {
        if (subject.Printed is not { } page)
        {
            yield return Unknown.NotGiven(RuleNeeds.Source);
            yield break;
        }

        ILookup<string?, string> printed = page.Cells.ToLookup(cell => cell.At, cell => cell.Text, StringComparer.Ordinal);
        foreach (CellAddress cell in subject.Template.Cells.Where(cell => cell.Kind != CellKind.Amount).Select(cell => cell.Address))
        {
            decimal[] numbers = printed[cell.ToString()].Select(NumberText.Parse).Where(IsCount).Select(number => number.Value).ToArray();
            if (numbers.Length == 0)
                yield return Unknown.Because([cell], subject.Name(cell), new("原文此处没有件数", "the page has no count there"));
            else if (Array.Find(numbers, number => decimal.Truncate(number) != number) is var fraction && fraction != 0)
                yield return Verdict.Violated([cell], NotWhole(subject.Name(cell), Text.Of(fraction)), null, Text.Of(fraction));
            else
                yield return Verdict.Holds;
        }
    }

    private static bool IsCount(NumberText text) => text.IsNumber && text.Unit.IndexOf('元') < 0;

    private static IEnumerable<Verdict> JudgeNotNegative(Subject subject, IEnumerable<TemplateCell> cells)
    {
        foreach (CellAddress cell in cells.Select(cell => cell.Address))
        {
            if (subject[cell] is not { } value)
                yield return Unknown.Blank(subject, subject.Name(cell), [cell]);
            else if (value >= 0)
                yield return Verdict.Holds;
            else
                yield return Verdict.Violated([cell], NotNegative(subject.Name(cell), Text.Of(value)), "≥ 0", Text.Of(value));
        }
    }

    private static Message NotWhole(Message name, string printed) => new(
        $"{name.Chinese}：应为整数，原文为 {printed}",
        $"{name.English}: should be a whole number, the page has {printed}");

    private static Message NotNegative(Message name, string value) => new(
        $"{name.Chinese}：不应为负，实为 {value}",
        $"{name.English}: should not be negative, is {value}");
}
