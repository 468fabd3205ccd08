using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class AlikeTextsTests
{
    [Property(MaxTest = 200)]
    public void Finds_what_a_comparison_of_all_pairs_finds(int seed)
    {
        TextShingles[] texts = [.. Family(new Random(seed)).Select(text => TextShingles.Of(text))];

        int[] found = AlikeTexts.Find(texts, out _);

        for (int i = 0; i < texts.Length; i++)
        {
            bool expected = !texts[i].IsShort && texts.Where((other, j) => j != i && !other.IsShort && TextShingles.AreAlike(texts[i], other)).Any();
            Assert.Equal(expected, found[i] >= 0);
            if (found[i] >= 0)
                Assert.True(found[i] != i && TextShingles.AreAlike(texts[i], texts[found[i]]));
        }
    }

    [Fact]
    public void Does_not_compare_texts_that_have_nothing_in_common()
    {
        var random = new Random(1);
        TextShingles[] texts = [.. Enumerable.Range(0, 300).Select(_ => TextShingles.Of(Letters(random, 300, 5_000)))];

        Assert.All(AlikeTexts.Find(texts, out int comparisons), place => Assert.Equal(-1, place));
        Assert.InRange(comparisons, 0, 300);
    }

    [Fact]
    public void Compares_copies_hardly_more_than_once_each()
    {
        var random = new Random(2);
        string text = Letters(random, 600, 3_000);
        TextShingles[] texts = [.. Enumerable.Range(0, 300).Select(i => TextShingles.Of(Letters(random, 4, 20_000) + "局" + text))];

        Assert.DoesNotContain(-1, AlikeTexts.Find(texts, out int comparisons));
        Assert.InRange(comparisons, 150, 375);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("bac")]
    [InlineData("acb")]
    [InlineData("cab")]
    public void Finds_the_only_partner_of_a_text_though_that_has_another_one(string order)
    {
        // a and b are alike to c, and not to each other.
        var random = new Random(4);
        string middle = Letters(random, 600, 3_000);
        var texts = new Dictionary<char, string> { ['a'] = Letters(random, 45, 3_000) + middle[45..], ['b'] = middle[..^45] + Letters(random, 45, 3_000), ['c'] = middle };

        int[] found = AlikeTexts.Find([.. order.Select(name => TextShingles.Of(texts[name]))], out _);

        Assert.DoesNotContain(-1, found);
        int middleAt = order.IndexOf('c', StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 3).Where(at => at != middleAt), at => Assert.Equal(middleAt, found[at]));
    }

    [Fact]
    public void Finds_nothing_among_one_or_none()
    {
        Assert.Empty(AlikeTexts.Find([], out _));
        Assert.Equal([-1], AlikeTexts.Find([TextShingles.Of(Letters(new Random(3), 300, 50))], out _));
    }

    /// <summary>Copies with small and larger edits, unrelated texts and short ones; of few or of many characters.</summary>
    private static List<string> Family(Random random)
    {
        int alphabet = random.Next(2) == 0 ? 3 : 2_000;
        var texts = new List<string>();
        for (int n = random.Next(2, 25); n > 0; n--)
        {
            string text = texts.Count > 0 && random.Next(3) != 0 ? texts[random.Next(texts.Count)] : Letters(random, random.Next(60, 300), alphabet);
            for (int edits = random.Next(12); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text[..at] + Letters(random, 1, alphabet) + text[at..],
                    1 when text.Length > 60 => text.Remove(at, 1),
                    _ => text[..at] + Letters(random, random.Next(4), alphabet) + text[at..],
                };
            }

            texts.Add(text);
        }

        return texts;
    }

    private static string Letters(Random random, int count, int alphabet) => new([.. Enumerable.Range(0, count).Select(_ => (char)(0x4E00 + random.Next(alphabet)))]);
}
