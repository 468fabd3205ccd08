namespace GovDisclosure.Format.Template;

/// <summary>Chinese numerals, as in （一）, 二〇二三年 and 十二.</summary>
internal static class ChineseNumerals
{
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

    /// <summary>Reads a number below ten thousand, either digit by digit (二〇二三) or with 十、百、千.</summary>
    internal static bool TryParse(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 8)
            return false;
        return TryParsePositional(text, out value) || TryParseMultiplicative(text, out value);
    }

    private static bool TryParsePositional(string text, out long value)
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

    /// <summary>十二, 一百零二, 三千: each unit smaller than the one before, 零 where one is passed over (一百二 is no 102).</summary>
    private static bool TryParseMultiplicative(string text, out long value)
    {
        value = 0;
        int digit = -1;
        bool zero = false;
        long lastUnit = 10_000;
        foreach (char c in text)
        {
            int next = Digit(c);
            if (next == 0)
            {
                if (digit >= 0 || zero || value == 0)
                    return false;
                zero = true;
            }
            else if (next > 0)
            {
                if (digit > 0)
                    return false;
                digit = next;
            }
            else
            {
                long unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
                bool leadingTen = unit == 10 && digit < 0 && value == 0;
                if (unit == 0 || unit >= lastUnit || (digit < 0 && !leadingTen) || zero == (unit * 10 == lastUnit))
                    return false;
                value += (leadingTen ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
                zero = false;
            }
        }

        if (digit < 0)
            return !zero;
        value += digit;
        return zero == (lastUnit > 10);
    }
}
