using System;

namespace GovDisclosure.Format;

/// <summary>The matrix of section 三 in an <see cref="AnnualReportBuilder"/>.</summary>
/// <remarks>Mutable; not safe to share between threads.</remarks>
public sealed class ApplicationTableBuilder
{
    private readonly AnnualReportBuilder _report;

    internal ApplicationTableBuilder(AnnualReportBuilder report) => _report = report;

    /// <summary>The number of applications (件), <see langword="null"/> for blank.</summary>
    /// <exception cref="ArgumentException">The form has no such row; set <see cref="AnnualReportBuilder.OtherHandling"/> first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration, or the number is beyond ±10^12.</exception>
    public long? this[ApplicationRow row, ApplicantCategory category]
    {
        get => (long?)_report[CellAddress.Of(row, category)];
        set => _report[CellAddress.Of(row, category)] = value;
    }
}
