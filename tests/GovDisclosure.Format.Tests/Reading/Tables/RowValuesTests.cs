using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class RowValuesTests
{
    [Theory]
    [InlineData("1,2,3", 3, "1,2,3")]
    [InlineData("1,,3", 3, "1,,3")]
    [InlineData(",2,3", 3, ",2,3")]
    [InlineData(",,3", 3, ",,3")]
    [InlineData("-,/,3", 3, "-,/,3")]
    [InlineData("1,2,3,", 3, "1,2,3")]
    [InlineData(",1,2,3", 3, "1,2,3")]
    [InlineData(",,1,2,3,", 3, "1,2,3")]
    [InlineData("12", 1, "12")]
    [InlineData("1 2 3", 3, "1,2,3")]
    [InlineData("1 2 3,,", 3, "1,2,3")]
    [InlineData("若干,2,3", 3, "若干,2,3")]
    public void Divided_cells_are_certain_where_their_number_fits(string cells, int columns, string values) =>
        AssertValues(values, RowValues.FromCells(Pieces(cells), columns));

    [Theory]
    [InlineData("1,2,3,4", 3)]
    [InlineData("1,2", 3)]
    [InlineData("1,,,4", 3)]
    [InlineData("12,3 4", 3)]
    public void More_or_fewer_cells_differ_in_count(string cells, int columns) =>
        Assert.Equal(RowValuesStatus.CountDiffers, RowValues.FromCells(Pieces(cells), columns).Status);

    [Theory]
    [InlineData("5,,", 3)]
    [InlineData("5,,,,,,", 7)]
    [InlineData(",5,,", 3)]
    public void One_number_before_blanks_may_be_a_merged_cell(string cells, int columns) =>
        Assert.Equal(RowValuesStatus.Merged, RowValues.FromCells(Pieces(cells), columns).Status);

    [Fact]
    public void One_number_before_cells_that_are_blank_for_certain_stands_in_its_own()
    {
        Piece[] cells = [.. Pieces("5,,").Select(cell => new Piece(cell.Text, cell.Position, isOwnCell: true))];

        Assert.Equal(RowValuesStatus.Certain, RowValues.FromCells(cells, 3).Status);

        // With more cells than columns nothing tells which they are.
        Assert.Equal(RowValuesStatus.Merged, RowValues.FromCells(cells, 2).Status);
    }

    [Theory]
    [InlineData(",,", 3)]
    [InlineData("", 3)]
    [InlineData(",,,,", 3)]
    public void Blank_cells_are_a_blank_row(string cells, int columns)
    {
        RowValues values = RowValues.FromCells(Pieces(cells), columns);

        Assert.Equal(RowValuesStatus.Blank, values.Status);
        Assert.Equal(columns, values.Values.Length);
    }

    [Fact]
    public void A_blank_row_of_as_many_cells_keeps_their_places()
    {
        Assert.All(RowValues.FromCells(Pieces(",,"), 3).Values, Assert.NotNull);
        Assert.All(RowValues.FromCells(Pieces(",,,"), 3).Values, Assert.Null);
    }

    [Fact]
    public void Where_the_row_begins_is_open_between_blank_cells_unless_rows_alike_tell()
    {
        Assert.Equal(RowValuesStatus.OffsetOpen, RowValues.FromCells(Pieces(",1,2,"), 3).Status);
        AssertValues("1,2,", RowValues.FromCells(Pieces(",1,2,"), 3, 1));
        AssertValues(",1,2", RowValues.FromCells(Pieces(",1,2,"), 3, 0));
    }

    [Fact]
    public void A_row_that_contradicts_the_known_beginning_differs() =>
        Assert.Equal(RowValuesStatus.CountDiffers, RowValues.FromCells(Pieces(",1,2,"), 3, 2).Status);

    [Theory]
    [InlineData("1,2,3", 3, "1,2,3")]
    [InlineData("-,2,3", 3, "-,2,3")]
    [InlineData("5", 1, "5")]
    public void Texts_are_certain_where_there_are_as_many_as_columns(string tokens, int columns, string values) =>
        AssertValues(values, RowValues.FromTokens(Pieces(tokens), columns));

    [Theory]
    [InlineData("1,2", 3)]
    [InlineData("1,2,3,4", 3)]
    [InlineData("12", 3)]
    public void Texts_of_another_number_differ_in_count(string tokens, int columns) =>
        Assert.Equal(RowValuesStatus.CountDiffers, RowValues.FromTokens(Pieces(tokens), columns).Status);

    [Fact]
    public void No_texts_are_a_blank_row_of_unseen_cells()
    {
        RowValues values = RowValues.FromTokens([], 7);

        Assert.Equal(RowValuesStatus.Blank, values.Status);
        Assert.Equal(new Piece?[7], values.Values);
    }

    [Fact]
    public void Zeros_alone_are_certain_though_they_run_together() => AssertValues("0,0,0", RowValues.FromTokens([Fused("000")], 3));

    [Fact]
    public void Digits_divided_by_blanks_are_certain() => AssertValues("1,0,2", RowValues.FromTokens([Fused("1 0 2")], 3));

    [Fact]
    public void Digits_that_divide_in_one_way_await_a_sum()
    {
        RowValues values = RowValues.FromTokens([Fused("0012")], 3);

        Assert.Equal(RowValuesStatus.Split, values.Status);
        Assert.Equal("0、0、12", values.Describe());
    }

    [Theory]
    [InlineData("801000081", 7)]
    [InlineData("00", 3)]
    [InlineData("1a2", 3)]
    public void Digits_that_divide_in_several_ways_or_none_are_fused(string text, int columns) =>
        Assert.Equal(RowValuesStatus.Fused, RowValues.FromTokens([Fused(text)], columns).Status);

    [Fact]
    public void Fused_digits_beside_other_numbers_are_fused() =>
        Assert.Equal(RowValuesStatus.Fused, RowValues.FromTokens([.. Pieces("1"), Fused("00")], 3).Status);

    [Fact]
    public void One_column_takes_a_number_and_no_digits_run_together()
    {
        AssertValues("12", RowValues.FromTokens([Fused("12")], 1));
        Assert.Equal(RowValuesStatus.Fused, RowValues.FromTokens([Fused("007")], 1).Status);
    }

    private static void AssertValues(string expected, RowValues values)
    {
        Assert.Equal(RowValuesStatus.Certain, values.Status);
        Assert.Equal(expected, string.Join(",", values.Values.Select(value => value!.Text)));
    }

    private static Piece Fused(string text) => new(text, new SourcePosition(1, 1), true);

    private static Piece[] Pieces(string cells) =>
        cells.Split(',').Select((cell, i) => new Piece(cell, new SourcePosition(1, i + 1))).ToArray();
}
