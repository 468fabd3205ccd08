using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>What stands before a label: 一、 or （一） or 1. or nothing.</summary>
internal enum EnumeratorKind
{
    None,
    Section,
    Bracketed,
    Number,
}

/// <summary>A label taken apart into its enumerator and its words. Both come from plain folded text.</summary>
internal readonly record struct Label(EnumeratorKind Kind, int Value, string Body)
{
    /// <summary>Whether an enumerator may stand at the beginning; nearly all texts without one show it by their first character.</summary>
    internal static bool MayBegin(string plain) => plain.Length > 0 && MayBegin(plain[0]);

    /// <summary>Whether an enumerator, or a note before one, may begin with this.</summary>
    internal static bool MayBegin(char first) => first is '(' or '十' or (>= '1' and <= '9') || ChineseNumerals.Digit(first) >= 0;

    internal static Label Parse(string plain)
    {
        if (plain.Length == 0)
            return new Label(EnumeratorKind.None, 0, plain);
        if (plain[0] == '(')
        {
            int close = plain.IndexOf(')');
            if (close is > 1 and <= 4 && ChineseNumerals.TryParse(plain.AsSpan(1, close - 1), out long bracketed))
                return new Label(EnumeratorKind.Bracketed, (int)bracketed, plain.Substring(close + 1));
        }

        int end = 0;
        while (end < plain.Length && end < 3 && (ChineseNumerals.Digit(plain[end]) >= 0 || plain[end] == '十'))
            end++;
        if (end > 0 && end < plain.Length && plain[end] is ',' or '.' or ':' && ChineseNumerals.TryParse(plain.AsSpan(0, end), out long section))
            return new Label(EnumeratorKind.Section, (int)section, plain.Substring(end + 1));

        if (plain[0] is >= '1' and <= '9')
        {
            int body = plain.Length > 1 && plain[1] is '.' or ',' or ')' or ':' ? 2 : 1;
            return new Label(EnumeratorKind.Number, plain[0] - '0', plain.Substring(body));
        }

        return new Label(EnumeratorKind.None, 0, plain);
    }
}
