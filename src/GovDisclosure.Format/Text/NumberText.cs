using System;
using System.Globalization;
using System.Text;

namespace GovDisclosure.Format.Text;

/// <summary>What the text of a number cell turned out to be.</summary>
internal enum NumberTextKind
{
    /// <summary>Nothing stands there.</summary>
    Blank,

    /// <summary>A mark in place of a number: -, /, 无.</summary>
    Mark,

    /// <summary>A number, perhaps with unit and remark.</summary>
    Number,

    /// <summary>Anything else.</summary>
    Unreadable,
}

/// <summary>The text of a number cell, taken apart: number, unit, remark. What it means for a cell is not decided here.</summary>
internal readonly struct NumberText
{
    private const int LongestUnit = 2;

    private NumberText(NumberTextKind kind, decimal value = 0, string unit = "", string remark = "", bool hasSign = false, bool isNormalized = false, bool hasSignInWords = false)
    {
        Kind = kind;
        Value = value;
        Unit = unit;
        Remark = remark;
        HasSign = hasSign;
        IsNormalized = isNormalized;
        HasSignInWords = hasSignInWords;
    }

    internal NumberTextKind Kind { get; }

    internal decimal Value { get; }

    /// <summary>元, 万元, 件 …, or empty.</summary>
    internal string Unit { get; }

    /// <summary>The bracketed remark as printed, without its brackets, or empty.</summary>
    internal string Remark { get; }

    internal bool HasSign { get; }

    /// <summary>Whether the sign is a word or an arrow: 减8, 增加7, ↓8.</summary>
    internal bool HasSignInWords { get; }

    /// <summary>Whether the digits were full-width or Chinese, or had separators.</summary>
    internal bool IsNormalized { get; }

    internal bool IsNumber => Kind == NumberTextKind.Number;

    internal static NumberText Parse(string text)
    {
        if (TryParsePlain(text, out long plain))
            return new NumberText(NumberTextKind.Number, plain);
        ReadOnlySpan<char> trimmed = Trim(text.AsSpan());
        if (trimmed.Length == 0)
            return new NumberText(NumberTextKind.Blank);
        if (!MayBegin(trimmed[0]) || trimmed.IndexOf(ObjectMark.Sign) >= 0)
            return new NumberText(NumberTextKind.Unreadable);
        if (SignInWords(trimmed, out int sign) is > 0 and int words)
            return WithSign(Parse(trimmed.Slice(words).ToString()), sign);
        int bracket = trimmed.IndexOfAny("(（〔[【".AsSpan());
        ReadOnlySpan<char> body = bracket > 0 ? Trim(trimmed.Slice(0, bracket)) : trimmed;

        // Stryker disable once all: what is told here is told below as well, with more ado.
        if (IsSentence(body) || IsWords(body))
            return new NumberText(NumberTextKind.Unreadable);
        string remark = string.Empty;
        if (bracket > 0)
        {
            string folded = LabelText.Fold(trimmed.Slice(bracket).ToString());
            if (LabelText.EndOfBracket(folded, 0) != folded.Length || !folded.EndsWith(")", StringComparison.Ordinal))
                return new NumberText(NumberTextKind.Unreadable);
            remark = Trim(trimmed.Slice(bracket + 1, trimmed.Length - bracket - 2)).ToString();
        }

        return ParseBody(body.ToString(), remark);
    }

    /// <summary>The length of a word that says more or less, or 0.</summary>
    private static int SignInWords(ReadOnlySpan<char> text, out int sign)
    {
        sign = text[0] is '减' or '減' or '降' or '负' or '負' or '↓' ? -1 : text[0] is '增' or '升' or '↑' ? 1 : 0;
        return sign == 0 ? 0 : text.Length > 1 && ((text[0] is '减' or '減' && text[1] == '少') || (text[0] == '增' && text[1] == '加')) ? 2 : 1;
    }

    private static NumberText WithSign(NumberText number, int sign) => number is { IsNumber: true, HasSign: false }
        ? new NumberText(NumberTextKind.Number, sign * number.Value, number.Unit, number.Remark, hasSign: true, isNormalized: true, hasSignInWords: true)
        : new NumberText(NumberTextKind.Unreadable);

    /// <summary>Nearly every cell: digits and nothing else.</summary>
    internal static bool TryParsePlain(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 18 || (text[0] == '0' && text.Length > 1))
            return false;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Whether a number or a mark can begin with this; words are told apart from them without more ado.</summary>
    internal static bool MayBegin(char c) =>
        FoldWidth(c) is (>= '0' and <= '9') or '+' or '-' or '.' or ',' or '/' or '—' or '―' or '─' or '–' or '_' or 'N' or 'n' or '\\' or '*'
            or '无' or '空' or '十' or '百' or '千' or '万' or '减' or '減' or '降' or '负' or '負' or '↓' or '增' or '升' or '↑'
        || ChineseNumerals.Digit(c) >= 0;

    private static NumberText ParseBody(string body, string remark)
    {
        string folded = FoldWidth(body);
        if (IsMark(folded))
            return new NumberText(NumberTextKind.Mark, remark: remark);

        int digits = 0;
        bool hasSign = folded[0] is '+' or '-';
        if (hasSign)
            digits++;
        int end = digits;
        while (end < folded.Length && (folded[end] is (>= '0' and <= '9') or '.' or ','))
            end++;
        string unit = Trim(folded.Substring(end));
        if (end == digits)
            return ParseChinese(folded, remark);
        if (!IsUnit(unit) || !TryParseDigits(folded.Substring(digits, end - digits), out decimal value, out bool separated))
            return new NumberText(NumberTextKind.Unreadable);
        return new NumberText(
            NumberTextKind.Number,
            folded[0] == '-' ? -value : value,
            unit,
            remark,
            hasSign,
            separated || !string.Equals(folded, body, StringComparison.Ordinal));
    }

    // Stryker disable all: both only save time.
    /// <summary>Whether more follows the digits than a unit, as where a sentence begins with a year.</summary>
    private static bool IsSentence(ReadOnlySpan<char> body)
    {
        int end = 0;
        while (end < body.Length && FoldWidth(body[end]) is (>= '0' and <= '9') or '.' or ',')
            end++;
        int unit = end;
        while (unit < body.Length && LabelText.IsBlank(body[unit]))
            unit++;
        return end > 0 && body.Length - unit > LongestUnit;
    }

    /// <summary>Whether more follows a Chinese numeral, as where a label begins with its enumerator; nothing may.</summary>
    private static bool IsWords(ReadOnlySpan<char> body)
    {
        int end = 0;
        while (end < body.Length && (ChineseNumerals.Digit(body[end]) >= 0 || body[end] is '十' or '百' or '千' or '万' or '萬'))
            end++;
        return end > 0 && end < body.Length;
    }

    // Stryker restore all

    private static NumberText ParseChinese(string folded, string remark)
    {
        // One character is as likely a piece of a label set upright, a dash, or a circle that marks something.
        if ((folded.Length == 1 && folded[0] is not ('零' or '〇')) || !ChineseNumerals.TryParse(folded, out long value))
            return new NumberText(NumberTextKind.Unreadable);
        return new NumberText(NumberTextKind.Number, value, remark: remark, isNormalized: true);
    }

    private static bool TryParseDigits(string digits, out decimal value, out bool separated)
    {
        separated = digits.IndexOf(',') >= 0;
        value = 0;
        int point = digits.IndexOf('.');
        string whole = point < 0 ? digits : digits.Substring(0, point);
        string fraction = point < 0 ? string.Empty : digits.Substring(point + 1);
        if (whole.Length == 0 || (point >= 0 && fraction.Length == 0) || fraction.IndexOfAny([',', '.']) >= 0)
            return false;
        if (separated && !IsGrouped(whole))
            return false;
        string plain = separated ? whole.Replace(",", string.Empty) : whole;

        // 007 is not how a form prints 7: something stuck to it.
        if (plain.Length > 1 && plain[0] == '0')
            return false;
        // The nought before a point is no digit that counts.
        return (plain == "0" ? 0 : plain.Length) + fraction.Length <= 28
            && decimal.TryParse(point < 0 ? plain : plain + "." + fraction, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsGrouped(string whole)
    {
        string[] groups = whole.Split(',');
        if (groups[0].Length is 0 or > 3)
            return false;
        for (int i = 1; i < groups.Length; i++)
        {
            if (groups[i].Length != 3)
                return false;
        }

        return true;
    }

    /// <summary>Whether a unit, and nothing else, stands in a piece of a text.</summary>
    internal static bool IsUnit(string text, int start, int end) => end - start <= LongestUnit && text[start] is not (>= '0' and <= '9') && IsUnit(text.Substring(start, end - start));

    private static bool IsUnit(string unit) => unit is "" or "元" or "万元" or "亿元" or "万" or "亿" or "万件"
        or "件" or "条" or "项" or "个" or "宗" or "次" or "份" or "起" or "%";

    private static bool IsMark(string text)
    {
        switch (text)
        {
            case "无" or "空" or "N/A" or "n/a" or "NA" or "\\" or "*":
                return true;
        }

        foreach (char c in text)
        {
            if (c is not ('-' or '/' or '—' or '―' or '─' or '－' or '–' or '_'))
                return false;
        }

        return true;
    }

    private static string FoldWidth(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
            folded.Append(FoldWidth(c));
        return folded.ToString();
    }

    private static char FoldWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '−' or '﹣' => '-',
        '無' => '无',
        '萬' => '万',
        _ => c,
    };

    /// <summary>A number as JSON has it, <c>null</c> for none.</summary>
    internal static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    /// <summary>Whether a character beside a text is none of it; what turns the order of digits is.</summary>
    internal static bool IsTrimmed(char c) => LabelText.IsBlank(c) && !LabelText.IsDirection(c);

    internal static string Trim(string text)
    {
        ReadOnlySpan<char> trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsTrimmed(text[start]))
            start++;
        while (end > start && IsTrimmed(text[end - 1]))
            end--;
        return text.Slice(start, end - start);
    }
}
