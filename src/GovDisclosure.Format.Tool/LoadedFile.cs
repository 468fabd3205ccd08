using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>A file named on the command line, and what came of reading it.</summary>
/// <param name="Name">The name as given; below a folder, the folder and the path in it.</param>
/// <param name="Report">The report, or <see langword="null"/> where none was recognised.</param>
/// <param name="Read">What the reader made of it; <see langword="null"/> for JSON and for what no reader was asked about.</param>
/// <param name="Remarks">What the command itself has to say of the file.</param>
internal sealed record LoadedFile(string Name, AnnualReport? Report, ReadResult? Read, IReadOnlyList<ReadDiagnostic> Remarks)
{
    internal static LoadedFile Unusable(string name, ReadDiagnostic why) => new(name, null, null, [why]);

    /// <summary>Everything said about reading the file, the command's own remarks first.</summary>
    internal IEnumerable<ReadDiagnostic> Diagnostics => Read is null ? Remarks : Remarks.Concat(Read.Diagnostics);

    /// <summary>What reading alone means for the exit code.</summary>
    internal int ExitCode =>
        Report is null ? ExitCodes.Unusable
        : Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCodes.Faulty
        : ExitCodes.Good;
}
