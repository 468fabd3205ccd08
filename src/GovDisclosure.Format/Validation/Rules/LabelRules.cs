using System;
using System.Collections.Generic;
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

        var judged = new bool[ReportTemplate.Sections.Count];
        JudgeLabels(subject, verdicts, page.RowLabels, judged);
        JudgeLabels(subject, verdicts, page.ColumnHeads, judged);
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (section.Number is 2 or 3 or 4 && !judged[section.Number - 1])
                verdicts.Unknown(Place.Member(section.Pointer), () => Reasons.CannotBeJudged(new("未找到这张表", "the table was not found")));
        }
    }

    private static void JudgeLabels(Subject subject, Verdicts verdicts, IReadOnlyList<PrintedText> labels, bool[] judged)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            // A row or a column of the issuer's own is the matter of STR-021.
            PrintedText label = labels[i];
            if (label.Official is not { } official || label.At is not { } at || ReportTemplate.SectionAt(at) is not { } section)
                continue;
            judged[section.Number - 1] = true;
            if (string.Equals(label.Text, official, StringComparison.Ordinal) || IsAccepted(subject.Template, section, label.Text, at, official))
                verdicts.Holds();
            else if (PageEnd.CutsOff(subject.Printed!, label, official))
                verdicts.Unknown(Place.Member(at), () => Reasons.CannotBeJudged(Reasons.CutOff(label.Text)));
            else
                verdicts.Violated(Place.Member(at), OfWording(official, NumberText.Trim(label.Text)));
        }
    }

    private static bool IsAccepted(ReportTemplate template, TemplateSection section, string printed, string at, string official)
    {
        if (template.RowAt(at) is { } row && row.Label == official)
            return row.Wordings.Accept(printed);
        foreach (TemplateTable table in template.Tables)
        {
            foreach (TemplateColumn column in table.Section == section ? table.Columns : [])
            {
                if (column.Label == official)
                    return column.Wordings.Accept(printed);
            }
        }

        // A group of section 四, which is no row.
        return LabelText.Plain(printed) == LabelText.Plain(official);
    }

    private static Violation OfWording(string official, string printed) => Violation.Of(
        $"名称应为“{official}”，实为“{printed}”",
        $"the label should be {official}, is '{printed}'",
        official,
        printed);
}
