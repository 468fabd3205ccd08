using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class TextShinglesTests
{
    [Theory]
    [InlineData("甲乙丙丁", "甲乙丙丁", 100)]
    [InlineData("甲乙丙丁", "甲乙丙戊", 0)]
    [InlineData("甲乙丙丁戊", "甲乙丙丁", 66)] // 2 · 1 / 3
    [InlineData("甲甲甲甲甲甲", "甲甲甲甲", 50)] // a multiset: 2 · 1 / 4
    [InlineData("甲乙丙", "甲乙丙", 0)]
    [InlineData("", "", 0)]
    public void Counts_shared_pieces_of_four_characters(string left, string right, int percent) =>
        Assert.Equal(percent, TextShingles.PercentAlike(TextShingles.Of(left), TextShingles.Of(right)));

    [Theory]
    [InlineData(" 甲\u3000乙\r\n丙\u200b丁 ")]
    [InlineData("甲1乙２丙〇丁①")]
    [InlineData("“甲”、（乙）：丙—丁。%")]
    public void Drops_white_space_digits_and_punctuation(string text) =>
        Assert.Equal(TextShingles.Of("甲乙丙丁").Pieces.ToArray(), TextShingles.Of(text).Pieces.ToArray());

    [Fact]
    public void Keeps_everything_else()
    {
        Assert.Equal(1, TextShingles.Of("甲+乙丙").Pieces.Length);
        Assert.Equal(1, TextShingles.Of("A一℃￥").Pieces.Length);
        Assert.Equal(0, TextShingles.Of("𠮷𠮷𠮷").Pieces.Length);
        Assert.Equal(1, TextShingles.Of("𠮷𠮷𠮷𬎆").Pieces.Length);
        Assert.Equal(0, TextShingles.PercentAlike(TextShingles.Of("甲𠮷乙丙"), TextShingles.Of("甲𬎆乙丙")));
    }

    [Fact]
    public void Joins_texts_and_passes_over_what_is_not_there() =>
        Assert.Equal(TextShingles.Of("甲乙丙丁戊").Pieces.ToArray(), TextShingles.Of("甲乙", null, "丙", string.Empty, "丁戊").Pieces.ToArray());

    [Fact]
    public void Is_short_below_a_hundred_characters_that_are_left()
    {
        Assert.True(TextShingles.Of(new string('甲', 99) + "1234。").IsShort);
        Assert.False(TextShingles.Of(new string('甲', 99), "。", "乙").IsShort);
    }

    [Property]
    public Property Is_the_formula_of_the_rule() => Prop.ForAll(
        Arb.From(Gen.Two(Gen.ArrayOf(Gen.Elements('甲', '乙', '丙', ' ', '1', '。')).Select(letters => new string(letters)))),
        pair =>
        {
            Dictionary<string, int> left = Pieces(pair.Item1);
            Dictionary<string, int> right = Pieces(pair.Item2);
            int shared = left.Sum(each => Math.Min(each.Value, right.GetValueOrDefault(each.Key)));
            int both = left.Values.Sum() + right.Values.Sum();
            (TextShingles a, TextShingles b) = (TextShingles.Of(pair.Item1), TextShingles.Of(pair.Item2));
            Assert.Equal(both == 0 ? 0 : 200 * shared / both, TextShingles.PercentAlike(a, b));
            Assert.Equal(both != 0 && 20 * shared >= 9 * both, TextShingles.AreAlike(a, b));
        });

    private static Dictionary<string, int> Pieces(string text)
    {
        string kept = new([.. text.Where(letter => letter is '甲' or '乙' or '丙')]);
        return Enumerable.Range(0, Math.Max(0, kept.Length - 3)).Select(i => kept.Substring(i, 4)).GroupBy(piece => piece).ToDictionary(group => group.Key, group => group.Count());
    }
}
