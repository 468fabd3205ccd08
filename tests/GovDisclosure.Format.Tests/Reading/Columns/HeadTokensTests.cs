using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Columns;

public class HeadTokensTests
{
    private static readonly HeadWords s_heads = new(["其他", "其他结果", "总计", "商业企业", "科研机构"]);

    [Theory]
    [InlineData("其他|总计", "其他 总计")]
    [InlineData("总计|商业企业|科研机构", "总计 商业企业 科研机构")]
    [InlineData("总计商业|企业", "总计 商业企业")]
    [InlineData("其他|结果", "其他结果")]
    [InlineData("其他结果|其他", "其他结果 其他")]
    [InlineData("总 计|5|科研机构", "总计 科研机构")]
    public void Heads_are_found_however_the_texts_break_them(string texts, string heads) =>
        Assert.Equal(heads, string.Join(" ", HeadTokens.Of([LineOf(texts)], s_heads)!.Select(head => head.Words)));

    [Theory]
    [InlineData("总计|商业")]
    [InlineData("总计|小计")]
    [InlineData("5|6")]
    [InlineData("")]
    public void Nothing_is_found_where_the_text_is_not_made_of_heads(string texts) => Assert.Null(HeadTokens.Of([LineOf(texts)], s_heads));

    [Fact]
    public void A_head_knows_its_text_and_its_line()
    {
        Line[] lines = [LineOf("总计|商业"), LineOf("企业|科研机构")];

        HeadToken[] heads = [.. HeadTokens.Of(lines, s_heads)!];

        Assert.Equal(["总计", "商业企业", "科研机构"], heads.Select(head => head.Words));
        Assert.Equal([0, 0, 1], heads.Select(head => head.Line));
        Assert.Same(lines[0].Filled[0], heads[0].Head);
        Assert.Equal(lines[0].Filled[1].Position, heads[1].Head.Position);
    }

    [Fact]
    public void More_text_than_heads_can_be_is_not_divided() => Assert.Null(HeadTokens.Of([LineOf(string.Join('|', Enumerable.Repeat("商业企业", 200)))], s_heads));

    private static Line LineOf(string texts)
    {
        int column = 1;
        return new Line(new SourcePosition(1, 1), [.. texts.Split('|').Select(text => new Piece(text, new SourcePosition(1, column++)))]);
    }
}
