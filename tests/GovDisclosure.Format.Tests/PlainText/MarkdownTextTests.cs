using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("|---|---|", true)]
    [InlineData("| :--- | ---: |", true)]
    [InlineData("---|---", true)]
    [InlineData("| - | - |", true)]
    [InlineData("---", false)]
    [InlineData("| 1 | -- |", false)]
    [InlineData("|  |  |", false)]
    [InlineData("", false)]
    public void A_rule_of_dashes_is_known_and_a_row_with_anything_else_is_none(string line, bool isRule) =>
        Assert.Equal(isRule, MarkdownText.IsTableRule(line));

    [Theory]
    [InlineData("## 一、总体情况", "一、总体情况", 3)]
    [InlineData("###### 甲", "甲", 7)]
    [InlineData("#\u3000甲", "甲", 2)]
    [InlineData("  # 甲", "甲", 4)]
    [InlineData("####### 甲", "####### 甲", 0)]
    [InlineData("#甲", "#甲", 0)]
    [InlineData("**一、总体情况**", "一、总体情况", 2)]
    [InlineData("# **甲**", "甲", 4)]
    [InlineData("本年**新收**12件", "本年新收12件", 0)]
    [InlineData("2 * 3", "2 * 3", 0)]
    [InlineData("甲<br>乙", "甲\n乙", 0)]
    [InlineData("甲<br/>乙<BR />丙", "甲\n乙\n丙", 0)]
    [InlineData("<http://www.example.gov.cn/>", "http://www.example.gov.cn/", 0)]
    [InlineData("1 < 2 > 0", "1 < 2 > 0", 0)]
    [InlineData("<span>甲", "甲", 6)]
    [InlineData("<b>甲</b>", "甲", 3)]
    [InlineData("*甲*", "甲", 1)]
    [InlineData("5*", "5*", 0)]
    [InlineData("[甲](https://example.org)", "甲", 0)]
    [InlineData("[甲]", "[甲]", 0)]
    [InlineData("[]{#anchor}一、总体情况", "一、总体情况", 11)]
    [InlineData("[甲]{.underline}", "甲", 0)]
    [InlineData("[5]{style=\"color:white\"}", "[5]{style=\"color:white\"}", 0)]
    [InlineData("## 一、总体情况 {#overview .unnumbered}", "一、总体情况 ", 3)]
    [InlineData("甲 {#a}", "甲 {#a}", 0)]
    [InlineData("a&nbsp;b&amp;c", "a\u00A0b&c", 0)]
    [InlineData("AT&T", "AT&T", 0)]
    [InlineData(@"\*\*甲\*\*", "**甲**", 0)]
    [InlineData(@"1\. 甲", "1. 甲", 0)]
    [InlineData("一、总体情况", "一、总体情况", 0)]
    [InlineData("~~35~~37", "37", 6)]
    [InlineData("~~35~~", "\uFFFC", 0)]
    [InlineData("甲~~35~~", "甲", 0)]
    [InlineData("甲 ~~ 乙 ~~", "甲 ~~ 乙 ~~", 0)]
    [InlineData("甲~~乙", "甲~~乙", 0)]
    [InlineData("甲~乙~", "甲~乙~", 0)]
    [InlineData("甲~~~乙~~~", "甲~~~乙~~~", 0)]
    [InlineData("甲![37](a.png)", "甲\uFFFC", 0)]
    [InlineData("甲![37][a]乙", "甲\uFFFC乙", 0)]
    [InlineData("甲![37] 乙", "甲![37] 乙", 0)]
    [InlineData("甲！", "甲！", 0)]
    [InlineData("甲<img src=\"37.png\" alt='37'/>", "甲\uFFFC", 0)]
    [InlineData("<h2>甲</h2>", "甲", 4)]
    [InlineData("<font color=red>3</font>", "3", 16)]
    [InlineData("<font color=white>3</font>", "<font color=white>3", 0)]
    public void Takes_its_own_signs_out_and_nothing_else(string text, string stripped, int skipped)
    {
        var origins = new List<int>();

        Assert.Equal(stripped, MarkdownText.Strip(text, origins));
        Assert.Equal(stripped.Length, origins.Count);
        Assert.Equal(skipped, origins[0]);
    }

    [Theory]
    [InlineData("8**8476", "8**8476")]
    [InlineData("0**.5", "0**.5")]
    [InlineData("**88476**", "88476")]
    [InlineData("**8** **4**", "8 4")]
    [InlineData("8****4", "8****4")]
    [InlineData("5<sup>1</sup>", "5<sup>1")]
    [InlineData("5</p><p>6", "5</p><p>6")]
    [InlineData("6<b>9", "6<b>9")]
    [InlineData("6</b>**.5", "6</b>**.5")]
    [InlineData("<span>12</span><sup>注</sup>", "12注")]
    [InlineData("5[1](#n1)", "5[1](#n1)")]
    [InlineData("[5](#n1)6", "[5](#n1)6")]
    [InlineData("5<br>6", "5\n6")]
    [InlineData("5<b><br>6", "5\n6")]
    [InlineData("6&#57;", "69")]
    [InlineData("3~~5~~7", "3~~5~~7")]
    [InlineData("37~~5~~", "37")]
    [InlineData("3![](a)7", "3\uFFFC7")]
    public void Signs_between_digits_stay(string text, string expected) => Assert.Equal(expected, MarkdownText.Strip(text, []));

    [Theory]
    [InlineData("\uFFFC", true)]
    [InlineData("甲\uFFFC", true)]
    [InlineData("规章 \uFFFC 3", false)]
    [InlineData("如图\uFFFC，共12件。", true)]
    [InlineData("甲", false)]
    public void A_picture_is_idle_where_no_number_can_be_meant(string line, bool isIdle) => Assert.Equal(isIdle, MarkdownText.HasIdlePicture(line));

    [Fact]
    public void Pictures_are_taken_out_with_their_origins()
    {
        List<int> origins = [3, 5, 9, 12];

        Assert.Equal("甲乙", MarkdownText.WithoutPictures("\uFFFC甲\uFFFC乙", origins));
        Assert.Equal([5, 12], origins);
    }

    [Theory]
    [InlineData("<h2>甲</h2>", true)]
    [InlineData("  <H1 class='a'>甲", true)]
    [InlineData("<h7>甲", false)]
    [InlineData("<hr>", false)]
    [InlineData("甲<h2>", false)]
    [InlineData("<h2", false)]
    public void A_tag_at_its_beginning_makes_a_line_a_heading(string line, bool isHeading) => Assert.Equal(isHeading, MarkdownText.IsHtmlHeading(line));

    [Property]
    public void Never_throws_and_never_lengthens(string? text)
    {
        var origins = new List<int>();
        string stripped = MarkdownText.Strip(text ?? string.Empty, origins);

        Assert.True(stripped.Length <= (text ?? string.Empty).Length);
        Assert.Equal(stripped.Length, origins.Count);
        Assert.Equal(origins.Order(), origins);
    }
}
