using System;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>The numbers of a row as they were met, with what the page shows of the columns they stand in.</summary>
internal sealed class RowNumbers(Piece[] cells)
{
    /// <summary>The cells with the numbers, blank ones included where they are divided for certain.</summary>
    internal Piece[] Cells => cells;

    /// <summary>The columns in which the numbers stand; null where no head told them.</summary>
    internal ColumnMap? Map { get; init; }

    /// <summary>For each column of the map its cell, where the table shows its columns.</summary>
    internal Piece?[]? Placed { get; init; }

    /// <summary>Whether a number reaches over several columns.</summary>
    internal bool IsMerged { get; init; }

    /// <summary>Whether the table shows its columns, and the row does not stand in them.</summary>
    internal bool IsMisfit { get; init; }

    /// <summary>Whether <see cref="Cells"/> are divided cells of a row.</summary>
    internal bool IsCells { get; init; }

    /// <summary>Whether the numbers stand one a line, so that nothing but their count tells where the row ends.</summary>
    internal bool IsLoose { get; init; }

    /// <summary>The label of the group it is in, where that says that the numbers are another year's; else null.</summary>
    internal string? ElseGroup { get; set; }

    /// <summary>How many are not blank.</summary>
    internal int Count
    {
        get
        {
            int count = 0;
            foreach (Piece cell in cells)
                count += cell.IsBlank ? 0 : 1;
            return count;
        }
    }

    internal bool HasNumbers => Array.Exists(cells, cell => !cell.IsBlank);

    internal string Printed => string.Join(" ", cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));

    /// <summary>Where the first that is not blank stands.</summary>
    internal SourcePosition Position => (Array.Find(cells, cell => !cell.IsBlank) ?? cells[0]).Position;

    /// <summary>The numbers in the columns of a map.</summary>
    internal static RowNumbers In(ColumnMap map, PlacedRow row) =>
        new([.. row.Cells]) { Map = map, Placed = row.Values, IsMerged = row.IsMerged, IsCells = true };

    /// <summary>More of the numbers that stand one a line.</summary>
    internal RowNumbers With(Piece[] all) => new(all) { Map = Map, IsLoose = IsLoose };

    /// <summary>One number for each column of a map; <paramref name="offset"/> is where rows alike begin, where that is known.</summary>
    internal RowValues Read(ColumnMap map, int? offset = null) =>
        Placed != null && Placed.Length == map.Count ? RowValues.FromPlaced(Placed, IsMerged)
        : (IsMisfit || !map.IsPlaced) && map.HasLabelHeads ? RowValues.CountDiffers
        : IsMisfit ? RowValues.FromTokens(Array.FindAll(cells, cell => !cell.IsBlank), map.Count)
        : IsCells ? RowValues.FromCells(cells, map.Count, offset)
        : RowValues.FromTokens(cells, map.Count);
}
