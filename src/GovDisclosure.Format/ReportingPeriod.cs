namespace GovDisclosure.Format;

/// <summary>统计期限: the days the report covers, 1 January to 31 December of the report year. Basis: 条例第49条.</summary>
/// <remarks>Immutable, thread-safe, equal by value. It holds what was printed, even where that is another span.</remarks>
public sealed record ReportingPeriod
{
    /// <summary>The period between two days, either of which may be missing.</summary>
    public ReportingPeriod(ReportDate? start, ReportDate? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first day, or <see langword="null"/> where it is not known.</summary>
    public ReportDate? Start { get; }

    /// <summary>The last day, or <see langword="null"/> where it is not known.</summary>
    public ReportDate? End { get; }
}
