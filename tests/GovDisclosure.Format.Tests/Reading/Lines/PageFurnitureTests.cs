using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Reading.Lines;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("-3-", true)]
    [InlineData("- 3 -", true)]
    [InlineData("— 4 —", true)]
    [InlineData("－12－", true)]
    [InlineData("──5──", true)]
    [InlineData("第3页", true)]
    [InlineData("第 12 页", true)]
    [InlineData("3", false)]
    [InlineData("-3", false)]
    [InlineData("--", false)]
    [InlineData("---", false)]
    [InlineData("-a-", false)]
    [InlineData("第页", false)]
    [InlineData("第三页", false)]
    [InlineData("- - -", false)]
    [InlineData("-1234567-", false)]
    [InlineData("", false)]
    [InlineData("3/10", true)]
    [InlineData("0\"/0", false)]
    [InlineData("“3/10”", false)]
    [InlineData("3 / 10", true)]
    [InlineData("0\t0/0", false)]
    [InlineData("第 1 2 页", false)]
    public void A_number_between_dashes_is_a_page_number_and_a_number_or_dashes_are_none(string text, bool expected) =>
        Assert.Equal(expected, PageFurniture.IsPageNumber(LineReader.OfParagraph(text, new SourcePosition(1, 1))));
}
