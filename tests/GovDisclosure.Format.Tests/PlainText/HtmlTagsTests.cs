using System;
using System.Linq;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class HtmlTagsTests
{
    [Theory]
    [InlineData("<table border='1'>", "TableStart 0-18")]
    [InlineData("<TABLE\n>", "TableStart 0-8")]
    [InlineData("</table >", "TableEnd 0-9")]
    [InlineData("<tr><td>1</td></tr>", "PartStart 0-4, PartStart 4-8, PartEnd 9-14, PartEnd 14-19")]
    [InlineData("<thead/>", "PartStart 0-8")]
    [InlineData("<table", "TableStart 0-6")]
    [InlineData("<h2 class=a>", "Heading 0-12")]
    [InlineData("<h7>", "")]
    [InlineData("<tables>", "")]
    [InlineData("<tablename>", "")]
    [InlineData("< table>", "")]
    [InlineData("1 < 2", "")]
    [InlineData("\\<table>", "")]
    [InlineData("\\\\<table>", "TableStart 2-9")]
    [InlineData("<p>", "")]
    public void Tags_of_tables_and_headings_count(string text, string tags) => Assert.Equal(tags, Tags(text));

    [Theory]
    [InlineData("<!-- a -->b", "Unseen 0-10")]
    [InlineData("甲 <!-- a\nb -->", "Unseen 2-14")]
    [InlineData("<!-->a-->", "Unseen 0-5")]
    [InlineData("<!--->a-->", "Unseen 0-6")]
    [InlineData("<!-- a --!>b-->", "Unseen 0-11")]
    [InlineData("<!-- <table> -->", "Unseen 0-16")]
    [InlineData("<!-- a\n\nb -->", "Unseen 0-13")]
    [InlineData("甲 <!-- a\n \t\r\nb -->", "UnclearComment 2-18")]
    [InlineData("> <!-- a", "UnclearComment 2-8")]
    [InlineData("甲\n <!-- a\n<table>", "UnclearComment 3-17")]
    [InlineData("甲 <!-- a\n<table>", "TableStart 9-16")]
    public void A_comment_ends_where_renderers_end_it(string text, string tags) => Assert.Equal(tags, Tags(text));

    [Theory]
    [InlineData("<del>1</del>2", "Unseen 0-12")]
    [InlineData("<s class='a'>1</S>", "Unseen 0-18")]
    [InlineData("<strike>\n1\n</strike>", "Unseen 0-20")]
    [InlineData("<del>1", "")]
    [InlineData("<span>1</span>", "")]
    [InlineData("<span hidden>1</span>", "Unseen 0-21")]
    [InlineData("<div style=\"display: none\"><div>1</div>2</div>3", "Unseen 0-46")]
    [InlineData("<div hidden><div>1</div>2", "")]
    [InlineData("<p style='color:red'>1</p>", "")]
    [InlineData("<style>td { color: red }</style>", "Unseen 0-32")]
    [InlineData("<s>1</span></s>", "Unseen 0-15")]
    public void What_is_struck_out_or_hidden_is_not_seen(string text, string tags) => Assert.Equal(tags, Tags(text));

    private static string Tags(string text) => string.Join(", ", HtmlTags.Find(text).Select(tag => FormattableString.Invariant($"{tag.Kind} {tag.Start}-{tag.End}")));
}
