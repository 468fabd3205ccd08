using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>The reports of one issuer over the years. Years may be missing between them.</summary>
/// <remarks>
/// Immutable and thread-safe. Whether the reports are of one issuer is for the caller to know: names change, and one body
/// prints its name in several ways.
/// </remarks>
public sealed class ReportSeries
{
    private readonly Dictionary<int, AnnualReport> _byYear = [];

    /// <summary>A series of these reports, in any order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report has no year, or two have the same.</exception>
    public ReportSeries(IEnumerable<AnnualReport> reports)
    {
        foreach (AnnualReport report in reports ?? throw new ArgumentNullException(nameof(reports)))
        {
            if (report is null)
                throw new ArgumentNullException(nameof(reports));
            if (report.Year is not { } year)
                throw new ArgumentException("有一份报告没有报告年度 / a report has no year", nameof(reports));
            if (_byYear.ContainsKey(year))
                throw new ArgumentException(FormattableString.Invariant($"{year}年有两份报告 / two reports for the year {year}"), nameof(reports));
            _byYear.Add(year, report);
        }

        Years = new ValueList<int>(_byYear.Keys.OrderBy(year => year));
        Reports = new ValueList<AnnualReport>(Years.Select(year => _byYear[year]));
    }

    /// <summary>The report years (报告年度), the earliest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The reports, that of the earliest year first.</summary>
    public IReadOnlyList<AnnualReport> Reports { get; }

    /// <summary>The report of a year, if the series has one.</summary>
    public bool TryGet(int year, [NotNullWhen(true)] out AnnualReport? report) => _byYear.TryGetValue(year, out report);

    /// <summary>
    /// The report of the year before, or <see langword="null"/> where the series has none: the last one there is does
    /// not stand in for it. The series need not have a report of the year itself.
    /// </summary>
    /// <param name="year">A report year.</param>
    public AnnualReport? PreviousOf(int year) => year > 1 && TryGet(year - 1, out AnnualReport? previous) ? previous : null;
}
