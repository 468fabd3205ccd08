using System;
using System.Collections.Generic;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Series;

namespace GovDisclosure.Format;

/// <summary>
/// Adds up reports cell by cell, one after the other, so that a stream of any length needs no list. A blank is never
/// taken for 0: it is counted beside the sum.
/// </summary>
/// <remarks>
/// <para>
/// Section 二 is that of one edition; a report on the form of the other edition counts as blank throughout it. Sections 三
/// and 四 are alike. （六）其他处理 is added up in both forms: the three rows over the reports that have three (those with
/// one row count as blank there), and the single row over all reports, where the three rows of a report are added first,
/// and a blank among the three is a blank. 采购总金额 is added up in 元; an amount whose unit is not stated counts as
/// blank. Prose and rows of the issuer's own are not added up, and nothing is asked of year or issuer.
/// </para>
/// <para>Mutable; not safe to share between threads. For parallel use fill one a thread and <see cref="Merge"/> them.</para>
/// </remarks>
/// <example>
/// <code>
/// ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, reports);
/// SummedCell received = sum[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)];
/// Console.WriteLine($"{received.Sum} in {received.Given} reports, blank in {received.Blank}");   // 1 in 1 reports, blank in 1
/// </code>
/// </example>
public sealed class ReportAggregation
{
    /// <summary>The most reports that are added up: some ten times those of a year. No sum of so many overflows.</summary>
    public const int MaxReports = 3_000_000;

    private const int TenThousand = 4;

    private static readonly int s_procurementAmount = CellLayout.Slot("/proactiveDisclosure/procurement/amount");

    private readonly long[] _sums = new long[CellLayout.CountSlots];
    private readonly int[] _blanks = new int[CellLayout.CountSlots];
    private readonly AmountSum[] _amounts = [new(), new()];
    private bool _anyDivided;
    private bool _anyUndivided;

    /// <summary>A sum of no reports.</summary>
    /// <param name="edition">The edition whose section 二 is added up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public ReportAggregation(ReportEdition edition) => Edition = ReportTemplate.For(edition).Edition;

    /// <summary>The edition whose section 二 is added up.</summary>
    public ReportEdition Edition { get; }

    /// <summary>How many reports were added up so far.</summary>
    public int ReportCount { get; private set; }

    /// <summary>The sum of these reports.</summary>
    /// <param name="edition">The edition whose section 二 is added up.</param>
    /// <param name="reports">The reports, of either edition; read once, one at a time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxReports"/>.</exception>
    public static ReportSum Sum(ReportEdition edition, IEnumerable<AnnualReport> reports)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        var aggregation = new ReportAggregation(edition);
        foreach (AnnualReport report in reports)
            aggregation.Add(report ?? throw new ArgumentNullException(nameof(reports)));
        return aggregation.ToSum();
    }

    /// <summary>Adds a report, of either edition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Add(AnnualReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        ReportCount = Counted(1);
        ReportCells cells = report.Cells;
        _anyDivided |= cells.HasApplications && cells.OtherHandling == OtherHandlingForm.Divided;
        _anyUndivided |= cells.HasApplications && cells.OtherHandling == OtherHandlingForm.Undivided;

        Span<long> counts = stackalloc long[CellLayout.CountSlots];
        Align(cells, counts);
        AddCounts(counts);
        if (cells.Edition == Edition)
            AddAmounts(cells);
    }

    /// <summary>Adds all that another one has added up. The other is not changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The other adds up the other edition.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Merge(ReportAggregation other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (other.Edition != Edition)
            throw new ArgumentException("两份汇总的版本不同 / the two sums are of different editions", nameof(other));
        ReportCount = Counted(other.ReportCount);
        _anyDivided |= other._anyDivided;
        _anyUndivided |= other._anyUndivided;
        for (int slot = 0; slot < _sums.Length; slot++)
        {
            _sums[slot] += other._sums[slot];
            _blanks[slot] += other._blanks[slot];
        }

        for (int i = 0; i < _amounts.Length; i++)
            _amounts[i].Add(other._amounts[i]);
    }

    /// <summary>The sum of what was added so far. What is added later does not change it.</summary>
    public ReportSum ToSum()
    {
        ReportTemplate template = ReportTemplate.For(Edition);
        var cells = new SummedCell[CellLayout.SlotCount];
        for (int slot = 0; slot < cells.Length; slot++)
        {
            bool isOfEdition = !CellLayout.IsProactiveDisclosure(slot) || template.CellAt(slot) != null;
            cells[slot] = !isOfEdition ? SummedCell.AllBlank(ReportCount)
                : CellLayout.IsAmount(slot) ? _amounts[slot - CellLayout.CountSlots].ToCell(ReportCount)
                : CountsOf(slot);
        }

        OtherHandlingForm form = _anyUndivided ? OtherHandlingForm.Undivided : _anyDivided ? OtherHandlingForm.Divided : template.OtherHandling;
        return new ReportSum(ReportTemplate.For(Edition, form), ReportCount, cells);
    }

    /// <summary>The counts of a report as they are added up: what its form does not have is blank, and （六） has its single row.</summary>
    private void Align(ReportCells cells, Span<long> counts)
    {
        cells.Counts.CopyTo(counts);
        if (cells.OtherHandling == OtherHandlingForm.Undivided)
        {
            counts.Slice(OtherHandlingRows.DividedStart, OtherHandlingRows.UndividedStart - OtherHandlingRows.DividedStart).Fill(ReportCells.Blank);
        }
        else
        {
            for (int column = 0; column < CellLayout.ApplicantCategories; column++)
                counts[OtherHandlingRows.UndividedStart + column] = OtherHandlingRows.Added(counts, column);
        }

        if (cells.Edition != Edition)
            counts.Slice(CellLayout.ProactiveDisclosureStart).Fill(ReportCells.Blank);
    }

    private void AddCounts(ReadOnlySpan<long> counts)
    {
        // Without a branch: blanks fall where no processor foresees them. MaxReports keeps the sums within range.
        Span<long> sums = _sums;
        Span<int> blanks = _blanks;
        unchecked
        {
            for (int slot = 0; slot < counts.Length && slot < sums.Length && slot < blanks.Length; slot++)
            {
                int blank = counts[slot] == ReportCells.Blank ? 1 : 0;
                blanks[slot] += blank;
                sums[slot] += counts[slot] & (blank - 1L);
            }
        }
    }

    private void AddAmounts(ReportCells cells)
    {
        for (int i = 0; i < _amounts.Length; i++)
        {
            int slot = CellLayout.CountSlots + i;
            if (cells.Amount(slot) is not { } amount)
                continue;
            if (slot != s_procurementAmount)
                _amounts[i].Add(amount);
            else if (cells.ProcurementUnit is { } unit)
                _amounts[i].Add(amount, unit == ProcurementUnit.TenThousandYuan ? TenThousand : 0);
        }
    }

    private SummedCell CountsOf(int slot)
    {
        int given = ReportCount - _blanks[slot];
        return given == 0 ? SummedCell.AllBlank(ReportCount) : new SummedCell(_sums[slot], given, _blanks[slot], null);
    }

    private int Counted(int more) =>
        more <= MaxReports - ReportCount
            ? ReportCount + more
            : throw new InvalidOperationException(FormattableString.Invariant($"最多汇总 {MaxReports} 份报告 / at most {MaxReports} reports are added up"));
}
