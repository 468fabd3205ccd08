using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>What a reader made of a document. Faulty content is told in <see cref="Diagnostics"/>, never by an exception.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReadResult
{
    internal ReadResult(AnnualReport? report, PrintedReport printed, SourceMap sourceMap, IEnumerable<ReadDiagnostic> diagnostics)
    {
        Report = report;
        Printed = printed;
        SourceMap = sourceMap;
        Diagnostics = new ValueList<ReadDiagnostic>(diagnostics);
    }

    /// <summary>The report, or <see langword="null"/> where none was recognised; then the diagnostics say why.</summary>
    public AnnualReport? Report { get; }

    /// <summary>The page: headings, labels and cell texts as they stood there.</summary>
    public PrintedReport Printed { get; }

    /// <summary>Where each thing stands in the source.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>What was found, where, and what was kept, in the order of the source.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; }

    /// <summary>Whether anything was refused.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
