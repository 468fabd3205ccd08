using System;

namespace GovDisclosure.Format.Validation.Prose;

/// <summary>
/// Whether a number behind a keyword is a number of what the keyword means in this report: what may as well be the number
/// of petitions, of web messages or of one kind of case is not compared. A miss is better than a false alarm.
/// </summary>
internal static class Admission
{
    // What may stand between a keyword and its number.
    private const string Filler = "共计总合为有达数量的了到:";
    private const string OfApplications = Filler + "各类效政府信息公开依申请并答复办理新增本年度全区市县镇乡局街道我委厅及时均按期限内其案件继续";
    private const string OfOutcomes = Filler + "申请政府信息类答复决定处理情形区分()";
    private const string OfApplicants = Filler + "申请或和及与其他组织人提出交政府信息公开依";
    private const string OfProceedings = Filler + "案件申请行政发生";
    private const string BeforeApplication = "开依的类共计效新各复";
    private const string OfDecisions = Filler + "决定案件处理类作出";

    /// <summary>The report speaks of these too, and counts them.</summary>
    private static readonly string[] s_otherMatters =
    [
        "复议", "诉讼", "应诉", "信访", "来信", "来访", "投诉", "举报", "咨询", "留言", "诉求", "工单", "热线", "建议", "提案", "议案", "许可", "处罚", "强制",
        "登记", "执法", "仲裁", "调解", "公证", "援助", "救助", "补贴", "检查", "维权", "审批", "备案",
    ];

    private static readonly string[] s_application = ["申请"];
    private static readonly string[] s_ownMatter = ["信息公开", "依申请", "公开申请"];
    private static readonly string[] s_channels = ["网上", "网络", "线上", "线下", "平台", "系统", "信函", "邮寄", "邮件", "当面", "现场", "传真", "窗口", "书面"];
    private static readonly string[] s_handled = ["申请", "办结", "答复"];
    private static readonly string[] s_oneOutcome = ["维持", "纠", "撤", "驳", "终止", "结果", "审结", "未", "正在", "尚", "待", "胜诉", "败诉", "确认", "责令"];
    private static readonly string[] s_justice = ["法治", "司法", "执法", "复议委员会", "复议机关", "复议机构", "复议局", "信访", "仲裁"];
    private static readonly string[] s_judged = ["审理", "受理", "审结", "办结", "办理", "收到", "新收", "接收", "收办"];
    private static readonly string[] s_applicationsBefore = ["新收", "收到", "受理", "接收", "收办"];
    private static readonly string[] s_notReceived = ["结转", "办结", "答复", "予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"];
    private static readonly string[] s_grounds = ["因", "由于", "属于", "掌握", "现成", "补正", "不存在", "秘密", "案卷", "过程性", "内部", "查询", "隐私", "重复", "出版物", "缴费"];
    private static readonly string[] s_publicity = ["公开", "公示", "公布", "录入", "归集", "受理", "申请", "收到", "上传", "推送", "发布"];
    private static readonly string[] s_decided = ["作出", "办理", "办结", "实施", "查处"];
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
                return sentence.Has("申请") && sentence.IsOnly(keyword.End, count.Start, OfApplicants) && IsOfReceived(sentence, keyword) && EndsHere(sentence, count);
            case Term.Reconsideration or Term.Litigation:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && IsOfProceedings(sentence, keyword, count);
            case Term.Corrected:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && sentence.LastOf(["复议"], keyword.Start) > sentence.LastOf(["诉讼"], keyword.Start) && !IsOfJustice(sentence);
            case Term.Lost:
                return sentence.IsOnly(keyword.End, count.Start, OfProceedings) && sentence.Has("诉讼", "信息公开", "依申请") && !IsOfJustice(sentence);
            case Term.Licensing or Term.Penalty or Term.Compulsion:
                return sentence.IsOnly(keyword.End, count.Start, OfDecisions) && IsOfDecisions(sentence, keyword) && EndsHere(sentence, count);
            default:
                kind = DocumentReader.KindOf(sentence, keyword, count);
                return kind != DocumentKind.None;
        }
    }

    /// <summary>Whether what stands last before a place is another matter than disclosure.</summary>
    internal static bool IsOfOtherMatters(Sentence sentence, int at) => sentence.LastOf(s_otherMatters, at) > sentence.LastOf(s_ownMatter, at);

    /// <summary>Whether the sentence is of reconsideration and litigation at large.</summary>
    internal static bool IsOfJustice(Sentence sentence) => sentence.Has(s_justice) && !sentence.Has(s_ownMatter);

    private static bool IsOfApplications(Sentence sentence, Keyword keyword, Count count)
    {
        if (!sentence.Has("申请") || !sentence.IsOnly(keyword.End, count.Start, OfApplications) || !EndsHere(sentence, count) || IsBracketed(sentence, keyword, count))
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
        int last = sentence.LastOf(s_application, at);
        if (last <= 0 || BeforeApplication.IndexOf(sentence.Folded[last - 1]) >= 0 || Sentence.IsMark(sentence.Folded[last - 1]) || ProseNumbers.IsUnit(sentence.Folded[last - 1]))
            return true;
        return sentence.Keywords.Exists(keyword => keyword.End == last && keyword.Term <= Term.Carried);
    }

    // 收到申请（含上年结转）75件: the bracket has ended, and the number is not of what stands in it.
    private static bool IsBracketed(Sentence sentence, Keyword keyword, Count count) =>
        sentence.Between(keyword.End, count.Start).IndexOf(')') >= 0;

    private static bool HasChannel(Sentence sentence, Keyword keyword)
    {
        int channel = sentence.LastOf(s_channels, keyword.Start);
        return channel >= 0 && channel >= sentence.StartOfClause(keyword.Start) && !sentence.Has("渠道", "各种方式", "等方式", "等形式");
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
        if (IsOfOtherMatters(sentence, keyword.Start) || sentence.LastOf(s_grounds, keyword.Start) >= sentence.StartOfClause(keyword.Start))
            return false;
        if (sentence.Has(s_handled))
            return true;
        return sentence.Keywords.Exists(other => MentionReader.IsOutcome(other.Term) && other.Term != keyword.Term);
    }

    // Who applied is told of what was received; the same words may tell of what was answered.
    private static bool IsOfReceived(Sentence sentence, Keyword keyword) =>
        !IsOfOtherMatters(sentence, keyword.Start)
        && sentence.LastOf(s_notReceived, keyword.Start) <= sentence.LastOf(s_applicationsBefore, keyword.Start);

    private static bool IsOfProceedings(Sentence sentence, Keyword keyword, Count count)
    {
        int clause = sentence.StartOfClause(keyword.Start);
        string before = sentence.Between(clause, keyword.Start);
        string behind = sentence.Between(count.End, sentence.EndOfClause(count.End));
        if (before.IndexOf("结转", StringComparison.Ordinal) >= 0 || before.IndexOf("直接", StringComparison.Ordinal) >= 0 || before.IndexOf("复议后", StringComparison.Ordinal) >= 0)
            return false;
        if (Array.Exists(s_oneOutcome, word => behind.StartsWith(word, StringComparison.Ordinal) || before.IndexOf(word, StringComparison.Ordinal) >= 0))
            return false;

        // Who hears cases counts them too, and not only those about disclosure.
        bool hears = sentence.LastOf(s_judged, keyword.Start) >= clause;
        return !IsOfJustice(sentence) && (!hears || sentence.Has(s_ownMatter));
    }

    // 公示行政许可3120件 is what was put up, not what was decided.
    private static bool IsOfDecisions(Sentence sentence, Keyword keyword)
    {
        int publicity = sentence.LastOf(s_publicity, keyword.Start);
        return publicity < 0 || (publicity < sentence.StartOfClause(keyword.Start) && sentence.LastOf(s_decided, keyword.Start) > publicity);
    }

    private static bool EndsHere(Sentence sentence, Count count) =>
        count.End == sentence.Folded.Length
        || Sentence.IsMark(sentence.Folded[count.End])
        || Array.Exists(s_behind, word => Sentence.IsAt(sentence.Folded, count.End, word));
}
