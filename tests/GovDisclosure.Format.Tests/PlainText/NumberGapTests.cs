using System.Linq;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class NumberGapTests
{
    [Theory]
    [InlineData("3\v7", "3\uFFFD7")]
    [InlineData("3\f7\n甲", "3\uFFFD7|甲")]
    [InlineData("3\u00857", "3\uFFFD7")]
    [InlineData("3\u20287\t5", "3\uFFFD7\t5")]
    [InlineData("3\u2029\v7", "3\uFFFD\uFFFD7")]
    [InlineData("甲\t3 \v 7.5", "甲\t3\uFFFD\uFFFD\uFFFD7.5")]
    [InlineData("｜ 3\v7｜", "｜ 3\uFFFD7｜")]
    [InlineData("|3\v7|4\f5|", "|3\uFFFD7|4\uFFFD5|")]
    [InlineData("３\v７", "３\uFFFD７")]
    public void A_number_with_a_divider_in_it_is_one_line_and_unreadable(string text, string lines) => Assert.Equal(lines, Lines(text));

    [Theory]
    [InlineData("3\n7", "3|7")]
    [InlineData("3\r7", "3|7")]
    [InlineData("3\n\f7", "3||7")]
    [InlineData("3\v\n7", "3||7")]
    [InlineData("3\f1.属于国家秘密", "3|1.属于国家秘密")]
    [InlineData("3\f2023年", "3|2023年")]
    [InlineData("甲\v7", "甲|7")]
    [InlineData("3\v甲", "3|甲")]
    [InlineData("3\v", "3|")]
    public void Anything_else_is_divided(string text, string lines) => Assert.Equal(lines, Lines(text));

    [Fact]
    public void What_follows_keeps_its_place()
    {
        TextLine[] lines = [.. TextLines.Split("甲 3\v7\f乙\n丙", [])];

        Assert.Equal(["甲 3\uFFFD7", "乙", "丙"], lines.Select(line => line.Text));
        Assert.Equal([(1, 1), (1, 7), (2, 1)], lines.Select(line => (line.Position.Line, line.Position.Column)));
        Assert.Equal([0, 6, 8], lines.Select(line => line.Start));
        Assert.Equal([5, 7, 9], lines.Select(line => line.End));
    }

    private static string Lines(string text) => string.Join("|", TextLines.Split(text, []).Select(line => line.Text));
}
