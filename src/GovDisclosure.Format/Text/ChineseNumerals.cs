using System;

namespace GovDisclosure.Format.Text;

/// <summary>Chinese numerals, as in （一）, 二〇二三年 and 十二.</summary>
internal static class ChineseNumerals
{
    // 九千九百九十九万九千九百九十九.
    private const int Longest = 15;

    /// <summary>The value of a digit, or −1.</summary>
    internal static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Reads a number below one hundred million, either digit by digit (二〇二三) or with 十、百、千、万.</summary>
    internal static bool TryParse(string text, out long value) => TryParse(text.AsSpan(), out value);

    /// <summary>The same of a part of a text.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > Longest)
            return false;
        return TryParsePositional(text, out value) || TryParseMultiplicative(text, out value);
    }

    private static bool TryParsePositional(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char c in text)
        {
            int digit = Digit(c);
            if (digit < 0)
                return false;
            value = (value * 10) + digit;
        }

        // 二三 is no way to write 23; 二〇二三 is a year, 〇 is zero.
        return text.Length == 1 || text.Length == 4;
    }

    private static bool TryParseMultiplicative(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        long total = 0;
        int digit = 0;
        // Stryker disable once Boolean: it is set before it is looked at.
        bool zero = false;
        long last = 0;
        foreach (char c in text)
        {
            int next = Digit(c);
            long unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
            if ((next < 0 && unit == 0) || (next >= 0 && digit > 0))
                return false;
            if (next == 0)
            {
                if (zero || last == 0)
                    return false;
                zero = true;
            }
            else if (unit == 0)
            {
                digit = next;
            }
            else if (unit == 10000)
            {
                if ((digit > 0 && !Place(1)) || zero || total is 0 or >= 10000)
                    return false;
                total *= 10000;
                last = 10000;
            }
            else
            {
                if (digit == 0 && unit == 10 && last == 0)
                    digit = 1;
                if (digit == 0 || !Place(unit))
                    return false;
            }
        }

        if ((digit > 0 && !Place(1)) || zero || total == 0)
            return false;
        value = total;
        return true;

        // 零 stands where a unit is passed over and nowhere else: 一百五 is no clear way to write a number.
        bool Place(long unit)
        {
            if (last > 0 && (unit >= last || zero == (unit * 10 == last)))
                return false;
            total += digit * unit;
            last = unit;
            digit = 0;
            zero = false;
            return true;
        }
    }
}
