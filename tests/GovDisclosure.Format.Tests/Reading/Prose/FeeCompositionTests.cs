using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Prose;

namespace GovDisclosure.Format.Tests.Reading.Prose;

/// <summary>Sentences put together at random: a number is taken from those alone that state it of this body and this year.</summary>
public class FeeCompositionTests
{
    // Whatever stands beside these, the sentence no longer says that so much was collected here this year.
    private static readonly string[] s_bending =
    [
        "上年", "上年度", "去年", "2022年", "2024年", "下一年度", "近三年", "历年", "第一季度", "截至6月", "同期",
        "拟", "计划", "预计", "将", "应", "应当", "须", "可", "可以", "不得", "建议", "要求",
        "约", "近", "超过", "不超过", "最高", "至少", "每件", "平均", "日均", "按件", "标准为", "人均",
        "同比", "同比增加", "比上年减少", "较", "增长", "退还", "减免", "免收", "补缴", "欠缴", "应收", "结转",
        "如", "若", "假如", "除外", "除", "未", "没有", "无", "非", "“", "（", "例如", "据报道", "法院判决",
        "甲局", "某公司", "下属单位", "各乡镇", "全省", "区政府", "上级", "申请人", "/件", "以上", "左右", "余元", "至", "—",
    ];

    private static readonly string[] s_prose = ["本机关", "本年度", "2023年", "依法", "严格执行有关规定", "办理政府信息公开申请", "，", "，", "。", "；", "、", "共", "的", "已", "：", "其中", "《政府信息公开信息处理费管理办法》"];

    private static readonly string[] s_heads = ["收取信息处理费", "实收", "实际收取总金额", "未收取信息处理费", "发出收费通知", "通知收费总金额", "总金额", "合计", "信息处理费", "件数", "分别为", "均为", "为", "收取", "情况"];

    private static readonly string[] s_numbers = ["100元", "200元", "0元", "1.2万元", "三百元", "0", "3件", "5份", "2", "7 8元", "零"];

    [Property(MaxTest = 5000)]
    public void A_word_that_bends_a_statement_leaves_no_amount_of_it(uint seed)
    {
        var random = new Random((int)(seed % int.MaxValue));
        string[] words = [Pick(random, "本机关", "示例市", "全市", ""), Pick(random, "2023年", "本年度", "全年", ""), Pick(random, "共", "实际", ""), "收取", Pick(random, "政府信息公开", ""), "信息处理费", Pick(random, "共计", "总金额为", ""), "1234元"];

        // Not within the name of the fee, which would be another fee or none.
        int at = random.Next(words.Length + 1);
        string[] bent = [.. words.Take(at), Pick(random, s_bending), .. words.Skip(at)];

        Assert.Equal(1234, Read(string.Concat(words) + "。")?.CollectedYuan);
        Assert.True(Read(string.Concat(bent) + "。") is not { CollectedYuan: 1234 } and not { DemandedYuan: not null }, string.Concat(bent));
    }

    [Property(MaxTest = 10000)]
    public void An_amount_has_a_head_in_its_sentence_and_nothing_that_bends_it(uint seed)
    {
        var random = new Random((int)(seed % int.MaxValue));
        string[] words = [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => random.Next(12) switch
        {
            0 => Pick(random, s_bending),
            < 4 => Pick(random, s_prose),
            < 8 => Pick(random, s_heads),
            _ => Pick(random, s_numbers),
        })];

        ProcessingFeeStatement? statement = Read(string.Concat(words));

        string[][] sentences = [.. Sentences(words)];
        if (statement?.CollectedYuan > 0)
            Assert.Contains(sentences, sentence => States(sentence, statement.CollectedYuan.Value, "收取信息处理费", "实收", "实际收取总金额", "收取", "合计", "总金额", "共"));
        if (statement?.CollectedYuan == 0)
            Assert.Contains(sentences, sentence => States(sentence, 0) || sentence.Any(word => word is "未收取信息处理费" or "未" or "没有" or "无"));
        if (statement?.DemandedYuan is { } demanded)
            Assert.Contains(sentences, sentence => States(sentence, demanded, "通知收费总金额", "总金额", "合计", "共"));
        if (statement?.NoticesSent is { } notices)
            Assert.Contains(sentences, sentence => States(sentence, notices, "发出收费通知"));
    }

    /// <summary>Whether a sentence has a number behind one of the heads, and no word that bends it.</summary>
    private static bool States(string[] sentence, decimal number, params string[] heads)
    {
        int at = Array.FindIndex(sentence, word => Value(word) == number);
        return at >= 0
            && (heads.Length == 0 || sentence.Take(at).Any(heads.Contains))
            && !sentence.Any(word => word is not ("未" or "没有" or "无") && s_bending.Contains(word));
    }

    private static decimal? Value(string word) => word switch
    {
        "1.2万元" => 12000,
        "三百元" => 300,
        "零" => 0,
        "7 8元" => null,
        _ => decimal.TryParse(word.TrimEnd('元', '件', '份'), NumberStyles.None, CultureInfo.InvariantCulture, out decimal value) ? value : null,
    };

    private static IEnumerable<string[]> Sentences(string[] words)
    {
        int start = 0;
        for (int end = 0; end <= words.Length; end++)
        {
            if (end < words.Length && words[end] != "。")
                continue;
            yield return words[start..end];
            start = end + 1;
        }
    }

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private static ProcessingFeeStatement? Read(string text) => FeeStatementReader.Read(text, [], 2023, "示例市", new Draft());
}
