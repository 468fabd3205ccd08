using System;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>CEL: how the cells are printed. What is a mark, a word or a fraction reads as blank, so only the page can tell.</summary>
internal static class PrintedCellRules
{
    internal static readonly Rule WholeCounts = new(
        "CEL-002", "件数应填整数", "A count is a whole number",
        Severity.Error, RuleKind.Identity, "数量关系", JudgeWholeCounts, needs: RuleNeeds.Source);

    internal static readonly Rule Marks = new(
        "CEL-004", "应填数字，不以“/”“-”“无”代替", "A number, not a mark in its place",
        Severity.Warning, RuleKind.Duty, "填报惯例；已公布的年报", JudgeMarks, needs: RuleNeeds.Source, isUnsourced: true);

    internal static readonly Rule Normalized = new(
        "CEL-007", "数字写法已作归一", "The number was printed in full-width or Chinese numerals, or with separators",
        Severity.Info, RuleKind.Plausibility, "填报惯例",
        (review, collector) => JudgeNumbers(review, collector, raw => !raw.Number.IsNormalized, OfNotation, ofTaken: true), needs: RuleNeeds.Source);

    internal static readonly Rule Units = new(
        "CEL-008", "单元格内不宜写单位", "A unit inside a number cell",
        Severity.Warning, RuleKind.Plausibility, "已公布的年报",
        (review, collector) => JudgeNumbers(review, collector, raw => raw.Number.Unit.Length == 0 || (raw.Number.Unit.IndexOf('元') < 0 && raw.Number.Unit.IndexOf('件') < 0), OfUnit), needs: RuleNeeds.Source);

    internal static readonly Rule SignedChanges = new(
        "CEL-010", "“本年增/减”应为整数，减少用负数", "Change is a whole number, a decrease negative",
        Severity.Error, RuleKind.Duty, "湖北省2020年填报表", JudgeChanges, until: ReportEdition.Edition2019, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule Remarks = new(
        "CEL-011", "单元格内附有说明，取其首个数字", "A bracketed remark follows the number, which is kept",
        Severity.Info, RuleKind.Plausibility, "已公布的年报",
        (review, collector) => JudgeNumbers(review, collector, raw => raw.Number.Remark.Length == 0, OfRemark, ofTaken: true), needs: RuleNeeds.Source);

    internal static readonly Rule[] All = [WholeCounts, Marks, Normalized, Units, SignedChanges, Remarks];

    // An amount, a share, or a number whose whole value is another.
    private static readonly char[] s_noCount = ['元', '万', '亿', '%'];

    private static void JudgeWholeCounts(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            if (cell.Kind == CellKind.Amount)
                continue;
            RawCell? raw = review.Printed!.RawCell(cell.Address);
            if (raw is not { Number.IsNumber: true } || (raw.Number.Unit.Length != 0 && raw.Number.Unit.IndexOfAny(s_noCount) >= 0))
                Unknown(review, collector, cell, new("原文此处没有件数", "the page has no count there"));
            else if (raw.IsWhole)
                collector.Holds();
            else
                collector.Violated(Place.Of(cell.Address), OfFraction(review.Name(cell.Address), MessageText.Of(raw.Number.Value)));
        }
    }

    private static void JudgeMarks(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            RawCell? raw = review.Printed!.RawCell(cell.Address);
            if (raw == null || review.Report.IsRefused(cell.Address))
                Unknown(review, collector, cell, raw == null ? NotShown() : Reasons.CellNotRead());
            else if (raw.Number.Kind != NumberTextKind.Mark)
                collector.Holds();
            else
                collector.Violated(Place.Of(cell.Address), OfMark(review.Name(cell.Address), raw.Text));
        }
    }

    private static void JudgeChanges(ReportUnderReview review, FindingCollector collector)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            if (cell.Kind != CellKind.SignedCount)
                continue;
            RawCell? raw = review.Printed!.RawCell(cell.Address);
            if (raw == null || raw.Number.Kind is NumberTextKind.Blank or NumberTextKind.Mark)
                Unknown(review, collector, cell, raw == null ? NotShown() : new("单元格空白", "the cell is blank"));
            else if (raw.Number is { IsNumber: true, HasSignInWords: false } && raw.IsWhole)
                collector.Holds();
            else
                collector.Violated(Place.Of(cell.Address), OfChange(review.Name(cell.Address), raw.Text));
        }
    }

    /// <summary>Rules on the notation of a number; some are about what was taken of it, and say nothing where it was refused.</summary>
    private static void JudgeNumbers(ReportUnderReview review, FindingCollector collector, Func<RawCell, bool> holds, Func<Bilingual, RawCell, Violation> violation, bool ofTaken = false)
    {
        foreach (TemplateCell cell in review.Template.CellArray)
        {
            RawCell? raw = review.Printed!.RawCell(cell.Address);
            if (raw is not { Number.IsNumber: true })
                Unknown(review, collector, cell, new("原文此处没有数字", "the page has no number there"));
            else if (ofTaken && review.Report.IsRefused(cell.Address))
                Unknown(review, collector, cell, Reasons.CellNotRead());
            else if (holds(raw))
                collector.Holds();
            else
                collector.Violated(Place.Of(cell.Address), violation(review.Name(cell.Address), raw));
        }
    }

    private static void Unknown(ReportUnderReview review, FindingCollector collector, TemplateCell cell, Bilingual reason) =>
        collector.Unknown(Place.Of(cell.Address), () => Reasons.CannotBeJudged(review.Name(cell.Address), reason));

    private static Bilingual NotShown() => new("原文没有这一格", "the page does not show the cell");

    private static Violation OfFraction(Bilingual name, string printed) => Violation.Of(
        $"{name.Chinese}：应为整数，原文为 {printed}",
        $"{name.English}: should be a whole number, the page has {printed}",
        null,
        printed);

    private static Violation OfMark(Bilingual name, string printed) => Violation.Of(
        $"{name.Chinese}：应填数字，原文为“{printed}”，读作空白",
        $"{name.English}: should be a number, the page has '{printed}', which reads as blank",
        null,
        printed);

    private static Violation OfChange(Bilingual name, string printed) => Violation.Of(
        $"{name.Chinese}：应为整数（减少用负数），原文为“{printed}”",
        $"{name.English}: should be a whole number (a decrease negative), the page has '{printed}'",
        null,
        printed);

    private static Violation OfNotation(Bilingual name, RawCell raw) => Violation.Of(
        $"{name.Chinese}：原文写作“{raw.Text}”，读作 {MessageText.Of(raw.Number.Value)}",
        $"{name.English}: printed as '{raw.Text}', read as {MessageText.Of(raw.Number.Value)}",
        MessageText.Of(raw.Number.Value),
        raw.Text);

    private static Violation OfUnit(Bilingual name, RawCell raw) => Violation.Of(
        $"{name.Chinese}：单元格内有单位“{raw.Number.Unit}”，原文为“{raw.Text}”",
        $"{name.English}: the cell has the unit '{raw.Number.Unit}', the page has '{raw.Text}'",
        MessageText.Of(raw.Number.Value),
        raw.Text);

    private static Violation OfRemark(Bilingual name, RawCell raw) => Violation.Of(
        $"{name.Chinese}：附有说明“{raw.Number.Remark}”，取 {MessageText.Of(raw.Number.Value)}",
        $"{name.English}: with the remark '{raw.Number.Remark}'; {MessageText.Of(raw.Number.Value)} was taken",
        MessageText.Of(raw.Number.Value),
        raw.Text);
}
