using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class ProseTextTests
{
    [Theory]
    [InlineData(0, "一二三四五")]
    [InlineData(4, "一二三四五")]
    [InlineData(5, "一二三四五六七八九十")]
    [InlineData(10, "一二三四五六七八九十末")]
    [InlineData(100, "一二三四五六七八九十末")]
    public void Lines_are_taken_until_there_are_more_characters_than_asked_for(int limit, string folded) =>
        Assert.Equal(folded, new ProseText(Lines("一二三四五", "六七八九十", "末"), limit).Folded);

    [Fact]
    public void A_page_number_is_no_prose() => Assert.Equal("一二", new ProseText(Lines("一", "— 2 —", "二"), 100).Folded);

    [Theory]
    [InlineData(0, "1,1")]
    [InlineData(1, "1,3")]
    [InlineData(2, "2,1")]
    [InlineData(3, "3,2")]
    [InlineData(4, "")]
    public void A_character_has_the_place_it_came_from(int index, string place) =>
        Assert.Equal(place, new ProseText(Lines("甲 乙", "丙", " 丁"), 100).PositionOf(index).ToString());

    [Theory]
    [InlineData(0, 6, true)]
    [InlineData(2, 6, true)]
    [InlineData(3, 6, false)]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(4, 6, false)]
    public void Digits_of_two_cells_are_no_number(int start, int end, bool joins) =>
        Assert.Equal(joins, new ProseText([.. Lines("文"), Documents.Row("20|23年")], 100).JoinsCells(start, end));

    [Fact]
    public void Digits_of_one_line_or_of_two_lines_join_no_cells()
    {
        Assert.False(new ProseText(Lines("20 23年"), 100).JoinsCells(0, 5));
        Assert.False(new ProseText([Documents.Row("文|20"), Documents.Row("23|文")], 100).JoinsCells(0, 6));
        Assert.False(new ProseText([Documents.Row("文|23年")], 100).JoinsCells(0, 4));
        Assert.False(new ProseText([Documents.Row("2023|年")], 100).JoinsCells(0, 5));
        Assert.True(new ProseText([Documents.Row("文|字"), Documents.Row("2|0")], 100).JoinsCells(0, 4));
    }

    [Fact]
    public void Numbers_of_persons_are_masked_a_line_at_a_time()
    {
        var text = new ProseText(Lines("联系人139", "12345678", "身份号码11010519491231002X"), 100);

        Assert.Equal(text.Folded.Length, text.Masked.Length);
        Assert.StartsWith("联系人13912345678", text.Masked, System.StringComparison.Ordinal);
        Assert.DoesNotContain("11010519491231002X", text.Masked, System.StringComparison.Ordinal);
        Assert.Same(text.Masked, text.Masked);
    }

    private static List<Line> Lines(params string[] texts) => [.. texts.Select((text, i) => LineReader.OfParagraph(text, new SourcePosition(i + 1, 1)))];
}
