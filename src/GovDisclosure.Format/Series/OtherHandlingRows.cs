using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Series;

/// <summary>（六）其他处理 as one row, whichever form a report has, so that reports of both forms can be compared and added up.</summary>
internal static class OtherHandlingRows
{
    /// <summary>The single row of a report, or its three rows added; null where it, or one of the three, is blank, or the form has none.</summary>
    internal static long? Together(ReportCells cells, ApplicantCategory category)
    {
        int column = CellLayout.Slot(ApplicationRow.UndividedOtherHandling, category) - CellLayout.UndividedRow;
        long value = cells.OtherHandling == OtherHandlingForm.Undivided ? cells.Counts[CellLayout.UndividedRow + column] : Added(cells.Counts, column);
        return value is ReportCells.Blank or ReportCells.Absent ? null : value;
    }

    /// <summary>The three rows added, those that the form has: blank where one of them is, absent where it has none.</summary>
    /// <param name="counts">The counts of a report as they lie.</param>
    /// <param name="column">How far the cell lies behind the first of its row.</param>
    internal static long Added(ReadOnlySpan<long> counts, int column)
    {
        long sum = ReportCells.Absent;
        foreach (int row in CellLayout.DividedRows)
        {
            long value = counts[row + column];
            if (value == ReportCells.Blank)
                return ReportCells.Blank;
            if (value != ReportCells.Absent)
                sum = sum == ReportCells.Absent ? value : sum + value;
        }

        return sum;
    }
}
