using System.Text;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class PageShareTests
{
    [Theory]
    [InlineData("甲县报告_甲县\n<div><h1>甲县报告甲县</h1><p>二、主动公开</p><table><tr><td>规章</td><td>3</td></tr></table></div>", true)]
    [InlineData("当前位置：首页\n<p>甲县报告甲县报告甲县报告</p><p>一、总体情况</p>", true)]
    [InlineData("甲县报告\n二、主动公开\n<table><tr><td>规章</td><td>3</td><td>5</td><td>74</td></tr></table>", false)]
    [InlineData("甲县报告\n一、总体情况\n本年做好各项工作。\n<p>二、主动公开</p>\n", false)]
    [InlineData("甲县报告</p></div>", false)]
    [InlineData("1 < 2 的文字", false)]
    [InlineData("文字 <div", false)]
    public void A_text_is_a_page_where_most_of_it_stands_in_blocks(string text, bool isPage) => Assert.Equal(isPage, PageShare.IsMost(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Lines_of_Markdown_tell_otherwise()
    {
        const string Page = "甲县报告\n<div>甲县报告甲县报告甲县报告</div>\n";

        Assert.True(WebPages.Recognize(Encoding.UTF8.GetBytes(Page)));
        Assert.False(WebPages.Recognize(Encoding.UTF8.GetBytes(Page + "## 一、总体情况\n")));
    }
}
