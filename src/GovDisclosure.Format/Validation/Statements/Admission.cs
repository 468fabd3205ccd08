using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>
/// Whether a number behind a keyword is a number of what the keyword means in this report: what may as well be the number
/// of petitions, of web messages or of one kind of case is not compared. A miss is better than a false alarm.
/// </summary>
internal static class Admission
{
    // What may stand between a keyword and its number. A comma is followed by 共 or the like there.
    private const string Filler = "共计总合为有达数量的了到:,";
    private const string OfApplications = Filler + "各类政府信息公开依申请并答复办理新增本年度全已均按时期限内及其案件继续";
    private const string OfOutcomes = Filler + "申请政府信息类答复决定处理情形区分()";
    private const string OfApplicants = Filler + "申请或和及与其他组织人提出交政府信息公开依";
    private const string OfProceedings = Filler + "案件申请行政发生";
    private const string BeforeApplication = "开依的类共计新各复";
    private const string OfDecisions = Filler + "决定案件处理类作出";

    private static readonly string[] s_reconsideration = ["复议"];
    private static readonly string[] s_litigation = ["诉讼"];
    private static readonly string[] s_behind = ["均", "已", "全", "并", "和", "及", "与", "同", "较", "比", "其", "占", "属", "申请", "政府信息", "信息公开", "依申请", "公开"];

    internal static bool Admits(Sentence sentence, Keyword keyword, Count count, out DocumentKind kind)
    {
        kind = DocumentKind.None;
        switch (keyword.Term)
        {
            case Term.Received:
                return IsOfApplications(sentence, keyword, count) && !HasChannel(sentence, keyword);
            case Term.Brought or Term.Finished or Term.Carried:
                return IsOfApplications(sentence, keyword, count);
            case <= Term.OtherHandling:
                return sentence.IsOnly(EndOfNote(sentence, keyword.End, count.Start), count.Start, OfOutcomes) && IsOfOutcomes(sentence, keyword) && EndsHere(sentence, count);
            case Term.NaturalPerson or Term.Organisation:
                return sentence.Has(Topic.Application) && sentence.IsOnly(keyword.End, count.Start, OfApplicants) && IsOfReceived(sentence, keyword) && EndsHere(sentence, count);
            case Term.Reconsideration or Term.Litigation:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && IsOfProceedings(sentence, keyword, count);
            case Term.Corrected:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && sentence.LastOf(s_reconsideration, keyword.Start) > sentence.LastOf(s_litigation, keyword.Start) && !IsOfJustice(sentence);
            case Term.Lost:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && (sentence.Has("诉讼") || sentence.Has(Topic.OwnMatter)) && !IsOfJustice(sentence);
            case Term.Licensing or Term.Penalty or Term.Compulsion:
                return sentence.IsOnly(keyword.End, count.Start, OfDecisions) && IsOfDecisions(sentence, keyword) && EndsHere(sentence, count);
            default:
                kind = DocumentReader.KindOf(sentence, keyword, count);
                return kind != DocumentKind.None;
        }
    }

    /// <summary>Whether what stands last before a place is another matter than disclosure.</summary>
    internal static bool IsOfOtherMatters(Sentence sentence, int at) => sentence.LastOf(Topic.OtherMatter, at) > sentence.LastOf(Topic.OwnMatter, at);

    /// <summary>Whether the sentence is of reconsideration and litigation at large.</summary>
    internal static bool IsOfJustice(Sentence sentence) => sentence.Has(Topic.Justice) && !sentence.Has(Topic.OwnMatter);

    private static bool IsOfApplications(Sentence sentence, Keyword keyword, Count count)
    {
        if (!sentence.Has(Topic.Application) || !sentence.IsOnly(keyword.End, count.Start, OfApplications) || !EndsHere(sentence, count) || IsBracketed(sentence, keyword, count))
            return false;
        string gap = sentence.Between(keyword.End, count.Start);
        if (gap.IndexOf("公开", StringComparison.Ordinal) >= 0 && (gap.IndexOf("申请", StringComparison.Ordinal) >= 0 || sentence.Has("依申请公开")))
            return true;

        // 收到信息12件 is no application; 收到申请12件 is one unless the sentence is about something else by now.
        return gap.IndexOfAny(['息', '公', '案', '件']) < 0 && !IsOfOtherMatters(sentence, keyword.Start) && IsPlainApplication(sentence, count.End);
    }

    /// <summary>Whether the last 申请 before a place is no 低保申请 and no 登记申请, or whether there is none yet.</summary>
    private static bool IsPlainApplication(Sentence sentence, int at)
    {
        int last = sentence.LastOf(Topic.Application, at);
        if (last <= 0 || BeforeApplication.IndexOf(sentence.Folded[last - 1]) >= 0 || Sentence.IsMark(sentence.Folded[last - 1]) || ProseNumbers.IsUnit(sentence.Folded[last - 1]))
            return true;
        return sentence.Keywords.Exists(keyword => keyword.End == last && keyword.Term <= Term.Carried);
    }

    // 收到申请（含上年结转）75件: the bracket has ended, and the number is not of what stands in it.
    private static bool IsBracketed(Sentence sentence, Keyword keyword, Count count) =>
        sentence.Between(keyword.End, count.Start).IndexOf(')') >= 0;

    private static bool HasChannel(Sentence sentence, Keyword keyword)
    {
        int channel = sentence.LastOf(Topic.Channel, keyword.Start);
        return channel >= 0 && channel >= sentence.StartOfClause(keyword.Start) && !sentence.Has(Topic.AllChannels);
    }

    /// <summary>Behind the note of 其他处理（含主动撤回）12件.</summary>
    private static int EndOfNote(Sentence sentence, int at, int limit)
    {
        if (at == limit || sentence.Folded[at] != '(')
            return at;
        int end = sentence.Folded.IndexOf(')', at, limit - at);
        return end < 0 ? at : end + 1;
    }

    private static bool IsOfOutcomes(Sentence sentence, Keyword keyword)
    {
        // 因本机关不掌握无法提供3件 is a part of the group.
        if (IsOfOtherMatters(sentence, keyword.Start) || sentence.LastOf(Topic.Ground, keyword.Start) >= sentence.StartOfClause(keyword.Start))
            return false;
        if (sentence.Has(Topic.Handled))
            return true;
        return sentence.Keywords.Exists(other => MentionReader.IsOutcome(other.Term) && other.Term != keyword.Term);
    }

    // Who applied is told of what was received; the same words may tell of what was answered.
    private static bool IsOfReceived(Sentence sentence, Keyword keyword) =>
        !IsOfOtherMatters(sentence, keyword.Start)
        && sentence.LastOf(Topic.Handling, keyword.Start) <= sentence.LastOf(Topic.Receipt, keyword.Start);

    private static bool IsOfProceedings(Sentence sentence, Keyword keyword, Count count)
    {
        int clause = sentence.StartOfClause(keyword.Start);
        string before = sentence.Between(clause, keyword.Start);
        if (before.IndexOf("结转", StringComparison.Ordinal) >= 0 || before.IndexOf("直接", StringComparison.Ordinal) >= 0 || before.IndexOf("复议后", StringComparison.Ordinal) >= 0)
            return false;
        if (sentence.HasAt(count.End, Topic.OneOutcome) || sentence.LastOf(Topic.OneOutcome, keyword.Start) >= clause)
            return false;

        // Who hears cases counts them too, and not only those about disclosure.
        bool hears = sentence.LastOf(Topic.Hears, keyword.Start) >= clause;
        return !IsOfJustice(sentence) && (!hears || sentence.Has(Topic.OwnMatter));
    }

    // 公示行政许可3120件 is what was put up, not what was decided.
    private static bool IsOfDecisions(Sentence sentence, Keyword keyword)
    {
        int publicity = sentence.LastOf(Topic.Publicity, keyword.Start);
        return publicity < 0 || (publicity < sentence.StartOfClause(keyword.Start) && sentence.LastOf(Topic.Decided, keyword.Start) > publicity);
    }

    private static bool EndsHere(Sentence sentence, Count count) =>
        count.End == sentence.Folded.Length
        || Sentence.IsMark(sentence.Folded[count.End])
        || Sentence.IsAnyAt(sentence.Folded, count.End, s_behind);
}
