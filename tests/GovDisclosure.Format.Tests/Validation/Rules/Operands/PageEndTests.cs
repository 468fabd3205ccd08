using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class PageEndTests
{
    private const string Official = "行政规范性文件";

    [Theory]
    [InlineData("行政规范", true)]
    [InlineData("行 政 规", true)]
    [InlineData("行政规范性文件", false)]
    [InlineData("规范性文件", false)]
    [InlineData("行政规范性文件等", false)]
    public void A_label_that_the_page_cuts_off_is_the_beginning_of_the_official_one(string printed, bool isCutOff)
    {
        PrintedText last = At(printed, 9);
        var page = new PrintedReport([At("一、总体情况", 1)], [At("第二十条第（一）项", 3)], [At("现行有效件数", 4)], [At("规章", 5), last], [At("0", 6)], null);

        Assert.Equal(isCutOff, PageEnd.CutsOff(page, last, Official));
    }

    [Fact]
    public void Nothing_stands_behind_the_last_thing_on_a_page()
    {
        PrintedText label = At("行政规范", 5);

        Assert.True(PageEnd.IsLast(new PrintedReport([], [], [], [label], [], null), label));
        Assert.False(PageEnd.IsLast(new PrintedReport([], [], [], [label], [At("0", 6)], null), label));
        Assert.False(PageEnd.IsLast(new PrintedReport([At("六、", 6)], [], [], [label], [], null), label));
        Assert.False(PageEnd.IsLast(new PrintedReport([], [At("第（一）项", 6)], [], [label], [], null), label));
        Assert.False(PageEnd.IsLast(new PrintedReport([], [], [At("总计", 6)], [label], [], null), label));
        Assert.False(PageEnd.IsLast(new PrintedReport([], [], [], [label, At("规章", 6)], [], null), label));
    }

    [Fact]
    public void Where_it_stands_has_to_be_known()
    {
        var label = new PrintedText("行政规范", default, "/proactiveDisclosure", null);

        Assert.False(PageEnd.CutsOff(new PrintedReport([], [], [], [label], [], null), label, Official));
    }

    private static PrintedText At(string text, int line) => new(text, new SourcePosition(line, 1), null, null);
}
