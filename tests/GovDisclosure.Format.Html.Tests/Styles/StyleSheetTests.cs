using System.Linq;
using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Html.Tests.Styles;

/// <summary>Rules of style elements on a cell <c>&lt;td class="n"&gt;37&lt;span class="x y" id="i"&gt;9&lt;/span&gt;</c>.</summary>
public sealed class StyleSheetTests
{
    [Theory]
    [InlineData(".x{display:none}", "37")]
    [InlineData("#i{display:none}", "37")]
    [InlineData("span{display:none}", "37")]
    [InlineData("span.x.y{display:none}", "37")]
    [InlineData("table .n > span{display:none}", "37")]
    [InlineData("tr td span{display:none}", "37")]
    [InlineData("tr > span{display:none}", "379")]
    [InlineData(".z{display:none}", "379")]
    [InlineData("div .x{display:none}", "379")]
    [InlineData(".a,.x , .b{text-decoration:line-through}", "37")]
    [InlineData(".x{color:#fff}", "37")]
    [InlineData(".n{background:#036}.x{color:#fff}", "379")]
    [InlineData(".x{font-size:60%;vertical-align:4px}", "37⁹")]
    [InlineData(".x{display:inline-block}", "37/9")]
    [InlineData(".x{display:none}span.x{display:inline}", "379")]
    [InlineData("#i{display:inline}.x{display:none}", "379")]
    [InlineData(".x{display:none!important}#i{display:inline}", "37")]
    [InlineData("/* .x{} */ .x /* a */ {/* b */display:none}", "37")]
    [InlineData("<!-- .x{display:none} -->", "37")]
    [InlineData("@media print{.x{display:none}}", "379")]
    [InlineData("@media screen{.x{display:none}}", "37")]
    [InlineData("@media (max-width:600px){.x{display:none}}", "379")]
    [InlineData("@media (min-width:600px){.x{display:none}}", "37")]
    [InlineData("@media (orientation:landscape){.x{display:none}}", "379￼")]
    [InlineData("@font-face{font-family:a;src:url(b)}.x{display:none}", "37")]
    [InlineData("@import 'a.css';.x{display:none}", "37")]
    [InlineData(".x:hover{display:none}", "379")]
    [InlineData("td span:first-child{display:none}", "37")]
    [InlineData("td:nth-child(2) span{display:none}", "37")]
    [InlineData("td:nth-child(odd) span{display:none}", "379")]
    [InlineData("td:nth-last-child(2n+1) span{display:none}", "37")]
    [InlineData("span:not(.z){display:none}", "379￼")]
    [InlineData("b + span{visibility:hidden}", "379￼")]
    [InlineData("span[id=i]{display:none}", "37")]
    [InlineData("[class~=y]{display:none}", "37")]
    [InlineData("[data-x]{display:none}", "379")]
    [InlineData(".x::before{content:\"1\"}", "37￼9")]
    [InlineData(".x::after{content:\"\";display:block}", "379")]
    [InlineData(".x{display:none", "37")]
    [InlineData(".x{background:url(a;b.png);display:none}", "37")]
    [InlineData("}.x{display:none}", "37")]
    [InlineData("{}{.x{display:none}", "379")]
    public void Rules_are_applied_as_far_as_they_can_be_told(string rules, string shown) =>
        Assert.Equal("[甲|" + shown + "]", Pages.Shown("<html><head><style type='text/css'>" + rules + "</style></head><body><table><tr><td>甲<td class=n>37<span class='x y' id=i>9</span></table>"));

    [Theory]
    [InlineData("<!-- <style>.x{display:none}</style> -->", "379")]
    [InlineData("<!--[if mso]><style>.x{display:none}</style><![endif]-->", "379")]
    [InlineData("<style media=print>.x{display:none}</style>", "379")]
    [InlineData("<style media='screen'>.x{display:none}</style>", "37")]
    [InlineData("<style title='a>b'>.x{display:none}</style>", "37")]
    [InlineData("<template><style>.x{display:none}</style></template>", "379")]
    [InlineData("<style>.a{}</style><style>.x{display:none}</style>", "37")]
    public void Only_style_elements_of_the_page_count(string head, string shown) =>
        Assert.Equal("[甲|" + shown + "]", Pages.Shown("<html><head>" + head + "</head><body><table><tr><td>甲<td>37<span class=x>9</span></table>"));

    [Fact]
    public void Own_declarations_go_before_rules() =>
        Assert.Equal("[9|]", Pages.Shown("<style>.x{display:none}.y{visibility:hidden!important}</style><table><tr><td><span class=x style='display:inline'>9</span><td class=y style='visibility:visible'>9</table>"));

    [Fact]
    public void A_page_whose_rules_take_too_long_is_not_read()
    {
        string rules = string.Concat(Enumerable.Repeat("p p p p p p b{color:red}", 2000));
        string page = "<style>" + rules + "</style>" + string.Concat(Enumerable.Repeat("<p>", 1)) + string.Concat(Enumerable.Repeat("<div>", 300)) + string.Concat(Enumerable.Repeat("<b>1</b>", 2000));

        SourceDocument document = Pages.Document("<html><body>" + page);

        Assert.Equal("READ-005", Assert.Single(document.Diagnostics).Code);
        Assert.Empty(document.Blocks);
    }
}
