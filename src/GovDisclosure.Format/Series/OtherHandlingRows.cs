using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Series;

/// <summary>（六）其他处理 as one row, whichever form a report has, so that reports of both forms can be compared and added up.</summary>
internal static class OtherHandlingRows
{
    internal const int DividedStart = (int)ApplicationRow.ClarificationOverdue * CellLayout.RowStride;
    internal const int UndividedStart = (int)ApplicationRow.UndividedOtherHandling * CellLayout.RowStride;

    /// <summary>The single row of a report, or its three rows added; null where it, or one of the three, is blank.</summary>
    internal static long? Together(ReportCells cells, ApplicantCategory category)
    {
        int column = (int)category;
        long value = cells.OtherHandling == OtherHandlingForm.Undivided ? cells.Counts[UndividedStart + column] : Added(cells.Counts, column);
        return value == ReportCells.Blank ? null : value;
    }

    /// <summary>The three rows added; blank where one of the three is.</summary>
    internal static long Added(ReadOnlySpan<long> counts, int column)
    {
        long sum = 0;
        for (int slot = DividedStart + column; slot < UndividedStart; slot += CellLayout.RowStride)
        {
            if (counts[slot] == ReportCells.Blank)
                return ReportCells.Blank;
            sum += counts[slot];
        }

        return sum;
    }
}
