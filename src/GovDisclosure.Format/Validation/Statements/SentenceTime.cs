namespace GovDisclosure.Format.Validation.Statements;

/// <summary>What time the numbers of a sentence are of. Those of another year, of part of a year or of several years are not compared.</summary>
internal readonly struct SentenceTime
{
    private readonly Sentence _sentence;
    private readonly int? _year;

    internal SentenceTime(Sentence sentence, int? year)
    {
        _sentence = sentence;
        _year = year;

        // 累计 without a year counts from the beginning.
        IsOther = sentence.Has(Topic.OtherSpan) || (sentence.Has(Topic.Running) && (sentence.Has(Topic.Until) || !NamesThisYear(sentence, year)));
    }

    /// <summary>Whether the whole sentence is of other times.</summary>
    internal bool IsOther { get; }

    /// <summary>Whether a keyword is of another year.</summary>
    internal bool IsOtherAt(Keyword keyword) => IsOtherAt(keyword.Start, keyword.Term == Term.Brought);

    /// <summary>Whether a place is of another year: the last year named before it is not that of the report.</summary>
    internal bool IsOtherAt(int at, bool isBrought = false)
    {
        string folded = _sentence.Folded;
        int own = _sentence.LastOf(Topic.ThisYear, at);
        int last = isBrought ? -1 : _sentence.LastOf(Topic.LastYear, at);
        if (last > own && last >= _sentence.StartOfClause(at))
            return true;
        for (int i = at == 0 ? -1 : folded.LastIndexOf('年', at - 1); i >= 4 && i > own; i = folded.LastIndexOf('年', i - 1))
        {
            if (YearBefore(folded, i) is { } named)
                return _year == null ? NamesSeveralYears(folded) : named != _year;
        }

        return false;
    }

    private static bool NamesThisYear(Sentence sentence, int? year)
    {
        if (sentence.Has(Topic.ThisYear | Topic.AnyYear))
            return true;
        return year != null && sentence.Has(MessageText.Of(year.Value) + "年");
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
