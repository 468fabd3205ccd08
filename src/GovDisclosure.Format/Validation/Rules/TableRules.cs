using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: the tables of the form are there, with their captions, rows, columns and notes.</summary>
internal static class TableRules
{
    internal static readonly Rule Captions = new(
        "STR-015", "第二部分各分表及题注应齐全", "Section 二 has all its captioned tables",
        Severity.Error, RuleKind.Duty, "国办公开办函〔2021〕30号附件、〔2019〕60号；已公布的年报", JudgeCaptions, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule MatrixComplete = new(
        "STR-016", "第三部分行列应齐全", "The matrix is complete",
        Severity.Error, RuleKind.Duty, "两版格式附件；已公布的年报", JudgeApplications, mayNeed: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule FifteenCases = new(
        "STR-017", "第四部分应有十五个数据单元格", "The table has its 15 cells",
        Severity.Error, RuleKind.Duty, "两版格式附件", JudgeProceedings, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule CornerNote = new(
        "STR-019", "应保留勾稽关系说明", "The corner note is kept",
        Severity.Info, RuleKind.Duty, "两版格式附件", JudgeCornerNote, needs: RuleNeeds.Source);

    internal static readonly Rule FeeUnit = new(
        "STR-020", "收费金额应注明单位万元", "The head of the fee column says 万元",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件", JudgeFeeUnit, since: ReportEdition.Edition2021, needs: RuleNeeds.Source);

    internal static readonly Rule[] All = [Captions, MatrixComplete, FifteenCases, CornerNote, FeeUnit];

    private const string SumsNote = "勾稽关系";
    private const string Applications = "/applications";
    private const string Proceedings = "/proceedings";
    private const string Fees = "/proactiveDisclosure/administrativeFees";

    private static void JudgeCaptions(ReportUnderReview review, FindingCollector collector)
    {
        string[] expected = review.Template.Captions;
        IReadOnlyList<PrintedText> printed = review.Printed!.Captions;
        if (review.Report.ProactiveDisclosure == null)
            Unknown(collector, Section(2), Reasons.NoTable);
        else if (Array.TrueForAll(expected, caption => IsPrinted(printed, caption)) && printed.All(caption => caption.Official == null || Array.IndexOf(expected, caption.Official) >= 0))
            collector.Holds();
        else
            collector.Violated(Place.Of(Section(2)), OfCaptions(expected, [.. printed.Select(caption => caption.Official).OfType<string>().Distinct()]));
    }

    private static bool IsPrinted(IReadOnlyList<PrintedText> captions, string official)
    {
        for (int i = 0; i < captions.Count; i++)
        {
            if (string.Equals(captions[i].Official, official, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static Violation OfCaptions(string[] expected, string[] printed)
    {
        string[] missing = [.. expected.Except(printed)];
        string[] foreign = [.. printed.Except(expected)];
        return Violation.Of(
            missing.Length != 0 ? "第二部分缺少：" + string.Join("、", missing) : "第二部分多出：" + string.Join("、", foreign),
            missing.Length != 0 ? "section 二 lacks " + string.Join(", ", missing) : "section 二 has too many: " + string.Join(", ", foreign),
            string.Join("、", expected),
            string.Join("、", printed));
    }

    private static void JudgeApplications(ReportUnderReview review, FindingCollector collector)
    {
        ReportTemplate official = ReportTemplate.For(review.Report.Edition);

        // The form of （六） shows without the page.
        if (review.Report.Applications != null && review.Template.OtherHandling != official.OtherHandling)
            collector.Violated(Place.Member(Applications + "/outcomes/otherHandling"), OfOtherHandling(official, review.Template));
        else if (review.Printed == null && review.Report.Applications != null)
            collector.NotGiven(RuleNeeds.Source);
        else if (review.Printed == null)
            collector.Unknown(Place.Of(Section(3)), () => Reasons.CannotBeJudged(Reasons.NotGiven(review, RuleNeeds.Source)), RuleNeeds.Source);
        else if (review.Report.Applications == null)
            Unknown(collector, Section(3), Reasons.NoTable);
        else if (IsRefused(review, Applications))
            Unknown(collector, Section(3), Reasons.NotRead);
        else
            JudgeApplicationsOf(review, collector, official.Applications);
    }

    // Labels and heads may be broken into pieces that nobody can tell apart; a row or a column with cells is there.
    private static void JudgeApplicationsOf(ReportUnderReview review, FindingCollector collector, TemplateTable official)
    {
        PlacedPage page = review.Page;
        string[] missingRows = [.. official.Rows.Where(row => !Array.Exists(page.Rows, label => label.Row == row) && !HasCells(review, cell => cell.Row == row)).Select(row => row.Label)];
        string[] missingColumns = [.. official.Columns.Where(column => !Array.Exists(page.Heads, head => head.Section == official.Section && head.Printed.Official == column.Label) && !HasCells(review, cell => cell.Column == column)).Select(column => column.Label)];
        if (missingRows.Length + missingColumns.Length == 0)
            collector.Holds();
        else
            collector.Violated(Place.Of(official.Section), OfApplications(official, missingRows, missingColumns));
    }

    private static Violation OfApplications(TemplateTable official, string[] missingRows, string[] missingColumns) => Violation.Of(
        "第三部分缺少：" + string.Join("、", missingRows.Concat(missingColumns)),
        "the matrix lacks " + string.Join(", ", missingRows.Concat(missingColumns)),
        $"{official.Rows.Count} × {official.Columns.Count}",
        $"{official.Rows.Count - missingRows.Length} × {official.Columns.Count - missingColumns.Length}");

    private static Violation OfOtherHandling(ReportTemplate official, ReportTemplate own)
    {
        bool single = own.OtherHandling == OtherHandlingForm.Undivided;
        int rows = official.Applications.Rows.Count;
        return Violation.Of(
            single ? $"“（六）其他处理”应分为三行，实为一行，第三部分应有 {rows} 行" : $"“（六）其他处理”应为一行，实分三行，第三部分应有 {rows} 行",
            single ? $"（六）其他处理 should have three rows and has one; the matrix has {rows} rows" : $"（六）其他处理 should be one row and has three; the matrix has {rows} rows",
            MessageText.Of(rows),
            MessageText.Of(own.Applications.Rows.Count));
    }

    // A cell that the page does not have was refused without a text; a blank one is there.
    private static void JudgeProceedings(ReportUnderReview review, FindingCollector collector)
    {
        CellAddress[] cells = review.Template.ProceedingAddresses;
        int missing = review.Report.Refused.Count == 0 ? 0 : cells.Count(cell => review.Report.Refused.Any(refusal => refusal.Printed == null && refusal.Covers(cell.ToString())));
        if (review.Report.Proceedings == null)
            Unknown(collector, Section(4), Reasons.NoTable);
        else if (IsRefused(review, Proceedings))
            Unknown(collector, Section(4), Reasons.NotRead);
        else if (missing == 0)
            collector.Holds();
        else
            collector.Violated(Place.Of(Section(4)), OfProceedings(cells.Length, cells.Length - missing));
    }

    private static Violation OfProceedings(int expected, int shown) => Violation.Of(
        $"第四部分应有 {expected} 个数据单元格，实有 {shown} 个",
        $"section 四 should have {expected} cells, has {shown}",
        MessageText.Of(expected),
        MessageText.Of(shown));

    private static void JudgeCornerNote(ReportUnderReview review, FindingCollector collector)
    {
        if (review.Template.Applications.Corner is not { } official || official.IndexOf(SumsNote, StringComparison.Ordinal) < 0)
            return;
        if (review.Report.Applications == null)
            Unknown(collector, Section(3), Reasons.NoTable);
        else if (review.Printed!.CornerNote is { } note && Says(note, SumsNote))
            collector.Holds();
        else
            collector.Violated(Place.Of(Section(3)), Violation.Of("第三部分表头没有保留勾稽关系说明", "the head of the matrix does not keep the note on which rows add up"));
    }

    private static void JudgeFeeUnit(ReportUnderReview review, FindingCollector collector)
    {
        // A form without the cell has no unit to state.
        if (!review.Template.TryGetCell(NamedCells.Fees, out TemplateCell? cell))
            return;
        string official = cell.Column.Label;
        PrintedText? head = Array.Find(review.Page.Heads, each => each.Printed.Official == official)?.Printed;
        if (head != null && Says(head, "万元"))
            collector.Holds();
        else if (head == null)
            collector.Unknown(Place.Member(Fees), () => Reasons.CannotBeJudged(Reasons.NoTable()));
        else if (PageEnd.IsLast(review.Printed!, head) && IsOpen(LabelText.Fold(head.Text)))
            collector.Unknown(Place.Member(Fees), () => Reasons.CannotBeJudged(Reasons.CutOff(head.Text)));
        else
            collector.Violated(Place.Member(Fees), OfFeeUnit(head, official));
    }

    private static bool IsOpen(string folded) => folded.IndexOf('(') >= 0 && folded.IndexOf(')') < 0;

    private static Violation OfFeeUnit(PrintedText head, string official) =>
        Violation.Of($"收费金额表头为“{head.Text}”，没有注明单位万元", $"the head of the fee column is '{head.Text}' and does not say 万元", official, head.Text);

    private static bool Says(PrintedText printed, string words) =>
        printed.Text.IndexOf(words, StringComparison.Ordinal) >= 0 || LabelText.Fold(printed.Text).IndexOf(words, StringComparison.Ordinal) >= 0;

    private static bool IsRefused(ReportUnderReview review, string pointer) =>
        review.Report.Refused.Count != 0 && review.Report.Refused.Any(refusal => refusal.Covers(pointer));

    private static void Unknown(FindingCollector collector, TemplateSection section, Func<Bilingual> reason) =>
        collector.Unknown(Place.Of(section), () => Reasons.CannotBeJudged(reason()));

    /// <summary>Whether the page shows a cell of a row or a column of section 三.</summary>
    private static bool HasCells(ReportUnderReview review, Func<TemplateCell, bool> isOfIt) =>
        review.Template.Cells.Any(cell => cell.Table.Section.Number == 3 && isOfIt(cell) && review.Printed!.RawCell(cell.Address) != null);

    private static TemplateSection Section(int number) => ReportTemplate.Sections[number - 1];
}
