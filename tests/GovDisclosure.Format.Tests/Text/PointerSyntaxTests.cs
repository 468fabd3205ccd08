using System;
using System.Text.RegularExpressions;
using FsCheck;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class PointerSyntaxTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/a//b", true)]
    [InlineData("/a~0b~1/总计", true)]
    [InlineData("a", false)]
    [InlineData("~0", false)]
    [InlineData("/a~", false)]
    [InlineData("/~2", false)]
    [InlineData("/~0~", false)]
    [InlineData("/~0~~1", false)]
    public void A_pointer_begins_with_a_slash_and_escapes_its_signs(string text, bool isValid)
    {
        Assert.Equal(isValid, PointerSyntax.IsValid(text));
        Assert.Equal(isValid, Regex.IsMatch(text, PointerSyntax.Pattern));
    }

    [Property]
    public void Any_name_is_a_segment_once_it_is_escaped(NonNull<string> name)
    {
        string escaped = PointerSyntax.Escape(name.Get);

        Assert.True(PointerSyntax.IsValid("/" + escaped));
        Assert.DoesNotContain('/', escaped);
        Assert.Equal(name.Get, escaped.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
    }

    [Fact]
    public void Escapes_slash_and_tilde() => Assert.Equal("a~1b~0c~01", PointerSyntax.Escape("a/b~c~1"));

    [Fact]
    public void What_is_none_is_an_error()
    {
        Assert.Equal("/a", PointerSyntax.Require("/a", "at"));
        Assert.Throws<ArgumentNullException>("at", () => PointerSyntax.Require(null, "at"));
        Assert.StartsWith("不是 JSON 指针 / not a JSON pointer: a", Assert.Throws<ArgumentException>("at", () => PointerSyntax.Require("a", "at")).Message, StringComparison.Ordinal);
    }
}
