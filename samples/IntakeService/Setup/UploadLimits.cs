using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace IntakeService.Setup;

/// <summary>How much is taken at once. Together they bound the memory: uploads are held there and nowhere else.</summary>
internal static class UploadLimits
{
    /// <summary>The largest request. A report is some 20 kB as text; with scanned pictures in a Word document it may be some megabytes.</summary>
    internal const int RequestBytes = 20 * 1024 * 1024;

    /// <summary>The most files of one request.</summary>
    internal const int Files = 100;

    /// <summary>The most requests that are read at the same time; one more is answered with 503.</summary>
    private const int Requests = 32;

    private const string Policy = "uploads";

    internal static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = RequestBytes;
    }

    internal static void Apply(FormOptions options)
    {
        // Nothing is stored, and that holds for temporary files as well: by default a file above 64 kB would become one.
        options.MemoryBufferThreshold = RequestBytes;
        options.MultipartBodyLengthLimit = RequestBytes;
        options.ValueCountLimit = Files + 10;
        options.ValueLengthLimit = 1024;
    }

    internal static void Apply(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.AddConcurrencyLimiter(Policy, limits => (limits.PermitLimit, limits.QueueLimit) = (Requests, Requests));
    }

    /// <summary>
    /// An endpoint for uploads. It needs no antiforgery token: the service knows no user, sets no cookie and stores nothing,
    /// so a page elsewhere that posts a form here gets its visitor nothing but a page about the file it has sent. As soon as
    /// anybody signs in or anything is kept, delete that line and put an AntiforgeryToken into the form.
    /// </summary>
    internal static void AcceptsUploads(this RouteHandlerBuilder endpoint) => endpoint.RequireRateLimiting(Policy).DisableAntiforgery();
}
