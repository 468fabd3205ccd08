namespace GovDisclosure.Format;

/// <summary>A line of newline-delimited JSON: a report, or what is wrong with the line.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReportJsonLine
{
    internal ReportJsonLine(int lineNumber, AnnualReport? report, ReportJsonException? error)
    {
        LineNumber = lineNumber;
        Report = report;
        Error = error;
    }

    /// <summary>The line in the stream, from 1. Blank lines count as well.</summary>
    public int LineNumber { get; }

    /// <summary>The report, or <see langword="null"/> where the line holds none; then <see cref="Error"/> says why.</summary>
    public AnnualReport? Report { get; }

    /// <summary>
    /// What is wrong, or <see langword="null"/> where the line holds a report. Its position has the line in the stream and
    /// the column in the line.
    /// </summary>
    public ReportJsonException? Error { get; }
}
