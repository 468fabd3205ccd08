using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class BrokenHeadsTests
{
    [Theory]
    [InlineData("甲|乙", "甲,乙")]
    [InlineData("甲|乙;末|末", "甲末,乙末")]
    [InlineData("甲|乙末;末", "甲末,乙末")]
    [InlineData("甲|乙;丙|丙;末|末", "甲丙末,乙丙末")]
    [InlineData("甲|乙末;丙;末", "甲丙末,乙末")]
    [InlineData("甲|乙;末", null)]
    [InlineData("甲末;末", null)]
    [InlineData("甲;末|末", null)]
    [InlineData("", "")]
    public void Pieces_go_on_the_heads_above_that_are_not_whole(string lines, string? heads) => Assert.Equal(heads, Join(lines));

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void No_head_is_broken_over_more_lines(int lines, bool isJoined) => Assert.Equal(isJoined, Join(string.Join(';', Enumerable.Repeat("甲", lines))) != null);

    [Fact]
    public void A_head_stands_where_it_begins()
    {
        IReadOnlyList<Piece>[] lines = [Documents.Row("甲|乙").Filled, Documents.Row("末|末").Filled];

        Assert.Equal(lines[0].Select(piece => piece.Position), BrokenHeads.Join(lines, IsWhole)!.Select(head => head.Position));
    }

    private static string? Join(string lines) =>
        BrokenHeads.Join(lines.Split(';').Select(line => (IReadOnlyList<Piece>)Documents.Row(line).Filled), IsWhole) is { } heads ? string.Join(',', heads.Select(head => head.Text)) : null;

    private static bool IsWhole(Piece piece) => piece.Text[^1] == '末';
}
