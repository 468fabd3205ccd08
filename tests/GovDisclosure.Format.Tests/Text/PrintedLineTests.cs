using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class PrintedLineTests
{
    // Twenty-one characters.
    private const string Full = "本年度主动公开政府信息的数量比上年度增加了";

    [Theory]
    [InlineData(Full + "\n", true)]
    [InlineData(Full + "\r\n", true)]
    [InlineData("本年度主动公开政府信息的数量比上年度增加\n", true)]
    [InlineData("本年度主动公开政府信息的数量比上年度增\n", false)]
    [InlineData("本年度主动公开 政府信息的数量比“上年度”增\n", false)]
    [InlineData("本年度主动公开 政府信息的数量比“上年度”增加\n", true)]
    [InlineData(Full + "  \n", true)]
    [InlineData(Full + "\n上年度增加\n", false)]
    [InlineData("上年度\n" + Full + "\n", true)]
    [InlineData(Full + "\n\n", false)]
    [InlineData(Full + "\n \n", false)]
    [InlineData(Full + "。\n", false)]
    [InlineData(Full + "！\n", false)]
    [InlineData(Full + "？\n", false)]
    [InlineData(Full + "!\n", false)]
    [InlineData(Full + "?\n", false)]
    [InlineData(Full + "；\n", false)]
    [InlineData(Full + ";\n", false)]
    [InlineData(Full + "：\n", false)]
    [InlineData(Full + ":\n", false)]
    [InlineData(Full + ".\n", false)]
    [InlineData(Full + "，\n", true)]
    [InlineData(Full, false)]
    [InlineData(" \n", false)]
    [InlineData("\n", false)]
    public void A_full_line_without_a_mark_at_its_end_is_broken(string text, bool isBroken) => Assert.Equal(isBroken, PrintedLine.IsBroken(text, text.Length - 1));

    [Theory]
    [InlineData("如下：\n", true)]
    [InlineData("如下:　\n", true)]
    [InlineData("：\n", true)]
    [InlineData("如下\n", false)]
    [InlineData("如下：\n\n", false)]
    [InlineData("如下：", false)]
    [InlineData(" \n", false)]
    [InlineData("\n", false)]
    public void A_colon_at_the_end_announces_the_next_line(string text, bool announces) => Assert.Equal(announces, PrintedLine.Announces(text, text.Length - 1));
}
