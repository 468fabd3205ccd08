using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>
/// The words of which sentences on the fee are made. What is not here is not understood, so that nothing that bends the meaning
/// of a sentence has to be foreseen: plans, limits, rates, refunds, comparisons, conditions, other bodies.
/// </summary>
internal static class FeeVocabulary
{
    private static readonly (FeeWord Word, string Words)[] s_words =
    [
        (FeeWord.Fee, "信息处理费 信息公开处理费 公开信息处理费 信息公开信息处理费 信息公开申请信息处理费 政府信息处理费 政府信息公开处理费 政府信息公开信息处理费 政府信息公开申请信息处理费 处理费"),
        (FeeWord.Charge, "收费"),
        (FeeWord.Notice, "收费通知 收费通知书 收费通知单 缴费通知 缴费通知书 缴费通知单"),
        (FeeWord.Send, "发出 发送 送达 出具 制发 下达 发放 开具"),
        (FeeWord.Demand, "通知收费 通知缴费 通知收取 通知缴纳"),
        (FeeWord.Collect, "收取 收缴 征收 实收 收到 实际收费"),
        (FeeWord.Arise, "产生 发生 涉及"),
        (FeeWord.Deny, "未 未曾 未有 无 没 没有 不存在 不涉及"),
        (FeeWord.Money, "总金额 金额 总额 总费用 费用 款项"),
        (FeeWord.Sum, "共 共计 合计 总计 以上共 以上共计 以上合计"),
        (FeeWord.RunningSum, "累计"),
        (FeeWord.Pieces, "件数 份数 数量"),
        (FeeWord.Situation, "情况 情形 现象 事项"),
        (FeeWord.Rate, "标准 收费标准"),
        (FeeWord.Link, "为 是 :"),
        (FeeWord.AllLink, "均为 都为 都是 均是"),
        (FeeWord.Respectively, "分别为 分别是"),
        (FeeWord.And, "、 和 及 以及 与"),
        (FeeWord.Break, "， , ； ;"),
        (FeeWord.Of, "的"),
        (FeeWord.Particle, "了 过 已 均 都 也 另 任何 实际 人民币 全年 年内"),
        (FeeWord.Parts, "其中"),
        (FeeWord.ThisYear, "本年 本年度 今年 报告期内 报告年度"),
        (FeeWord.OtherYear, "上年 上年度 上一年 上一年度 去年 前年 往年 历年 近年 近年来 以往 此前 同期 下年 下年度 下一年 下一年度 明年 来年 次年"),
        (FeeWord.Own, "本机关 本行政机关 本单位 我单位 本部门 我部门 本局 我局 本办 我办 本委 我委 本厅 我厅 本院 我院 本中心 我中心 本街道 我街道 本镇 我镇 本乡 我乡"),
        (FeeWord.Foreign, "下属 所属 直属 下级 其他单位 其他机关 其他部门 各乡镇 各镇 各街道 各区县 各县区 各单位"),
        (FeeWord.Whole, "各级政府及其部门 各级政府和部门 各级政府 各级行政机关 各行政机关 行政机关 各级各部门 各部门"),
        (FeeWord.Basis, "按照 按 依照 依据 根据 遵照 贯彻 落实 执行 遵守 符合"),
        (FeeWord.Requirement, "规定 要求 通知要求 精神 办法 管理办法"),
        (FeeWord.Request, "申请"),
        (FeeWord.Prose, "严格 认真 全面 依法 依规 有关 相关 信息公开 政府信息公开 政府信息 公开 信息处理 依申请公开 依申请公开工作 申请案件 公开申请 信息公开申请 政府信息公开申请 案件 办理 答复 受理 工作 在 中 过程 过程中 对 有 等 并 且 此外 另外 同时 经统计 国家 需要报告 需要说明 其他 如下 具体 上缴 缴入 国库 财政 全额 足额 一是 二是 三是 四是 五是 六是"),
    ];

    // Those of a first character together, the longest first.
    private static readonly Dictionary<char, (string Text, FeeWord Word)[]> s_byFirst = s_words
        .SelectMany(line => line.Words.Split(' ').Select(text => (Text: text, line.Word)))
        .GroupBy(entry => entry.Text[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Text.Length).ToArray());

    /// <summary>The longest word that stands at a place; its length is 0 where none does.</summary>
    internal static (int Length, FeeWord Word) At(string folded, int at)
    {
        if (s_byFirst.TryGetValue(folded[at], out (string Text, FeeWord Word)[]? candidates))
        {
            foreach ((string text, FeeWord word) in candidates)
            {
                if (folded.AsSpan(at).StartsWith(text.AsSpan()))
                    return (text.Length, word);
            }
        }

        return (0, FeeWord.Unknown);
    }
}
