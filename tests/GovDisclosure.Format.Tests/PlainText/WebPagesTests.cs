using System.Text;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class WebPagesTests
{
    private const string Whole = "!doctype html head body meta title";

    private const string Pieces =
        "a article b base br center div dl font footer form h1 h2 h3 h4 h5 h6 header hr iframe img link main nav noscript ol p pre script section span strong style table tbody td th thead tr ul";

    public static TheoryData<string> WholeTags => [.. Whole.Split(' ')];

    public static TheoryData<string> PieceTags => [.. Pieces.Split(' ')];

    [Theory]
    [MemberData(nameof(WholeTags))]
    public void A_page_is_known_whatever_follows(string tag)
    {
        Assert.True(Recognize($"<{tag}>\n# 一\n|1|2|"));
        Assert.True(Recognize($"<{tag.ToUpperInvariant()} "));
        Assert.True(Recognize($"<{tag}"));
    }

    [Theory]
    [MemberData(nameof(PieceTags))]
    public void A_piece_of_a_page_is_one_without_lines_of_Markdown(string tag)
    {
        Assert.True(Recognize($"<{tag}>\n文字"));
        Assert.True(Recognize($"<{tag.ToUpperInvariant()}/>"));
        Assert.False(Recognize($"<{tag}>\n|1|2|"));
        Assert.False(Recognize($"<{tag}>\n文字\n# 一"));
        Assert.False(Recognize($"<{tag}>\n## 一"));
        Assert.True(Recognize($"<{tag}>\n#一 |1|"));
    }

    [Theory]
    [InlineData("<p>", true)]
    [InlineData("<p\t>", true)]
    [InlineData("<p\f>", true)]
    [InlineData("<p\r>", true)]
    [InlineData("<p\n>", true)]
    [InlineData("<p/>", true)]
    [InlineData("<p", true)]
    [InlineData("<p.>", false)]
    [InlineData("<p:a>", false)]
    [InlineData("<pz>", false)]
    [InlineData("<zz>", false)]
    [InlineData("<abcdefghijklmn>", false)]
    [InlineData("<noscripttable>", false)]
    [InlineData("<>", false)]
    [InlineData("<", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("p>", false)]
    [InlineData("1 < 2", false)]
    [InlineData("<文>", false)]
    [InlineData(" \t\r\n\f<p>", true)]
    [InlineData("\0<p>", true)]
    [InlineData("\v<p>", false)]
    [InlineData("\uFEFF<p>", true)]
    [InlineData("\uFEFF\uFEFF <p>", true)]
    [InlineData("文<p>", false)]
    [InlineData("<!-- 文 --><p>", true)]
    [InlineData("<!-- <p> --> 文", false)]
    [InlineData("<!-- <p>", false)]
    [InlineData("<!----><p>", true)]
    [InlineData("<?xml version=\"1.0\"?><html>", true)]
    [InlineData("<?xml version=\"1.0\"?>文", false)]
    [InlineData("<?xml", false)]
    [InlineData("<!-- a --><?xml ?><!-- b --> <p>", true)]
    public void It_is_known_by_its_first_tag(string text, bool isPage)
    {
        Assert.Equal(isPage, Recognize(text));
        if (text.Length < 2)
            return;
        Assert.Equal(isPage, WebPages.Recognize([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Equal(isPage, WebPages.Recognize([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]));
    }

    [Theory]
    [InlineData("<p>", true)]
    [InlineData("<html>文字", true)]
    [InlineData("<p>\n|1|2|", false)]
    [InlineData("p>", false)]
    [InlineData("文<p>", false)]
    [InlineData("<文>", false)]
    public void Utf16_needs_no_mark(string text, bool isPage)
    {
        Assert.Equal(isPage, WebPages.Recognize(Encoding.Unicode.GetBytes(text)));
        Assert.Equal(isPage, WebPages.Recognize(Encoding.BigEndianUnicode.GetBytes(text)));
    }

    [Theory]
    [InlineData(65_533, true)]
    [InlineData(65_534, true)]
    [InlineData(65_535, false)]
    [InlineData(65_536, false)]
    public void Only_the_beginning_is_looked_at(int blanks, bool isPage) => Assert.Equal(isPage, Recognize(new string(' ', blanks) + "<p>"));

    [Fact]
    public void Latin_letters_and_zeros_that_are_no_Utf16_are_no_page()
    {
        Assert.False(WebPages.Recognize([(byte)'<', 0, (byte)'p']));
        Assert.False(WebPages.Recognize([0, (byte)'<', 1, (byte)'p']));
        Assert.False(WebPages.Recognize([(byte)'<', 0, (byte)'p', 1]));
        Assert.False(WebPages.Recognize([0, 0, 0, 0]));
    }

    private static bool Recognize(string text) => WebPages.Recognize(Encoding.UTF8.GetBytes(text));
}
