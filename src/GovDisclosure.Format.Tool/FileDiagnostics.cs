using System;
using System.IO;

namespace GovDisclosure.Format.Tool;

/// <summary>What the command itself says of a file, by codes of <see cref="ReadDiagnosticCatalog"/>.</summary>
internal static class FileDiagnostics
{
    internal static ReadDiagnostic NotFound() => Of(
        "FILE-001",
        new("没有这个文件或文件夹；请检查路径", "there is no such file or folder; check the path"));

    internal static ReadDiagnostic CannotOpen(Exception exception) => exception switch
    {
        // An argument of a path method: a name that no file can have.
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => NotFound(),
        UnauthorizedAccessException => Of(
            "FILE-002",
            new("没有读取权限；请检查权限后重试", "it may not be read; check the permissions and try again")),
        _ => Of(
            "FILE-002",
            new($"无法读取（{exception.Message}）；请检查文件后重试", $"it cannot be read ({exception.Message}); check the file and try again")),
    };

    internal static ReadDiagnostic EmptyFolder() => Of(
        "FILE-003",
        new("文件夹中没有文件（隐藏文件不计）", "there is no file in the folder (hidden files are left out)"));

    internal static ReadDiagnostic TooLarge() => Of(
        "FILE-004",
        new($"文件大于 {FileLoader.MaximumMegabytes} MB，没有读取；年度报告不会这样大，请检查文件", $"it is larger than {FileLoader.MaximumMegabytes} MB and was not read; no annual report is that large, check the file"));

    internal static ReadDiagnostic CannotWrite(Exception exception) => Of(
        "FILE-006",
        exception switch
        {
            DirectoryNotFoundException or ArgumentException => new("没有这个文件夹，未写出任何内容；请先建立文件夹", "there is no such folder, and nothing was written; make the folder first"),
            UnauthorizedAccessException => new("不能写入（没有权限，或者这是一个文件夹）；原有内容未改动", "it cannot be written (no permission, or it is a folder); what was there is unchanged"),
            _ => new($"不能写入（{exception.Message}）；原有内容未改动", $"it cannot be written ({exception.Message}); what was there is unchanged"),
        });

    internal static ReadDiagnostic IsFolder() => Of(
        "FILE-007",
        new("这是文件夹；这里只能给一个文件", "this is a folder; a single file is needed here"));

    internal static ReadDiagnostic SeveralReports(string file, int count) => Of(
        "READ-018",
        new(
            $"文件中有 {count} 份报告，未取任何数据；请写明其中一份，如 {InputFile.NameOf(file, 1)}，或用 convert --all 一并转换",
            $"it holds {count} reports, and nothing was kept; name one of them, such as {InputFile.NameOf(file, 1)}, or convert them all with convert --all"));

    internal static ReadDiagnostic NoSuchReport(int count) => Of(
        "FILE-001",
        new($"文件中只有 {count} 份报告；请检查序号", $"the file has {count} reports only; check the number"));

    internal static ReadDiagnostic NotUtf8() => Of(
        "FILE-008",
        new("名单不是 UTF-8 编码的文本；请以 UTF-8 编码重新保存", "the list is no text in UTF-8; save it as UTF-8 again"));

    private static ReadDiagnostic Of(string code, Bilingual message) =>
        new(code, ReadDiagnosticCatalog.Get(code).Severity, default, null, null, message.Chinese, message.English);
}
