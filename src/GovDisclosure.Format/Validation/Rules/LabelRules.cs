using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR-018: the labels of rows and the heads of columns.</summary>
internal static class LabelRules
{
    internal static readonly Rule Wording = new(
        "STR-018", "行、列名称应与格式一致", "Labels have the official wording or a silent variant",
        Severity.Warning, RuleKind.Duty, "两版格式附件；已公布的年报", Judge, needs: RuleNeeds.Source, isLayout: true);

    private static void Judge(Subject subject, Verdicts verdicts)
    {
        if (subject.Printed is not { } page)
        {
            verdicts.NotGiven(RuleNeeds.Source);
            return;
        }

        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (section.Number is < 2 or > 4)
                continue;
            bool any = JudgeLabels(subject, verdicts, page.RowLabels, section) | JudgeLabels(subject, verdicts, page.ColumnHeads, section);
            if (!any)
                verdicts.Unknown(Place.Member(section.Pointer), () => Reasons.CannotBeJudged(new("未找到这张表", "the table was not found")));
        }
    }

    private static bool JudgeLabels(Subject subject, Verdicts verdicts, IReadOnlyList<PrintedText> labels, TemplateSection section)
    {
        bool any = false;
        foreach (PrintedText label in labels)
        {
            // A row or a column of the issuer's own is the matter of STR-021.
            if (label.Official is not { } official || label.At is not { } at || !at.StartsWith(section.Pointer, StringComparison.Ordinal))
                continue;
            any = true;
            if (string.Equals(label.Text, official, StringComparison.Ordinal) || IsAccepted(subject, section, label, official))
                verdicts.Holds();
            else
                verdicts.Violated(Place.Member(at), OfWording(official, NumberText.Trim(label.Text)));
        }

        return any;
    }

    private static bool IsAccepted(Subject subject, TemplateSection section, PrintedText label, string official)
    {
        string words = Words(label.Text);
        return words == Words(official)
            || Variants(subject.Template, section, label.At!, official).Any(variant => variant.IsSilent && words == Words(variant.Text));
    }

    // 1、 for 1. is no other wording.
    private static string Words(string label) => LabelText.Plain(label).Replace(",", string.Empty).Replace(".", string.Empty);

    private static IEnumerable<LabelVariant> Variants(ReportTemplate template, TemplateSection section, string at, string official) =>
        template.Tables.Where(table => table.Section == section).SelectMany(table =>
            table.Rows.Where(row => row.Pointer == at && row.Label == official).SelectMany(row => row.Variants)
                .Concat(table.Columns.Where(column => column.Label == official).SelectMany(column => column.Variants)));

    private static Violation OfWording(string official, string printed) => Violation.Of(
        $"名称应为“{official}”，实为“{printed}”",
        $"the label should be {official}, is '{printed}'",
        official,
        printed);
}
