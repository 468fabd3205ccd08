using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class CaseColumnsTests
{
    private const string Five = "结果维持|结果纠正|其他结果|尚未审结|总计";
    private const string Ten = Five + "|" + Five;

    [Theory]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14", "行政复议|行政诉讼", Five + "|未经复议直接起诉|复议后起诉", Ten)]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14", "行政复议|行政诉讼", "未经复议直接起诉|复议后起诉", Five + "|" + Ten)]
    [InlineData("0 1 2 3 4 10 11 12 13 14 5 6 7 8 9", "行政复议|行政诉讼", Five + "|复议后起诉|未经复议直接起诉", Ten)]
    [InlineData("5 6 7 8 9 10 11 12 13 14 0 1 2 3 4", "行政诉讼|行政复议", "未经复议直接起诉|复议后起诉|" + Five, Ten)]
    [InlineData("5 6 7 8 9 10 11 12 13 14 0 1 2 3 4", "行政诉讼|行政复议", "未经复议直接起诉|复议后起诉", Five + "|" + Ten)]
    [InlineData("4 0 1 2 3", "总计|结果维持|结果纠正|其他结果|尚未审结")]
    public void Columns_stand_under_their_groups_in_the_order_of_their_heads(string numbers, params string[] lines) =>
        Assert.Equal(numbers, string.Join(" ", Of(out _, lines)!.Columns.Select(column => column.Number)));

    [Theory]
    [InlineData(Five + "|" + Ten)]
    [InlineData("行政复议|行政诉讼", Five + "|未经复议直接起诉", Ten)]
    public void Without_their_groups_outcomes_tell_no_columns(params string[] lines)
    {
        Assert.Null(Of(out bool areWrong, lines));
        Assert.False(areWrong);
    }

    [Fact]
    public void An_outcome_that_the_form_does_not_have_makes_the_heads_wrong()
    {
        Assert.Null(Of(out bool areWrong, "结果维持|结果纠正|其他结果|撤诉|尚未审结|总计"));
        Assert.True(areWrong);
    }

    private static ColumnMap? Of(out bool areWrong, params string[] lines)
    {
        var heads = new HeadLines();
        for (int i = 0; i < lines.Length; i++)
        {
            Piece[] pieces = [.. lines[i].Split('|').Select((text, at) => new Piece(text, new SourcePosition(i + 1, (at * 20) + 1)))];
            heads.Add(new Line(lines[i], new SourcePosition(i + 1, 1), pieces, false));
        }

        return CaseColumns.Of(heads, 2023, out areWrong);
    }
}
