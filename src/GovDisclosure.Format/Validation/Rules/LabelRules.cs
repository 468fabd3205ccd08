using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR-018: the labels of rows and the heads of columns.</summary>
internal static class LabelRules
{
    internal static readonly Rule Wording = new(
        "STR-018", "行、列名称应与格式一致", "Labels have the official wording or a silent variant",
        Severity.Warning, RuleKind.Duty, "两版格式附件；已公布的年报", Judge, needs: RuleNeeds.Source);

    internal static readonly Rule[] All = [Wording];

    private static void Judge(ReportUnderReview review, FindingCollector collector)
    {
        bool[] judged = new bool[ReportTemplate.Sections.Count];
        JudgeLabels(review, collector, review.Page.Rows, judged);
        JudgeLabels(review, collector, review.Page.Heads, judged);
        foreach (TemplateSection section in ReportTemplate.Sections)
        {
            if (section.Number is 2 or 3 or 4 && !judged[section.Number - 1])
                collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(Reasons.NoTable()));
        }
    }

    private static void JudgeLabels(ReportUnderReview review, FindingCollector collector, PlacedLabel[] labels, bool[] judged)
    {
        foreach (PlacedLabel label in labels)
        {
            // A row or a column of the issuer's own is the matter of STR-021.
            if (label.Printed.Official == null || label.Section == null)
                continue;
            judged[label.Section.Number - 1] = true;
            if (label.IsAccepted)
                collector.Holds();
            else
                JudgeOther(review, collector, label.Printed, label.Printed.Official);
        }
    }

    private static void JudgeOther(ReportUnderReview review, FindingCollector collector, PrintedText label, string official)
    {
        if (PageEnd.CutsOff(review.Printed!, label, official))
            collector.Unknown(Place.Member(label.At!), () => Reasons.CannotBeJudged(Reasons.CutOff(label.Text)));
        else
            collector.Violated(Place.Member(label.At!), OfWording(official, NumberText.Trim(label.Text)));
    }

    private static Violation OfWording(string official, string printed) => Violation.Of(
        $"名称应为“{official}”，实为“{printed}”",
        $"the label should be {official}, is '{printed}'",
        official,
        printed);
}
