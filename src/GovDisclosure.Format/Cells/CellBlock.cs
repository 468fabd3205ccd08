using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Cells;

/// <summary>
/// Where the cells of section 三 or 四 lie: a row after the other in the order of print, those of all editions and forms
/// together, each padded to <see cref="CellLayout.RowStride"/>. Rows and columns are asked for by the number of their
/// member in an enumeration, which says nothing of the order.
/// </summary>
internal sealed class CellBlock
{
    private readonly int[] _rows;
    private readonly int[] _columns;

    internal CellBlock(int section, int start)
    {
        TableDeclaration[] tables = [.. ReportEditions.Definitions.SelectMany(edition => edition.Tables).Where(table => table.Section == section)];
        _rows = Places(tables.Select(table => table.Rows.Select(row => row.Number)));
        _columns = Places(tables.Select(table => table.Columns.Select(column => column.Number)));
        Stride = CellLayout.Padded(_columns.Length);
        Start = start;
        for (int i = 0; i < _rows.Length; i++)
            _rows[i] = start + (_rows[i] * Stride);
    }

    /// <summary>The slot of the first cell.</summary>
    internal int Start { get; }

    /// <summary>How many slots there are from the first cell of a row to that of the next.</summary>
    internal int Stride { get; }

    /// <summary>The slot behind the last row.</summary>
    internal int End => Start + (_rows.Length * Stride);

    /// <summary>How many members the enumeration of the rows has.</summary>
    internal int RowCount => _rows.Length;

    /// <summary>How many members the enumeration of the columns has.</summary>
    internal int ColumnCount => _columns.Length;

    /// <summary>The slot of a cell by the numbers of its row and its column.</summary>
    internal int Slot(int row, int column) => _rows[row] + _columns[column];

    /// <summary>The slot of the first cell of a row by its number.</summary>
    internal int RowStart(int row) => _rows[row];

    /// <summary>How many rows of print lie above a cell.</summary>
    internal int RowAt(int slot) => (slot - Start) / Stride;

    /// <summary>How many columns of print lie left of a cell.</summary>
    internal int ColumnAt(int slot) => (slot - Start) % Stride;

    internal bool Contains(int slot) => slot >= Start && slot < End;

    /// <summary>For each number its place in the order of print, merged from that of every edition.</summary>
    private static int[] Places(IEnumerable<IEnumerable<int>> sequences)
    {
        List<int> order = PrintedOrder.Merge(sequences);
        int[] places = new int[order.Count];

        // Stryker disable once all: the enumerations are numbered without a gap.
        if (order.Min() != 0 || order.Max() != order.Count - 1)
            throw new InvalidOperationException("The members of an enumeration have to be numbered without a gap, and each has to be declared.");
        for (int place = 0; place < places.Length; place++)
            places[order[place]] = place;
        return places;
    }
}
