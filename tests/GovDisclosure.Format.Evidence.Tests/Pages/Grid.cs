using System.Collections.Generic;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>A cell of a table as laid out.</summary>
internal sealed record GridCell(int Column, int RowSpan, int ColumnSpan, string Text, PageCell? Number = null, bool IsHead = false);

/// <summary>A table as laid out: the cells that begin in each row.</summary>
internal sealed class Grid
{
    internal List<List<GridCell>> Rows { get; } = [];

    internal int Width { get; set; }

    /// <summary>The rows before which a new page begins.</summary>
    internal List<int> Breaks { get; } = [];

    /// <summary>The cell that covers each place, or null; with whether it begins there.</summary>
    internal (GridCell? Cell, bool IsStart)[,] Places()
    {
        var places = new (GridCell?, bool)[Rows.Count, Width];
        for (int row = 0; row < Rows.Count; row++)
            foreach (GridCell cell in Rows[row])
                for (int y = row; y < row + cell.RowSpan && y < Rows.Count; y++)
                    for (int x = cell.Column; x < cell.Column + cell.ColumnSpan; x++)
                        places[y, x] = (cell, y == row && x == cell.Column);
        return places;
    }

    /// <summary>Puts another below; of the narrower one, the last cell of a row reaches to the end.</summary>
    internal void Append(Grid other)
    {
        if (other.Width > Width)
            Widen(other.Width);
        else
            other.Widen(Width);
        Rows.AddRange(other.Rows);
    }

    private void Widen(int width)
    {
        int before = Width;
        Width = width;
        foreach (List<GridCell> row in Rows)
            if (row.Count > 0 && row[^1].Column + row[^1].ColumnSpan == before)
                row[^1] = row[^1] with { ColumnSpan = row[^1].ColumnSpan + width - before };
    }
}
