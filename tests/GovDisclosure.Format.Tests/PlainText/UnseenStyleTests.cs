using System;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class UnseenStyleTests
{
    [Theory]
    [InlineData(" hidden", true)]
    [InlineData(" class=a HIDDEN='' ", true)]
    [InlineData(" aria-hidden=\"true\"", false)]
    [InlineData(" class=\"hidden-xs\"", false)]
    [InlineData(" style=\"display : none\"", true)]
    [InlineData(" style='VISIBILITY:hidden'", true)]
    [InlineData(" style='text-decoration: line-through'", true)]
    [InlineData(" style='text-decoration: underline'", false)]
    [InlineData(" style='font-size:0'", true)]
    [InlineData(" style='font-size:0pt'", true)]
    [InlineData(" style='font-size:0.9em'", false)]
    [InlineData(" style='opacity:0;'", true)]
    [InlineData(" style='opacity:0.5'", false)]
    [InlineData(" style='color:red'", false)]
    [InlineData("", false)]
    public void Tells_what_is_not_seen(string attributes, bool isUnseen) => Assert.Equal(isUnseen, UnseenStyle.IsIn(attributes.AsSpan()));

    [Theory]
    [InlineData("font color=white", true)]
    [InlineData("span style='COLOR:#FFFFFF'", true)]
    [InlineData("span style='color:red'", false)]
    [InlineData("span class='white'", false)]
    public void Tells_what_may_be_of_the_colour_of_the_page(string tag, bool mayBe) => Assert.Equal(mayBe, UnseenStyle.MayBe(tag));
}
