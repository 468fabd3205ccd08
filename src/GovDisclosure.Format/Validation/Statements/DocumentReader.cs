using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>What documents a number is of: 规范性文件, 规章, or anything else.</summary>
internal static class DocumentReader
{
    private const string Document = "规范性文件";
    private const string Rules = "规章";
    private static readonly char[] s_filler = "共计总数量的为有达了:,本年度新各类项个".ToCharArray();

    // More than one act, or another act, on the documents.
    private static readonly string[] s_otherActs =
    [
        "清理", "审查", "审核", "备案", "评估", "修订", "修改", "解读", "失效", "起草", "梳理", "汇编", "报送", "公开", "目录", "征求", "合法性", "计划", "配套", "保留",
    ];

    private static readonly string[] s_nouns = [Document, Rules, "文件", "政策", "方案", "办法", "制度", "通知", "措施", "清单", "意见", "标准", "规划", "信息", "法规"];
    private static readonly string[] s_adjectives = ["行政", "政府", "部门", "地方", "政策性", "的"];

    internal static DocumentKind KindOf(Sentence sentence, Keyword keyword, Count count)
    {
        string gap = sentence.Between(keyword.End, count.Start);
        if (CountsOtherwise(sentence, keyword.Term))
            return DocumentKind.None;
        if (Array.Exists(s_otherActs, word => gap.IndexOf(word, StringComparison.Ordinal) >= 0) || IsContinued(sentence, count))
            return DocumentKind.None;
        string named = gap.TrimEnd(s_filler);
        if (named.Length == 0)
            return KindBehind(sentence, keyword, count);
        bool isDocument = named.EndsWith(Document, StringComparison.Ordinal);
        bool isRules = named.EndsWith(Rules, StringComparison.Ordinal);
        bool namesBoth = named.IndexOf(Document, StringComparison.Ordinal) >= 0 && named.IndexOf(Rules, StringComparison.Ordinal) >= 0;
        return namesBoth ? DocumentKind.None : isDocument ? DocumentKind.NormativeDocuments : isRules ? DocumentKind.GovernmentRules : DocumentKind.None;
    }

    /// <summary>Some count what was revised as issued, and what lapsed as repealed; the prose may tell them apart.</summary>
    private static bool CountsOtherwise(Sentence sentence, Term term) => term switch
    {
        Term.Issued => sentence.HasAny("修订", "修改"),
        Term.Repealed => sentence.Has("失效"),
        _ => false,
    };

    /// <summary>制定3件规范性文件, or 规范性文件制定3件.</summary>
    private static DocumentKind KindBehind(Sentence sentence, Keyword keyword, Count count)
    {
        int at = count.End;
        while (Array.Find(s_adjectives, word => Sentence.IsAt(sentence.Folded, at, word)) is { } adjective)
            at += adjective.Length;
        if (Sentence.IsAt(sentence.Folded, at, Document))
            return DocumentKind.NormativeDocuments;
        if (Sentence.IsAt(sentence.Folded, at, Rules) && !Sentence.IsAt(sentence.Folded, at, "规章制度"))
            return DocumentKind.GovernmentRules;
        if (at < sentence.Folded.Length && !Sentence.IsMark(sentence.Folded[at]))
            return DocumentKind.None;
        int noun = sentence.LastOf(s_nouns, keyword.Start);
        if (noun < 0)
            return DocumentKind.None;
        string folded = sentence.Folded;
        if (Sentence.IsAt(folded, noun, "文件") && Sentence.IsAt(folded, noun - 3, Document))
            noun -= 3;
        if (IsJoined(folded, noun) || Array.Exists(s_otherActs, word => sentence.Between(noun, keyword.Start).IndexOf(word, StringComparison.Ordinal) >= 0))
            return DocumentKind.None;
        return Sentence.IsAt(folded, noun, Document) ? DocumentKind.NormativeDocuments
            : Sentence.IsAt(folded, noun, Rules) && !Sentence.IsAt(folded, noun, "规章制度") ? DocumentKind.GovernmentRules
            : DocumentKind.None;
    }

    /// <summary>规章和规范性文件制定5件: the number is of both.</summary>
    private static bool IsJoined(string folded, int noun)
    {
        int end = noun;
        while (Array.Find(s_adjectives, word => Sentence.IsAt(folded, end - word.Length, word)) is { } adjective)
            end -= adjective.Length;
        return end > 0 && MentionReader.Joiners.IndexOf(folded[end - 1]) >= 0 && Sentence.IsAnyBefore(folded, end - 1, s_nouns);
    }

    /// <summary>制定市政府规范性文件5件、部门规范性文件3件: the number is a part.</summary>
    private static bool IsContinued(Sentence sentence, Count count)
    {
        int index = sentence.Counts.IndexOf(count);
        if (index + 1 == sentence.Counts.Count)
            return false;
        Count next = sentence.Counts[index + 1];
        return sentence.Between(count.End, next.Start).IndexOf(Document, StringComparison.Ordinal) >= 0
            && !sentence.Keywords.Exists(keyword => keyword.Start >= count.End && keyword.End <= next.Start);
    }
}
