using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class MatrixHeadsTests
{
    [Theory]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", false)]
    [InlineData("商业企业|科研机构|社会公益组织|法律服务机构|其他", false)]
    [InlineData("商业|企业|科研|机构|其他", false)]
    [InlineData("自然人|总计", false)]
    [InlineData("商业企业|科研机构|社会公益组织|法律服务机构|其他|12", false)]
    [InlineData("科研机构|商业企业|社会公益组织|法律服务机构|其他", true)]
    [InlineData("自然人|科研机构|社会公益组织|法律服务机构|其他|总计", true)]
    [InlineData("自然人|商业|科研|社会公益|法律服务|其他|总计", false)]
    [InlineData("自然人|科研|商业|社会公益|法律服务|其他|总计", true)]
    [InlineData("自然人|自然人|商业|科研|社会公益|法律服务|其他|总计", true)]
    [InlineData("商业|科研|社会公益|法律服务", false)]
    [InlineData("科研|商业|社会公益|法律服务", true)]
    [InlineData("科研|商业|机构|机构", false)]
    [InlineData("企业|机构|组织|机构", false)]
    [InlineData("组织|机构|企业|自然人", true)]
    public void Heads_are_wrong_where_they_are_not_those_of_the_form(string heads, bool wrong) =>
        Assert.Equal(wrong, MatrixHeads.AreWrong(Line(heads), out _));

    [Fact]
    public void Words_that_are_no_heads_are_told()
    {
        Assert.True(MatrixHeads.AreWrong(Line("自然人|商业企业|科研机构|外国人|社会公益组织|法律服务机构|其他|总计"), out IReadOnlyList<Piece> foreign));
        Assert.Equal("外国人", Assert.Single(foreign).Text);
    }

    private static Line Line(string cells) =>
        new(new SourcePosition(1, 1), cells.Split('|').Select((cell, i) => new Piece(cell, new SourcePosition(1, (i * 20) + 1))).ToArray());
}
