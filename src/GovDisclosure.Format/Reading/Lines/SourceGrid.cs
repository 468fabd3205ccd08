using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>The columns and rows of a table, as its cells cover them.</summary>
internal static class SourceGrid
{
    /// <summary>Whether a cell covers more than one column.</summary>
    internal static bool ShowsSpans(SourceTable table)
    {
        foreach (SourceRow row in table.AllRows)
        {
            if (row.PlainCells != null)
                continue;
            foreach (SourceCell cell in row.CellSpan)
            {
                if (cell.ColumnSpan > 1)
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The row that covers more columns than any other, with cells of different widths behind its first: it has a merged cell
    /// and one too many beside it, so that the number of its cells seems right. −1 where there is none.
    /// </summary>
    internal static int OverlongRow(SourceTable table)
    {
        int overlong = -1;
        int widest = 0;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            int width = Width(table.Rows[i]);
            if (width >= widest)
                overlong = width == widest ? -1 : i;
            if (width > widest)
                widest = width;
        }

        return table.Rows.Count > 1 && overlong >= 0 && IsUneven(table.Rows[overlong].Cells) ? overlong : -1;
    }

    /// <summary>How many rows of the table a row takes: more than one where all its cells do.</summary>
    internal static int Height(SourceRow row)
    {
        int height = int.MaxValue;
        foreach (SourceCell cell in row.CellSpan)
            height = Math.Min(height, cell.RowSpan);
        return height;
    }

    private static bool IsUneven(IReadOnlyList<SourceCell> cells)
    {
        for (int i = 2; i < cells.Count; i++)
        {
            if (cells[i].ColumnSpan != cells[1].ColumnSpan)
                return true;
        }

        return false;
    }

    private static int Width(SourceRow row)
    {
        int width = 0;
        foreach (SourceCell cell in row.CellSpan)
            width += cell.ColumnSpan;
        return width;
    }
}
