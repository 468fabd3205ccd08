using System.Globalization;
using GovDisclosure.Format.Page;

namespace GovDisclosure.Format;

/// <summary>
/// What every front end may have to say of a file, in the words and with the codes of the reader, so that a user meets one
/// code for one thing whatever the format.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class SourceDiagnostics
{
    /// <summary><c>READ-005</c>: the file is beyond a limit.</summary>
    /// <param name="position">Where the limit was reached; unknown for the file as a whole.</param>
    /// <param name="limit">The name of the limit, such as <c>FileBytes</c>.</param>
    /// <param name="value">What was found, or how much had been read when reading was given up.</param>
    /// <param name="maximum">What is allowed.</param>
    public static ReadDiagnostic LimitExceeded(SourcePosition position, string limit, long value, long maximum) => ReadCodes.LimitExceeded.At(
        position,
        null,
        null,
        $"超过限制 {limit}：{N(value)}，最多 {N(maximum)}。超出的部分未读。",
        $"The limit {limit} is exceeded: {N(value)}, at most {N(maximum)}. What is beyond it was not read.");

    /// <summary><c>READ-007</c>: the file is damaged or cut off, so that nothing of it was kept.</summary>
    /// <param name="format">The format, such as <c>DOCX</c>.</param>
    /// <param name="chineseAdvice">What to do, a sentence in Chinese.</param>
    /// <param name="englishAdvice">The same in English.</param>
    public static ReadDiagnostic Damaged(string format, string chineseAdvice, string englishAdvice) => ReadCodes.Damaged.At(
        default,
        null,
        null,
        $"{format} 文件已损坏或不完整。未取任何数据。{chineseAdvice}",
        $"The {format} file is damaged or incomplete. Nothing was kept. {englishAdvice}");

    /// <summary><c>READ-008</c>: the document holds a picture and no table; numbers in a picture are not read.</summary>
    /// <param name="position">Where the picture stands.</param>
    public static ReadDiagnostic PictureNotRead(SourcePosition position) => ReadCodes.PictureNotRead.At(
        position,
        null,
        null,
        "文件中有图片而没有表格。图片中的数字不能读取，未取；请改用含表格的文件。",
        "The document holds a picture and no table. Numbers in a picture cannot be read and were not taken; use a document with tables.");

    /// <summary>A table of HTML from its place to this line, under this heading where one stands above, and no front end to read it.</summary>
    internal static ReadDiagnostic HtmlTableNotRead(SourcePosition position, int lastLine, string? heading) => ReadCodes.HtmlTableNotRead.At(
        position,
        null,
        null,
        $"到第 {N(lastLine)} 行为止是 HTML 表格{Under(heading)}，没有读取，其中的数字未取。请加用程序包 GovDisclosure.Format.Html，用 new ReportReader(HtmlFrontEnd.Instance) 读取。",
        $"A table of HTML{UnderEnglish(heading)}, up to line {N(lastLine)}, was not read; none of its numbers were taken. Add the package GovDisclosure.Format.Html and read with new ReportReader(HtmlFrontEnd.Instance).");

    /// <summary>A table of HTML without its beginning or its end.</summary>
    internal static ReadDiagnostic HtmlTableBroken(SourcePosition position, int lastLine, string? heading) => ReadCodes.HtmlTableBroken.At(
        position,
        null,
        null,
        $"到第 {N(lastLine)} 行为止是残缺的 HTML 表格{Under(heading)}，缺少 <table> 或 </table>，没有读取，其中的数字未取。请重新获取文件。",
        $"A table of HTML{UnderEnglish(heading)}, up to line {N(lastLine)}, is broken off: <table> or </table> is missing. It was not read, and none of its numbers were taken. Get the file again.");

    /// <summary>A comment that reaches from its place to this line, or not, as one reads Markdown.</summary>
    internal static ReadDiagnostic CommentUnclear(SourcePosition position, int lastLine) => ReadCodes.CommentUnclear.At(
        position,
        null,
        null,
        $"此处起的注释 <!-- 没有在本段内结束，按注释到第 {N(lastLine)} 行为止读取，其中的文字未取。请与原文核对。",
        $"The comment <!-- that begins here does not end in its paragraph. It was taken to reach to line {N(lastLine)}, and none of its text was taken. Compare it with the page.");

    /// <summary>Nothing behind the last digit of a file tells that the number is whole.</summary>
    internal static ReadDiagnostic EndsInNumber(SourcePosition position) => ReadCodes.EndsInNumber.At(
        position,
        null,
        null,
        "文件在此处的数字之后中止，没有换行，不能断定这个数是否完整，未取。文件完整的，请在末尾加一个换行。",
        "The file ends right behind the number here, without a line end; whether the number is whole cannot be told, and it was not taken. If the file is whole, add a line end.");

    internal static ReadDiagnostic Empty() => ReadCodes.Empty.At(
        default,
        null,
        null,
        "文件是空的。未取任何数据。",
        "The file is empty. Nothing was kept.");

    internal static ReadDiagnostic NotText() => ReadCodes.NotText.At(
        new SourcePosition(1, 1),
        null,
        null,
        "文件不是文本：既不是 UTF-8、UTF-16，也不是 GB18030 编码。未取任何数据。请以 UTF-8 编码另存为文本。",
        "The file is no text: neither UTF-8 nor UTF-16 nor GB18030. Nothing was kept. Save it as text in UTF-8.");

    internal static ReadDiagnostic OtherFormat(string format, string chineseAdvice, string englishAdvice) => ReadCodes.OtherFormat.At(
        new SourcePosition(1, 1),
        null,
        null,
        $"这是 {format} 文件，不能直接读取。未取任何数据。{chineseAdvice}",
        $"This is a {format} file, which cannot be read as it is. Nothing was kept. {englishAdvice}");

    internal static ReadDiagnostic DamagedText(SourcePosition position, int count) => ReadCodes.DamagedText.At(
        position,
        null,
        null,
        $"有 {N(count)} 处字符已损坏，按“\uFFFD”读入。",
        $"{N(count)} damaged characters were read as \"\uFFFD\".");

    private static string Under(string? heading) => heading == null ? string.Empty : $"（在“{heading}”之下）";

    private static string UnderEnglish(string? heading) => heading == null ? string.Empty : $" under \"{heading}\"";

    private static string N(long value) => value.ToString(CultureInfo.InvariantCulture);
}
