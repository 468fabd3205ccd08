using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Another number for a cell: what stands there now, and what would stand there.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record CellChange
{
    /// <summary>A change of one cell.</summary>
    /// <exception cref="ArgumentException">The address is the default value, or both numbers are the same.</exception>
    public CellChange(CellAddress cell, decimal? from, decimal? to)
    {
        if (!cell.IsValid)
            throw CellAddress.NamesNoCell(nameof(cell));
        if (from == to)
            throw new ArgumentException($"{cell}：两数相同 / both numbers are the same", nameof(to));
        Cell = cell;
        From = from;
        To = to;
    }

    /// <summary>The cell.</summary>
    public CellAddress Cell { get; }

    /// <summary>The number that stands there; <see langword="null"/> for blank.</summary>
    public decimal? From { get; }

    /// <summary>The number that would stand there; <see langword="null"/> for blank.</summary>
    public decimal? To { get; }

    /// <summary>The pointer and both numbers.</summary>
    public override string ToString() => Cell + ": " + NumberText.Print(From) + " → " + NumberText.Print(To);
}
