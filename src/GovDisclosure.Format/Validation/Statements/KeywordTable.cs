using System.Linq;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>A keyword where it stands in a folded sentence.</summary>
internal readonly record struct Keyword(string Text, Term Term, int Start = 0)
{
    internal int End => Start + Text.Length;
}

/// <summary>The words before a number that say what it is the number of.</summary>
internal static class KeywordTable
{
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    private static readonly (Term Term, string Words)[] s_terms =
    [
        (Term.Received, "新收 收到 受理 接收 收办"),
        (Term.Brought, "上年结转 上年度结转 上一年结转 上一年度结转"),
        (Term.Finished, "办结 答复申请 答复政府信息公开申请"),
        (Term.Carried, "结转下年 结转下年度 转下年度 转下一年度"),
        (Term.Granted, "予以公开"),
        (Term.PartiallyGranted, "部分公开"),
        (Term.Denied, "不予公开"),
        (Term.Unavailable, "无法提供"),
        (Term.NotProcessed, "不予处理"),
        (Term.OtherHandling, "其他处理"),
        (Term.NaturalPerson, "自然人"),
        (Term.Organisation, "法人"),
        (Term.Reconsideration, "复议"),
        (Term.Litigation, "诉讼"),
        (Term.Corrected, "纠错"),
        (Term.Lost, "败诉"),
        (Term.Issued, "制定 制发 印发 出台"),
        (Term.Published, "发布"),
        (Term.Repealed, "废止"),
        (Term.InForce, "现行有效"),
        (Term.Licensing, "行政许可"),
        (Term.Penalty, "行政处罚"),
        (Term.Compulsion, "行政强制"),
        (Term.None, "公民"),
    ];

    // What stands before a keyword and takes its number from it. What does behind it, as in 办结率, is none of what may stand between
    // a keyword and its number.
    private static readonly (string Word, string[] Before)[] s_not =
    [
        ("受理", ["不予", "不", "未", "复议"]),
        ("收到", ["未", "没有", "签"]),
        ("办结", ["未", "待", "应", "没有", "正在", "能", "延期", "逾期", "超期", "提前", "当场", "当日"]),
        ("答复申请", ["延期", "逾期", "超期", "未"]),
        ("答复政府信息公开申请", ["延期", "逾期", "超期", "未"]),
        ("予以公开", ["不", "应", "应当", "主动"]),
        ("部分公开", ["大"]),
        ("复议", ["未经", "不经", "经"]),
        ("法人", ["企业", "单位", "机关", "团体"]),
        ("制定", ["拟", "计划", "将"]),
        ("出台", ["拟", "计划", "将"]),
        ("印发", ["拟", "计划", "将"]),
        ("废止", ["拟", "应", "建议", "需", "计划", "将", "应予"]),
        ("发布", ["集中", "统一", "公开", "网站", "平台", "解读"]),
    ];

    private static readonly Keyword[]?[] s_byFirst = Index();

    /// <summary>The longest keyword that begins at a place.</summary>
    internal static bool TryFind(string folded, int at, out Keyword keyword)
    {
        char first = folded[at];
        if (first is >= FirstIdeograph and <= LastIdeograph && s_byFirst[first - FirstIdeograph] is { } candidates)
        {
            foreach (Keyword candidate in candidates)
            {
                if (Sentence.IsAt(folded, at, candidate.Text))
                {
                    keyword = new Keyword(candidate.Text, IsOther(folded, at, candidate.Text) ? Term.None : candidate.Term, at);
                    return true;
                }
            }
        }

        keyword = default;
        return false;
    }

    private static bool IsOther(string folded, int at, string word)
    {
        foreach ((string of, string[] before) in s_not)
        {
            if (of == word && Sentence.IsAnyBefore(folded, at, before))
                return true;
        }

        return false;
    }

    private static Keyword[]?[] Index()
    {
        var index = new Keyword[]?[LastIdeograph - FirstIdeograph + 1];
        var all = s_terms.SelectMany(entry => entry.Words.Split(' ').Select(word => new Keyword(word, entry.Term)));
        foreach (IGrouping<char, Keyword> group in all.GroupBy(keyword => keyword.Text[0]))
            index[group.Key - FirstIdeograph] = group.OrderByDescending(keyword => keyword.Text.Length).ToArray();
        return index;
    }
}
