using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>What is judged against last year's report.</summary>
internal static class LastYear
{
    /// <summary>Whether it cannot be judged for want of last year's report; then that is the one verdict.</summary>
    internal static bool IsMissed(ReportUnderReview subject, FindingCollector verdicts, bool? holds = null)
    {
        if (holds != null || subject.Previous != null)
            return false;
        verdicts.NotGiven(RuleNeeds.Previous);
        return true;
    }

    /// <summary>Whether every number is last year's; one that differs decides.</summary>
    internal static bool? Repeats(ReportUnderReview subject, IReadOnlyList<CellAddress> cells)
    {
        if (subject.Previous == null)
            return null;
        bool? same = true;
        foreach (CellAddress cell in cells)
        {
            same &= Logic.Equal(subject[cell], subject.PreviousNumber(cell));
            if (same == false)
                return false;
        }

        return same;
    }

    /// <summary>Whether every number is 0; one that is not decides.</summary>
    internal static bool? AreZero(ReportUnderReview subject, IReadOnlyList<CellAddress> cells)
    {
        bool blank = false;
        for (int i = 0; i < cells.Count; i++)
        {
            TemplateCell cell = subject.Template.GetCell(cells[i]);
            if (subject.IsBlank(cell))
                blank = true;
            else if (cell.Kind == CellKind.Amount ? subject[cell.Address] != 0 : subject.Report.Cells.Counts[cell.Address.Slot] != 0)
                return false;
        }

        return blank ? null : true;
    }
}
