using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GovDisclosure.Format;
using IntakeService.Pages;
using IntakeService.Reading;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Answers;

/// <summary>What uploaded files are answered with.</summary>
internal static class CheckAnswers
{
    /// <summary>The judgement on each file, as a page, as JSON or as SARIF.</summary>
    internal static async Task<IResult> Check(HttpRequest request)
    {
        if (AnswerFormat.Of(request) is not { } format)
            return Results.StatusCode(StatusCodes.Status406NotAcceptable);
        ReportLanguage language = RequestLanguage.Of(request);
        List<CheckedFile> files = [.. (await Uploads.ReadAsync(request)).Select(FileCheck.Check)];
        int status = files.Exists(file => file.Report is not null) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        if (format == AnswerFormat.Html)
            return PageAnswers.Results(files, language, status);

        var content = new MemoryStream();
        if (format == AnswerFormat.Sarif)
            SarifLog.Serialize(content, files, RuleCatalog.Rules, language);
        else
            ResultJson.Serialize(content, files, language);
        return new BytesAnswer(content.ToArray(), format.MediaType, "check." + format.Name, status);
    }

    /// <summary>The report of one file as JSON, also where cells were refused: they are null and stand in <c>refused</c>.</summary>
    internal static async Task<IResult> Convert(HttpRequest request)
    {
        IReadOnlyList<UploadedFile> files = await Uploads.ReadAsync(request);
        if (files.Count > 1)
            throw new BadHttpRequestException("一次只能转换一个文件 / one file at a time can be converted");
        CheckedFile file = FileCheck.Check(files[0]);
        return file.Report is { } report
            ? new BytesAnswer(ReportJson.SerializeToUtf8Bytes(report), AnswerFormat.Json.MediaType, "report.json", StatusCodes.Status200OK)
            : ReportProblems.NotRecognised(file, RequestLanguage.Of(request));
    }
}
