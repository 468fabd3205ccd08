using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>
/// Section 三, 收到和处理政府信息公开申请情况: applications by what happened to them and by who applied, in numbers of
/// applications (件).
/// </summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed class ApplicationTable : IEquatable<ApplicationTable>
{
    private readonly ReportCells _cells;

    internal ApplicationTable(ReportCells cells) => _cells = cells;

    /// <summary>一、本年新收政府信息公开申请数量 — received in the report year. Basis: 条例第27、29、31条.</summary>
    public ApplicantCounts NewlyReceived => new(_cells, ApplicationRow.NewlyReceived);

    /// <summary>二、上年结转政府信息公开申请数量 — open on 1 January. Basis: 条例第33条.</summary>
    public ApplicantCounts BroughtForward => new(_cells, ApplicationRow.BroughtForward);

    /// <summary>三、本年度办理结果 — what became of the applications handled in the year.</summary>
    public ApplicationOutcomes Outcomes => new(_cells);

    /// <summary>四、结转下年度继续办理 — still open on 31 December. Basis: 条例第33条.</summary>
    public ApplicantCounts CarriedForward => new(_cells, ApplicationRow.CarriedForward);

    /// <summary>The cell of a row and a kind of applicant; <see langword="null"/> where it is blank or the form has no such row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration.</exception>
    public long? this[ApplicationRow row, ApplicantCategory category] => (long?)_cells[CellAddress.Of(row, category).Slot];

    /// <summary>Whether every number, every blank and the form of （六）其他处理 are the same.</summary>
    public bool Equals(ApplicationTable? other) =>
        other is not null
        && _cells.OtherHandling == other._cells.OtherHandling
        && ReportCells.BlockEquals(_cells, other._cells, CellLayout.Applications);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApplicationTable);

    /// <inheritdoc/>
    public override int GetHashCode() => (NewlyReceived, Outcomes.Total).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ApplicationTable? left, ApplicationTable? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ApplicationTable? left, ApplicationTable? right) => !(left == right);
}
