using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>Numbers in a sentence, read backwards from the unit: Arabic or Chinese numerals, perhaps with 万 or 亿.</summary>
internal static class ProseNumbers
{
    private const int LongestNumber = 18;

    // No body has as many applications or cases; eleven digits are rather the number of a person's telephone.
    private const long LargestCount = 9_999_999_999;

    // A number that is about right (约, 近, 数), a part of a range, or an ordinal is no number to compare.
    private const string NoNumberBefore = "约近超逾余数几上足第每各某任逐过统唯同首多-~—～";

    private static readonly string[] s_noCountBehind = ["件次", "件(次)", "件套", "份额", "宗旨", "起诉", "起草", "起来", "起点", "起步", "起止", "起源", "起因", "起到", "起用"];

    /// <summary>Whether a character can be the last of a number.</summary>
    internal static bool IsNumeral(char c) => c is (>= '0' and <= '9') or '万' or '亿' or '两' or '十' or '百' or '千' || ChineseNumerals.Digit(c) >= 0;

    internal static bool IsUnit(char c) => c is '件' or '宗' or '起' or '份';

    /// <summary>The number that ends before a unit.</summary>
    /// <param name="folded">The folded sentence.</param>
    /// <param name="printed">The sentence as printed.</param>
    /// <param name="origins">For each folded character its place in what is printed.</param>
    /// <param name="unit">The place of the unit.</param>
    /// <param name="count">The number.</param>
    internal static bool TryReadCount(string folded, string printed, in Origins origins, int unit, out Count count)
    {
        count = default;
        if (unit == 0 || !IsNumeral(folded[unit - 1]) || Sentence.IsAnyAt(folded, unit, s_noCountBehind))
            return false;
        int multiplier = 1;
        int end = unit;
        if (folded[end - 1] is '万' or '亿' && end > 1 && folded[end - 2] is >= '0' and <= '9')
            multiplier = folded[--end] == '万' ? 10_000 : 100_000_000;
        bool isArabic = folded[end - 1] is >= '0' and <= '9';
        int start = isArabic ? StartOfDigits(folded, printed, origins, end) : StartOfChinese(folded, end);
        if (start < 0 || end - start > LongestNumber || !CanStand(folded, start) || (folded[unit] == '起' && folded.Substring(start, end - start) == "一"))
            return false;
        string number = folded.Substring(start, end - start);
        if (!(isArabic ? TryParseDigits(number, out decimal value) : TryParseChinese(number, out value)))
            return false;
        value *= multiplier;
        if (value != decimal.Truncate(value) || value > LargestCount)
            return false;
        count = new Count((long)value, start, unit + 1);
        return true;
    }

    /// <summary>The number that ends before a percent sign.</summary>
    internal static bool TryReadPercentage(string folded, string printed, in Origins origins, int sign, out Percentage percentage)
    {
        percentage = default;
        if (sign == 0 || folded[sign - 1] is < '0' or > '9')
            return false;
        int start = StartOfDigits(folded, printed, origins, sign);
        if (start < 0 || sign - start > LongestNumber || !CanStand(folded, start) || !TryParseDigits(folded.Substring(start, sign - start), out decimal value))
            return false;
        int point = folded.IndexOf('.', start, sign - start);
        percentage = new Percentage(value, point < 0 ? 0 : sign - point - 1, start, sign + 1);
        return true;
    }

    private static bool CanStand(string folded, int start)
    {
        if (start == 0)
            return true;
        char before = folded[start - 1];
        if (NoNumberBefore.IndexOf(before) >= 0 || IsNumeral(before) || before is '/' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            return false;
        return !(before is '至' or '到' && start > 1 && IsNumeral(folded[start - 2]));
    }

    /// <summary>Where the digits before a place begin, or −1 where a blank stands between two of them.</summary>
    private static int StartOfDigits(string folded, string printed, in Origins origins, int end)
    {
        int start = end - 1;
        while (start > 0)
        {
            char before = folded[start - 1];
            if (before is >= '0' and <= '9')
                start--;
            else if (before is '.' or ',' && start > 1 && folded[start - 2] is >= '0' and <= '9' && Joins(printed[origins[start - 1]], printed[origins[start - 2]], end - start))
                start -= 2;
            else
                break;
        }

        return origins[end - 1] - origins[start] == end - 1 - start ? start : -1;
    }

    // 、 and 。 are folded to , and . as well; they part two numbers. A separator has groups of three behind it.
    private static bool Joins(char mark, char digit, int behind) =>
        mark is '.' or '．' || (behind >= 3 && (mark == ',' || (mark == '，' && digit is >= '０' and <= '９')));

    private static int StartOfChinese(string folded, int end)
    {
        int start = end - 1;
        while (start > 0 && folded[start - 1] is not ((>= '0' and <= '9') or '亿') && IsNumeral(folded[start - 1]))
            start--;
        return start;
    }

    private static bool TryParseDigits(string number, out decimal value)
    {
        NumberText parsed = NumberText.Parse(number);
        value = parsed.Value;
        return parsed.IsNumber;
    }

    private static bool TryParseChinese(string number, out decimal value)
    {
        bool isNumber = ChineseNumerals.TryParse(number.Replace('两', '二'), out long whole);
        value = whole;
        return isNumber;
    }
}
