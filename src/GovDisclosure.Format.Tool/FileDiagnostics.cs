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

    internal static ReadDiagnostic NotUtf8() => Of(
        "FILE-008",
        new("名单不是 UTF-8 编码的文本；请以 UTF-8 编码重新保存", "the list is no text in UTF-8; save it as UTF-8 again"));

    /// <summary>What there is to say of a report that was to be added up.</summary>
    internal static ReadDiagnostic Of(AggregationRemark remark) => remark.Kind switch
    {
        AggregationRemarkKind.Repeated => Of(
            "FILE-021",
            new($"与 {remark.OtherName} 是同一机关同一年度的报告，没有计入合计；确要重复计入的，用 --allow repeated", $"{remark.OtherName} is a report of the same body and year; it was not added up (--allow repeated asks for it)")),
        AggregationRemarkKind.OtherYear => Of(
            "FILE-022",
            new($"这是 {remark.Year} 年的报告，与多数报告年度不同，没有计入合计；确要跨年度汇总的，用 --allow years", $"it is of {remark.Year}, another year than most, and was not added up (--allow years asks for it)")),
        AggregationRemarkKind.SameContent => Of(
            "FILE-023",
            new($"内容与 {remark.OtherName} 相同，机关名称不同；两份都已计入，请核对", $"it has the content of {remark.OtherName} under another name; both were added up, see whether one is a copy")),
        AggregationRemarkKind.NoName => Of(
            "FILE-024",
            new("报告没有机关名称，不能判断是否重复；已计入，请核对", "it names no body, so that it may be there twice; it was added up")),
        _ => Of(
            "FILE-025",
            new("报告没有年度，不能判断是否属于汇总的年度；已计入，请核对", "it names no year, so that it may be of another; it was added up")),
    };

    private static ReadDiagnostic Of(string code, Bilingual message) =>
        new(code, ReadDiagnosticCatalog.Get(code).Severity, default, null, null, message.Chinese, message.English);
}
