using System;
using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>Years, days and periods in folded text.</summary>
internal static partial class ReportDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string RangePattern =
        @"(?<![0-9])([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日(?:起|开始)?,?(?:至|到|止|-|—|~|～)+(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日";

    // The year of a law, of a reform or of a beginning is not the year reported on.
    private const string YearInTextPattern =
        "(?<![0-9])([0-9]{4})年(?:(度(?!计划|工作要点)|(?:政府|政务)?信息公开|政务公开)|(?![0-9]{1,2}月|(?:新)?(?:修订|修正|修改|施行|实施|印发|颁布|公布|成立|组建|机构改革|以来|底|末|初|起|至)))";

    private const string PublishedPattern =
        @"(?:(?:发布|公布|发文|成文|印发|公开|上网)(?:时间|日期)\s*[:：]?|(?<![一-龥])(?:时间|日期)\s*[:：])\s*([0-9]{4})\s*(?:-|/|年|\.)\s*([0-9]{1,2})\s*(?:-|/|月|\.)\s*([0-9]{1,2})(?![0-9])";

    private static readonly Regex s_range = MakeRange();

    private static readonly Regex s_yearInText = MakeYearInText();

    private static readonly Regex s_published = MakePublished();

    /// <summary>The first range of two days that is a reporting period: it begins on 1 January, or words say so before it.</summary>
    internal static bool TryFindPeriod(string folded, out ReportingPeriod? period, out int index)
    {
        for (Match match = s_range.Match(folded); match.Success; match = match.NextMatch())
        {
            string endYear = match.Groups[4].Success ? match.Groups[4].Value : match.Groups[1].Value;
            if (!TryDate(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, out ReportDate start)
                || !TryDate(endYear, match.Groups[5].Value, match.Groups[6].Value, out ReportDate end)
                || start.Year is < TitleText.FirstYear or > TitleText.LastYear)
                continue;
            bool isNewYear = start.Month == 1 && start.Day == 1;
            if (!isNewYear && !IsNamedPeriod(folded, match.Index))
                continue;
            period = new ReportingPeriod(start, end);
            index = match.Index;
            return true;
        }

        period = null;
        index = -1;
        return false;
    }

    private static bool IsNamedPeriod(string folded, int index)
    {
        int start = Math.Max(0, index - 20);
        string before = folded.Substring(start, index - start);
        return Array.Exists(PeriodWords.BeforeDays, word => before.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>The day behind 发布时间: or the like, in text whose blanks still stand, and where it begins.</summary>
    internal static bool TryFindPublished(string text, out ReportDate date, out int index)
    {
        date = default;
        index = -1;
        if (text.IndexOf("时间", StringComparison.Ordinal) < 0 && text.IndexOf("日期", StringComparison.Ordinal) < 0)
            return false;
        Match match = s_published.Match(text);
        index = match.Groups[1].Index;
        return match.Success && TryDate(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, out date);
    }

    /// <summary>The report year in running text: first one that says 年度 or speaks of disclosure, else the first of any kind.</summary>
    internal static int? FindReportYear(string folded)
    {
        int? first = null;
        for (Match match = s_yearInText.Match(folded); match.Success; match = match.NextMatch())
        {
            if (TitleText.YearInRange(match.Groups[1].Value) is not { } year)
                continue;
            if (match.Groups[2].Success)
                return year;
            first ??= year;
        }

        return first ?? TitleText.FindChineseYear(folded);
    }

    /// <summary>A year with 年 anywhere, also in a damaged date.</summary>
    internal static int? FindYearOfDate(string folded)
    {
        int at = folded.IndexOf('年');
        while (at >= 0)
        {
            if (at >= 4 && (at == 4 || folded[at - 5] is < '0' or > '9') && TitleText.YearInRange(folded.Substring(at - 4, 4)) is { } year)
                return year;
            at = folded.IndexOf('年', at + 1);
        }

        return null;
    }

    private static bool TryDate(string year, string month, string day, out ReportDate date) =>
        ReportDate.TryCreate(Int(year), Int(month), Int(day), out date);

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

#if NET
    [GeneratedRegex(RangePattern, Options)]
    private static partial Regex MakeRange();

    [GeneratedRegex(YearInTextPattern, Options)]
    private static partial Regex MakeYearInText();

    [GeneratedRegex(PublishedPattern, Options)]
    private static partial Regex MakePublished();
#else
    private static Regex MakeRange() => new(RangePattern, Options);

    private static Regex MakeYearInText() => new(YearInTextPattern, Options);

    private static Regex MakePublished() => new(PublishedPattern, Options);
#endif
}
