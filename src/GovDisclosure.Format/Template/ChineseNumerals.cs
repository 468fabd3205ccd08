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

    /// <summary>Reads a number below one hundred million, either digit by digit (二〇二三) or with 十、百、千、万.</summary>
    internal static bool TryParse(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 12)
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

    private static bool TryParseMultiplicative(string text, out long value)
    {
        value = 0;
        long section = 0;
        int digit = -1;
        long lastUnit = long.MaxValue;
        foreach (char c in text)
        {
            int next = Digit(c);
            if (next >= 0)
            {
                if (digit > 0)
                    return false;
                digit = next;
                continue;
            }

            long unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
            if (unit == 0)
                return false;
            if (unit == 10000)
            {
                value = (section + (digit > 0 ? digit : 0)) * 10000;
                section = 0;
                lastUnit = long.MaxValue;
            }
            else
            {
                if (unit >= lastUnit || (digit < 0 && !(unit == 10 && section == 0)))
                    return false;
                section += (digit < 0 ? 1 : digit) * unit;
                lastUnit = unit;
            }

            digit = -1;
        }

        value += section + (digit > 0 ? digit : 0);
        return true;
    }
}
