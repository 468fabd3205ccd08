using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class FoldedWordsTests
{
    private static readonly FoldedWords s_words = new("复议", "(总)", "案件");

    [Theory]
    [InlineData("复议", 0, 0)]
    [InlineData("復 議", 0, 0)]
    [InlineData("复印、复\n议", 0, 3)]
    [InlineData("复印、复议", 3, 3)]
    [InlineData("共　【 总 】", 0, 2)]
    [InlineData("案件复议", 0, 0)]
    [InlineData("案件复议", 1, 2)]
    [InlineData("复议", 1, -1)]
    [InlineData("复议", 2, -1)]
    [InlineData("复议", 3, -1)]
    [InlineData("复", 0, -1)]
    [InlineData("没有", 0, -1)]
    [InlineData("", 0, -1)]
    [InlineData(null, 0, -1)]
    public void Finds_the_next_of_the_words_whatever_its_script_and_width(string? text, int start, int at) => Assert.Equal(at, s_words.IndexIn(text, start));
}
