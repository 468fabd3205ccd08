using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.PlainText;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.PlainText;

public class TextFrontEndTests
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [InlineData("规章**0**0 1 2 |")]
    [InlineData("\t规章&nbsp;7 8\\|9")]
    public void A_text_alone_in_a_row_keeps_the_places_of_what_had_signs(string line)
    {
        var paragraph = (SourceParagraph)TextFrontEnd.Read(line).Blocks.Single();
        Assert.Equal(line[paragraph.Position.Column - 1 + paragraph.Origins![^1]], paragraph.Text[^1]);
        Assert.Equal(line.IndexOf('章', StringComparison.Ordinal), paragraph.Position.Column - 1 + paragraph.Origins[1]);
    }

    [Fact]
    public void Takes_any_content() => Assert.True(TextFrontEnd.Instance.Recognizes([0, 1, 2]));

    [Fact]
    public void Lines_are_paragraphs_and_divided_lines_are_rows()
    {
        SourceDocument document = TextFrontEnd.Read("# 报告\n甲\t1\n乙\t2\n\n| 丙 | 3 |\n|---|---|\n| 丁 | 4 |\n完");

        Assert.Equal(
            ["paragraph 报告", "table 甲,1;乙,2", "paragraph ", "table 丙,3;丁,4", "paragraph 完"],
            document.Blocks.Select(Describe));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Blanks_inside_a_paragraph_are_kept() =>
        Assert.Equal("  规章    1  2", ((SourceParagraph)TextFrontEnd.Read("  规章    1  2").Blocks.Single()).Text);

    [Fact]
    public void A_table_begins_where_its_first_row_begins() =>
        Assert.Equal(new SourcePosition(2, 1), TextFrontEnd.Read("甲\n乙\t1\n丙\t2").Blocks[1].Position);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_and_paragraph_stands_where_it_says(string layout)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 2 * 20));
            string[] lines = text.Split('\n');
            foreach ((string piece, SourcePosition position) in Pieces(TextFrontEnd.Read(text)))
                Assert.True(StandsAt(lines, piece, position), string.Create(CultureInfo.InvariantCulture, $"{layout}, seed {seed}: {piece} is not at {position}"));
        }
    }

    [Theory]
    [InlineData("## 一、总体情况", "一、总体情况", 4)]
    [InlineData("\t**甲**", "甲", 4)]
    [InlineData("  甲", "  甲", 1)]
    [InlineData("| 甲 |", "甲", 3)]
    public void A_paragraph_begins_behind_its_marks(string line, string text, int column)
    {
        var paragraph = (SourceParagraph)TextFrontEnd.Read(line).Blocks.Single();

        Assert.Equal(text, paragraph.Text);
        Assert.Equal(column, paragraph.Position.Column);
    }

    [Fact]
    public void Nothing_is_said_to_be_empty()
    {
        Assert.Equal("READ-002", Assert.Single(TextFrontEnd.Instance.Read(ReadOnlyMemory<byte>.Empty).Diagnostics).Code);
        Assert.Equal("READ-002", Assert.Single(TextFrontEnd.Read(string.Empty).Diagnostics).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_said_to_be_none()
    {
        SourceDocument document = TextFrontEnd.Instance.Read(new byte[] { 0, 1, 0, 0, 2, 0, 0, 0 });

        Assert.Empty(document.Blocks);
        Assert.Equal("READ-003", Assert.Single(document.Diagnostics).Code);
    }

    private static string Describe(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => "paragraph " + paragraph.Text,
        SourceTable table => "table " + string.Join(";", table.Rows.Select(row => string.Join(",", row.Cells))),
        _ => "unknown",
    };

    private static IEnumerable<(string Text, SourcePosition Position)> Pieces(SourceDocument document) => document.Blocks.SelectMany(block => block switch
    {
        SourceParagraph paragraph => [(paragraph.Text, paragraph.Position)],
        SourceTable table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Position)),
        _ => [],
    });

    private static bool StandsAt(string[] lines, string text, SourcePosition position) =>
        string.CompareOrdinal(lines[position.Line - 1], position.Column - 1, text, 0, Math.Max(1, text.Length)) == 0 || (text.Length == 0 && position.Column <= lines[position.Line - 1].Length + 1);
}
