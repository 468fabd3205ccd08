using System;
using System.Collections.Generic;

namespace GovDisclosure.Format;

/// <summary>A row of a <see cref="SourceTable"/>: the cells that begin in it, those reaching in from above left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceRow
{
    private readonly ValueList<SourceCell> _cells;

    /// <summary>A row of these cells.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is <see langword="null"/>.</exception>
    public SourceRow(IEnumerable<SourceCell> cells, SourcePosition position)
    {
        _cells = new ValueList<SourceCell>(cells ?? throw new ArgumentNullException(nameof(cells)));
        Position = position;
    }

    /// <summary>A row of these cells, which the caller hands over.</summary>
    internal SourceRow(SourcePosition position, SourceCell[] cells)
    {
        _cells = ValueList<SourceCell>.Owning(cells);
        Position = position;
    }

    /// <summary>The cells in reading order.</summary>
    public IReadOnlyList<SourceCell> Cells => _cells;

    /// <summary>The same, for the recogniser.</summary>
    internal ReadOnlySpan<SourceCell> CellSpan => _cells.Span;

    /// <summary>Where the row begins.</summary>
    public SourcePosition Position { get; }
}
