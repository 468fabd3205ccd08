using System;
using System.Collections.Generic;
using System.Linq;
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
/// counts as blank. Prose and rows of the issuer's own are not added up.
/// </para>
/// <para>
/// A second report of the same body and year, and a report of another year than most, are left out and named in
/// <see cref="ReportSum.Remarks"/>, unless asked for. The same body is the same <see cref="Issuer.Identifier"/>, or the same name where
/// one of the two has none. A report without body or year, and one with the content of another, are added and named.
/// </para>
/// <para>Mutable; not safe to share between threads. For parallel use fill one a thread and <see cref="Merge"/> them.</para>
/// </remarks>
/// <example>
/// <code>
/// ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, reports);
/// SummedCell received = sum[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)];
/// Console.WriteLine($"{received.Sum} in {received.Given} reports, blank in {received.Blank}");   // 1 in 1 reports, blank in 0
/// </code>
/// </example>
public sealed class ReportAggregation
{
    /// <summary>The most reports that are added up: some ten times those of a year. No sum of so many overflows.</summary>
    public const int MaxReports = 3_000_000;

    private readonly AggregationAllowances _allowances;
    private readonly AggregationRoll _roll = new();

    // By year, since only the end tells which most are of; those that name none apart. Where several years are asked for, all lie there.
    private readonly Dictionary<int, CellSums> _byYear = [];
    private readonly CellSums _others;
    private int _handedOver;

    /// <summary>A sum of no reports.</summary>
    /// <param name="edition">The edition whose section 二 is added up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public ReportAggregation(ReportEdition edition)
        : this([edition], AggregationAllowances.None)
    {
    }

    /// <summary>A sum of no reports, for several years together.</summary>
    /// <param name="editions">The editions whose sections 二 are added up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No edition is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edition is not one of the enumeration.</exception>
    public ReportAggregation(IEnumerable<ReportEdition> editions)
        : this(editions, AggregationAllowances.None)
    {
    }

    /// <summary>A sum of no reports, into which comes what else is named and left out.</summary>
    /// <param name="editions">The editions whose sections 二 are added up; with several, several years are asked for.</param>
    /// <param name="allowances">What is asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="editions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No edition is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edition is not one of the enumeration.</exception>
    public ReportAggregation(IEnumerable<ReportEdition> editions, AggregationAllowances allowances)
    {
        HashSet<ReportEdition> asked = [.. editions ?? throw new ArgumentNullException(nameof(editions))];
        foreach (ReportEdition edition in asked)
            ReportEditions.Of(edition);
        Editions = new ValueList<ReportEdition>(ReportEditions.All.Where(asked.Contains));
        if (Editions.Count == 0)
            throw new ArgumentException("没有指定格式版本 / no edition is named", nameof(editions));
        _allowances = Editions.Count > 1 ? allowances | AggregationAllowances.SeveralYears : allowances;
        _others = new CellSums(Editions);
    }

    /// <summary>The edition whose section 二 is added up; the newest where there are several.</summary>
    public ReportEdition Edition => Editions[Editions.Count - 1];

    /// <summary>The editions whose sections 二 are added up, the oldest first.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; }

    /// <summary>How many reports were added up so far, those left out apart.</summary>
    public int ReportCount => _others.ReportCount + (MainYear is { } year ? _byYear[year].ReportCount : 0);

    /// <summary>The year that most reports are of, the newest of several.</summary>
    private int? MainYear => _byYear.Count == 0 ? null : _byYear.OrderByDescending(each => each.Value.ReportCount).ThenByDescending(each => each.Key).First().Key;

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
    public static ReportSum Sum(IEnumerable<ReportEdition> editions, IEnumerable<AnnualReport> reports) => Sum(editions, reports, AggregationAllowances.None);

    /// <summary>The sum of these reports, with what else is named and left out.</summary>
    /// <param name="editions">The editions whose sections 二 are added up; with several, several years are asked for.</param>
    /// <param name="reports">The reports, of any edition; read once, one at a time.</param>
    /// <param name="allowances">What is asked for.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the reports, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No edition is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edition is not one of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">There are more than <see cref="MaxReports"/>.</exception>
    public static ReportSum Sum(IEnumerable<ReportEdition> editions, IEnumerable<AnnualReport> reports, AggregationAllowances allowances)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        var aggregation = new ReportAggregation(editions, allowances);
        foreach (AnnualReport report in reports)
            aggregation.Add(report ?? throw new ArgumentNullException(nameof(reports)));
        return aggregation.ToSum();
    }

    /// <summary>Adds a report, of any edition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Add(AnnualReport report) => Add(report, null);

    /// <summary>Adds a report, of any edition, under a name by which <see cref="ReportSum.Remarks"/> speak of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="name">The name of its file, perhaps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Add(AnnualReport report, string? name)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        _handedOver = Counted(1);

        // Where all is asked for there is nothing to say, and nothing to keep.
        if (_allowances != AggregationAllowances.All && !_roll.Add(report, name, _allowances))
            return;
        SumsOf(report.Year).Add(report);
    }

    /// <summary>
    /// Adds all that another one has added up. The other is not changed. A report that both have is named, and is in the sum
    /// twice: one that may be repeated is better added to one of them.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The other adds up other editions, or was asked for something else.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaxReports"/>.</exception>
    public void Merge(ReportAggregation other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (!Editions.SequenceEqual(other.Editions))
            throw new ArgumentException("两份汇总的版本不同 / the two sums are of different editions", nameof(other));
        if (_allowances != other._allowances)
            throw new ArgumentException("两份汇总的要求不同 / the two sums were asked for different things", nameof(other));
        _handedOver = Counted(other._handedOver);
        _roll.Merge(other._roll, _allowances);
        _others.Merge(other._others);
        foreach (KeyValuePair<int, CellSums> each in other._byYear)
            SumsOf(each.Key).Merge(each.Value);
    }

    /// <summary>
    /// The sum of what was added so far. What is added later does not change it. Where one year is asked for, it is that of most
    /// reports, with those that name none.
    /// </summary>
    public ReportSum ToSum()
    {
        int? year = MainYear;
        var sums = new CellSums(Editions);
        sums.Merge(_others);
        if (year is { } main)
            sums.Merge(_byYear[main]);
        return sums.ToSum(_roll.Remarks(year, !_allowances.HasFlag(AggregationAllowances.SeveralYears)));
    }

    private CellSums SumsOf(int? year)
    {
        if (year is not { } own || _allowances.HasFlag(AggregationAllowances.SeveralYears))
            return _others;
        if (!_byYear.TryGetValue(own, out CellSums? sums))
            _byYear.Add(own, sums = new CellSums(Editions));
        return sums;
    }

    private int Counted(int more) =>
        more <= MaxReports - _handedOver
            ? _handedOver + more
            : throw new InvalidOperationException(FormattableString.Invariant($"最多汇总 {MaxReports} 份报告 / at most {MaxReports} reports are added up"));
}
