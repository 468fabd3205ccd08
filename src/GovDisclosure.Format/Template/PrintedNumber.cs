using System;

namespace GovDisclosure.Format.Template;

/// <summary>
/// The number in the text of a cell: full-width characters folded, separators of thousands dropped, a unit and a
/// bracketed remark behind it cut. A text in which anything else stands has no number.
/// </summary>
internal sealed class PrintedNumber
{
    private static readonly string[] s_units = ["件", "项", "个", "份", "宗", "起", "条", "万元", "元"];

    private readonly string _digits;

    private PrintedNumber(string digits, string? unit)
    {
        _digits = digits;
        Unit = unit;
    }

    /// <summary>The unit that was cut, or null.</summary>
    internal string? Unit { get; }

    /// <summary>Whether the unit is one of money, so that the number is no count.</summary>
    internal bool IsMoney => Unit is "元" or "万元";

    /// <summary>Whether nothing but zeros stands behind the point.</summary>
    internal bool IsWhole => _digits.IndexOf('.') is var point && (point < 0 || _digits.Substring(point + 1).Trim('0').Length == 0);

    /// <summary>The number in a text, or null where it has none.</summary>
    internal static PrintedNumber? Find(string text)
    {
        string rest = Fold(text).Trim();
        int remark = rest.IndexOf('(');
        if (remark > 0 && rest[rest.Length - 1] == ')')
            rest = rest.Substring(0, remark).TrimEnd();
        string? unit = Array.Find(s_units, each => rest.EndsWith(each, StringComparison.Ordinal));
        if (unit != null)
            rest = rest.Substring(0, rest.Length - unit.Length).TrimEnd();
        return Digits(rest) is { } digits ? new PrintedNumber(digits, unit) : null;
    }

    /// <summary>Sign, digits and point.</summary>
    public override string ToString() => _digits;

    private static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and char wide => (char)(wide - 0xFEE0),
                '\u2212' => '-',
                char other => other,
            };
        }

        return new string(folded);
    }

    /// <summary>The text without separators if it is a number and nothing else: 12, -12, 1,234, 12.5.</summary>
    private static string? Digits(string text)
    {
        int at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int point = text.IndexOf('.');
        string whole = text.Substring(at, (point < 0 ? text.Length : point) - at);
        string fraction = point < 0 ? "0" : text.Substring(point + 1);
        string[] groups = whole.Split(',');
        for (int i = 1; i < groups.Length; i++)
        {
            if (groups[i].Length != 3 || groups[0].Length > 3)
                return null;
        }

        return Array.TrueForAll(groups, IsDigits) && IsDigits(fraction) ? text.Replace(",", string.Empty) : null;
    }

    private static bool IsDigits(string text)
    {
        foreach (char digit in text)
        {
            if (digit is < '0' or > '9')
                return false;
        }

        return text.Length > 0;
    }
}
