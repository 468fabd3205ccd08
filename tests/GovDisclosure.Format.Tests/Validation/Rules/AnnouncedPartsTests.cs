using GovDisclosure.Format.Validation.Rules;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class AnnouncedPartsTests
{
    [Theory]
    [InlineData("由六个部分组成", 6, "六个部分")]
    [InlineData("由6部分组成", 6, "6部分")]
    [InlineData("分六大部分", 6, "六大部分")]
    [InlineData("总体情况等六个部分", 6, "六个部分")]
    [InlineData("总体情况6等部分", 6, "6等部分")]
    [InlineData("从三个方面", 3, "三个方面")]
    [InlineData("2部分", 2, "2部分")]
    [InlineData("99个部分", 99, "99个部分")]
    [InlineData("十个部分", 10, "十个部分")]
    [InlineData("二十一个部分", 21, "二十一个部分")]
    [InlineData("一部分单位,共六部分", 6, "六部分")]
    [InlineData("及三部分", 3, "三部分")]
    [InlineData("第一方面和三个方面", 3, "三个方面")]
    [InlineData("部门分六个部分", 6, "六个部分")]
    public void Are_numbered_two_or_more(string folded, int number, string words) => Assert.Equal((number, words), AnnouncedParts.In(folded));

    [Theory]
    [InlineData("部分")]
    [InlineData("大部分")]
    [InlineData("一部分")]
    [InlineData("1个部分")]
    [InlineData("0个部分")]
    [InlineData("一方面,另一方面")]
    [InlineData("100个部分")]
    [InlineData("一百个部分")]
    [InlineData("1000部分")]
    [InlineData("第三部分")]
    [InlineData("第三,四部分")]
    [InlineData("一,二,三部分")]
    [InlineData("一和二部分")]
    [InlineData("三及四部分")]
    [InlineData("三与四部分")]
    [InlineData("三至四部分")]
    [InlineData("1-3部分")]
    [InlineData("六个方分")]
    [InlineData("六个部面")]
    [InlineData("六个部")]
    [InlineData("")]
    public void Nothing_else_announces_them(string folded) => Assert.Null(AnnouncedParts.In(folded));

    [Theory]
    [InlineData("六个部分", 0, 2)]
    [InlineData("三个方 面", 0, 2)]
    [InlineData("部门和部分", 0, 3)]
    [InlineData("部分和方面", 1, 3)]
    [InlineData("部门", 0, -1)]
    [InlineData(null, 0, -1)]
    public void The_words_are_found_in_printed_text(string? text, int start, int at) => Assert.Equal(at, AnnouncedParts.IndexOfPart(text, start));
}
