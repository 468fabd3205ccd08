using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>What the command has to say of a file, by permanent codes. FILE-005 was given once and is not given again.</summary>
internal static class FileCodes
{
    private static readonly Bilingual s_nothingRead = new("没有读取。", "Nothing was read.");

    internal static readonly ReadDiagnosticInfo NotFound = new("FILE-001", Severity.Error,
        new("没有这个文件或文件夹", "there is no such file or folder"),
        s_nothingRead,
        new("请检查路径。", "Check the path."));

    internal static readonly ReadDiagnosticInfo CannotOpen = new("FILE-002", Severity.Error,
        new("文件不能读取", "a file that cannot be read"),
        s_nothingRead,
        new("请检查文件与权限后重试。", "Check the file and its permissions, and try again."));

    internal static readonly ReadDiagnosticInfo EmptyFolder = new("FILE-003", Severity.Error,
        new("文件夹中没有文件", "a folder without a file"),
        new("没有读取；隐藏文件不计。", "Nothing was read; hidden files are left out."),
        new("请检查路径，或把文件放进文件夹。", "Check the path, or put the files there."));

    internal static readonly ReadDiagnosticInfo TooLarge = new("FILE-004", Severity.Error,
        new("文件过大", "a file that is too large"),
        s_nothingRead,
        new("年度报告不会这样大，请检查文件。", "No annual report is that large; check the file."));

    internal static readonly ReadDiagnosticInfo CannotWrite = new("FILE-006", Severity.Error,
        new("不能写出", "an output that cannot be written"),
        new("没有写出；原有内容未改动。", "Nothing was written; what was there is unchanged."),
        new("请检查文件夹与权限，或另选位置。", "Check the folder and its permissions, or choose another place."));

    internal static readonly ReadDiagnosticInfo IsFolder = new("FILE-007", Severity.Error,
        new("应为文件，实为文件夹", "a folder in place of a file"),
        s_nothingRead,
        new("请给出一个文件。", "Name a single file."));

    internal static readonly ReadDiagnosticInfo NotUtf8 = new("FILE-008", Severity.Error,
        new("名单不是 UTF-8 编码的文本", "a list that is no text in UTF-8"),
        s_nothingRead,
        new("请以 UTF-8 编码重新保存。", "Save it as UTF-8 again."));

    internal static readonly IReadOnlyList<ReadDiagnosticInfo> All = new ValueList<ReadDiagnosticInfo>(
    [
        NotFound, CannotOpen, EmptyFolder, TooLarge, CannotWrite, IsFolder, NotUtf8,
    ]);
}
