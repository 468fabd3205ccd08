using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>（四）无法提供: applications for what cannot be provided.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct UnavailableOutcomes : IEquatable<UnavailableOutcomes>
{
    private readonly ReportCells? _cells;

    internal UnavailableOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>1.本机关不掌握相关政府信息 — The information does not exist or is another body's. Basis: 条例第36条第（四）、（五）项.</summary>
    public ApplicantCounts NotHeld => new(_cells, ApplicationRow.NotHeld);

    /// <summary>2.没有现成信息需要另行制作 — No such information is at hand; it would have to be made. Basis: 条例第38条.</summary>
    public ApplicantCounts RequiresCreation => new(_cells, ApplicationRow.RequiresCreation);

    /// <summary>3.补正后申请内容仍不明确 — Clarified, and still unclear. Basis: 条例第30条、第29条第2款第（二）项.</summary>
    public ApplicantCounts UnclearAfterClarification => new(_cells, ApplicationRow.UnclearAfterClarification);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(UnavailableOutcomes other) =>
        NotHeld == other.NotHeld
        && RequiresCreation == other.RequiresCreation
        && UnclearAfterClarification == other.UnclearAfterClarification;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnavailableOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => NotHeld.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(UnavailableOutcomes left, UnavailableOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(UnavailableOutcomes left, UnavailableOutcomes right) => !left.Equals(right);
}
