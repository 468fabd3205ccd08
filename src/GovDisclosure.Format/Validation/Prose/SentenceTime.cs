namespace GovDisclosure.Format.Validation.Prose;

/// <summary>What time the numbers of a sentence are of. Those of another year, of part of a year or of several years are not compared.</summary>
internal readonly struct SentenceTime
{
    private static readonly string[] s_otherSpans =
    [
        "上半年", "下半年", "季度", "月份", "以来", "近年", "历年", "每年", "每月", "年来", "连续", "平均", "日均", "月均", "年均", "近两年", "近三年", "近五年",
        "力争", "下一步",
    ];

    private static readonly string[] s_thisYear = ["本年", "今年", "全年", "年度内"];
    private static readonly string[] s_lastYear = ["上年", "去年", "上一年"];
    private static readonly string[] s_totals = ["累计", "累积"];

    private readonly Sentence _sentence;
    private readonly int? _year;

    internal SentenceTime(Sentence sentence, int? year)
    {
        _sentence = sentence;
        _year = year;

        // 累计 without a year counts from the beginning.
        IsOther = sentence.Has(s_otherSpans) || (sentence.Has(s_totals) && (sentence.Has("截至") || !NamesThisYear(sentence, year)));
    }

    /// <summary>Whether the whole sentence is of other times.</summary>
    internal bool IsOther { get; }

    /// <summary>Whether a keyword is of another year.</summary>
    internal bool IsOtherAt(Keyword keyword) => IsOtherAt(keyword.Start, keyword.Term == Term.Brought);

    /// <summary>Whether a place is of another year: the last year named before it is not that of the report.</summary>
    internal bool IsOtherAt(int at, bool isBrought = false)
    {
        string folded = _sentence.Folded;
        int own = _sentence.LastOf(s_thisYear, at);
        int last = isBrought ? -1 : _sentence.LastOf(s_lastYear, at);
        if (last > own && last >= _sentence.StartOfClause(at))
            return true;
        for (int i = at - 1; i >= 4 && i > own; i--)
        {
            if (folded[i] == '年' && YearBefore(folded, i) is { } named)
                return _year == null ? NamesSeveralYears(folded) : named != _year;
        }

        return false;
    }

    private static bool NamesThisYear(Sentence sentence, int? year)
    {
        if (sentence.Has(s_thisYear) || sentence.Has("年度"))
            return true;
        return year != null && sentence.Has(Text.Of(year.Value) + "年");
    }

    private static bool NamesSeveralYears(string folded)
    {
        int? first = null;
        for (int i = 4; i < folded.Length; i++)
        {
            if (folded[i] != '年' || YearBefore(folded, i) is not { } year)
                continue;
            if (first != null && first != year)
                return true;
            first = year;
        }

        return false;
    }

    private static int? YearBefore(string folded, int at)
    {
        if (at < 4 || (at > 4 && folded[at - 5] is >= '0' and <= '9'))
            return null;
        int year = 0;
        for (int i = at - 4; i < at; i++)
        {
            if (folded[i] is < '0' or > '9')
                return null;
            year = (year * 10) + (folded[i] - '0');
        }

        return year;
    }
}
