using System;
using FsCheck;

namespace GovDisclosure.Format.Tests;

public class ReportDateTests
{
    [Property]
    public void Prints_and_parses_back(DateTime day)
    {
        var date = new ReportDate(day.Year, day.Month, day.Day);

        Assert.Equal(date, ReportDate.Parse(date.ToString()));
        Assert.Equal(DateOnly.FromDateTime(day), date.ToDateOnly());
        Assert.Equal(date, ReportDate.FromDateOnly(date));
        Assert.True(ReportDate.TryCreate(day.Year, day.Month, day.Day, out ReportDate created));
        Assert.Equal(date, created);
    }

    [Property]
    public void Orders_as_the_calendar_does(DateTime left, DateTime right)
    {
        var a = new ReportDate(left.Year, left.Month, left.Day);
        var b = new ReportDate(right.Year, right.Month, right.Day);

        Assert.Equal(left.Date.CompareTo(right.Date), a.CompareTo(b));
        Assert.Equal(left.Date < right.Date, a < b);
        Assert.Equal(left.Date <= right.Date, a <= b);
        Assert.Equal(left.Date > right.Date, a > b);
        Assert.Equal(left.Date >= right.Date, a >= b);
        Assert.Equal(left.Date == right.Date, a == b);
        Assert.Equal(left.Date != right.Date, a != b);
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 11, 31)]
    [InlineData(2023, 13, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2023, 1, 0)]
    [InlineData(-1, -1, -1)]
    public void There_is_no_such_day(int year, int month, int day)
    {
        Assert.False(ReportDate.TryCreate(year, month, day, out ReportDate none));
        Assert.Equal(default, none);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportDate(year, month, day));
    }

    [Theory]
    [InlineData("2023-1-1")]
    [InlineData("2023-02-29")]
    [InlineData("2023/01/01")]
    [InlineData(" 2023-01-01")]
    [InlineData("2023-01-01T00:00:00")]
    [InlineData("２０２３-01-01")]
    [InlineData("")]
    public void Refuses_other_ways_of_writing(string text)
    {
        Assert.False(ReportDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ReportDate.Parse(text));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.False(ReportDate.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => ReportDate.Parse(null!));
    }

    [Fact]
    public void The_default_value_is_the_first_day() => Assert.Equal("0001-01-01", default(ReportDate).ToString());
}
