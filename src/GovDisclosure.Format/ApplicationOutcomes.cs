using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>三、本年度办理结果: what became of the applications handled in the year.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct ApplicationOutcomes : IEquatable<ApplicationOutcomes>
{
    private readonly ReportCells? _cells;

    internal ApplicationOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>（一）予以公开 — Disclosed in full. Basis: 条例第36条第（二）项.</summary>
    public ApplicantCounts Granted => new(_cells, ApplicationRow.Granted);

    /// <summary>（二）部分公开（区分处理的，只计这一情形，不计其他情形） — Disclosed in part; counted here and nowhere else. Basis: 条例第37条.</summary>
    public ApplicantCounts PartiallyGranted => new(_cells, ApplicationRow.PartiallyGranted);

    /// <summary>（三）不予公开 — refused, by ground; the group has no subtotal.</summary>
    public DeniedOutcomes Denied => new(_cells);

    /// <summary>（四）无法提供 — cannot be provided; the group has no subtotal.</summary>
    public UnavailableOutcomes Unavailable => new(_cells);

    /// <summary>（五）不予处理 — not processed; the group has no subtotal.</summary>
    public NotProcessedOutcomes NotProcessed => new(_cells);

    /// <summary>（六）其他处理 — other handling, three rows or one.</summary>
    public OtherHandlingOutcomes OtherHandling => new(_cells);

    /// <summary>（七）总计 — All outcomes of the year together.</summary>
    public ApplicantCounts Total => new(_cells, ApplicationRow.OutcomesTotal);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(ApplicationOutcomes other) =>
        Granted == other.Granted
        && PartiallyGranted == other.PartiallyGranted
        && Denied == other.Denied
        && Unavailable == other.Unavailable
        && NotProcessed == other.NotProcessed
        && OtherHandling == other.OtherHandling
        && Total == other.Total;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Total.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ApplicationOutcomes left, ApplicationOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ApplicationOutcomes left, ApplicationOutcomes right) => !left.Equals(right);
}
