using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>
/// The cells of reports added up (汇总), each with the number of reports that were blank in it. Made by
/// <see cref="ReportAggregation"/>, which tells what is added to what.
/// </summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed class ReportSum : IEquatable<ReportSum>
{
    private readonly SummedCell[] _cells;

    internal ReportSum(IReadOnlyList<ReportEdition> editions, ReportTemplate template, int reports, SummedCell[] cells, IReadOnlyList<AggregationRemark> remarks)
    {
        Editions = editions;
        Template = template;
        ReportCount = reports;
        _cells = cells;
        Remarks = remarks;
    }

    /// <summary>The edition whose section 二 was added up; the newest where there are several.</summary>
    public ReportEdition Edition => Template.Edition;

    /// <summary>The editions whose sections 二 were added up, the oldest first. There are several where several years were asked for.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; }

    /// <summary>
    /// The form in which the sum is printed: its edition, and three rows of （六）其他处理 where every report that has
    /// section 三 has three, one row where a report has one. Where no report has section 三 it is the form of the edition.
    /// </summary>
    public ReportTemplate Template { get; }

    /// <summary>How many reports were added up. It is <see cref="SummedCell.Given"/> and <see cref="SummedCell.Blank"/> of every cell together.</summary>
    public int ReportCount { get; }

    /// <summary>
    /// What there is to say of the reports, in their order: those that were left out, and those of which it is not certain that
    /// they belong here. Two sums may be equal though there is something else to say of them.
    /// </summary>
    public IReadOnlyList<AggregationRemark> Remarks { get; }

    /// <summary>
    /// The sum of a cell. The single row of （六）其他处理 (<see cref="ApplicationRow.UndividedOtherHandling"/>) is always
    /// there, and the three rows are as well, whatever the form of the sum. Sections 三 and 四 are added up
    /// whatever the edition of a report; in a cell of section 二 that no edition of the sum has every report is blank.
    /// </summary>
    /// <exception cref="ArgumentException">The address is the default value.</exception>
    public SummedCell this[CellAddress address] =>
        address.IsValid ? _cells[address.Slot] : throw CellAddress.NamesNoCell(nameof(address));

    /// <summary>Whether edition, form, number of reports and every summed cell are the same.</summary>
    public bool Equals(ReportSum? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (Template == other.Template && Editions.Equals(other.Editions) && ReportCount == other.ReportCount && _cells.SequenceEqual(other._cells)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportSum);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (Edition, ReportCount, _cells[CellLayout.Slot(ApplicationRow.NewlyReceived, ApplicantCategory.Total)]).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ReportSum? left, ReportSum? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ReportSum? left, ReportSum? right) => !(left == right);
}
