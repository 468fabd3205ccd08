using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace IntakeService.Setup;

/// <summary>
/// A request that says itself that it is too large is received to its end, kept nowhere, and then refused. A browser that is cut
/// off in the middle of sending shows its user a broken connection, and never the page that tells the limit.
/// </summary>
internal static class OversizedBodies
{
    private const long ReceivedBytes = 10L * UploadLimits.RequestBytes;

    internal static void RefuseOversizedBodies(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentLength is not (> UploadLimits.RequestBytes and <= ReceivedBytes))
        {
            await next(context);
            return;
        }

        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = ReceivedBytes;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
