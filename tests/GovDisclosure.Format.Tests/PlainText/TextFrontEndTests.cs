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
        var paragraph = (SourceParagraph)TextFrontEnd.Instance.Read(line + "\n").Blocks[0];
        Assert.Equal(line[paragraph.Position.Column - 1 + paragraph.Origins![^1]], paragraph.Text[^1]);
        Assert.Equal(line.IndexOf('章', StringComparison.Ordinal), paragraph.Position.Column - 1 + paragraph.Origins[1]);
    }

    [Fact]
    public void Takes_any_content() => Assert.True(TextFrontEnd.Instance.Recognizes([0, 1, 2]));

    [Fact]
    public void Lines_are_paragraphs_and_divided_lines_are_rows()
    {
        SourceDocument document = TextFrontEnd.Instance.Read("# 报告\n甲\t1\n乙\t2\n\n| 丙 | 3 |\n|---|---|\n| 丁 | 4 |\n完");

        Assert.Equal(
            ["paragraph 报告", "table 甲,1;乙,2", "paragraph ", "table 丙,3;丁,4", "paragraph 完"],
            document.Blocks.Select(Describe));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Blanks_inside_a_paragraph_are_kept() =>
        Assert.Equal("  规章    1  2", ((SourceParagraph)TextFrontEnd.Instance.Read("  规章    1  2\n").Blocks[0]).Text);

    [Fact]
    public void A_table_begins_where_its_first_row_begins() =>
        Assert.Equal(new SourcePosition(2, 1), TextFrontEnd.Instance.Read("甲\n乙\t1\n丙\t2").Blocks[1].Position);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_and_paragraph_stands_where_it_says(string layout)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 2 * 20));
            string[] lines = text.Split('\n');
            foreach ((string piece, SourcePosition position) in Pieces(TextFrontEnd.Instance.Read(text)))
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
        var paragraph = (SourceParagraph)TextFrontEnd.Instance.Read(line).Blocks.Single();

        Assert.Equal(text, paragraph.Text);
        Assert.Equal(column, paragraph.Position.Column);
    }

    [Fact]
    public void Nothing_is_said_to_be_empty()
    {
        Assert.Equal("READ-002", Assert.Single(TextFrontEnd.Instance.Read(ReadOnlyMemory<byte>.Empty).Diagnostics).Code);
        Assert.Equal("READ-002", Assert.Single(TextFrontEnd.Instance.Read(string.Empty).Diagnostics).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_said_to_be_none()
    {
        SourceDocument document = TextFrontEnd.Instance.Read(new byte[] { 0, 1, 0, 0, 2, 0, 0, 0 });

        Assert.Empty(document.Blocks);
        Assert.Equal("READ-003", Assert.Single(document.Diagnostics).Code);
    }

    [Theory]
    [InlineData("甲\n规章\t12", "table 规章,12\uFFFD", "2,1")]
    [InlineData("甲\n| 规章 | 12", "table 规章,12\uFFFD", "2,1")]
    [InlineData("甲\n规章 12", "paragraph 规章 12\uFFFD", "2,1")]
    [InlineData("甲\n１２", "paragraph １２\uFFFD", "2,1")]
    [InlineData("甲\n1\v2", "paragraph 1\uFFFD2\uFFFD", "2,1")]
    public void A_number_on_which_the_text_ends_is_unreadable(string text, string block, string place)
    {
        SourceDocument document = TextFrontEnd.Instance.Read(text);

        Assert.Equal(block, Describe(document.Blocks[1]));
        ReadDiagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal(("READ-073", place), (told.Code, told.Position.ToString()));
    }

    [Theory]
    [InlineData("规章\t12\n", "12")]
    [InlineData("规章\t12\r", "12")]
    [InlineData("规章\t12 ", "12")]
    [InlineData("规章\t12\t", "12")]
    [InlineData("| 规章 | 12 |", "12")]
    [InlineData("规章\t12\n完", "12")]
    [InlineData("规章\t12件", "12件")]
    [InlineData("规章\t12\u001A", "12")]
    public void A_number_behind_which_something_stands_is_whole(string text, string cell)
    {
        SourceDocument document = TextFrontEnd.Instance.Read(text);

        Assert.Equal(cell, ((SourceTable)document.Blocks[0]).Rows[0].Cells[1].Text);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_last_row_that_is_cut_off_costs_its_number()
    {
        const string Row = "三、收到和处理政府信息公开申请情况\n\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n一、本年新收政府信息公开申请数量\t100\t20\t0\t0\t0\t3\t12";

        ReadResult cut = ReportReader.Default.Read(Documents.Title + "\n" + Row);
        ReadResult whole = ReportReader.Default.Read(Documents.Title + "\n" + Row + "\n");

        Assert.Null(cut.Report!.Applications![ApplicationRow.NewlyReceived, ApplicantCategory.Total]);
        Assert.Equal(100, cut.Report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson]);
        Assert.Contains(cut.Report.Refused, refused => refused.At == "/applications/newlyReceived/total");
        Assert.Equal(12, whole.Report!.Applications![ApplicationRow.NewlyReceived, ApplicantCategory.Total]);
    }

    [Theory]
    [InlineData("![](logo.png)", "paragraph ")]
    [InlineData("| ![](logo.png) |", "paragraph ")]
    [InlineData("规章 3 ![](5.png)", "paragraph 规章 3 \uFFFC")]
    [InlineData("| 规章 | ![3](3.png) |", "table 规章,\uFFFC")]
    [InlineData("本年共12件。![](a.png)", "paragraph 本年共12件。")]
    public void A_picture_counts_where_a_number_may_be_meant(string line, string block) =>
        Assert.Equal(block, Describe(TextFrontEnd.Instance.Read(line + "\n").Blocks[0]));

    [Fact]
    public void A_tag_marks_a_heading_too()
    {
        var paragraph = (SourceParagraph)TextFrontEnd.Instance.Read("<h2>一、总体情况</h2>\n").Blocks[0];

        Assert.True(paragraph.IsHeading);
        Assert.Equal("一、总体情况", paragraph.Text);
        Assert.Equal(5, paragraph.Position.Column);
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

    [Fact]
    public void A_stray_tag_at_the_end_of_a_line_moves_no_place_below()
    {
        SourceDocument document = GovDisclosure.Format.PlainText.TextFrontEnd.Instance.Read("信息内容<tr>\n# 标题\n末行\n");

        Assert.Contains(document.Blocks, block => block is SourceParagraph { Text: "末行", Position.Line: 3 });
    }
}
