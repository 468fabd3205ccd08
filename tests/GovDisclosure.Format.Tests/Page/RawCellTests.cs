using GovDisclosure.Format.Page;

namespace GovDisclosure.Format.Tests.Page;

public class RawCellTests
{
    [Theory]
    [InlineData("12", true)]
    [InlineData("0", true)]
    [InlineData("１２", true)]
    [InlineData("+12", true)]
    [InlineData("12件", true)]
    [InlineData("12（注）", true)]
    [InlineData("12件（注）", true)]
    [InlineData("1.0", true)]
    [InlineData("1.5", false)]
    [InlineData("-", true)]
    [InlineData("若干", true)]
    [InlineData("", true)]
    public void Is_whole_where_its_number_has_no_fraction_and_where_it_has_none(string text, bool isWhole)
    {
        var cell = new RawCell(new PrintedText(text, default, null, null));

        Assert.Equal((text, isWhole), (cell.Text, cell.IsWhole));
    }
}
