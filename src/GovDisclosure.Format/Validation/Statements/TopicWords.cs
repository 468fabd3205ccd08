using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>A word where it stands in a folded sentence.</summary>
internal readonly record struct TopicWord(string Text, Topic Topic, int Start = 0)
{
    internal int End => Start + Text.Length;
}

/// <summary>The words that tell what the numbers beside them are of.</summary>
internal static class TopicWords
{
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    private static readonly (Topic Topic, string Words)[] s_topics =
    [
        (Topic.OtherMatter,
            "复议 诉讼 应诉 信访 来信 来访 投诉 举报 咨询 留言 诉求 工单 热线 建议 提案 议案 许可 处罚 强制 登记 执法 仲裁 调解 公证 援助 救助 补贴 检查 维权 审批 备案"),
        (Topic.OwnMatter, "信息公开 依申请 公开申请"),
        (Topic.Application, "申请"),
        (Topic.Handled, "申请 办结 答复"),
        (Topic.Receipt, "新收 收到 受理 接收 收办"),
        (Topic.Handling, "结转 办结 答复 予以公开 部分公开 不予公开 无法提供 不予处理 其他处理"),
        (Topic.Channel, "网上 网络 线上 线下 平台 系统 信函 邮寄 邮件 当面 现场 传真 窗口 书面"),
        (Topic.AllChannels, "渠道 各种方式 等方式 等形式"),
        (Topic.Ground, "因 由于 属于 掌握 现成 补正 不存在 秘密 案卷 过程性 内部 查询 隐私 重复 出版物 缴费"),
        (Topic.OneOutcome, "维持 纠 撤 驳 终止 结果 审结 未 正在 尚 待 胜诉 败诉 确认 责令"),
        (Topic.Justice, "法治 司法 执法 复议委员会 复议机关 复议机构 复议局 信访 仲裁"),
        (Topic.Hears, "审理 受理 审结 办结 办理 收到 新收 接收 收办"),
        (Topic.Publicity, "公开 公示 公布 录入 归集 受理 申请 收到 上传 推送 发布"),
        (Topic.Decided, "作出 办理 办结 实施 查处"),
        (Topic.OtherSpan, "上半年 下半年 季度 月份 以来 近年 历年 每年 每月 年来 连续 平均 日均 月均 年均 近两年 近三年 近五年 力争 下一步"),
        (Topic.ThisYear, "本年 今年 全年 年度内"),
        (Topic.LastYear, "上年 去年 上一年"),
        (Topic.Running, "累计 累积"),
        (Topic.Until, "截至"),
        (Topic.AnyYear, "年度"),
        (Topic.Each, "分别"),
    ];

    private static readonly TopicWord[]?[] s_byFirst = Index();

    /// <summary>Every word of a sentence that tells something, in order, those within others as well.</summary>
    internal static List<TopicWord> Find(string folded)
    {
        var found = new List<TopicWord>();
        for (int i = 0; i < folded.Length; i++)
        {
            char first = folded[i];
            if (first is < FirstIdeograph or > LastIdeograph || s_byFirst[first - FirstIdeograph] is not { } candidates)
                continue;
            foreach (TopicWord candidate in candidates)
            {
                if (Sentence.IsAt(folded, i, candidate.Text))
                    found.Add(candidate with { Start = i });
            }
        }

        return found;
    }

    private static TopicWord[]?[] Index()
    {
        var topics = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach ((Topic topic, string words) in s_topics)
        {
            foreach (string word in words.Split(' '))
                topics[word] = (topics.TryGetValue(word, out Topic others) ? others : Topic.None) | topic;
        }

        var index = new TopicWord[]?[LastIdeograph - FirstIdeograph + 1];
        foreach (IGrouping<char, KeyValuePair<string, Topic>> group in topics.GroupBy(entry => entry.Key[0]))
            index[group.Key - FirstIdeograph] = group.Select(entry => new TopicWord(entry.Key, entry.Value)).ToArray();
        return index;
    }
}
