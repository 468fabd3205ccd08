using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Tests.Validation.Statements;

public class SentenceScannerTests
{
    [Fact]
    public void Keeps_the_sentences_that_can_say_something()
    {
        const string text = "主动公开信息120条。收到申请12件，办结率达98%。《条例》第二条！未收到投诉？未发生行政诉讼；全部维持。完";

        Assert.Equal(["收到申请12件，办结率达98%", "未收到投诉", "未发生行政诉讼；全部维持"], Scan(text).Select(sentence => sentence.Printed));
    }

    [Fact]
    public void Says_where_a_sentence_and_a_character_stand()
    {
        const string text = "前言。\n 收到 申请12件";

        Sentence sentence = Assert.Single(Scan(text));
        Assert.Equal(3, sentence.Start);
        Assert.Equal("收到申请12件", sentence.Folded);
        Assert.Equal(text.IndexOf("申请", System.StringComparison.Ordinal), sentence.OffsetOf(2));
        Assert.Equal(text.IndexOf("12", System.StringComparison.Ordinal), sentence.OffsetOf(sentence.Counts[0].Start));
    }

    [Theory]
    [InlineData("全市共收到申请\n12件", 1)]
    [InlineData("收到申请12\n件", 1)]
    [InlineData("收到申请12件\n\n办结申请11件", 2)]
    [InlineData("收到申请12件\n\u3000\u3000办结申请11件", 2)]
    [InlineData("收到申请12件\n（二）办结申请11件", 2)]
    [InlineData("收到申请12件\n二、办结申请11件", 2)]
    [InlineData("收到申请12件；\n2.办结申请11件", 2)]
    [InlineData("收到申请\r\n12件", 1)]
    [InlineData("收到申请12件\n \t二、办结申请11件", 2)]
    [InlineData("收到申请12件\n(二)办结申请11件", 2)]
    [InlineData("收到申请12件\n# 办结申请11件", 2)]
    [InlineData("收到申请12件\n* 办结申请11件", 2)]
    [InlineData("收到申请12件\n2．办结申请11件", 2)]
    [InlineData("收到申请12件\n十、办结申请11件", 2)]
    [InlineData("收到申请12件\n十二、办结申请11件", 2)]
    [InlineData("收到申请12件\n120、办结申请11件", 2)]
    [InlineData("收到申请12件\n1200、办结申请11件", 1)]
    [InlineData("收到申请12件\n2.5万件办结", 1)]
    [InlineData("收到申请12件\n、办结申请11件", 1)]
    [InlineData("收到申请12件\n二是办结申请11件", 1)]
    [InlineData("收到申请12件\n2", 1)]
    [InlineData("收到申请12件\n2.", 1)]
    [InlineData("收到申请12件\n", 1)]
    [InlineData("收到申请12件\n ", 1)]
    public void A_line_may_end_within_a_sentence(string text, int sentences) => Assert.Equal(sentences, Scan(text).Count(sentence => sentence.Counts.Count > 0));

    [Theory]
    [InlineData("未收到投诉", true)]
    [InlineData("未收 到投诉", true)]
    [InlineData("没接\n到申请", true)]
    [InlineData("收到投诉", false)]
    [InlineData("未收取费用", false)]
    [InlineData("未收", false)]
    [InlineData("全部维持", true)]
    [InlineData("全部维 持", true)]
    [InlineData("加强维护", false)]
    [InlineData("维", false)]
    [InlineData("无复议", true)]
    [InlineData("零复 议", true)]
    [InlineData("未提建议", false)]
    [InlineData("议未", false)]
    [InlineData("没有诉讼", true)]
    [InlineData("未败诉", true)]
    [InlineData("未败 诉", true)]
    [InlineData("未起诉", false)]
    [InlineData("发生诉讼", false)]
    [InlineData("占9%", true)]
    [InlineData("一 起", true)]
    [InlineData("文件", false)]
    [InlineData("件", false)]
    public void A_sign_counts_with_what_stands_beside_it(string text, bool kept) => Assert.Equal(kept ? 1 : 0, Scan(text).Count);

    [Theory]
    [InlineData('。')]
    [InlineData('｡')]
    [InlineData('！')]
    [InlineData('？')]
    [InlineData('!')]
    [InlineData('?')]
    public void A_mark_ends_a_sentence(char mark) => Assert.Equal(["收到1件", "办结2宗", "转出3起", "发出4份"], Scan($"收到1件{mark}办结2宗{mark}转出3起{mark}发出4份").Select(sentence => sentence.Printed));

    [Fact]
    public void A_decimal_point_ends_no_sentence() => Assert.Equal(["占4.34%，共1.2万件"], Scan("占4.34%，共1.2万件。").Select(sentence => sentence.Printed));

    [Theory]
    [InlineData(4000, 1)]
    [InlineData(4001, 0)]
    public void What_is_longer_than_any_sentence_is_none(int characters, int sentences) =>
        Assert.Equal(sentences, Scan("收到申请12件".PadLeft(characters, '，') + "。").Count);

    [Fact]
    public void Reads_traditional_script()
    {
        Sentence sentence = Assert.Single(Scan("本年度未發生行政複議。"));

        Assert.Equal(0, Phrases.NoneOf("复议", sentence, 2023) - 3);
    }

    private static List<Sentence> Scan(string text)
    {
        var sentences = new List<Sentence>();
        SentenceScanner.Scan("/overview/text", text, sentences);
        return sentences;
    }
}
