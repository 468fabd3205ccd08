using System;
using System.Collections.Generic;
using System.Text.Json;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>What can be wrong with the JSON of a report, with the words for it; <see cref="JsonCodes"/> has the codes.</summary>
internal static class JsonErrors
{
    internal static readonly ReportJsonErrorInfo Malformed = new(JsonCodes.Malformed,
        new("此处不是合格的 JSON：{0}。未读入任何内容，请检查此处的括号、引号、逗号；注释不允许。",
            "Not well-formed JSON here: {0}. Nothing was read; check brackets, quotation marks and commas here; comments are not allowed."));

    internal static readonly ReportJsonErrorInfo NotUtf8 = new(JsonCodes.NotUtf8,
        new("此处的文本不是合格的 UTF-8，或含有孤立的代理项。未读入任何内容，请以 UTF-8 编码重新保存。",
            "The text here is not well-formed UTF-8, or holds a lone surrogate. Nothing was read; save it as UTF-8 again."));

    internal static readonly ReportJsonErrorInfo LoneSurrogate = new(JsonCodes.LoneSurrogate,
        new("\\u 转义写出了孤立的代理项，不是任何字符。未读入任何内容；基本平面以外的字符要么直接书写，要么写成一对代理项。",
            "An escape \\u gives a lone surrogate, which is no character. Nothing was read; write a character beyond the basic plane as it is, or as a pair of surrogates."));

    internal static readonly ReportJsonErrorInfo TooLarge = new(JsonCodes.TooLarge,
        new("文档超过 {0} 字节，不可能是一份报告。未读入任何内容。",
            "The document has more than {0} bytes, which is no report. Nothing was read."));

    internal static readonly ReportJsonErrorInfo TooDeep = new(JsonCodes.TooDeep,
        new("此处的嵌套深于任何报告。未读入任何内容，请核对结构。",
            "Nested deeper here than any report is. Nothing was read; check the structure."));

    internal static readonly ReportJsonErrorInfo Trailing = new(JsonCodes.Trailing,
        new("报告到此已经结束，其后还有内容。未读入任何内容；一个文档只能有一份报告。",
            "The report has ended, and more follows. Nothing was read; a document holds one report."));

    internal static readonly ReportJsonErrorInfo NoReport = new(JsonCodes.NoReport,
        new("报告应为 JSON 对象，实为{0}。", "A report is a JSON object; found {0}."));

    internal static readonly ReportJsonErrorInfo UnknownMember = new(JsonCodes.UnknownMember,
        new("此处没有名为“{0}”的成员，可有：{1}。未读入任何内容；请核对拼写与版本（edition），或删去该成员。",
            "There is no member \"{0}\" here, but: {1}. Nothing was read; check the spelling and the edition, or take the member away."));

    internal static readonly ReportJsonErrorInfo RepeatedMember = new(JsonCodes.RepeatedMember,
        new("成员“{0}”重复出现，不能断定以哪一个为准。未读入任何内容，请只保留一个。",
            "The member \"{0}\" stands here a second time; which of the two holds cannot be told. Nothing was read; keep one."));

    internal static readonly ReportJsonErrorInfo EditionMissing = new(JsonCodes.EditionMissing,
        new("缺少 edition（格式版本），应为 \"2019\" 或 \"2021\"。没有它就不能断定各表的列，未读入任何内容。",
            "The member edition is missing; it is \"2019\" or \"2021\". Without it the columns of the tables cannot be told. Nothing was read."));

    internal static readonly ReportJsonErrorInfo EditionUnknown = new(JsonCodes.EditionUnknown,
        new("没有版本“{0}”，应为 \"2019\"（试行格式）或 \"2021\"（修订格式）。未读入任何内容。",
            "There is no edition \"{0}\"; it is \"2019\" or \"2021\". Nothing was read."));

    internal static readonly ReportJsonErrorInfo ContractUnknown = new(JsonCodes.ContractUnknown,
        new("contract 为 {0}，本程序只支持 1。未读入任何内容；数字更大时请更新本程序。",
            "contract is {0}; only 1 is supported. Nothing was read; if the number is higher, update this library."));

    internal static readonly ReportJsonErrorInfo WrongKind = new(JsonCodes.WrongKind,
        new("应为{0}，实为{1}。未读入任何内容。", "Expected {0}, found {1}. Nothing was read."));

    internal static readonly ReportJsonErrorInfo NotWhole = new(JsonCodes.NotWhole,
        new("应为整数，实为 {0}。未读入任何内容；空白单元格写 null。",
            "Expected a whole number, found {0}. Nothing was read; a blank cell is written null."));

    internal static readonly ReportJsonErrorInfo CountOutOfRange = new(JsonCodes.CountOutOfRange,
        new("{0} 超出 ±10^12，不可能是一个计数。未读入任何内容。",
            "{0} is beyond ±10^12, which is no count. Nothing was read."));

    internal static readonly ReportJsonErrorInfo AmountInexact = new(JsonCodes.AmountInexact,
        new("{0} 超过 28 位有效数字或 28 位小数，不能精确保存，而金额从不舍入。未读入任何内容。",
            "{0} has more than 28 significant digits or decimals. It cannot be held exactly, and an amount is never rounded. Nothing was read."));

    internal static readonly ReportJsonErrorInfo YearOutOfRange = new(JsonCodes.YearOutOfRange,
        new("{0} 不是 1 至 9999 之间的年份。未读入任何内容；年份不明写 null。",
            "{0} is no year between 1 and 9999. Nothing was read; a year not known is written null."));

    internal static readonly ReportJsonErrorInfo NotADate = new(JsonCodes.NotADate,
        new("“{0}”不是日期，应写成 yyyy-MM-dd，并且是日历上有的一天。未读入任何内容；日期不明写 null。",
            "\"{0}\" is no date; write yyyy-MM-dd, a day of the calendar. Nothing was read; a date not known is written null."));

    internal static readonly ReportJsonErrorInfo UnitUnknown = new(JsonCodes.UnitUnknown,
        new("没有单位“{0}”，应为 \"yuan\"、\"tenThousandYuan\" 或 null。未读入任何内容。",
            "There is no unit \"{0}\"; it is \"yuan\", \"tenThousandYuan\" or null. Nothing was read."));

    internal static readonly ReportJsonErrorInfo NotAPointer = new(JsonCodes.NotAPointer,
        new("“{0}”不是 JSON 指针（RFC 6901），如 /applications/newlyReceived/total。未读入任何内容。",
            "\"{0}\" is no JSON pointer (RFC 6901) such as /applications/newlyReceived/total. Nothing was read."));

    internal static readonly ReportJsonErrorInfo BothForms = new(JsonCodes.BothForms,
        new("（六）其他处理既有三行又有 undivided，两者只能有其一。未读入任何内容；没有的一种写 null 或不写。",
            "Other handling stands here both in three rows and in undivided; a report has one of the two. Nothing was read; write null for the other or leave it out."));

    internal static readonly ReportJsonErrorInfo LineTooLong = new(JsonCodes.LineTooLong,
        new("这一行超过 {0} 字节，已跳过，其余各行照常读入。请核对是否每份报告各占一行；报告确有这样长时请调高限度。",
            "The line has more than {0} bytes and was passed over; the other lines are read. Check that each report has a line of its own; if a report is that long, raise the limit."));

    internal static readonly ReportJsonErrorInfo TextTooLong = new(JsonCodes.TextTooLong,
        new("此处的文字超过 {0} 个字符，不可能出自一份报告。未读入任何内容。",
            "The text here has more than {0} characters, which is of no report. Nothing was read."));

    internal static readonly ReportJsonErrorInfo TooManyItems = new(JsonCodes.TooManyItems,
        new("各列表合计超过 {0} 项，不可能出自一份报告。未读入任何内容。",
            "The lists have more than {0} items together, which is of no report. Nothing was read."));

    internal static readonly IReadOnlyList<ReportJsonErrorInfo> All = new ValueList<ReportJsonErrorInfo>(
    [
        Malformed, NotUtf8, LoneSurrogate, TooLarge, TooDeep, Trailing, NoReport, UnknownMember, RepeatedMember,
        EditionMissing, EditionUnknown, ContractUnknown, WrongKind, NotWhole, CountOutOfRange, AmountInexact,
        YearOutOfRange, NotADate, UnitUnknown, NotAPointer, BothForms, LineTooLong, TextTooLong, TooManyItems,
    ]);

    internal static readonly Bilingual Unreadable = new("不能解析", "it cannot be parsed");

    private static readonly Bilingual s_end = new("文档到此中断", "the document ends");

    /// <summary>The error for what System.Text.Json could not parse.</summary>
    internal static ReportJsonException OfMalformed(ReadOnlySpan<byte> document, JsonException malformed, string pointer, bool trailing)
    {
        long offset = JsonPlaces.OffsetOf(document, malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
        object? found = offset >= document.Length ? s_end : Quoted(Utf8Text.Character(document.Slice((int)offset)));
        ReportJsonErrorInfo error = trailing ? Trailing : found is null ? NotUtf8 : Malformed;
        return new ReportJsonException(error, pointer, offset, [found ?? string.Empty], malformed);
    }

    private static Bilingual? Quoted(string? character) => character is null ? null : new Bilingual($"遇到“{character}”", $"found \"{character}\"");
}
