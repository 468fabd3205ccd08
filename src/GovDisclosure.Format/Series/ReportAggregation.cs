using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Series;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// Adds up reports cell by cell, one after the other, so that a stream of any length needs no list. A blank is never
/// taken for 0: it is counted beside the sum.
/// </summary>
/// <remarks>
/// <para>
/// Section 二 is that of one edition, or of several where several years are asked for; a report on the form of another edition
/// counts as blank throughout it. A cell that a form does not have counts as blank as well. Where several are asked for, a
/// cell that two of them have is added up over both, and the others over those that have them. Sections 三 and 四 are added
/// up over all reports, whatever their edition. （六）其他处理 is added up in both forms: the three rows over the reports that
/// have three (those with one row count as blank there), and the single row over all reports, where the three rows of a report
/// are added first, and a blank among the three is a blank. 采购总金额 is added up in 元; an amount whose unit is not stated
/// counts as blank. Prose and rows of the issuer's own are not added up, and nothing is asked of year or issuer.
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
    private readonly AmountSum[] _amounts = [.. Enumerable.Range(CellLayout.CountSlots, CellLayout.SlotCount - CellLayout.CountSlots).Select(_ => new AmountSum())];
    private bool _anyDivided;
    private bool _anyUndivided;

    /// <summary>A sum of no reports.</summary>
    /// <param name="edition">The edition whose section 二 is added up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public ReportAggregation(ReportEdition edition)
        : this([edition])
    {
    }

    /// <summary>A sum of no reports, for several years together.</summary>
    /// <param name="editions">The editions whose sections 二 are added up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No edition is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edition is not one of the enumeration.</exception>
    public ReportAggregation(IEnumerable<ReportEdition> editions)
    {
        HashSet<ReportEdition> asked = [.. editions ?? throw new ArgumentNullException(nameof(editions))];
        foreach (ReportEdition edition in asked)
            ReportEditions.Of(edition);
        Editions = new ValueList<ReportEdition>(ReportEditions.All.Where(asked.Contains));
        if (Editions.Count == 0)
            throw new ArgumentException("没有指定格式版本 / no edition is named", nameof(editions));
    }

    /// <summary>The edition whose section 二 is added up; the newest where there are several.</summary>
    public ReportEdition Edition => Editions[Editions.Count - 1];

    /// <summary>The editions whose sections 二 are added up, the oldest first.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; }

    /// <summary>How many reports were added up so far.</summary>
    public int ReportCount { get; private set; }

    /// <summary>The sum of these reports.</summary>
    /// <param name="edition">The edition whose section 二 is added up.</param>
    /// <param name="reports">The reports, of any edition; read once, one at a time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxReports"/>.</exception>
    public static ReportSum Sum(ReportEdition edition, IEnumerable<AnnualReport> reports) => Sum([edition], reports);

    /// <summary>The sum of these reports, for several years together.</summary>
    /// <param name="editions">The editions whose sections 二 are added up.</param>
    /// <param name="reports">The reports, of any edition; read once, one at a time.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the reports, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No edition is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edition is not one of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxReports"/>.</exception>
    public static ReportSum Sum(IEnumerable<ReportEdition> editions, IEnumerable<AnnualReport> reports)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        var aggregation = new ReportAggregation(editions);
        foreach (AnnualReport report in reports)
            aggregation.Add(report ?? throw new ArgumentNullException(nameof(reports)));
        return aggregation.ToSum();
    }

    /// <summary>Adds a report, of any edition.</summary>
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
        if (IsAsked(cells.Edition))
            AddAmounts(cells);
    }

    /// <summary>Adds all that another one has added up. The other is not changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The other adds up other editions.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Merge(ReportAggregation other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (!Editions.SequenceEqual(other.Editions))
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
            bool isAsked = !CellLayout.IsProactiveDisclosure(slot) || Editions.Any(edition => ReportTemplate.For(edition).CellAt(slot) != null);
            cells[slot] = !isAsked ? SummedCell.AllBlank(ReportCount)
                : CellLayout.IsAmount(slot) ? _amounts[slot - CellLayout.CountSlots].ToCell(ReportCount)
                : CountsOf(slot);
        }

        OtherHandlingForm form = _anyUndivided ? OtherHandlingForm.Undivided : _anyDivided ? OtherHandlingForm.Divided : template.OtherHandling;
        return new ReportSum(Editions, ReportTemplate.For(Edition, form), ReportCount, cells);
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
        for (int i = 0; i < Editions.Count; i++)
        {
            if (Editions[i] == edition)
                return true;
        }

        return false;
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
