using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class OriginsTests
{
    [Theory]
    [InlineData("结果", "结果", new[] { 0, 1 })]
    [InlineData("１２％", "12%", new[] { 0, 1, 2 })]
    [InlineData(" “结 果” ", "结果", new[] { 2, 4 })]
    [InlineData("", "", new int[0])]
    public void Each_folded_character_stands_where_it_was_printed(string printed, string folded, int[] places)
    {
        Assert.Equal(folded, Origins.Fold(printed, out Origins origins));
        Assert.Equal(places, Enumerable.Range(0, folded.Length).Select(index => origins[index]));
    }
}
