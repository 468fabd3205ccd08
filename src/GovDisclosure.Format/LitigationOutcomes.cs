using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>行政诉讼: suits about disclosure (《行政诉讼法》第44条).</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct LitigationOutcomes : IEquatable<LitigationOutcomes>
{
    private readonly ReportCells? _cells;

    internal LitigationOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>未经复议直接起诉 — suits brought straight to court.</summary>
    public ProceedingOutcomes Direct => new(_cells, ProceedingKind.DirectLitigation);

    /// <summary>复议后起诉 — suits after a reconsideration decision.</summary>
    public ProceedingOutcomes AfterReconsideration => new(_cells, ProceedingKind.LitigationAfterReconsideration);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(LitigationOutcomes other) => Direct == other.Direct && AfterReconsideration == other.AfterReconsideration;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LitigationOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Direct, AfterReconsideration).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(LitigationOutcomes left, LitigationOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(LitigationOutcomes left, LitigationOutcomes right) => !left.Equals(right);
}
