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

    // From here on of reports added up.
    internal static readonly ReadDiagnosticInfo Repeated = new("FILE-021", Severity.Error,
        new("同一机关同一年度的报告不止一份", "a report of the same body and year once more"),
        new("合计中只有先读到的一份。", "The sum has the one that was read first."),
        new("请去掉多余的一份；确要重复计入的，用 --allow repeated。", "Take one of them out, or ask for both with --allow repeated."));

    internal static readonly ReadDiagnosticInfo OtherYear = new("FILE-022", Severity.Error,
        new("报告年度与多数报告不同", "a report of another year than most"),
        new("没有计入合计。", "It is not in the sum."),
        new("请只汇总一个年度；确要跨年度汇总的，用 --allow years。", "Add up one year, or ask for several with --allow years."));

    internal static readonly ReadDiagnosticInfo SameContent = new("FILE-023", Severity.Warning,
        new("两份报告机关名称不同而内容相同", "two reports under two names with the same content"),
        new("两份都已计入合计。", "Both are in the sum."),
        new("请核对其中一份是否放错。", "See whether one of them is a copy."));

    internal static readonly ReadDiagnosticInfo NoName = new("FILE-024", Severity.Warning,
        new("报告没有机关名称，不能判断是否重复", "a report that names no body, so that nobody can tell whether it is there twice"),
        new("已计入合计。", "It is in the sum."),
        new("请核对这份报告是哪个机关的。", "See whose report it is."));

    internal static readonly ReadDiagnosticInfo NoYear = new("FILE-025", Severity.Warning,
        new("报告没有年度，不能判断是否属于汇总的年度", "a report without a year, so that nobody can tell whether it is of the year added up"),
        new("已计入合计。", "It is in the sum."),
        new("请核对这份报告的年度。", "See which year it is of."));

    internal static readonly IReadOnlyList<ReadDiagnosticInfo> All = new ValueList<ReadDiagnosticInfo>(
    [
        NotFound, CannotOpen, EmptyFolder, TooLarge, CannotWrite, IsFolder, NotUtf8, Repeated, OtherYear, SameContent, NoName, NoYear,
    ]);
}
