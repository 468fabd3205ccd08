using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>（六）其他处理: other handling, in three rows or in one. The rows that the form does not have are <see langword="null"/>.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value.</remarks>
public readonly struct OtherHandlingOutcomes : IEquatable<OtherHandlingOutcomes>
{
    private readonly ReportCells? _cells;

    internal OtherHandlingOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>Whether there are three rows or one.</summary>
    public OtherHandlingForm Form => _cells?.OtherHandling ?? OtherHandlingForm.Divided;

    /// <summary>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 — Not clarified in time and therefore no longer handled. Basis: 条例第30条. <see langword="null"/> where the form has no such row.</summary>
    public ApplicantCounts? ClarificationOverdue => Row(ApplicationRow.ClarificationOverdue, OtherHandlingForm.Divided);

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 — Fee not paid in time and therefore no longer handled. Basis: 条例第42条；国办函〔2020〕109号. <see langword="null"/> where the form has no such row.</summary>
    public ApplicantCounts? FeeOverdue => Row(ApplicationRow.FeeOverdue, OtherHandlingForm.Divided);

    /// <summary>3.其他 — Everything else; in practice also withdrawn applications. <see langword="null"/> where the form has no such row.</summary>
    public ApplicantCounts? Residual => Row(ApplicationRow.ResidualHandling, OtherHandlingForm.Divided);

    /// <summary>（六）其他处理 — Other handling in one row: edition 2019, and 2021 reports that keep the single row. <see langword="null"/> where the form has no such row.</summary>
    public ApplicantCounts? Undivided => Row(ApplicationRow.UndividedOtherHandling, OtherHandlingForm.Undivided);

    private ApplicantCounts? Row(ApplicationRow row, OtherHandlingForm form) => Form == form ? new ApplicantCounts(_cells, row) : (ApplicantCounts?)null;

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(OtherHandlingOutcomes other) =>
        Form == other.Form
        && Nullable.Equals(ClarificationOverdue, other.ClarificationOverdue)
        && Nullable.Equals(FeeOverdue, other.FeeOverdue)
        && Nullable.Equals(Residual, other.Residual)
        && Nullable.Equals(Undivided, other.Undivided);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OtherHandlingOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Undivided ?? Residual).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(OtherHandlingOutcomes left, OtherHandlingOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(OtherHandlingOutcomes left, OtherHandlingOutcomes right) => !left.Equals(right);
}
