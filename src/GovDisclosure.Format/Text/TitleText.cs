using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Text;

/// <summary>What a title says: the year and the name of the body. All texts are folded.</summary>
internal static partial class TitleText
{
    internal const int FirstYear = 2008;
    internal const int LastYear = 2099;

    // 2023年度
    private const int LongestYear = 6;

    /// <summary>What the notices call the report.</summary>
    internal const string Official = "政府信息公开工作年度报告";

    /// <summary>What the report is called in titles, the official words first.</summary>
    internal static readonly string[] Subjects = ["政府信息公开", "政府政务公开", "政务公开", "信息公开"];

    private const string BareYearPattern = "(?<![0-9])(20[0-9]{2})(?![0-9])";

    private const string YearInTitlePattern = "(?<![0-9])(?:[0-9]{4}年?[-至—~])?[0-9]{4}年?(?:度)?|[一二][零〇○一二三四五六七八九]{3}年(?:度)?";

    private static readonly Regex s_bareYear = MakeBareYear();

    private static readonly Regex s_yearInTitle = MakeYearInTitle();

    /// <summary>The first year before 年, in digits or Chinese numerals. A year before a month is a day, not a report year.</summary>
    internal static int? FindYear(string folded)
    {
        for (int at = folded.IndexOf('年'); at >= 0; at = folded.IndexOf('年', at + 1))
        {
            if (at >= 4 && (at == 4 || !IsDigit(folded[at - 5])) && !IsMonth(folded, at + 1) && YearInRange(folded.Substring(at - 4, 4)) is { } year)
                return year;
        }

        return FindChineseYear(folded);
    }

    private static bool IsMonth(string folded, int at)
    {
        int end = at;
        while (end < folded.Length && end - at < 2 && IsDigit(folded[end]))
            end++;
        return end > at && end < folded.Length && folded[end] == '月';
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The first year in Chinese numerals.</summary>
    internal static int? FindChineseYear(string folded)
    {
        for (int at = folded.IndexOf('年'); at >= 0; at = folded.IndexOf('年', at + 1))
        {
            if (at >= 4 && folded[at - 4] is '一' or '二' && IsDigits(folded, at - 3) && ChineseNumerals.TryParse(folded.AsSpan(at - 4, 4), out long value))
                return value is >= FirstYear and <= LastYear ? (int)value : null;
        }

        return null;
    }

    private static bool IsDigits(string folded, int start) =>
        ChineseNumerals.Digit(folded[start]) >= 0 && ChineseNumerals.Digit(folded[start + 1]) >= 0 && ChineseNumerals.Digit(folded[start + 2]) >= 0;

    /// <summary>The first year of a title; there 年 may be missing.</summary>
    internal static int? FindYearOfTitle(string folded)
    {
        if (FindYear(folded) is { } year)
            return year;
        Match match = s_bareYear.Match(folded);
        return match.Success ? YearInRange(match.Groups[1].Value) : null;
    }

    /// <summary>
    /// The year that stands in a bracket of its own, as at the end of a title: （2023年度）. A day there is none, nor is the year of the
    /// number of a document, 某政发〔2024〕5号: without 年 it must end the title.
    /// </summary>
    internal static int? FindYearInBracket(string folded)
    {
        int end;
        for (int at = folded.IndexOf('('); at >= 0; at = folded.IndexOf('(', end))
        {
            end = LabelText.EndOfBracket(folded, at);
            if (folded[end - 1] != ')')
                return null;
            string inner = folded.Substring(at + 1, end - at - 2);
            if (inner.Length <= LongestYear && (inner.IndexOf('年') >= 0 || end == folded.Length) && FindYearOfTitle(inner) is { } year)
                return year;
        }

        return null;
    }

    /// <summary>Takes the year with its 年 or 年度 out of a title.</summary>
    internal static string CutYear(string folded) => s_yearInTitle.Replace(folded, string.Empty, 1);

    /// <summary>The body that a title names, without year and 关于; null where it names none.</summary>
    internal static string? FindName(string folded)
    {
        string rest = CutYear(folded);
        int subject = -1;
        foreach (string word in Subjects)
        {
            int at = rest.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (subject < 0 || at < subject))
                subject = at;
        }

        // 某县人民政府信息公开年度报告: the 政府 belongs to the name.
        if (subject >= 2 && string.CompareOrdinal(rest, subject - 2, "人民", 0, 2) == 0)
            subject += 2;
        string name = rest.Substring(0, Math.Max(0, subject));
        if (name.StartsWith("关于", StringComparison.Ordinal))
            name = name.Substring(2);
        if (name.EndsWith("关于", StringComparison.Ordinal))
            name = name.Substring(0, name.Length - 2);

        // Page 8 - 某县某局: the number of the page before a running head.
        int dash = name.LastIndexOf('-');
        if (dash > 0 && name.Take(dash).All(c => c is > ' ' and <= '~'))
            name = name.Substring(dash + 1);

        // 年政府信息公开工作年度报告: the year of a blank form, not filled in.
        return name is "" or "年" or "年度" || !name.Any(char.IsLetter) ? null : name;
    }

    /// <summary>The year that four digits stand for, if a report can be of it.</summary>
    internal static int? YearInRange(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear ? year : null;

#if NET
    [GeneratedRegex(BareYearPattern, RegexOptions.CultureInvariant)]
    private static partial Regex MakeBareYear();

    [GeneratedRegex(YearInTitlePattern, RegexOptions.CultureInvariant)]
    private static partial Regex MakeYearInTitle();
#else
    private static Regex MakeBareYear() => new(BareYearPattern, RegexOptions.CultureInvariant);

    private static Regex MakeYearInTitle() => new(YearInTitlePattern, RegexOptions.CultureInvariant);
#endif
}
