using System.IO;
using GovDisclosure.Format;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Answers;

/// <summary>For programs that hand in a report as JSON.</summary>
internal static class ReportAnswers
{
    /// <summary>
    /// The report is bound from the body by its own converter; faulty JSON is answered with 400 before this runs. Where a
    /// finding is an error the answer is 422 with the errors by cell, else 200 with the whole result.
    /// </summary>
    internal static IResult Judge(AnnualReport report, HttpRequest request)
    {
        ReportLanguage language = RequestLanguage.Of(request);
        ValidationResult result = ReportValidator.Default.Validate(report);
        if (result.HasErrors)
            return ReportProblems.Of(result, language);
        var content = new MemoryStream();
        ResultJson.Serialize(content, [CheckedFile.OfReport("report", report, result)], language);
        return Results.Bytes(content.ToArray(), AnswerFormat.Json.MediaType);
    }
}
