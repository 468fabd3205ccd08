using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class DigitSplitterTests
{
    [Theory]
    [InlineData("0000000", 7, "0,0,0,0,0,0,0")]
    [InlineData("123", 3, "1,2,3")]
    [InlineData("100", 1, "100")]
    [InlineData("0012", 3, "0,0,12")]
    [InlineData("5 0 0", 3, "5,0,0")]
    [InlineData("12 00", 3, "12,0,0")]
    [InlineData("1 0 23", 3, "1,0,23")]
    public void Digits_that_divide_in_one_way_are_divided(string text, int count, string numbers) =>
        Assert.Equal(numbers, string.Join(",", DigitSplitter.Split(text, count) ?? []));

    [Theory]
    [InlineData("801000081", 7)]
    [InlineData("1234", 3)]
    [InlineData("110", 2)]
    [InlineData("12", 3)]
    [InlineData("", 1)]
    [InlineData(" ", 2)]
    [InlineData("1 2 3", 2)]
    [InlineData("0012", 2)]
    [InlineData("1a3", 3)]
    [InlineData("１２３", 3)]
    public void Digits_that_divide_in_several_ways_or_none_are_left_alone(string text, int count) =>
        Assert.Null(DigitSplitter.Split(text, count));

    [Property(MaxTest = 500)]
    public void Joined_numbers_come_back_or_nothing_does(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 9);
        string[] numbers = Enumerable.Range(0, count)
            .Select(_ => random.NextInt64((long)Math.Pow(10, random.Next(0, 5))).ToString(CultureInfo.InvariantCulture)).ToArray();
        string text = numbers[0] + string.Concat(numbers.Skip(1).Select(number => (random.Next(4) == 0 ? " " : string.Empty) + number));

        IReadOnlyList<string>? split = DigitSplitter.Split(text, count);

        if (split != null)
            Assert.Equal(numbers, split);
    }

    [Property(MaxTest = 500)]
    public void Agrees_with_trying_every_way(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 8);
        string text = new(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(10) switch { < 5 => '0', 9 => ' ', var d => (char)('0' + d) }).ToArray());
        List<string> ways = [.. Ways(text.Trim(), count)];
        string? expected = ways.Count == 1 ? ways[0] : null;

        IReadOnlyList<string>? split = DigitSplitter.Split(text, count);

        // As many pieces as numbers need no division, whatever the pieces are.
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == count)
            Assert.Equal(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), split);
        else
            Assert.Equal(expected, split == null ? null : string.Join(",", split));
    }

    [Fact]
    public void Long_digits_are_counted_without_overflow_or_delay() =>
        Assert.Null(DigitSplitter.Split(new string('7', 2000), 15));

    private static IEnumerable<string> Ways(string text, int count)
    {
        if (count == 0)
        {
            if (text.Length == 0)
                yield return string.Empty;
            yield break;
        }

        for (int length = 1; length <= text.Length; length++)
        {
            string head = text[..length];
            if (head.Contains(' ', StringComparison.Ordinal) || (length > 1 && head[0] == '0'))
                yield break;
            foreach (string rest in Ways(text[length..].TrimStart(), count - 1))
                yield return count == 1 ? head : head + "," + rest;
        }
    }
}
