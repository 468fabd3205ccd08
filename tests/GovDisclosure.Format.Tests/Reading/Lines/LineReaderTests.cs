using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class LineReaderTests
{
    // Attributes cannot hold half a character.
    private const string Half = "\uD800";

    [Fact]
    public void What_is_no_character_is_replaced_wherever_it_stands()
    {
        Line[] lines = [.. Read(new SourceParagraph(Half, At(1)), new SourceParagraph("文" + Half + "字", At(2)), Table(Row(Cell(Half), Cell("1"), Cell("1" + Half))))];

        Assert.Equal(["\uFFFD", "文\uFFFD字", "\uFFFD\t1\t1\uFFFD"], lines.Select(line => line.Text));
    }

    [Fact]
    public void A_heading_that_the_document_marks_is_one_whole_or_divided()
    {
        const string Fused = "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章101行政规范性文件456";

        Assert.True(Assert.Single(Read(new SourceParagraph("一、总体情况", At(1), isHeading: true))).IsHeading);
        Assert.True(Assert.Single(Read(new SourceParagraph("一、总体情况  说明", At(1), isHeading: true))).IsHeading);
        Assert.False(Assert.Single(Read(new SourceParagraph("一、总体情况", At(1)))).IsHeading);
        Assert.All(Read(new SourceParagraph(Fused, At(1), isHeading: true)), line => Assert.True(line.IsHeading));
        Assert.All(Read(new SourceParagraph(Fused, At(1))), line => Assert.False(line.IsHeading));
    }

    [Fact]
    public void Without_merged_cells_a_blank_may_be_one_that_is_merged()
    {
        Line line = Assert.Single(Read(Table(Row(Cell("1"), Cell(""), Cell(SourceCell.OwnBlank)))));

        Assert.Equal([false, false, true], line.Pieces.Select(piece => piece.IsOwnCell));
        Assert.All(line.Pieces, piece => Assert.False(piece.IsOverlong || piece.IsOverRows));
    }

    [Fact]
    public void Where_merged_cells_are_shown_the_others_are_of_their_own()
    {
        Line[] lines = [.. Read(Table(Row(Cell("头", 3)), Row(Cell("1"), Cell(""), Cell(SourceCell.OwnBlank))))];

        Assert.All(lines.SelectMany(line => line.Pieces), piece => Assert.True(piece.IsOwnCell));
    }

    [Fact]
    public void Only_the_merged_cells_of_the_row_that_is_too_wide_are_overlong()
    {
        Line[] lines = [.. Read(Table(Row(Cell("头", 4)), Row(Cell("a"), Cell("b"), Cell("c"), Cell("d")), Row(Cell("a"), Cell("b"), Cell("c", 2), Cell("d"))))];

        Assert.Equal([false], lines[0].Pieces.Select(piece => piece.IsOverlong));
        Assert.All(lines[1].Pieces, piece => Assert.False(piece.IsOverlong));
        Assert.Equal([false, false, true, false], lines[2].Pieces.Select(piece => piece.IsOverlong));
    }

    [Fact]
    public void A_cell_taller_than_its_row_reaches_over_rows()
    {
        Line[] lines = [.. Read(Table(Row(Cell("a"), Cell("b", rows: 2)), Row(Cell("c")), Row(Cell("d", rows: 2), Cell("e", rows: 2)), Row()))];

        Assert.Equal([false, true], lines[0].Pieces.Select(piece => piece.IsOverRows));
        Assert.Equal([false, false], lines[2].Pieces.Select(piece => piece.IsOverRows));
    }

    private static List<Line> Read(params SourceBlock[] blocks) => LineReader.Read(new SourceDocument(blocks), []);

    private static SourcePosition At(int line) => new(line, 1);

    private static SourceTable Table(params SourceRow[] rows) => new(rows, At(1));

    private static SourceRow Row(params SourceCell[] cells) => new(cells, At(1));

    private static SourceCell Cell(string text, int columns = 1, int rows = 1) => new(text, At(1), columns, rows);
}
