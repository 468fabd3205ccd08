using System.Linq;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Tests;

public class SafeCommentsTests
{
    [Theory]
    [InlineData("a<!-- b --!c -->--!d", "a<!-- b   !c -->--!d")]
    [InlineData("<!----!--!-->", "<!--  !  !-->")]
    [InlineData("<!-- --!", "<!--   !")]
    [InlineData("<!-- a --!>b --!", "<!-- a --!>b --!")]
    [InlineData("<!-->--!", "<!-->--!")]
    [InlineData("<!--->--!", "<!--->--!")]
    [InlineData("<!-- a --><!-- --!-->", "<!-- a --><!--   !-->")]
    [InlineData("5--!", "5--!")]
    public void The_sign_goes_from_comments_alone(string page, string safe) => Assert.Equal(safe, SafeComments.Of(page));

    [Theory]
    [InlineData("-->")]
    [InlineData("--!>")]
    [InlineData("")]
    public void A_comment_full_of_signs_is_passed_over(string end)
    {
        string page = "<p>甲</p><!--" + string.Concat(Enumerable.Repeat("--!", 60_000)) + end + "<p>乙</p>";

        SourceDocument document = HtmlFrontEnd.Instance.ReadFragment(page);

        Assert.Equal(end.Length == 0 ? ["甲"] : new[] { "甲", "乙" }, document.Blocks.Select(block => block.ToString()));
    }
}
