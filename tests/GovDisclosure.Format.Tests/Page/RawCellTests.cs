using GovDisclosure.Format.Page;

namespace GovDisclosure.Format.Tests.Page;

public class RawCellTests
{
    [Theory]
    [InlineData("12", true, true)]
    [InlineData("0", true, true)]
    [InlineData("１２", false, true)]
    [InlineData("+12", false, true)]
    [InlineData("12件", false, true)]
    [InlineData("12（注）", false, true)]
    [InlineData("12件（注）", false, true)]
    [InlineData("1.0", true, true)]
    [InlineData("1.5", false, false)]
    [InlineData("-", false, true)]
    [InlineData("若干", false, true)]
    [InlineData("", false, true)]
    public void Is_plain_where_it_is_digits_and_nothing_else(string text, bool isPlain, bool isWhole)
    {
        var cell = new RawCell(new PrintedText(text, default, null, null));

        Assert.Equal((text, isPlain, isWhole), (cell.Text, cell.IsPlain, cell.IsWhole));
    }
}
