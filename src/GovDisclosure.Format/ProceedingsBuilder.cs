using System;

namespace GovDisclosure.Format;

/// <summary>The table of section 四 in an <see cref="AnnualReportBuilder"/>.</summary>
/// <remarks>Mutable; not safe to share between threads.</remarks>
public sealed class ProceedingsBuilder
{
    private readonly AnnualReportBuilder _report;

    internal ProceedingsBuilder(AnnualReportBuilder report) => _report = report;

    /// <summary>The number of cases (件), <see langword="null"/> for blank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration, or the number is beyond ±10^12.</exception>
    public long? this[ProceedingKind kind, ProceedingOutcome outcome]
    {
        get => (long?)_report[CellAddress.Of(kind, outcome)];
        set => _report[CellAddress.Of(kind, outcome)] = value;
    }
}
