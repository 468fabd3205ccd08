using System.Globalization;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>Writes the number of a list in the formats of Word. A number that a format does not have is written in digits, as Word does.</summary>
internal static class ListNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "\0十百千";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalUnits = "\0拾佰仟";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    internal static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "koreanCounting" =>
            Counting(number, Digits, Units, '零'),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counting(number, LegalDigits, LegalUnits, '零'),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" => Digital(number),
        "ideographTraditional" => Pick(number, Stems),
        "ideographZodiac" => Pick(number, Branches),
        "ideographEnclosedCircle" => Enclosed(number, '\u3280', 10),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedFullstop" => Enclosed(number, '\u2488', 20),
        "decimalEnclosedParen" => Enclosed(number, '\u2474', 20),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>十二, 一百零五: with units, below one hundred thousand.</summary>
    private static string Counting(int number, string digits, string units, char zero)
    {
        if (number is <= 0 or >= 10_000)
            return number == 0 ? zero.ToString() : Decimal(number);
        var text = new StringBuilder();
        bool gap = false;
        for (int unit = 3, power = 1000; unit >= 0; unit--, power /= 10)
        {
            int digit = number / power % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append(zero);
            gap = false;

            // 十二 and not 一十二.
            if (!(digit == 1 && unit == 1 && text.Length == 0))
                text.Append(digits[digit]);
            if (unit > 0)
                text.Append(units[unit]);
        }

        return text.ToString();
    }

    private static string Digital(int number)
    {
        var text = new StringBuilder();
        foreach (char c in Decimal(number))
            text.Append(c is >= '0' and <= '9' ? Digits[c - '0'] : c);
        return text.ToString();
    }

    private static string Pick(int number, string letters) => number >= 1 && number <= letters.Length ? letters[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Circled(int number) => number switch
    {
        0 => "\u24ea",
        <= 20 => Enclosed(number, '\u2460', 20),
        <= 35 => ((char)('\u3251' + number - 21)).ToString(),
        <= 50 => ((char)('\u32b1' + number - 36)).ToString(),
        _ => Decimal(number),
    };

    private static string FullWidth(int number)
    {
        var text = new StringBuilder();
        foreach (char c in Decimal(number))
            text.Append(c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c);
        return text.ToString();
    }

    // A … Z, AA, BB, as Word counts on.
    private static string Letters(int number, char first) => number is >= 1 and <= 26 * 30
        ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1)
        : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or >= 4000)
            return Decimal(number);
        (int Value, string Letters)[] parts =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new StringBuilder();
        foreach ((int value, string letters) in parts)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }

        return text.ToString();
    }
}
