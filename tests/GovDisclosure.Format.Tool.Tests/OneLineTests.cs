namespace GovDisclosure.Format.Tool.Tests;

public class OneLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("三、[本年度]办理结果 𠮷", "三、[本年度]办理结果 𠮷")]
    [InlineData("一\t二\n三", "一 二 三")]
    [InlineData("一\r\n二\r三", "一 二 三")]
    [InlineData("\u001b[31m红", "\\u001B[31m红")]
    [InlineData("一\u2028二\u0085三", "一\\u2028二\\u0085三")]
    [InlineData("\u202E倒", "\\u202E倒")]
    public void Text_stays_on_its_line_and_drives_no_terminal(string text, string line) => Assert.Equal(line, OneLine.Of(text));
}
