using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A table, in which cells are divided for certain: a blank cell is there, and blank.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceTable : SourceBlock
{
    private readonly ValueList<SourceRow> _rows;

    /// <summary>A table of these rows.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is <see langword="null"/>.</exception>
    public SourceTable(IEnumerable<SourceRow> rows, SourcePosition position)
        : base(position)
    {
        _rows = new ValueList<SourceRow>(rows ?? throw new ArgumentNullException(nameof(rows)));
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<SourceRow> Rows => _rows;

    /// <summary>The same, for the recogniser.</summary>
    internal ReadOnlySpan<SourceRow> AllRows => _rows.Span;
}
