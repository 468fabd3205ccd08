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

    private static string N(long value) => value.ToString(CultureInfo.InvariantCulture);
}
