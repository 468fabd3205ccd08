using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class CalendarDatesTests
{
    [Theory]
    [InlineData("至202020年12月31日止", "202020年12月31日")]
    [InlineData("2023年2月29日", "2023年2月29日")]
    [InlineData("2023 年 13 月 1 日", "2023年13月1日")]
    [InlineData("２０２３年４月３１日", "2023年4月31日")]
    [InlineData("2023年1月1日至2023年0月31日", "2023年0月31日")]
    [InlineData("123456789012345678901年1月1日", "123456789012345678901年1月1日")]
    public void Finds_a_day_that_does_not_exist(string text, string day) => Assert.Equal(day, CalendarDates.FindImpossible(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("日")]
    [InlineData("2024年2月29日")]
    [InlineData("自20231月1日起至202312月31日止")]
    [InlineData("1月32日")]
    [InlineData("年13月1日")]
    [InlineData("第13月1日，2023年")]
    [InlineData("2023年1月1日至12月31日")]
    [InlineData("浏览123 2023年1月1日")]
    [InlineData("0517-87222589\n2023年1月1日")]
    [InlineData("202\n3年1月1日")]
    [InlineData("2 0 2 3 年 1 2 月 3 1 日")]
    public void Lets_days_pass_that_exist_or_are_none(string? text) => Assert.Null(CalendarDates.FindImpossible(text));

    [Property]
    public void Agrees_with_the_calendar(int year, int month, int day)
    {
        (year, month, day) = ((year & 0x3FFF) % 10001, (month & 0xFF) % 15, (day & 0xFF) % 35);
        string text = $"{year}年{month}月{day}日";

        Assert.Equal(ReportDate.TryCreate(year, month, day, out _) ? null : text, CalendarDates.FindImpossible("自" + text + "起"));
    }
}
