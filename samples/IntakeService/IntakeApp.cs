using GovDisclosure.Format;
using IntakeService.Answers;
using IntakeService.Pages;
using IntakeService.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IntakeService;

/// <summary>The service, put together. A test starts the same one.</summary>
internal static class IntakeApp
{
    internal static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(UploadLimits.Apply);
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(UploadLimits.Apply);
        builder.Services.AddRateLimiter(UploadLimits.Apply);
        builder.Services.AddPages();
        builder.Services.AddProblems();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = ReportJson.Encoder);   // Chinese as it is
        builder.Services.AddHealthChecks();

        WebApplication app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(Problems.HandlerOptions);
        app.UseStatusCodePages();
        app.RefuseOversizedBodies();
        app.UseRateLimiter();

        app.MapGet("/", PageAnswers.Upload);
        app.MapGet("/check", () => Results.Redirect("/"));                   // what a browser asks for when its user reloads the page of results
        app.MapPost("/check", CheckAnswers.Check).AcceptsUploads();
        app.MapPost("/convert", CheckAnswers.Convert).AcceptsUploads();
        app.MapPost("/reports", ReportAnswers.Judge).AcceptsUploads();
        app.MapStyles();
        app.MapHealthChecks("/health");
        return app;
    }
}
