using System;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format;

/// <summary>Five numbers of cases (件) in section 四; <see langword="null"/> is a blank cell.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct CaseOutcomes : IEquatable<CaseOutcomes>
{
    private readonly ReportCells? _cells;
    private readonly ProceedingKind _kind;

    internal CaseOutcomes(ReportCells? cells, ProceedingKind kind)
    {
        _cells = cells;
        _kind = kind;
    }

    /// <summary>结果维持 — upheld.</summary>
    public long? Upheld => this[CaseOutcome.Upheld];

    /// <summary>结果纠正 — corrected.</summary>
    public long? Corrected => this[CaseOutcome.Corrected];

    /// <summary>其他结果 — another outcome.</summary>
    public long? Other => this[CaseOutcome.Other];

    /// <summary>尚未审结 — pending.</summary>
    public long? Pending => this[CaseOutcome.Pending];

    /// <summary>总计 — total, as printed.</summary>
    public long? Total => this[CaseOutcome.Total];

    /// <summary>The number for one outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not one of the enumeration.</exception>
    public long? this[CaseOutcome outcome] =>
        unchecked((uint)outcome) >= CellLayout.CaseOutcomes ? throw new ArgumentOutOfRangeException(nameof(outcome))
            : _cells?.Count(CellLayout.Slot(_kind, outcome));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(CaseOutcomes other)
    {
        for (CaseOutcome outcome = 0; outcome <= CaseOutcome.Total; outcome++)
        {
            if (this[outcome] != other[outcome])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CaseOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Upheld, Pending, Total).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(CaseOutcomes left, CaseOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(CaseOutcomes left, CaseOutcomes right) => !left.Equals(right);
}
