namespace GovDisclosure.Format.Tool;

/// <summary>What is wrong with a JSON file, as a diagnostic like those of a reader.</summary>
internal static class JsonDiagnostic
{
    internal static ReadDiagnostic Of(ReportJsonException error) => new(
        error.Code,
        Severity.Error,
        error.Position,
        error.Pointer,
        null,
        WithPointer(error, ReportLanguage.Chinese),
        WithPointer(error, ReportLanguage.English));

    private static string WithPointer(ReportJsonException error, ReportLanguage language) =>
        (error.Pointer.Length == 0 ? string.Empty : error.Pointer + " ") + error.GetMessage(language);
}
