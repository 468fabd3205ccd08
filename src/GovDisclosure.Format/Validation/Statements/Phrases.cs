using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>The fixed phrases that deny or claim something as a whole. Each gives the place of its phrase, or −1.</summary>
internal static class Phrases
{
    private const int ReachOfNoneReceived = 15;
    private const int ReachOfNone = 20;
    private const string OfAnApplication = "政府信息公开依申请的任何有关相类公民法人和或其他组织提交出来自社会本机关镇乡局街道,向我";
    private const string OfProceedings = "因由就政府信息公开依申请工作而所引发起导致产生被提的相关有任何行政复议、诉讼案件情况形及与和或,其他公民法人组织关于针对本单位机关我年度";

    private static readonly string[] s_noneReceived = ["未收到", "没有收到", "未接到"];
    private static readonly string[] s_application = ["申请"];
    private static readonly string[] s_reconsideration = ["复议"];
    private static readonly string[] s_suit = ["诉讼"];
    private static readonly string[] s_rate = ["办结率"];
    private static readonly string[] s_none = ["无", "未发生", "没有"];
    private static readonly string[] s_noNone = ["法", "正当", "需", "故", "偿", "关", "理由", "权", "论", "障碍", "纸"];
    private static readonly string[] s_parts = ["部分", "个别", "有的", "其余", "其他", "各", "除", "一些", "多数", "大多", "如", "若", "对", "凡", "均因"];
    private static readonly string[] s_allUpheld = ["均获维持", "全部维持", "均予维持"];
    private static readonly string[] s_noneLost = ["零败诉", "无败诉"];
    private static readonly string[] s_settled = ["审结", "已办结", "已结", "尚未", "未结"];
    private static readonly string[] s_inTime = ["按期", "按时", "如期", "及时", "准时", "时限", "期限", "限时"];

    /// <summary>未收到/没有收到/未接到 …申请.</summary>
    internal static int NoneReceived(Sentence sentence, int? year)
    {
        if ((sentence.Signs & SentenceSigns.NoneReceived) != SentenceSigns.NoneReceived)
            return -1;
        foreach (string word in s_noneReceived)
        {
            for (int at = Find(sentence, word, 0); at >= 0; at = Find(sentence, word, at + 1))
            {
                int end = at + word.Length;
                int application = sentence.LastOf(s_application, Math.Min(end + ReachOfNoneReceived + 2, sentence.EndOfClause(end)));
                if (application < end || !sentence.IsOnly(end, application, OfAnApplication) || IsOfAPart(sentence, at) || IsOneKind(sentence, end, application))
                    continue;
                string behind = sentence.Between(application + 2, sentence.EndOfClause(application + 2));
                if ((behind.Length == 0 || behind[0] is '的' or '情' or '件' or '事') && behind.IndexOf("复议", StringComparison.Ordinal) < 0 && !IsOfOtherTime(sentence, at, year))
                    return at;
            }
        }

        return -1;
    }

    /// <summary>无/未发生/没有 …复议, or …诉讼.</summary>
    internal static int NoneOf(string proceeding, Sentence sentence, int? year)
    {
        if ((sentence.Signs & SentenceSigns.NoProceedings) != SentenceSigns.NoProceedings)
            return -1;
        foreach (string word in s_none)
        {
            for (int at = Find(sentence, word, 0); at >= 0; at = Find(sentence, word, at + 1))
            {
                int end = at + word.Length;
                if (Array.Exists(s_noNone, each => Sentence.IsAt(sentence.Folded, end, each)) || (at > 0 && sentence.Folded[at - 1] is '有' or '尚' or '从'))
                    continue;
                int found = sentence.Folded.IndexOf(proceeding, end, Math.Min(ReachOfNone + proceeding.Length, sentence.Folded.Length - end), StringComparison.Ordinal);
                if (found >= 0 && sentence.IsOnly(end, found, OfProceedings) && IsDenied(sentence, found + proceeding.Length) && !IsOfAPart(sentence, at) && !IsOfOtherTime(sentence, at, year) && !Admission.IsOfJustice(sentence))
                    return at;
            }
        }

        return -1;
    }

    /// <summary>均获维持/全部维持/均予维持, of what stands last before it.</summary>
    /// <param name="proceeding">复议 or 诉讼.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="year">The report year.</param>
    /// <param name="leavesOutPending">Whether only what has been decided is meant.</param>
    internal static int AllUpheld(string proceeding, Sentence sentence, int? year, out bool leavesOutPending)
    {
        leavesOutPending = false;
        if ((sentence.Signs & SentenceSigns.Upheld) == 0)
            return -1;
        leavesOutPending = sentence.HasAny(s_settled);
        foreach (string word in s_allUpheld)
        {
            int at = Find(sentence, word, 0);
            if (at < 0 || sentence.Has("其余") || IsOfOtherTime(sentence, at, year) || Admission.IsOfJustice(sentence))
                continue;
            int reconsideration = sentence.LastOf(s_reconsideration, at);
            int suit = sentence.LastOf(s_suit, at);
            int last = Math.Max(reconsideration, suit);
            int own = proceeding == "复议" ? reconsideration : suit;
            int other = proceeding == "复议" ? suit : reconsideration;
            if (own >= 0 && (own == last || IsJoined(sentence, own + 2, other)) && !sentence.HasAny("复议后", "直接"))
                return at;
        }

        return -1;
    }

    /// <summary>零败诉/无败诉.</summary>
    internal static int NoneLost(Sentence sentence, int? year)
    {
        if ((sentence.Signs & SentenceSigns.NoProceedings) != SentenceSigns.NoProceedings)
            return -1;
        foreach (string word in s_noneLost)
        {
            int at = Find(sentence, word, 0);
            if (at >= 0 && !IsOfOtherTime(sentence, at, year) && !Admission.IsOfJustice(sentence) && !IsOfAPart(sentence, at))
                return at;
        }

        return -1;
    }

    /// <summary>办结率100%, not within a time.</summary>
    internal static int AllFinished(Sentence sentence, int? year)
    {
        foreach (Percentage percentage in sentence.Percentages)
        {
            if (percentage.Value != 100)
                continue;
            int at = sentence.LastOf(s_rate, percentage.Start);
            if (at < 0 || sentence.Between(at + 3, percentage.Start) is not ("" or "为" or "达" or "达到" or "达到了"))
                continue;
            int clause = sentence.StartOfClause(at);
            string before = sentence.Between(clause, at);
            if (Array.Exists(s_inTime, word => before.IndexOf(word, StringComparison.Ordinal) >= 0) || Admission.IsOfOtherMatters(sentence, at) || IsOfOtherTime(sentence, at, year))
                continue;
            if (before.Length == 0 ? at == 0 || sentence.Has(Topic.Application) : before.IndexOf("申请", StringComparison.Ordinal) >= 0 || before.IndexOf("信息公开", StringComparison.Ordinal) >= 0)
                return at;
        }

        return -1;
    }

    private static int Find(Sentence sentence, string word, int from) => from >= sentence.Folded.Length ? -1 : sentence.Folded.IndexOf(word, from, StringComparison.Ordinal);

    private static bool IsOfOtherTime(Sentence sentence, int at, int? year)
    {
        var time = new SentenceTime(sentence, year);
        return time.IsOther || time.IsOtherAt(at);
    }

    /// <summary>12个部门未收到, 部分街道没有: not of the whole body.</summary>
    private static bool IsOfAPart(Sentence sentence, int at)
    {
        string before = sentence.Between(sentence.StartOfClause(at), at);
        int bodies = before.IndexOfAny(['个', '家']);
        return (bodies > 0 && ProseNumbers.IsNumeral(before[bodies - 1])) || Array.Exists(s_parts, word => before.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>未收到法人申请 says nothing of natural persons.</summary>
    private static bool IsOneKind(Sentence sentence, int start, int end)
    {
        string kind = sentence.Between(start, end);
        return (kind.IndexOf("法人", StringComparison.Ordinal) >= 0 || kind.IndexOf("组织", StringComparison.Ordinal) >= 0) != (kind.IndexOf("公民", StringComparison.Ordinal) >= 0);
    }

    /// <summary>The proceedings themselves are denied, and not their outcome, nor is their number given.</summary>
    private static bool IsDenied(Sentence sentence, int end)
    {
        int clause = sentence.EndOfClause(end);
        while (clause < sentence.Folded.Length && sentence.Folded[clause] == ',' && sentence.IsOnly(end, clause, OfProceedings) && Sentence.IsAt(sentence.Folded, clause + 1, "行政诉讼"))
            clause = sentence.EndOfClause(clause + 1);
        return sentence.IsOnly(end, clause, OfProceedings + "发生受理产出现结果存在");
    }

    private static bool IsJoined(Sentence sentence, int end, int other)
    {
        if (other < end)
            return false;
        return sentence.IsOnly(end, other, "、,和与及或行政案件提起");
    }
}
