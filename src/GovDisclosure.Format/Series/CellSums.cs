using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Series;

/// <summary>The cells of reports added up. A blank is counted beside the sum.</summary>
internal sealed class CellSums(IReadOnlyList<ReportEdition> editions)
{
    private const int TenThousand = 4;

    private static readonly int s_procurementAmount = CellLayout.Slot("/proactiveDisclosure/procurement/amount");

    private readonly long[] _sums = new long[CellLayout.CountSlots];
    private readonly int[] _blanks = new int[CellLayout.CountSlots];
    private readonly AmountSum[] _amounts = [.. Enumerable.Range(CellLayout.CountSlots, CellLayout.SlotCount - CellLayout.CountSlots).Select(_ => new AmountSum())];
    private bool _anyDivided;
    private bool _anyUndivided;

    internal int ReportCount { get; private set; }

    internal void Add(AnnualReport report)
    {
        ReportCount++;
        ReportCells cells = report.Cells;
        _anyDivided |= cells.HasApplications && cells.OtherHandling == OtherHandlingForm.Divided;
        _anyUndivided |= cells.HasApplications && cells.OtherHandling == OtherHandlingForm.Undivided;

        Span<long> counts = stackalloc long[CellLayout.CountSlots];
        Align(cells, counts);
        AddCounts(counts);
        if (IsAsked(cells.Edition))
            AddAmounts(cells);
    }

    internal void Merge(CellSums other)
    {
        ReportCount += other.ReportCount;
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

    internal ReportSum ToSum(IReadOnlyList<AggregationRemark> remarks)
    {
        ReportEdition newest = editions[editions.Count - 1];
        ReportTemplate template = ReportTemplate.For(newest);
        var cells = new SummedCell[CellLayout.SlotCount];
        for (int slot = 0; slot < cells.Length; slot++)
        {
            bool isAsked = !CellLayout.IsProactiveDisclosure(slot) || editions.Any(edition => ReportTemplate.For(edition).CellAt(slot) != null);
            cells[slot] = !isAsked ? SummedCell.AllBlank(ReportCount)
                : CellLayout.IsAmount(slot) ? _amounts[slot - CellLayout.CountSlots].ToCell(ReportCount)
                : CountsOf(slot);
        }

        OtherHandlingForm form = _anyUndivided ? OtherHandlingForm.Undivided : _anyDivided ? OtherHandlingForm.Divided : template.OtherHandling;
        return new ReportSum(editions, ReportTemplate.For(newest, form), ReportCount, cells, remarks);
    }

    /// <summary>The counts of a report as they are added up: what its form does not have is blank, and （六） has its single row.</summary>
    private void Align(ReportCells cells, Span<long> counts)
    {
        cells.Counts.CopyTo(counts);
        if (cells.OtherHandling == OtherHandlingForm.Divided)
        {
            for (int column = 0; column < CellLayout.Applications.ColumnCount; column++)
                counts[CellLayout.UndividedRow + column] = OtherHandlingRows.Added(counts, column);
        }

        if (!IsAsked(cells.Edition))
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
                int blank = counts[slot] <= ReportCells.Absent ? 1 : 0;
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

    private bool IsAsked(ReportEdition edition)
    {
        for (int i = 0; i < editions.Count; i++)
        {
            if (editions[i] == edition)
                return true;
        }

        return false;
    }

    private SummedCell CountsOf(int slot)
    {
        int given = ReportCount - _blanks[slot];
        return given == 0 ? SummedCell.AllBlank(ReportCount) : new SummedCell(_sums[slot], given, _blanks[slot], null);
    }
}
