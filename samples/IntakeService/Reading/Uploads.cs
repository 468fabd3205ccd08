using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using IntakeService.Setup;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Reading;

/// <summary>The files of a request: those of a form, or else the body itself, which is one file.</summary>
internal static class Uploads
{
    internal static async Task<IReadOnlyList<UploadedFile>> ReadAsync(HttpRequest request)
    {
        List<UploadedFile> files = IsForm(request) ? await ReadFormAsync(request) : [await ReadBodyAsync(request)];
        return files.Count switch
        {
            0 => throw new BadHttpRequestException("没有选择文件 / no file was chosen"),
            > UploadLimits.Files => throw new BadHttpRequestException("文件太多 / too many files", StatusCodes.Status413PayloadTooLarge),
            _ => files,
        };
    }

    // Not HasFormContentType: curl calls whatever it sends a form of the other kind.
    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private static async Task<List<UploadedFile>> ReadFormAsync(HttpRequest request)
    {
        var files = new List<UploadedFile>();
        foreach (IFormFile file in (await FormOfAsync(request)).Files)
        {
            // A browser sends a nameless file where none was chosen.
            if (file is { FileName: "", Length: 0 })
                continue;
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, request.HttpContext.RequestAborted);
            files.Add(new UploadedFile(UploadedFile.NameOf(file.FileName), file.ContentType, content.ToArray()));
        }

        return files;
    }

    private static async Task<IFormCollection> FormOfAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("表单有误 / the form is faulty", exception);
        }
    }

    private static async Task<UploadedFile> ReadBodyAsync(HttpRequest request)
    {
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);
        return new UploadedFile(UploadedFile.NameOf(string.Empty), request.ContentType, content.ToArray());
    }
}
