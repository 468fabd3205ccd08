using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>STR: the tables of the form are there, with their captions, rows, columns and notes.</summary>
internal static class TableRules
{
    internal static readonly Rule Captions = new(
        "STR-015", "第二部分各分表及题注应齐全", "Section 二 has all its captioned tables",
        Severity.Error, RuleKind.Duty, "国办公开办函〔2021〕30号附件、〔2019〕60号；已公布的年报", JudgeCaptions, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule MatrixComplete = new(
        "STR-016", "第三部分行列应齐全", "The matrix is complete",
        Severity.Error, RuleKind.Duty, "两版格式附件；已公布的年报", JudgeMatrix, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule FifteenCases = new(
        "STR-017", "第四部分应有十五个数据单元格", "The table has its 15 cells",
        Severity.Error, RuleKind.Duty, "两版格式附件", JudgeCases, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule CornerNote = new(
        "STR-019", "应保留勾稽关系说明", "The corner note is kept",
        Severity.Info, RuleKind.Duty, "两版格式附件", JudgeCornerNote, needs: RuleNeeds.Source, isLayout: true);

    internal static readonly Rule FeeUnit = new(
        "STR-020", "收费金额应注明单位万元", "The head of the fee column says 万元",
        Severity.Warning, RuleKind.Duty, "国办公开办函〔2021〕30号附件", JudgeFeeUnit, editions: Rule.Editions.Only2021, needs: RuleNeeds.Source, isLayout: true);

    private const string Applications = "/applications";
    private const string Proceedings = "/proceedings";

    private static void JudgeCaptions(Subject subject, Verdicts verdicts)
    {
        if (NotGiven(subject, verdicts))
            return;
        string[] expected = subject.Template.Tables.Select(table => table.Caption).OfType<string>().ToArray();
        string?[] printed = subject.Printed!.Captions.Select(caption => caption.Official).ToArray();
        string[] missing = expected.Where(caption => !printed.Contains(caption)).ToArray();
        string[] foreign = printed.OfType<string>().Where(caption => !expected.Contains(caption)).Distinct().ToArray();
        verdicts.Judge(
            subject.Report.ProactiveDisclosure == null ? null : missing.Length == 0 && foreign.Length == 0,
            Place.Member(Section(2)),
            () => Violation.Of(
                missing.Length != 0 ? "第二部分缺少：" + string.Join("、", missing) : "第二部分多出：" + string.Join("、", foreign),
                missing.Length != 0 ? "section 二 lacks " + string.Join(", ", missing) : "section 二 has too many: " + string.Join(", ", foreign),
                string.Join("、", expected),
                string.Join("、", printed.OfType<string>().Distinct())),
            NoTable);
    }

    private static void JudgeMatrix(Subject subject, Verdicts verdicts)
    {
        TemplateTable official = ReportTemplate.For(subject.Report.Edition).Tables.Single(table => table.Section.Number == 3);
        int rows = official.Rows.Count;
        int columns = official.Columns.Count;
        if (subject.Report.Applications == null)
        {
            verdicts.Unknown(Place.Member(Applications), () => Reasons.CannotBeJudged(subject.Printed == null ? Reasons.NotGiven(subject, RuleNeeds.Source) : NoTable()), subject.Printed == null ? RuleNeeds.Source : RuleNeeds.None);
            return;
        }

        // The form of （六） shows without the page.
        if (subject.Template.OtherHandling != ReportTemplate.For(subject.Report.Edition).OtherHandling)
        {
            bool single = subject.Template.OtherHandling == OtherHandlingForm.Undivided;
            verdicts.Violated(Place.Member(Applications + "/outcomes/otherHandling"), Violation.Of(
                single ? $"“（六）其他处理”应分为三行，实为一行，第三部分应有 {rows} 行" : $"“（六）其他处理”应为一行，实分三行，第三部分应有 {rows} 行",
                single ? $"（六）其他处理 should have three rows and has one; the matrix has {rows} rows" : $"（六）其他处理 should be one row and has three; the matrix has {rows} rows",
                Text.Of(rows),
                Text.Of(subject.Template.Tables.Single(table => table.Section.Number == 3).Rows.Count)));
            return;
        }

        if (NotGiven(subject, verdicts))
            return;
        if (subject.Report.Refused.Any(refusal => refusal.Covers(Applications)))
        {
            verdicts.Unknown(Place.Member(Applications), () => Reasons.CannotBeJudged(NotRead()));
            return;
        }

        // Labels and heads may be broken into pieces that nobody can tell apart; a row or a column with cells is there.
        List<string> missingRows = Missing(official.Rows, row => row.Pointer, row => row.Label, subject.Printed!.RowLabels, label => label.At);
        missingRows.RemoveAll(label => HasCells(subject, cell => cell.Row.Label == label));
        List<string> missingColumns = Missing(official.Columns, column => column.Label, column => column.Label, subject.Printed.ColumnHeads, head => head.At == Applications ? head.Official : null);
        missingColumns.RemoveAll(label => HasCells(subject, cell => cell.Column.Label == label));
        List<string> missing = [.. missingRows, .. missingColumns];
        verdicts.Judge(
            missing.Count == 0,
            Place.Member(Applications),
            () => Violation.Of(
                "第三部分缺少：" + string.Join("、", missing),
                "the matrix lacks " + string.Join(", ", missing),
                $"{rows} × {columns}",
                $"{rows - missingRows.Count} × {columns - missingColumns.Count}"),
            NoTable);
    }

    /// <summary>What of the form the page does not show. Both are mostly in one order, so that the search goes on where it was.</summary>
    private static List<string> Missing<T>(IReadOnlyList<T> form, Func<T, string> key, Func<T, string> label, IReadOnlyList<PrintedText> page, Func<PrintedText, string?> keyOf)
    {
        var missing = new List<string>();
        int next = 0;
        for (int i = 0; i < form.Count; i++)
        {
            string own = key(form[i]);
            int tried = 0;
            while (tried < page.Count && !string.Equals(keyOf(page[(next + tried) % page.Count]), own, StringComparison.Ordinal))
                tried++;
            if (tried == page.Count)
                missing.Add(label(form[i]));
            else
                next = (next + tried + 1) % page.Count;
        }

        return missing;
    }

    // A cell that the page does not have was refused without a text; a blank one is there.
    private static void JudgeCases(Subject subject, Verdicts verdicts)
    {
        if (NotGiven(subject, verdicts))
            return;
        TemplateTable table = subject.Template.Tables.Single(each => each.Section.Number == 4);
        int cells = table.Rows.Count * table.Columns.Count;
        bool unread = subject.Report.Proceedings == null || subject.Report.Refused.Any(refusal => refusal.Covers(Proceedings));
        int missing = subject.Report.Refused.Count == 0 ? 0 : subject.Template.Cells.Count(cell => cell.Table == table && subject.Report.Refused.Any(refusal => refusal.Printed == null && refusal.Covers(cell.Address.ToString())));
        verdicts.Judge(
            unread ? null : missing == 0,
            Place.Member(Proceedings),
            () => Violation.Of($"第四部分应有 {cells} 个数据单元格，实有 {cells - missing} 个", $"section 四 should have {cells} cells, has {cells - missing}", Text.Of(cells), Text.Of(cells - missing)),
            () => subject.Report.Proceedings == null ? NoTable() : NotRead());
    }

    private static void JudgeCornerNote(Subject subject, Verdicts verdicts)
    {
        if (NotGiven(subject, verdicts))
            return;
        PrintedText? note = subject.Printed!.CornerNote;
        verdicts.Judge(
            subject.Report.Applications == null ? null : note != null && LabelText.Fold(note.Text).IndexOf("勾稽关系", StringComparison.Ordinal) >= 0,
            Place.Member(Applications),
            () => Violation.Of("第三部分表头没有保留勾稽关系说明", "the head of the matrix does not keep the note on which rows add up"),
            NoTable);
    }

    private static void JudgeFeeUnit(Subject subject, Verdicts verdicts)
    {
        if (NotGiven(subject, verdicts))
            return;
        string official = subject.Template.GetCell(Operands.Fees).Column.Label;
        PrintedText? head = subject.Printed!.ColumnHeads.FirstOrDefault(each => each.Official == official);
        bool isOpen = head != null && PageEnd.IsLast(subject.Printed, head) && LabelText.Fold(head.Text) is var folded && folded.IndexOf('(') >= 0 && folded.IndexOf(')') < 0;
        verdicts.Judge(
            head == null || isOpen ? null : head.Text.IndexOf("万元", StringComparison.Ordinal) >= 0 || LabelText.Fold(head.Text).IndexOf("万元", StringComparison.Ordinal) >= 0,
            Place.Member("/proactiveDisclosure/administrativeFees"),
            () => Violation.Of($"收费金额表头为“{head!.Text}”，没有注明单位万元", $"the head of the fee column is '{head.Text}' and does not say 万元", official, head.Text),
            () => isOpen ? Reasons.CutOff(head!.Text) : NoTable());
    }

    /// <summary>Whether the page was not given; then that is the one verdict.</summary>
    internal static bool NotGiven(Subject subject, Verdicts verdicts)
    {
        if (subject.Printed != null)
            return false;
        verdicts.NotGiven(RuleNeeds.Source);
        return true;
    }

    /// <summary>Whether the page shows a cell of a row or a column of section 三.</summary>
    private static bool HasCells(Subject subject, Func<TemplateCell, bool> isOfIt) =>
        subject.Template.Cells.Any(cell => cell.Table.Section.Number == 3 && isOfIt(cell) && subject.Printed!.RawCell(cell.Address) != null);

    private static string Section(int number) => ReportTemplate.Sections[number - 1].Pointer;

    private static Message NotRead() => new("表中数字未能读取", "the numbers of the table were not read");

    internal static Message NoTable() => new("未找到这张表", "the table was not found");
}
