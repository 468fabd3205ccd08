using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>（五）不予处理: applications not processed.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct NotProcessedOutcomes : IEquatable<NotProcessedOutcomes>
{
    private readonly ReportCells? _cells;

    internal NotProcessedOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>1.信访举报投诉类申请 — In substance a petition, a report or a complaint. Basis: 条例第39条第1款.</summary>
    public ApplicantCounts PetitionOrComplaint => new(_cells, ApplicationRow.PetitionOrComplaint);

    /// <summary>2.重复申请 — The same application again. Basis: 条例第36条第（六）项.</summary>
    public ApplicantCounts Duplicate => new(_cells, ApplicationRow.Duplicate);

    /// <summary>3.要求提供公开出版物 — Asks for a publication that can be had publicly. Basis: 条例第39条第2款.</summary>
    public ApplicantCounts PublishedMaterial => new(_cells, ApplicationRow.PublishedMaterial);

    /// <summary>4.无正当理由大量反复申请 — Many or repeated applications without good reason. Basis: 条例第35条.</summary>
    public ApplicantCounts Excessive => new(_cells, ApplicationRow.Excessive);

    /// <summary>5.要求行政机关确认或重新出具已获取信息 — Asks the body to confirm or to reissue what the applicant already has.</summary>
    public ApplicantCounts ConfirmationOrReissue => new(_cells, ApplicationRow.ConfirmationOrReissue);

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(NotProcessedOutcomes other) =>
        PetitionOrComplaint == other.PetitionOrComplaint
        && Duplicate == other.Duplicate
        && PublishedMaterial == other.PublishedMaterial
        && Excessive == other.Excessive
        && ConfirmationOrReissue == other.ConfirmationOrReissue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NotProcessedOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => PetitionOrComplaint.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(NotProcessedOutcomes left, NotProcessedOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(NotProcessedOutcomes left, NotProcessedOutcomes right) => !left.Equals(right);
}
