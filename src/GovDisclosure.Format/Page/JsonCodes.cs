using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>What can be wrong with the JSON of a report, by permanent codes. A number is never given a second meaning.</summary>
internal static class JsonCodes
{
    private static readonly Bilingual s_nothingRead = new("未读入任何内容。", "Nothing was read.");

    internal static readonly ReadDiagnosticInfo Malformed = new("JSON-001", Severity.Error,
        new("不是合格的 JSON", "not well-formed JSON"),
        s_nothingRead,
        new("请检查此处的括号、引号、逗号；注释不允许。", "Check brackets, quotation marks and commas; comments are not allowed."));

    internal static readonly ReadDiagnosticInfo NotUtf8 = new("JSON-002", Severity.Error,
        new("不是合格的 UTF-8 文本，或含有孤立的代理项", "not well-formed UTF-8, or a lone surrogate in the text"),
        s_nothingRead,
        new("请以 UTF-8 编码重新保存。", "Save it as UTF-8 again."));

    internal static readonly ReadDiagnosticInfo LoneSurrogate = new("JSON-003", Severity.Error,
        new("转义写出了孤立的代理项", "an escape of a lone surrogate"),
        s_nothingRead,
        new("基本平面以外的字符直接书写，或写成一对代理项。", "Write a character beyond the basic plane as it is, or as a pair of surrogates."));

    internal static readonly ReadDiagnosticInfo TooLarge = new("JSON-004", Severity.Error,
        new("文档过大", "the document is too large"),
        s_nothingRead,
        new("请核对文件，一个文档只放一份报告。", "Check the file; a document holds one report."));

    internal static readonly ReadDiagnosticInfo TooDeep = new("JSON-005", Severity.Error,
        new("嵌套过深", "nested too deep"),
        s_nothingRead,
        new("请核对结构。", "Check the structure."));

    internal static readonly ReadDiagnosticInfo Trailing = new("JSON-006", Severity.Error,
        new("报告之后还有内容", "content after the report"),
        s_nothingRead,
        new("一个文档只放一份报告；多份报告每行一份，按行读取。", "Put one report into a document; several stand one a line and are read line by line."));

    internal static readonly ReadDiagnosticInfo NoReport = new("JSON-007", Severity.Error,
        new("不是报告", "no report"),
        s_nothingRead,
        new("请给出一个 JSON 对象。", "Give a JSON object."));

    internal static readonly ReadDiagnosticInfo UnknownMember = new("JSON-008", Severity.Error,
        new("没有这个成员", "an unknown member"),
        s_nothingRead,
        new("请核对拼写与版本（edition），或删去该成员。", "Check the spelling and the edition, or take the member away."));

    internal static readonly ReadDiagnosticInfo RepeatedMember = new("JSON-009", Severity.Error,
        new("成员重复", "a repeated member"),
        s_nothingRead,
        new("请只保留一个。", "Keep one of the two."));

    internal static readonly ReadDiagnosticInfo EditionMissing = new("JSON-010", Severity.Error,
        new("缺少版本（edition）", "the edition is missing"),
        s_nothingRead,
        new("请写明 edition。", "State the edition."));

    internal static readonly ReadDiagnosticInfo EditionUnknown = new("JSON-011", Severity.Error,
        new("版本（edition）未知", "an unknown edition"),
        s_nothingRead,
        new("请核对 edition 的写法。", "Check how the edition is written."));

    internal static readonly ReadDiagnosticInfo ContractUnknown = new("JSON-012", Severity.Error,
        new("约定（contract）的版本不受支持", "the contract is of an unsupported version"),
        s_nothingRead,
        new("数字更大时请更新本程序。", "If the number is higher, update this library."));

    internal static readonly ReadDiagnosticInfo WrongKind = new("JSON-013", Severity.Error,
        new("值的类型不符", "a value of the wrong kind"),
        s_nothingRead,
        new("请按 JSON Schema 改正。", "Correct it by the JSON Schema."));

    internal static readonly ReadDiagnosticInfo NotWhole = new("JSON-014", Severity.Error,
        new("计数不是整数", "a count that is no whole number"),
        s_nothingRead,
        new("请写整数；空白单元格写 null。", "Write a whole number; a blank cell is written null."));

    internal static readonly ReadDiagnosticInfo CountOutOfRange = new("JSON-015", Severity.Error,
        new("计数超出 ±10^12", "a count beyond ±10^12"),
        s_nothingRead,
        new("请核对这个数。", "Check the number."));

    internal static readonly ReadDiagnosticInfo AmountInexact = new("JSON-016", Severity.Error,
        new("金额超过 28 位数字", "an amount of more than 28 digits"),
        s_nothingRead,
        new("请核对这个数；金额从不舍入。", "Check the number; an amount is never rounded."));

    internal static readonly ReadDiagnosticInfo YearOutOfRange = new("JSON-017", Severity.Error,
        new("年份不在 1 至 9999 之间", "a year not between 1 and 9999"),
        s_nothingRead,
        new("请核对年份；年份不明写 null。", "Check the year; a year not known is written null."));

    internal static readonly ReadDiagnosticInfo NotADate = new("JSON-018", Severity.Error,
        new("不是日期", "not a date"),
        s_nothingRead,
        new("请写成 yyyy-MM-dd；日期不明写 null。", "Write yyyy-MM-dd; a date not known is written null."));

    internal static readonly ReadDiagnosticInfo UnitUnknown = new("JSON-019", Severity.Error,
        new("单位未知", "an unknown unit"),
        s_nothingRead,
        new("请写 yuan、tenThousandYuan 或 null。", "Write yuan, tenThousandYuan or null."));

    internal static readonly ReadDiagnosticInfo NotAPointer = new("JSON-020", Severity.Error,
        new("不是 JSON 指针", "not a JSON pointer"),
        s_nothingRead,
        new("请按 RFC 6901 书写。", "Write it as RFC 6901 has it."));

    internal static readonly ReadDiagnosticInfo BothForms = new("JSON-021", Severity.Error,
        new("（六）其他处理既分三行又为一行", "other handling both in three rows and in one"),
        s_nothingRead,
        new("没有的一种写 null 或不写。", "Write null for the form that the report does not have, or leave it out."));

    internal static readonly ReadDiagnosticInfo LineTooLong = new("JSON-022", Severity.Error,
        new("一行过长", "a line is too long"),
        new("这一行跳过，其余各行照常读入。", "The line is passed over; the other lines are read."),
        new("请核对是否每份报告各占一行；报告确有这样长时请调高限度。", "Check that each report has a line of its own; if a report is that long, raise the limit."));

    internal static readonly ReadDiagnosticInfo TextTooLong = new("JSON-023", Severity.Error,
        new("文字过长", "a text is too long"),
        s_nothingRead,
        new("请核对这段文字。", "Check the text."));

    internal static readonly ReadDiagnosticInfo TooManyItems = new("JSON-024", Severity.Error,
        new("列表项过多", "too many items"),
        s_nothingRead,
        new("请核对各列表。", "Check the lists."));

    internal static readonly IReadOnlyList<ReadDiagnosticInfo> All = new ValueList<ReadDiagnosticInfo>(
    [
        Malformed, NotUtf8, LoneSurrogate, TooLarge, TooDeep, Trailing, NoReport, UnknownMember, RepeatedMember, EditionMissing,
        EditionUnknown, ContractUnknown, WrongKind, NotWhole, CountOutOfRange, AmountInexact, YearOutOfRange, NotADate,
        UnitUnknown, NotAPointer, BothForms, LineTooLong, TextTooLong, TooManyItems,
    ]);
}
