using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class TextLinesTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_divides_and_counts_once(string end)
    {
        TextLine[] lines = Split("甲" + end + end + "乙");

        Assert.Equal(["甲", "", "乙"], lines.Select(line => line.Text));
        Assert.Equal([1, 2, 3], lines.Select(line => line.Position.Line));
        Assert.All(lines, line => Assert.Equal(1, line.Position.Column));
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    [InlineData("\v")]
    public void What_editors_do_not_count_as_the_end_of_a_line_divides_within_it(string divider)
    {
        TextLine[] lines = Split("甲" + divider + divider + "乙");

        Assert.Equal(["甲", "", "乙"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal(1, line.Position.Line));
        Assert.Equal([1, 3, 4], lines.Select(line => line.Position.Column));
    }

    [Fact]
    public void Divisions_of_either_kind_follow_each_other_in_any_order()
    {
        TextLine[] lines = Split("甲\u2028乙\n丙\f丁\u0085\r\n戊\u2029");

        Assert.Equal(["甲", "乙", "丙", "丁", "", "戊", ""], lines.Select(line => line.Text));
        Assert.Equal([1, 1, 2, 2, 2, 3, 3], lines.Select(line => line.Position.Line));
        Assert.Equal([1, 3, 1, 3, 5, 1, 3], lines.Select(line => line.Position.Column));
    }

    [Fact]
    public void A_line_feed_before_a_carriage_return_is_two_ends() =>
        Assert.Equal(["甲", "", "乙"], Split("甲\n\r乙").Select(line => line.Text));

    [Fact]
    public void Blanks_are_kept() => Assert.Equal(["  甲\t 乙　"], Split("  甲\t 乙　").Select(line => line.Text));

    [Fact]
    public void An_end_at_the_end_gives_a_last_blank_line() => Assert.Equal(["甲", ""], Split("甲\n").Select(line => line.Text));

    [Fact]
    public void A_carriage_return_at_the_very_end_is_an_end() => Assert.Equal(["甲", ""], Split("甲\r").Select(line => line.Text));

    [Fact]
    public void Lone_surrogates_are_replaced_and_counted_once_for_the_text()
    {
        var diagnostics = new List<ReadDiagnostic>();

        TextLine[] lines = [.. TextLines.Split("a\uD840b\n\uDC00\uDC00\n𠀀\uD840", diagnostics)];

        Assert.Equal(["a\uFFFDb", "\uFFFD\uFFFD", "𠀀\uFFFD"], lines.Select(line => line.Text));
        ReadDiagnostic damaged = Assert.Single(diagnostics);
        Assert.Equal("READ-006", damaged.Code);
        Assert.Contains("4", damaged.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_of_surrogates_are_left_alone()
    {
        var diagnostics = new List<ReadDiagnostic>();

        Assert.Equal("𠀀𠀁", Assert.Single(TextLines.Split("𠀀𠀁", diagnostics)).Text);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_line_over_the_limit_is_left_out_and_told_and_the_next_keeps_its_number()
    {
        var diagnostics = new List<ReadDiagnostic>();
        string text = "甲\n" + new string('9', ReadLimits.LineCharacters + 1) + "\n乙";

        TextLine[] lines = [.. TextLines.Split(text, diagnostics)];

        Assert.Equal(["甲", "乙"], lines.Select(line => line.Text));
        Assert.Equal(3, lines[1].Position.Line);
        ReadDiagnostic limit = Assert.Single(diagnostics);
        Assert.Equal("READ-005", limit.Code);
        Assert.Equal(new SourcePosition(2, 1), limit.Position);
        Assert.Contains("1000001", limit.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_at_the_limit_is_read()
    {
        var diagnostics = new List<ReadDiagnostic>();

        Assert.Equal(ReadLimits.LineCharacters, Assert.Single(TextLines.Split(new string('9', ReadLimits.LineCharacters), diagnostics)).Text.Length);
        Assert.Empty(diagnostics);
    }

    [Property]
    public void Lines_joined_again_are_the_text(string[]? parts)
    {
        string[] lines = (parts ?? []).Where(part => part != null).Select(part => new string(part.Where(c => c is >= ' ' and < '\u007F').ToArray())).DefaultIfEmpty(string.Empty).ToArray();

        Assert.Equal(lines, Split(string.Join('\n', lines)).Select(line => line.Text));
        Assert.Equal(lines, Split(string.Join("\r\n", lines)).Select(line => line.Text));
    }

    private static TextLine[] Split(string text) => [.. TextLines.Split(text, [])];
}
