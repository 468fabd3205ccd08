using System;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class LineSplitterTests
{
    [Theory]
    [InlineData("规章 1 2 3", "规章|1|2|3")]
    [InlineData("规章  1  2", "规章|1|2")]
    [InlineData("规章\t1", "规章|1")]
    [InlineData("规章\u30001", "规章|1")]
    [InlineData("规章\u00A01\u00A02", "规章|1|2")]
    [InlineData("结 果 维 持", "结 果 维 持")]
    [InlineData("结 果 维 持  结 果 纠 正", "结 果 维 持|结 果 纠 正")]
    [InlineData("本年 制发件数 12", "本年 制发件数|12")]
    [InlineData("规章 -18 +461", "规章|-18|+461")]
    [InlineData("政府集中采购 3 5374365 万元", "政府集中采购|3|5374365 万元")]
    [InlineData("3 件 4 件 5", "3 件|4 件|5")]
    [InlineData("规章 — / 无", "规章|—|/|无")]
    [InlineData("收到 3 件 申请", "收到 3 件 申请")]
    [InlineData("规章 22（其中修订 16 件） 3", "规章|22（其中修订 16 件）|3")]
    [InlineData("规章（含 部门 规章） 3", "规章（含 部门 规章）|3")]
    [InlineData("规章（含  部门", "规章（含|部门")]
    [InlineData("（一 二", "（一 二")]
    [InlineData("1 2 3", "1|2|3")]
    [InlineData("3\u200B7 5", "3\u200B7|5")]
    [InlineData("规章 3\u00077", "规章 3\u00077")]
    [InlineData("规章 3\u00AD7", "规章 3\u00AD7")]
    [InlineData("规章 37\u200B", "规章|37\u200B")]
    [InlineData("12", "12")]
    [InlineData("", "")]
    public void Gaps_divide_and_numbers_at_the_end_stand_alone(string text, string pieces) =>
        Assert.Equal(pieces, string.Join("|", LineSplitter.Split(text, new SourcePosition(1, 1)).Select(piece => piece.Text)));

    [Theory]
    [InlineData("全年主动公开 240 条。", true)]
    [InlineData("全年主动公开240条", true)]
    [InlineData("", true)]
    [InlineData("全年主动公开  240 条。", false)]
    [InlineData("全年主动公开\t240条。", false)]
    [InlineData("全年主动公开\u3000240条。", false)]
    [InlineData("规章 1", false)]
    public void A_sentence_with_single_blanks_is_seen_to_be_whole(string text, bool isWhole) =>
        Assert.Equal(isWhole, LineSplitter.IsWhole(text));

    [Property]
    public void What_is_seen_to_be_whole_is_one_piece(string? words)
    {
        string text = NumberText.Trim((words ?? string.Empty).Replace('a', ' ').Replace('b', '。').Replace('c', '3'));
        if (text.Length > 0 && LineSplitter.IsWhole(text))
            Assert.Equal(text, Assert.Single(LineSplitter.Split(text, new SourcePosition(1, 1))).Text);
    }

    [Fact]
    public void A_piece_knows_its_column()
    {
        int[] columns = LineSplitter.Split("规章  12 3", new SourcePosition(4, 5)).Select(piece => piece.Position.Column).ToArray();

        Assert.Equal([5, 9, 12], columns);
    }

    [Theory]
    [InlineData("0000000", true)]
    [InlineData("00", true)]
    [InlineData("012", true)]
    [InlineData("0", false)]
    [InlineData("10", false)]
    [InlineData("0.5", false)]
    [InlineData("0件", false)]
    public void Digits_that_no_number_begins_with_run_together(string text, bool fused) => Assert.Equal(fused, LineSplitter.IsFused(text));

    [Fact]
    public void Words_are_divided_at_every_blank() =>
        Assert.Equal(["无", "某局", "（甲 乙）", "2020年1月17日"], LineSplitter.Words("无 某局 （甲 乙）  2020年1月17日", default).Select(word => word.Text));

    [Property]
    public void No_character_but_blanks_is_lost(string? text)
    {
        string given = text ?? string.Empty;

        string kept = string.Concat(LineSplitter.Split(given, new SourcePosition(1, 1)).Select(piece => piece.Text));

        Assert.Equal(WithoutBlanks(given), WithoutBlanks(kept));
    }

    [Property]
    public void Every_piece_stands_where_it_says(int seed)
    {
        var random = new Random(seed);
        string[] words = ["规章", "1", "-", "（甲", "乙）", "22", "总计", "000"];
        string[] gaps = [" ", "  ", "\t", "\u3000"];
        string text = string.Concat(Enumerable.Range(0, 8).Select(_ => words[random.Next(words.Length)] + gaps[random.Next(gaps.Length)])).TrimEnd();

        foreach (Piece piece in LineSplitter.Split(text, new SourcePosition(1, 1)))
            Assert.Equal(piece.Text, text.Substring(piece.Position.Column - 1, piece.Text.Length));
    }

    private static string WithoutBlanks(string text) => new(text.Where(c => !LabelText.IsBlank(c)).ToArray());
}
