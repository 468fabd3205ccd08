using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class LabelTests
{
    [Theory]
    [InlineData("一,本年新收", EnumeratorKind.Section, 1, "本年新收")]
    [InlineData("四.结转", EnumeratorKind.Section, 4, "结转")]
    [InlineData("十二:甲", EnumeratorKind.Section, 12, "甲")]
    [InlineData("(一)予以公开", EnumeratorKind.Bracketed, 1, "予以公开")]
    [InlineData("(十)甲", EnumeratorKind.Bracketed, 10, "甲")]
    [InlineData("1.属于国家秘密", EnumeratorKind.Number, 1, "属于国家秘密")]
    [InlineData("1属于国家秘密", EnumeratorKind.Number, 1, "属于国家秘密")]
    [InlineData("8)属于", EnumeratorKind.Number, 8, "属于")]
    [InlineData("8", EnumeratorKind.Number, 8, "")]
    [InlineData("(甲)乙", EnumeratorKind.None, 0, "(甲)乙")]
    [InlineData("()乙", EnumeratorKind.None, 0, "()乙")]
    [InlineData("一般情况", EnumeratorKind.None, 0, "一般情况")]
    [InlineData("三", EnumeratorKind.None, 0, "三")]
    [InlineData("0.5", EnumeratorKind.None, 0, "0.5")]
    [InlineData("总计", EnumeratorKind.None, 0, "总计")]
    [InlineData("", EnumeratorKind.None, 0, "")]
    public void Takes_enumerator_and_words_apart(string plain, object kind, int value, string body) =>
        Assert.Equal(new Label((EnumeratorKind)kind, value, body), Label.Parse(plain));

    [Property]
    public void Words_are_the_end_of_the_text(string? text) => Assert.EndsWith(Label.Parse(text ?? string.Empty).Body, text ?? string.Empty, System.StringComparison.Ordinal);
}
