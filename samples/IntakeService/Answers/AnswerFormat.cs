using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace IntakeService.Answers;

/// <summary>The form of an answer: what the address asks for, as the buttons of the page do, else what the Accept header prefers.</summary>
internal sealed record AnswerFormat(string Name, string MediaType)
{
    internal static readonly AnswerFormat Html = new("html", "text/html");
    internal static readonly AnswerFormat Json = new("json", "application/json");
    internal static readonly AnswerFormat Sarif = new("sarif", "application/sarif+json");

    // A program that does not care gets JSON; a browser always names HTML.
    private static readonly AnswerFormat[] s_all = [Json, Html, Sarif];

    /// <summary>The form, or null where none of them is acceptable.</summary>
    internal static AnswerFormat? Of(HttpRequest request)
    {
        string asked = request.Query["format"].ToString();
        if (asked.Length != 0)
            return s_all.FirstOrDefault(format => format.Name == asked);
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 ? Json : accepted
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => s_all.FirstOrDefault(format => Includes(range, format)))
            .FirstOrDefault(format => format is not null);
    }

    private static bool Includes(MediaTypeHeaderValue range, AnswerFormat format) =>
        range.Quality is not 0 && new MediaTypeHeaderValue(format.MediaType).IsSubsetOf(range);
}
