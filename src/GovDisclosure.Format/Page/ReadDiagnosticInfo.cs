using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A code that a <see cref="ReadDiagnostic"/> can have, described.</summary>
/// <remarks>Immutable and thread-safe. <see cref="ReadDiagnosticCatalog"/> lists them.</remarks>
public sealed class ReadDiagnosticInfo
{
    private readonly Bilingual _title;
    private readonly Bilingual _kept;
    private readonly Bilingual _advice;

    internal ReadDiagnosticInfo(string code, Severity severity, Bilingual title, Bilingual kept, Bilingual advice)
    {
        Code = code;
        Severity = severity;
        _title = title;
        _kept = kept;
        _advice = advice;
    }

    /// <summary>The permanent code: <c>READ-…</c> of a reader, <c>JSON-…</c> of faulty JSON, <c>FILE-…</c> of the command.</summary>
    public string Code { get; }

    /// <summary>How grave it is, wherever it occurs: error where something was refused.</summary>
    public Severity Severity { get; }

    /// <summary>What the code means.</summary>
    public string GetTitle(ReportLanguage language = ReportLanguage.Chinese) => _title.In(language);

    /// <summary>What is kept where it occurs, a sentence.</summary>
    public string GetKept(ReportLanguage language = ReportLanguage.Chinese) => _kept.In(language);

    /// <summary>What to do, a sentence.</summary>
    public string GetAdvice(ReportLanguage language = ReportLanguage.Chinese) => _advice.In(language);

    /// <summary>Code and meaning in Chinese.</summary>
    public override string ToString() => Code + " " + _title.Chinese;

    /// <summary>The diagnostic at a place.</summary>
    internal ReadDiagnostic At(SourcePosition position, string? at, string? printed, string chinese, string english) =>
        new(Code, Severity, position, at, printed, chinese, english);
}
