using System;
using GovDisclosure.Format;
using IntakeService.Setup;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Answers;

/// <summary>What is said of a request that cannot be answered: what happened, and what to do.</summary>
internal static class ProblemWords
{
    private const int Megabytes = UploadLimits.RequestBytes / 1024 / 1024;

    internal static string TitleOf(int status, ReportLanguage language) => In(language, status switch
    {
        StatusCodes.Status404NotFound => ("没有这个页面", "There is no such page"),
        StatusCodes.Status405MethodNotAllowed => ("不能这样访问", "It cannot be asked for in this way"),
        StatusCodes.Status406NotAcceptable => ("没有这种格式的回答", "There is no answer of this format"),
        StatusCodes.Status413PayloadTooLarge => ("文件太大或太多", "The files are too large or too many"),
        StatusCodes.Status415UnsupportedMediaType => ("这里只接收 JSON", "Only JSON is taken here"),
        StatusCodes.Status503ServiceUnavailable => ("现在太忙", "Too busy at the moment"),
        < 500 => ("请求有误", "The request is faulty"),
        _ => ("服务出错", "The service has failed"),
    });

    internal static string DetailOf(int status, Exception? exception, ReportLanguage language) => In(language, status switch
    {
        StatusCodes.Status404NotFound => ("请从首页开始。", "Start from the first page."),
        StatusCodes.Status405MethodNotAllowed => ("请从首页上传文件。", "Upload a file from the first page."),
        StatusCodes.Status406NotAcceptable => ("有 text/html、application/json、application/sarif+json 三种。", "There are text/html, application/json and application/sarif+json."),
        StatusCodes.Status413PayloadTooLarge => ($"一次最多 {UploadLimits.Files} 个文件，共 {Megabytes} MB。请分几次上传，或去掉文档中的图片。", $"At most {UploadLimits.Files} files of {Megabytes} MB together are taken at once. Upload them in several turns, or take the pictures out of the document."),
        StatusCodes.Status415UnsupportedMediaType => ("请以 application/json 提交报告；其他格式的文件请提交到 /check。", "Post the report as application/json; files of other formats go to /check."),
        StatusCodes.Status503ServiceUnavailable => ("请稍后再试。", "Try again in a moment."),
        < 500 when exception?.InnerException is ReportJsonException error => (error.GetMessage(), error.GetMessage(ReportLanguage.English)),
        < 500 => ("没有收到可以读取的文件。请选择文件后再提交。", "No file came that could be read. Choose one and send it again."),
        _ => ("这不是您的过错。没有保存任何内容，请重试。", "It is not your fault. Nothing was stored; try again."),
    });

    private static string In(ReportLanguage language, (string Chinese, string English) words) => language == ReportLanguage.English ? words.English : words.Chinese;
}
