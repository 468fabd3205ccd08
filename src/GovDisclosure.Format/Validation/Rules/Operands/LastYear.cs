using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>What is judged against last year's report.</summary>
internal static class LastYear
{
    /// <summary>Whether a rule that can do without last year's report in some cases cannot do without it here; then that is its one verdict.</summary>
    internal static bool IsMissed(ReportUnderReview review, FindingCollector collector, bool? holds)
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
            if (review[cells[i]] is not { } number)
                blank = true;
            else if (number != 0)
                return false;
        }

        return blank ? null : true;
    }
}
