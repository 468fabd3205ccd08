using System.IO;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GovDisclosure.Format;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IntakeService.Pages;

/// <summary>What the pages need: an encoder, the two styles and the icon.</summary>
internal static class PageSetup
{
    // Chinese as it is; what HTML means something by is escaped all the same. AddRazorComponents is not needed for pages without
    // script, and would have keys stored on the disk.
    internal static void AddPages(this IServiceCollection services) => services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

    internal static void MapStyles(this IEndpointRouteBuilder app)
    {
        string intake = Resource("intake.css");
        string icon = Resource("icon.svg");
        app.MapGet("/intake.css", (HttpResponse response) => Cached(response, intake, "text/css"));
        app.MapGet("/report.css", (HttpResponse response) => Cached(response, ReportHtml.StyleSheet, "text/css"));
        app.MapGet("/icon.svg", (HttpResponse response) => Cached(response, icon, "image/svg+xml"));
    }

    private static IResult Cached(HttpResponse response, string content, string mediaType)
    {
        response.Headers.CacheControl = "max-age=3600";
        return Results.Text(content, mediaType, System.Text.Encoding.UTF8);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageSetup).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
