using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.Format.AspNetCore.Tests;

/// <summary>A web service as a user would write it, on a port of the system's choice.</summary>
public sealed class Service : IAsyncLifetime
{
    private WebApplication? _application;

    /// <summary>Calls the service.</summary>
    public HttpClient Client { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceContext.Default));
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        _application = builder.Build();
        _application.Urls.Add("http://127.0.0.1:0");

        // Binding says that a body is wrong by an exception; what the library found is its inner one.
        _application.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException exception) when (exception.InnerException is ReportJsonException error)
            {
                context.Response.StatusCode = exception.StatusCode;
                await context.Response.WriteAsync(FormattableString.Invariant($"{error.Code} {error.Pointer} {error.LineNumber + 1}"));
            }
        });
        _application.MapPost("/report", (AnnualReport report) => report);
        _application.MapPost("/submission", (Submission submission) => new Submission { SubmittedBy = submission.SubmittedBy, Reports = [.. submission.Reports.Reverse()] });
        _application.MapPost("/lines", CountAsync);
        _application.MapGet("/lines", (HttpContext context, int count, CancellationToken aborted) =>
        {
            context.Response.ContentType = "application/x-ndjson";
            return ReportJsonLines.WriteAsync(context.Response.Body, Enumerable.Repeat(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023), count), aborted);
        });
        _application.MapPost("/check/file", (AnnualReport report) => CheckedFile.OfReport("upload", report, ReportValidator.Default.Validate(report)));
        _application.MapPost("/check/findings", (AnnualReport report) => ReportValidator.Default.Validate(report));
        await _application.StartAsync();
        Client.BaseAddress = new Uri(_application.Urls.Single());
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application!.DisposeAsync();
    }

    private static async Task<string> CountAsync(HttpRequest request, CancellationToken aborted)
    {
        int reports = 0;
        var errors = new List<string>();
        await foreach (ReportJsonLine line in ReportJsonLines.ReadAsync(request.Body, aborted))
        {
            if (line.Error is { } error)
                errors.Add(FormattableString.Invariant($"{error.Code} ({error.Position})"));
            else
                reports++;
        }

        return FormattableString.Invariant($"{reports} reports; ") + string.Join(", ", errors);
    }
}
