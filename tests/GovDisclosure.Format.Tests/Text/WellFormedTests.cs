using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class WellFormedTests
{
    // Attributes cannot hold a surrogate that stands alone.
    [Fact]
    public void Finds_a_surrogate_that_stands_alone() => Assert.All(
        new (string Text, int Index)[]
        {
            ("", -1),
            ("总计", -1),
            ("\uD83D\uDE00", -1),
            ("a\uD83D\uDE00b", -1),
            ("\uD83D", 0),
            ("\uDE00", 0),
            ("ab\uD83Dc", 2),
            ("\uD83D\uDE00\uDE00", 2),
            ("\uD83D\uD83D\uDE00", 0),
        },
        each => Assert.Equal(each.Index, WellFormed.IndexOfLoneSurrogate(each.Text)));

    [Fact]
    public void Replaces_each_and_counts_them() => Assert.All(
        new (string Text, string Repaired, int Count)[]
        {
            ("总计", "总计", 0),
            ("\uD83Da", "\uFFFDa", 1),
            ("a\uDE00\uD83D\uDE00\uD83D", "a\uFFFD\uD83D\uDE00\uFFFD", 2),
        },
        each =>
        {
            int damaged = 5;

            Assert.Equal(each.Repaired, WellFormed.Repair(each.Text, ref damaged));
            Assert.Equal(5 + each.Count, damaged);
        });

    [Fact]
    public void Says_which_character_it_is()
    {
        WellFormed.Require(null, "title");
        WellFormed.Require("\uD83D\uDE00", "title");

        Assert.StartsWith(
            "title 第 2 个字符是孤立的代理项 / a lone surrogate at character 2 of title",
            Assert.Throws<ArgumentException>("title", () => WellFormed.Require("a\uD83D", "title")).Message,
            StringComparison.Ordinal);
    }
}
