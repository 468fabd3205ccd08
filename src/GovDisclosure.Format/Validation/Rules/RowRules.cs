using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: rows and columns that the form does not have, or has once only.</summary>
internal static class RowRules
{
    internal static readonly Rule NoOwnRows = new(
        "STR-021", "不应自行增加行、列或小计", "No row, column or subtotal of one's own",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号；已公布的年报", JudgeOwnRows, needs: RuleNeeds.Source);

    internal static readonly Rule NoRepeatedRow = new(
        "STR-022", "同一行不应出现两次", "No row is repeated",
        Severity.Error, RuleKind.Plausibility, "数量关系", JudgeRepeatedRows, needs: RuleNeeds.Source);

    internal static readonly Rule[] All = [NoOwnRows, NoRepeatedRow];

    private static void JudgeOwnRows(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateSection section in Found(review, collector))
        {
            if (!HasOwn(review.Page.Rows, section) && !HasOwn(review.Page.Heads, section))
                collector.Holds();
            else
                JudgeOwn(review, collector, section);
        }
    }

    private static void JudgeOwn(ReportUnderReview review, FindingCollector collector, TemplateSection section)
    {
        string[] names =
        [
            .. review.Page.Rows.Concat(review.Page.Heads)
                .Where(label => label.Section == section && label.IsOwn && !PageEnd.IsLast(review.Printed!, label.Printed))
                .Select(label => NumberText.Trim(label.Printed.Text))
                .Distinct(),
        ];
        if (names.Length == 0)
            collector.Holds();
        else
            collector.Violated(Place.Of(section), OfOwn(section, names));
    }

    private static bool HasOwn(PlacedLabel[] labels, TemplateSection section)
    {
        foreach (PlacedLabel label in labels)
        {
            if (label.Section == section && label.IsOwn)
                return true;
        }

        return false;
    }

    private static void JudgeRepeatedRows(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateSection section in Found(review, collector))
        {
            if (!HasRepeatedRow(review.Page.Rows, section))
            {
                collector.Holds();
                continue;
            }

            IEnumerable<PrintedText> rows = review.Page.Rows.Where(label => label.Section == section && label.IsRow).Select(label => label.Printed);
            foreach (IGrouping<string, PrintedText> row in rows.GroupBy(row => row.At!).Where(group => group.Count() > 1))
                collector.Violated(Place.Member(row.Key), OfRepeated(row.First().Official!, row.Count()));
        }
    }

    private static bool HasRepeatedRow(PlacedLabel[] labels, TemplateSection section)
    {
        foreach (PlacedLabel label in labels)
        {
            if (label.IsRepeated && label.Section == section)
                return true;
        }

        return false;
    }

    private static Violation OfOwn(TemplateSection section, string[] names) => Violation.Of(
        $"“{section}”中格式以外的行或列：" + string.Join("、", names.Select(name => $"“{name}”")),
        $"rows or columns in {section} that the form does not have: " + string.Join(", ", names.Select(name => $"'{name}'")),
        null,
        string.Join("、", names));

    private static Violation OfRepeated(string label, int times) =>
        Violation.Of($"“{label}”出现 {times} 次", $"the row {label} stands {times} times", "1", MessageText.Of(times));

    /// <summary>The sections of tables that were found; the others cannot be judged.</summary>
    private static List<TemplateSection> Found(ReportUnderReview review, FindingCollector collector)
    {
        var found = new List<TemplateSection>(3);
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (section.Number is < 2 or > 4)
                continue;
            bool isThere = section.Number switch
            {
                2 => review.Report.ProactiveDisclosure != null,
                3 => review.Report.Applications != null,
                _ => review.Report.Proceedings != null,
            };
            if (isThere)
                found.Add(section);
            else
                collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(Reasons.NoTable()));
        }

        return found;
    }
}
