using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>Five numbers of cases (件) in section 四; <see langword="null"/> is a blank cell.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct ProceedingOutcomes : IEquatable<ProceedingOutcomes>
{
    private readonly ReportCells? _cells;
    private readonly ProceedingKind _kind;

    internal ProceedingOutcomes(ReportCells? cells, ProceedingKind kind)
    {
        _cells = cells;
        _kind = kind;
    }

    /// <summary>结果维持 — upheld.</summary>
    public long? Upheld => this[ProceedingOutcome.Upheld];

    /// <summary>结果纠正 — corrected.</summary>
    public long? Corrected => this[ProceedingOutcome.Corrected];

    /// <summary>其他结果 — another outcome.</summary>
    public long? Other => this[ProceedingOutcome.Other];

    /// <summary>尚未审结 — pending.</summary>
    public long? Pending => this[ProceedingOutcome.Pending];

    /// <summary>总计 — total, as printed.</summary>
    public long? Total => this[ProceedingOutcome.Total];

    /// <summary>The number for one outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not one of the enumeration.</exception>
    public long? this[ProceedingOutcome outcome] =>
        unchecked((uint)outcome) >= CellLayout.Proceedings.ColumnCount ? throw new ArgumentOutOfRangeException(nameof(outcome))
            : _cells?.Count(CellLayout.Slot(_kind, outcome));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(ProceedingOutcomes other)
    {
        for (ProceedingOutcome outcome = 0; (int)outcome < CellLayout.Proceedings.ColumnCount; outcome++)
        {
            if (this[outcome] != other[outcome])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProceedingOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Upheld, Pending, Total).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ProceedingOutcomes left, ProceedingOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ProceedingOutcomes left, ProceedingOutcomes right) => !left.Equals(right);
}
