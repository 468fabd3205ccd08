using System.Collections.Generic;
using GovDisclosure.Format;
using IntakeService.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace IntakeService.Pages;

/// <summary>The pages there are.</summary>
internal static class PageAnswers
{
    internal static IResult Upload(HttpRequest request) =>
        new PageAnswer<UploadPage>(StatusCodes.Status200OK, RequestLanguage.Of(request), []);

    internal static IResult Results(IReadOnlyList<CheckedFile> files, ReportLanguage language, int status) =>
        new PageAnswer<ResultPage>(status, language, new() { [nameof(ResultPage.Files)] = files });

    internal static IResult Problem(ProblemDetails problem, int status, ReportLanguage language) =>
        new PageAnswer<ProblemPage>(status, language, new() { [nameof(ProblemPage.Problem)] = problem });
}
