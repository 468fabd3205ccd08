using System;
using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A row of a <see cref="SourceTable"/>: the cells that begin in it, those reaching in from above left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceRow
{
    private readonly ValueList<SourceCell>? _cells;

    /// <summary>A row of these cells.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is <see langword="null"/>.</exception>
    public SourceRow(IEnumerable<SourceCell> cells, SourcePosition position)
    {
        _cells = new ValueList<SourceCell>(cells ?? throw new ArgumentNullException(nameof(cells)));
        Position = position;
    }

    /// <summary>A row of these cells, which the caller hands over.</summary>
    internal SourceRow(SourcePosition position, PlainCell[] cells)
    {
        PlainCells = cells;
        Position = position;
    }

    /// <summary>The cells in reading order.</summary>
    public IReadOnlyList<SourceCell> Cells => CellList;

    /// <summary>The same, for the recogniser.</summary>
    internal ReadOnlySpan<SourceCell> CellSpan => CellList.Span;

    /// <summary>The same of a row of text, which has so many cells that they are made objects only for who asks; else null.</summary>
    internal PlainCell[]? PlainCells { get; }

    private ValueList<SourceCell> CellList =>
        _cells ?? ValueList<SourceCell>.Owning(Array.ConvertAll(PlainCells!, cell => new SourceCell(cell.Text, cell.Position)));

    /// <summary>Where the row begins.</summary>
    public SourcePosition Position { get; }
}
