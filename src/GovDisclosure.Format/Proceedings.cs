using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>Section 四, 政府信息公开行政复议、行政诉讼情况: fifteen numbers of cases (件). Basis: 条例第50条第（三）项、第51条.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed class Proceedings : IEquatable<Proceedings>
{
    private readonly ReportCells _cells;

    internal Proceedings(ReportCells cells) => _cells = cells;

    /// <summary>行政复议 — administrative reconsideration.</summary>
    public ProceedingOutcomes Reconsideration => new(_cells, ProceedingKind.Reconsideration);

    /// <summary>行政诉讼 — litigation.</summary>
    public LitigationOutcomes Litigation => new(_cells);

    /// <summary>The cell of a group and an outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration.</exception>
    public long? this[ProceedingKind kind, ProceedingOutcome outcome] => _cells.Count(CellAddress.Of(kind, outcome).Slot);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(Proceedings? other) =>
        other is not null
        && ReportCells.BlockEquals(_cells, other._cells, CellLayout.Proceedings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Proceedings);

    /// <inheritdoc/>
    public override int GetHashCode() => (Reconsideration, Litigation).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Proceedings? left, Proceedings? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Proceedings? left, Proceedings? right) => !(left == right);
}
