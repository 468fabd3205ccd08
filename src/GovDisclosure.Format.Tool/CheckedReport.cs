using System;

namespace GovDisclosure.Format.Tool;

/// <summary>A file and the judgement on its report; <see langword="null"/> where there is none to be judged.</summary>
internal sealed record CheckedReport(LoadedFile File, ValidationResult? Validation)
{
    internal int ExitCode => Math.Max(File.ExitCode, Validation is { HasErrors: true } ? ExitCodes.Faulty : ExitCodes.Good);
}
