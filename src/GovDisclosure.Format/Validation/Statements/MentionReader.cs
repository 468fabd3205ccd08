using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>
/// Finds the numbers that a sentence gives for its keywords: the keyword, then at most 20 characters without a digit, a
/// clause end, 中 or another keyword, then the number. What may be the number of something else is left out.
/// </summary>
internal static class MentionReader
{
    private const int Reach = 20;

    // Between two keywords that share a number.
    private const string BetweenKeywords = "及和与或,行政案件申请的类提起被决定答复";

    /// <summary>What joins two things that share a number.</summary>
    internal const string Joiners = "及和与或,";

    internal static void Read(Sentence sentence, int? year, List<Mention> mentions)
    {
        if (sentence.Keywords.Count == 0 || sentence.Counts.Count == 0)
            return;
        SentenceTime? time = null;
        int next = 0;
        for (int i = 0; i < sentence.Keywords.Count; i++)
        {
            Keyword keyword = sentence.Keywords[i];
            while (next < sentence.Counts.Count && sentence.Counts[next].Start < keyword.End)
                next++;
            if (next == sentence.Counts.Count)
                break;
            Count count = sentence.Counts[next];
            bool isLast = i + 1 == sentence.Keywords.Count || sentence.Keywords[i + 1].Start >= count.Start;
            if (keyword.Term == Term.None || !isLast || !Reaches(sentence, keyword.End, count.Start))
                continue;
            time ??= new SentenceTime(sentence, year);
            if (time.Value.IsOther)
                return;
            if (time.Value.IsOtherAt(keyword))
                continue;
            if (Joint(sentence, i) is { } joint && Admission.Admits(sentence, keyword, count, out DocumentKind kind))
                mentions.Add(new Mention(sentence, keyword, count, joint, kind));
        }
    }

    private static bool Reaches(Sentence sentence, int start, int end)
    {
        if (end - start > Reach)
            return false;
        for (int i = start; i < end; i++)
        {
            char c = sentence.Folded[i];

            // 收到申请，共12件 is one statement; 收到申请，答复12件 is not.
            if (c is (>= '0' and <= '9') or '中' or ';' or '.' || (c == ',' && !IsSum(sentence.Folded, i + 1)))
                return false;
        }

        return sentence.LastOf(Topic.Each, end) < sentence.StartOfClause(start);
    }

    private static bool IsSum(string folded, int at) => at < folded.Length && folded[at] is '共' or '合' or '总' or '计' or '》' or '《';

    /// <summary>The groups that share the number of a keyword, or null where the number is shared by what cannot be added.</summary>
    private static int? Joint(Sentence sentence, int index)
    {
        int joint = BitOf(sentence.Keywords[index].Term);
        for (int i = index; i > 0 && AreJoined(sentence, sentence.Keywords[i - 1], sentence.Keywords[i]); i--)
        {
            Term shared = sentence.Keywords[i - 1].Term;
            if (shared == sentence.Keywords[index].Term)
                continue;
            if (FamilyOf(shared) != FamilyOf(sentence.Keywords[index].Term))
                break;
            if (joint == 0)
                return null;
            joint |= BitOf(shared);
        }

        return joint;
    }

    internal static bool IsOutcome(Term term) => term is >= Term.Granted and <= Term.OtherHandling;

    /// <summary>Keywords that can share a number: 新收和上年结转, 公民、法人, 复议、诉讼.</summary>
    private static int FamilyOf(Term term) => term switch
    {
        <= Term.Carried => 0,
        <= Term.OtherHandling => 1,
        Term.NaturalPerson or Term.Organisation or Term.None => 2,
        <= Term.Litigation => 3,
        <= Term.Lost => 4,
        <= Term.InForce => 5,
        _ => 6,
    };

    private static int BitOf(Term term) => IsOutcome(term) ? 1 << (int)term : 0;

    private static bool AreJoined(Sentence sentence, Keyword first, Keyword second)
    {
        // 行政复议行政诉讼5件 is of both.
        bool isJoined = first.Term is Term.Reconsideration or Term.Litigation && second.Term is Term.Reconsideration or Term.Litigation && sentence.Between(first.End, second.Start) is "" or "行政";
        for (int i = first.End; i < second.Start; i++)
        {
            if (BetweenKeywords.IndexOf(sentence.Folded[i]) < 0)
                return false;
            isJoined |= Joiners.IndexOf(sentence.Folded[i]) >= 0;
        }

        return isJoined;
    }
}
