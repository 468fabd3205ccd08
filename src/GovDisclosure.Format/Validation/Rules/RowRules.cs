using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: rows and columns that the form does not have, or has once only.</summary>
internal static class RowRules
{
    internal static readonly Rule NoOwnRows = new(
        "STR-021", "不应自行增加行、列或小计", "No row, column or subtotal of one's own",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeOwnRows, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule NoRepeatedRow = new(
        "STR-022", "同一行不应出现两次", "No row is repeated",
        Severity.Error, RuleKind.Plausibility, "数量关系", JudgeRepeatedRows, needs: RuleNeeds.Source);

    private static void JudgeOwnRows(Subject subject, Verdicts verdicts)
    {
        if (TableRules.NotGiven(subject, verdicts))
            return;
        foreach (TemplateSection section in Found(subject, verdicts))
        {
            if (!HasOwn(subject, subject.Printed!.RowLabels, section) && !HasOwn(subject, subject.Printed.ColumnHeads, section))
            {
                verdicts.Holds();
                continue;
            }

            string[] own =
            [
                .. subject.Printed!.RowLabels.Concat(subject.Printed.ColumnHeads)
                    .Where(label => IsOwn(subject, label, section) && !PageEnd.IsLast(subject.Printed, label))
                    .Select(label => NumberText.Trim(label.Text)),
            ];
            string[] names = own.Distinct().ToArray();
            verdicts.Judge(
                names.Length == 0,
                Place.Member(section.Pointer),
                () => Violation.Of(
                    $"“{section}”中格式以外的行或列：" + string.Join("、", names.Select(name => $"“{name}”")),
                    $"rows or columns in {section} that the form does not have: " + string.Join(", ", names.Select(name => $"'{name}'")),
                    null,
                    string.Join("、", names)),
                TableRules.NoTable);
        }
    }

    private static bool HasOwn(Subject subject, IReadOnlyList<PrintedText> labels, TemplateSection section)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (IsOwn(subject, labels[i], section))
                return true;
        }

        return false;
    }

    private static bool IsOwn(Subject subject, PrintedText label, TemplateSection section) =>
        IsIn(label, section) && (label.Official == null || IsOfOtherForm(subject, label, section));

    private static void JudgeRepeatedRows(Subject subject, Verdicts verdicts)
    {
        if (TableRules.NotGiven(subject, verdicts))
            return;
        foreach (TemplateSection section in Found(subject, verdicts))
        {
            if (!HasRepeatedRow(subject.Printed!.RowLabels, section))
            {
                verdicts.Holds();
                continue;
            }

            IEnumerable<PrintedText> rows = subject.Printed.RowLabels.Where(label => IsRowOf(label, section));
            foreach (IGrouping<string, PrintedText> row in rows.GroupBy(row => row.At!).Where(group => group.Count() > 1))
            {
                verdicts.Violated(Place.Member(row.Key), Violation.Of(
                    $"“{row.First().Official}”出现 {row.Count()} 次",
                    $"the row {row.First().Official} stands {row.Count()} times",
                    "1",
                    Text.Of(row.Count())));
            }
        }
    }

    private static bool HasRepeatedRow(IReadOnlyList<PrintedText> labels, TemplateSection section)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < labels.Count; i++)
        {
            if (IsRowOf(labels[i], section) && !seen.Add(labels[i].At!))
                return true;
        }

        return false;
    }

    /// <summary>Whether a label is that of a row of the section, and not of a group or of a row of the issuer's own.</summary>
    private static bool IsRowOf(PrintedText label, TemplateSection section) =>
        label.Official != null && label.At is { } at && at.Length > section.Pointer.Length && IsIn(label, section);

    /// <summary>The sections of tables that were found; the others cannot be judged.</summary>
    private static List<TemplateSection> Found(Subject subject, Verdicts verdicts)
    {
        var found = new List<TemplateSection>(3);
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (section.Number is < 2 or > 4)
                continue;
            bool isThere = section.Number switch
            {
                2 => subject.Report.ProactiveDisclosure != null,
                3 => subject.Report.Applications != null,
                _ => subject.Report.Proceedings != null,
            };
            if (isThere)
                found.Add(section);
            else
                verdicts.Unknown(Place.Member(section.Pointer), () => Reasons.CannotBeJudged(TableRules.NoTable()));
        }

        return found;
    }

    private static bool IsIn(PrintedText text, TemplateSection section) =>
        text.At is { } at && at.StartsWith(section.Pointer, StringComparison.Ordinal);

    /// <summary>Whether a label is that of a row that only the other edition has.</summary>
    private static bool IsOfOtherForm(Subject subject, PrintedText label, TemplateSection section) =>
        label.At is { } at && at != section.Pointer && subject.Template.RowAt(at) == null;
}
