namespace GovDisclosure.Format.Tool;

/// <summary>What is wrong with a JSON file, as a diagnostic like those of a reader.</summary>
internal static class JsonDiagnostic
{
    internal static ReadDiagnostic Of(ReportJsonException error) => new(
        error.Code,
        Severity.Error,
        new SourcePosition(error.Line, error.Column),
        error.Pointer,
        null,
        error.GetMessage(ReportLanguage.Chinese),
        error.GetMessage(ReportLanguage.English));
}
