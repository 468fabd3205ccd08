using System;
using System.Collections.Generic;

namespace GovDisclosure.Format;

/// <summary>A row of a <see cref="SourceTable"/>: the cells that begin in it, those reaching in from above left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceRow
{
    /// <summary>A row of these cells.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is <see langword="null"/>.</exception>
    public SourceRow(IEnumerable<SourceCell> cells, SourcePosition position)
    {
        Cells = new ValueList<SourceCell>(cells ?? throw new ArgumentNullException(nameof(cells)));
        Position = position;
    }

    /// <summary>A row of these cells, which the caller hands over.</summary>
    internal SourceRow(SourcePosition position, SourceCell[] cells)
    {
        Cells = ValueList<SourceCell>.Owning(cells);
        Position = position;
    }

    /// <summary>The cells in reading order.</summary>
    public IReadOnlyList<SourceCell> Cells { get; }

    /// <summary>Where the row begins.</summary>
    public SourcePosition Position { get; }
}
