using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>What is judged against last year's report.</summary>
internal static class LastYear
{
    /// <summary>Whether it cannot be judged for want of last year's report; then that is the one verdict.</summary>
    internal static bool IsMissed(ReportUnderReview review, FindingCollector collector, bool? holds = null)
    {
        if (holds != null || review.Previous != null)
            return false;
        collector.NotGiven(RuleNeeds.Previous);
        return true;
    }

    /// <summary>Whether every number is last year's; one that differs decides.</summary>
    internal static bool? Repeats(ReportUnderReview review, IReadOnlyList<CellAddress> cells)
    {
        if (review.Previous == null)
            return null;
        bool? same = true;
        foreach (CellAddress cell in cells)
        {
            same &= Logic.Equal(review[cell], review.PreviousNumber(cell));
            if (same == false)
                return false;
        }

        return same;
    }

    /// <summary>Whether every number is 0; one that is not decides.</summary>
    internal static bool? AreZero(ReportUnderReview review, IReadOnlyList<CellAddress> cells)
    {
        bool blank = false;
        for (int i = 0; i < cells.Count; i++)
        {
            TemplateCell cell = review.Template.GetCell(cells[i]);
            if (review.IsBlank(cell))
                blank = true;
            else if (cell.Kind == CellKind.Amount ? review[cell.Address] != 0 : review.Report.Cells.Counts[cell.Address.Slot] != 0)
                return false;
        }

        return blank ? null : true;
    }
}
