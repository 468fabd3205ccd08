using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class LabelTextTests
{
    [Theory]
    [InlineData("结 果\u3000维\u00A0持", "结果维持")]
    [InlineData("本年\n制发\t件数", "本年制发件数")]
    [InlineData("总\u200B\u200C\u200D\u2060\uFEFF计", "总计")]
    [InlineData("总\0计", "总计")]
    [InlineData("（一）予以公开", "(一)予以公开")]
    [InlineData("【一】［二］〔三〕﹙四﹚", "(一)(二)(三)(四)")]
    [InlineData("一、二，三､四", "一,二,三,四")]
    [InlineData("１．甲。乙•丙", "1.甲.乙.丙")]
    [InlineData("单位：万元", "单位:万元")]
    [InlineData("单位﹕万∶元", "单位:万:元")]
    [InlineData("增／减∕变", "增/减/变")]
    [InlineData("！ａ～", "!a~")]
    [InlineData("－18−18–18", "-18-18-18")]
    [InlineData("“三安全一稳定”", "三安全一稳定")]
    [InlineData("'a'\"b\"「c」", "abc")]
    [InlineData("ＡＢＣ％", "ABC%")]
    [InlineData("行政規範性檔案", "行政规范性文件")]
    [InlineData("政府資訊公開", "政府资讯公开")]
    [InlineData("檔公開檔案", "档公开文件")]
    public void Folds_white_space_width_and_marks(string text, string folded) => Assert.Equal(folded, LabelText.Fold(text));

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2064')]
    [InlineData('\u3164')]
    [InlineData('\uFEFF')]
    public void What_is_not_seen_is_blank(char c)
    {
        Assert.True(LabelText.IsBlank(c));
        Assert.Equal("总计", LabelText.Fold("总" + c + "计"));
    }

    [Theory]
    [InlineData(" \t\v\f\n\u0085\u00A0\u2009\u2028\u3000\u3164", true)]
    [InlineData("\0\a\b\u001F\u007F\u00AD\u200B\u200E\u202E\u2060\uFEFF7文", false)]
    public void A_gap_is_white_space_that_is_seen(string characters, bool isGap) => Assert.All(characters, c => Assert.Equal(isGap, LabelText.IsGap(c)));

    [Theory]
    [InlineData("（一）予 以公开", "(一)予以公开", true)]
    [InlineData("", "", true)]
    [InlineData(" ", "", true)]
    [InlineData("予以公", "予以公开", false)]
    [InlineData("予以公开等", "予以公开", false)]
    [InlineData("予以公布", "予以公开", false)]
    public void Tells_whether_a_text_folds_to_another(string text, string folded, bool folds) => Assert.Equal(folds, LabelText.FoldsTo(text, folded));

    [Theory]
    [InlineData("复议", 0)]
    [InlineData("復 議", 0)]
    [InlineData("复印、复\n议", 3)]
    [InlineData("复印", -1)]
    [InlineData("诉讼", -1)]
    [InlineData("", -1)]
    public void Finds_a_word_whatever_its_script_and_the_white_space_in_it(string text, int at) => Assert.Equal(at, LabelText.IndexOf(text, "复议"));

    [Fact]
    public void Each_folded_character_knows_where_it_came_from()
    {
        var origins = new List<int>();

        Assert.Equal("(一)总计", LabelText.Fold(" （一） “总 计”", origins));
        Assert.Equal([1, 2, 3, 6, 8], origins);
    }

    [Fact]
    public void Words_that_differ_in_traditional_text_keep_their_length()
    {
        var origins = new List<int>();

        string folded = LabelText.Fold("行政規範性檔案12", origins);

        Assert.Equal(folded.Length, origins.Count);
    }

    [Theory]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开")]
    [InlineData("上一年项目数量（指2019年（含）事项数）", "上一年项目数量")]
    [InlineData("规章（含", "规章")]
    [InlineData("（一）（三）甲", "(一)(三)甲")]
    [InlineData("（十）（十一）（三十一）甲", "(十)(十一)(三十一)甲")]
    [InlineData("（一〇）甲", "(一〇)甲")]
    [InlineData("甲（一二", "甲")]
    [InlineData("甲（1）", "甲")]
    [InlineData("甲）乙", "甲)乙")]
    [InlineData("甲（1）乙（2）丙", "甲乙丙")]
    [InlineData("", "")]
    public void Plain_text_has_no_notes_and_keeps_enumerators(string text, string plain) => Assert.Equal(plain, LabelText.Plain(text));

    [Theory]
    [InlineData("(一)甲", 0, 3)]
    [InlineData("a(b(c)d)e", 1, 8)]
    [InlineData("(ab", 0, 3)]
    [InlineData("((a)", 0, 4)]
    public void Finds_the_bracket_that_closes(string folded, int start, int end) => Assert.Equal(end, LabelText.EndOfBracket(folded, start));

    [Fact]
    public void Looks_for_a_bracket_no_further_than_told() => Assert.Equal(2, LabelText.EndOfBracket("(abc)", 0, 2));

    [Property]
    public void Folding_again_changes_nothing(string? text)
    {
        string folded = LabelText.Fold(text ?? string.Empty);

        Assert.Equal(folded, LabelText.Fold(folded));
    }

    [Property]
    public void Origins_rise_and_stay_inside_the_text(string? text)
    {
        var origins = new List<int>();

        string folded = LabelText.Fold(text ?? string.Empty, origins);

        Assert.Equal(folded.Length, origins.Count);
        Assert.True(origins.Zip(origins.Skip(1)).All(pair => pair.First < pair.Second));
        Assert.All(origins, origin => Assert.InRange(origin, 0, (text ?? string.Empty).Length - 1));
    }

    [Property]
    public void The_origin_of_one_character_is_that_of_all(string? text)
    {
        var origins = new List<int>();
        _ = LabelText.Fold(text ?? string.Empty, origins);

        Assert.Equal(origins.Append((text ?? string.Empty).Length), Enumerable.Range(0, origins.Count + 1).Select(index => LabelText.OriginOf(text ?? string.Empty, index)));
    }

    [Property]
    public void Cutting_notes_again_changes_nothing(string? text)
    {
        string plain = LabelText.Plain(text ?? string.Empty);

        Assert.Equal(plain, LabelText.CutNotes(plain));
    }
}
