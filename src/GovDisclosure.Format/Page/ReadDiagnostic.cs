using System;

namespace GovDisclosure.Format;

/// <summary>Something a reader has to say: what it found, where, and what it kept.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record ReadDiagnostic
{
    /// <summary>A diagnostic.</summary>
    /// <param name="code">The permanent code, <c>READ-…</c>; a front end of one's own uses a prefix of its own.</param>
    /// <param name="severity">Error where something was refused.</param>
    /// <param name="position">Where it was found.</param>
    /// <param name="at">The JSON pointer of the cell, row, table or member it is about, or <see langword="null"/>.</param>
    /// <param name="printed">The text that was found, or <see langword="null"/>.</param>
    /// <param name="chinese">What was found, what was kept and what to do, in Chinese.</param>
    /// <param name="english">The same in English.</param>
    /// <exception cref="ArgumentNullException">Code or a message is <see langword="null"/>.</exception>
    public ReadDiagnostic(string code, Severity severity, SourcePosition position, string? at, string? printed, string chinese, string english)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        Severity = severity;
        Position = position;
        At = at;
        Printed = printed;
        Chinese = chinese ?? throw new ArgumentNullException(nameof(chinese));
        English = english ?? throw new ArgumentNullException(nameof(english));
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>Error where something was refused.</summary>
    public Severity Severity { get; }

    /// <summary>Where it was found; unknown for the document as a whole.</summary>
    public SourcePosition Position { get; }

    /// <summary>The JSON pointer of the cell, row, table or member it is about, or <see langword="null"/>.</summary>
    public string? At { get; }

    /// <summary>The text that was found, or <see langword="null"/>.</summary>
    public string? Printed { get; }

    private string Chinese { get; }

    private string English { get; }

    /// <summary>What was found, what was kept and what to do.</summary>
    public string GetMessage(ReportLanguage language = ReportLanguage.Chinese) => language == ReportLanguage.English ? English : Chinese;

    /// <summary>Place, code and message in Chinese.</summary>
    public override string ToString() => (Position.IsKnown ? $"({Position}) " : string.Empty) + Code + " " + Chinese;
}
