using System.Threading.Tasks;
using GovDisclosure.Format;
using IntakeService.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IntakeService.Answers;

/// <summary>Whatever goes wrong with a request is one problem, in words of the language asked for: a page for a browser, JSON for a program.</summary>
internal sealed class Problems : IProblemDetailsWriter
{
    internal static ExceptionHandlerOptions HandlerOptions { get; } = new()
    {
        StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
    };

    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ReportLanguage language = RequestLanguage.Of(context.HttpContext.Request);
        ProblemDetails problem = context.ProblemDetails;
        int status = problem.Status ??= context.HttpContext.Response.StatusCode;

        // What was found in a report has its own words.
        if (problem is not HttpValidationProblemDetails)
        {
            problem.Title = ProblemWords.TitleOf(status, language);
            problem.Detail = ProblemWords.DetailOf(status, context.Exception, language);
        }

        if (context.Exception?.InnerException is ReportJsonException error)
            Describe(error, problem);
        if (AnswerFormat.Of(context.HttpContext.Request) == AnswerFormat.Html)
            await PageAnswers.Problem(problem, status, language).ExecuteAsync(context.HttpContext);
        else
            await context.HttpContext.Response.WriteAsJsonAsync(problem, problem.GetType(), options: null, contentType: "application/problem+json");
    }

    private static void Describe(ReportJsonException error, ProblemDetails problem)
    {
        problem.Extensions["code"] = error.Code;
        problem.Extensions["pointer"] = error.Pointer;

        // The serializer counts both from 0, and columns in bytes.
        problem.Extensions["line"] = error.LineNumber + 1;
        problem.Extensions["byte"] = error.BytePositionInLine + 1;
    }
}

internal static class ProblemServices
{
    internal static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, Problems>();
        services.AddProblemDetails();

        // So that what is wrong with a body reaches the writer above.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }
}
