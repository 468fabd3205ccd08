using System;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>A row of numbers of section 四 as it was met.</summary>
internal sealed class CaseRow
{
    /// <summary>The number of the group that its label names, where groups are rows; else −1.</summary>
    internal int Group { get; init; } = -1;

    internal Piece? Label { get; init; }

    /// <summary>The cells with the numbers, blank ones included where they are divided for certain.</summary>
    internal Piece[] Cells { get; init; } = [];

    /// <summary>For each column of the map its cell, where the table shows its columns.</summary>
    internal Piece?[]? Placed { get; init; }

    internal bool IsMerged { get; init; }

    /// <summary>Whether the table shows its columns, and the row does not stand in them.</summary>
    internal bool IsMisfit { get; init; }

    internal bool IsCells { get; init; }

    /// <summary>Whether the numbers stand one a line, so that nothing but their count tells where the row ends.</summary>
    internal bool IsLoose { get; init; }

    internal ColumnMap? Map { get; init; }

    internal int Count => Cells.Count(cell => !cell.IsBlank);

    internal string Printed => string.Join(" ", Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));

    internal SourcePosition Position => (Cells.FirstOrDefault(cell => !cell.IsBlank) ?? Cells[0]).Position;

    internal RowValues Read(ColumnMap map) =>
        Placed != null && Placed.Length == map.Count ? RowValues.FromPlaced(Placed, IsMerged)
        : IsMisfit ? RowValues.FromTokens(Array.FindAll(Cells, cell => !cell.IsBlank), map.Count)
        : IsCells ? RowValues.FromCells(Cells, map.Count)
        : RowValues.FromTokens(Cells, map.Count);
}
