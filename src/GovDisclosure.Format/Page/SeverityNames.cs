namespace GovDisclosure.Format.Page;

/// <summary>How severities are called in messages.</summary>
internal static class SeverityNames
{
    internal static string Of(Severity severity, ReportLanguage language) => (severity, language) switch
    {
        (Severity.Error, ReportLanguage.English) => "error",
        (Severity.Warning, ReportLanguage.English) => "warning",
        (_, ReportLanguage.English) => "info",
        (Severity.Error, _) => "错误",
        (Severity.Warning, _) => "警告",
        _ => "提示",
    };
}
