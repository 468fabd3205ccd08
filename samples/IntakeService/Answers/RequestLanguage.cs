using System;
using System.Linq;
using GovDisclosure.Format;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;

namespace IntakeService.Answers;

/// <summary>The language of an answer: what the address asks for, else what the browser prefers of the two, else Chinese.</summary>
internal static class RequestLanguage
{
    internal static ReportLanguage Of(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "en" => ReportLanguage.English,
        "zh" => ReportLanguage.Chinese,
        _ => Preferred(request.GetTypedHeaders()),
    };

    private static ReportLanguage Preferred(RequestHeaders headers)
    {
        string? first = headers.AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .FirstOrDefault(tag => IsOf(tag, "zh") || IsOf(tag, "en"));
        return first is not null && IsOf(first, "en") ? ReportLanguage.English : ReportLanguage.Chinese;
    }

    private static bool IsOf(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
