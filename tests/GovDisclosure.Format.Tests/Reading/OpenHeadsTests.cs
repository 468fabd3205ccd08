using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading;

public class OpenHeadsTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("t:自然人", true)]
    [InlineData("r:自然人", true)]
    [InlineData("t:自然人 t:说明", true)]
    [InlineData("r:自然人 t:说明", true)]
    [InlineData("t:自然人 r:说明", false)]
    [InlineData("t:自然人 t:12", false)]
    [InlineData("r:自然人 r:12", false)]
    [InlineData("t:说明", false)]
    [InlineData("r:自然人 r:12 t:总计", true)]
    public void Heads_stand_open_until_a_row_follows(string lines, bool expected)
    {
        var heads = new OpenHeads();
        foreach (string line in lines.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
            heads.Pass(new Line(line[2..], default, [new Piece(line[2..], default)], isRow: line[0] == 'r'));

        Assert.Equal(expected, heads.AreOpen);
    }
}
