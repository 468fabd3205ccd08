using System;

namespace GovDisclosure.Format.Text;

/// <summary>The years and months that a note names, and whether it has a number of its own beside them.</summary>
internal readonly record struct NoteDates(int Year, bool IsPartOfYear, bool HasNumber)
{
    /// <summary>In place of a year: several that differ.</summary>
    internal const int SeveralYears = -1;

    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const int LastMonth = 12;
    private const int LastDay = 31;

    internal static NoteDates Of(string folded)
    {
        int year = 0;
        int firstMonth = 0;
        int lastMonth = 0;
        int lastDay = 0;
        bool hasNumber = false;

        // What may follow within a date: 2023.12.31 has a month behind its first mark and a day behind its second.
        char expected = '\0';
        int end;
        for (int at = 0; at < folded.Length; at = end)
        {
            end = EndOfDigits(folded, at);
            if (end == at)
            {
                end++;
                continue;
            }

            char next = end < folded.Length ? folded[end] : '\0';
            int value = ValueOf(folded, at, end);
            char part = IsYear(folded, at, end, value, next) ? '年' : next is '月' or '日' or '号' ? next : expected;
            expected = '\0';
            switch (part)
            {
                case '年':
                    value += end - at == 2 ? 2000 : 0;
                    year = year == 0 || year == value ? value : SeveralYears;
                    expected = next is '.' or '-' or '/' ? '月' : '\0';
                    break;
                case '月':
                    firstMonth = firstMonth == 0 ? value : firstMonth;
                    lastMonth = value;
                    expected = next is '.' or '-' or '/' ? '日' : '\0';
                    break;
                case '日' or '号':
                    lastDay = value;
                    break;
                default:
                    // 1-12月: the first of two months.
                    if (next is '-' or '至' or '~' or '—' && end + 1 < folded.Length && EndOfDigits(folded, end + 1) is var other && other > end + 1 && other < folded.Length && folded[other] == '月')
                        firstMonth = value;
                    else
                        hasNumber = true;
                    break;
            }
        }

        bool isWhole = lastMonth == 0 || (lastMonth == LastMonth && (firstMonth == 1 || lastDay == LastDay || folded.IndexOf('底') >= 0 || folded.IndexOf('末') >= 0 || folded.IndexOf('截') >= 0));
        return new NoteDates(year, !isWhole, hasNumber);
    }

    private static bool IsYear(string folded, int start, int end, int value, char next) => (end - start) switch
    {
        4 => value is >= FirstYear and <= LastYear && (next is '年' or '.' or '-' or '/' or '~' or '至' or '—' || end - start == folded.Length),
        2 => next == '年',
        _ => false,
    };

    private static int EndOfDigits(string folded, int start)
    {
        int end = start;
        while (end < folded.Length && DigitAt(folded, end) >= 0)
            end++;

        // 十二月, 二〇二三年: in Chinese numerals only where the word for it follows; 一 alone is a word like others.
        bool isChinese = end > start && folded[start] is not (>= '0' and <= '9');
        return isChinese && !(end < folded.Length && folded[end] is '年' or '月' or '日') ? start : end;
    }

    private static int ValueOf(string folded, int start, int end)
    {
        if (ChineseNumerals.TryParse(folded.AsSpan(start, end - start), out long value))
            return (int)value;
        int number = 0;
        for (int i = start; i < end && number < 100_000; i++)
            number = (number * 10) + DigitAt(folded, i);
        return number;
    }

    private static int DigitAt(string folded, int at) => folded[at] switch
    {
        >= '0' and <= '9' => folded[at] - '0',
        '十' => 10,
        _ => ChineseNumerals.Digit(folded[at]),
    };
}
