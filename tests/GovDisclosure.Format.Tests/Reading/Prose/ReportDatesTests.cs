using GovDisclosure.Format.Reading.Prose;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class ReportDatesTests
{
    [Theory]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止", "2023-01-01", "2023-12-31")]
    [InlineData("2023 年 1 月 1 日至 12 月 31 日", "2023-01-01", "2023-12-31")]
    [InlineData("从２０２３年１月１日到２０２３年１２月３１日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月1日—12月31日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月1日－2023年12月31日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年1月1日——2023年12月31日", "2023-01-01", "2023-12-31")]
    [InlineData("统计期限2022年7月1日起，至2023年6月30日", "2022-07-01", "2023-06-30")]
    public void A_range_of_two_days_is_a_period(string text, string start, string end)
    {
        Assert.True(ReportDates.TryFindPeriod(LabelText.Fold(text), out ReportingPeriod? period, out _));
        Assert.Equal((start, end), (period!.Start.ToString(), period.End.ToString()));
    }

    [Theory]
    [InlineData("202020年1月1日至2020年12月31日")]
    [InlineData("2023年1月1日至202020年12月31日")]
    [InlineData("20231月1日至2023年12月31日")]
    [InlineData("2023年2月30日至2023年12月31日")]
    [InlineData("2023年1月1日至2023年13月31日")]
    [InlineData("2023年1月1日")]
    [InlineData("")]
    [InlineData("统计期限:1234年1月1日至1234年12月31日")]
    public void Damaged_days_are_no_period(string text) => Assert.False(ReportDates.TryFindPeriod(LabelText.Fold(text), out _, out _));

    [Fact]
    public void The_period_knows_where_it_begins()
    {
        Assert.True(ReportDates.TryFindPeriod("统计期限:2023年1月1日至12月31日", out _, out int index));
        Assert.Equal(5, index);
    }

    [Theory]
    [InlineData("发布时间：2024-01-19", "2024-01-19")]
    [InlineData("发布日期：2024年1月19日", "2024-01-19")]
    [InlineData("公布日期: 2024/1/9", "2024-01-09")]
    [InlineData("时间：2024.01.19", "2024-01-19")]
    public void The_day_of_publication_stands_behind_its_name(string text, string day)
    {
        Assert.True(ReportDates.TryFindPublished(LabelText.Fold(text), out ReportDate date, out _));
        Assert.Equal(day, date.ToString());
    }

    [Theory]
    [InlineData("2024-01-19")]
    [InlineData("发布时间：2024-13-19")]
    [InlineData("发布时间：2024-01-199")]
    [InlineData("发布时间：")]
    public void Other_days_are_no_day_of_publication(string text) => Assert.False(ReportDates.TryFindPublished(LabelText.Fold(text), out _, out _));

    [Property]
    public void Never_throws(string? text)
    {
        string folded = LabelText.Fold(text ?? string.Empty);

        Assert.Equal(ReportDates.TryFindPeriod(folded, out ReportingPeriod? period, out _), period != null);
    }

    [Fact]
    public void A_range_of_days_that_nothing_calls_a_period_is_none() =>
        Assert.False(ReportDates.TryFindPeriod(LabelText.Fold("2023年3月1日至2023年3月15日开展宣传"), out _, out _));

    [Theory]
    [InlineData("2019年修订的条例施行以来，现将2021年度工作情况报告如下", 2021)]
    [InlineData("2018年机构改革后，2022年政府信息公开工作", 2022)]
    [InlineData("2020年,在区委的正确领导下", 2020)]
    [InlineData("2019年新修订条例，2020年我镇", 2020)]
    [InlineData("截至2021年底", null)]
    [InlineData("2024年1月19日公布", null)]
    public void The_report_year_is_not_that_of_a_law_a_reform_or_a_day(string text, int? year) =>
        Assert.Equal(year, ReportDates.FindReportYear(LabelText.Fold(text)));

    [Theory]
    [InlineData("2023年", 2023)]
    [InlineData("自2023年13月", 2023)]
    [InlineData("12023年", null)]
    [InlineData("02023年", null)]
    [InlineData("92023年", null)]
    [InlineData("年2023年", 2023)]
    [InlineData("023年2022年", 2022)]
    [InlineData("1999年2023年", 2023)]
    [InlineData("年", null)]
    [InlineData("2023", null)]
    [InlineData("", null)]
    public void A_year_stands_before_its_word_even_in_a_date_that_is_damaged(string folded, int? year) => Assert.Equal(year, ReportDates.FindYearOfDate(folded));

    [Theory]
    [InlineData("统计期限为2023年2月1日至2023年12月31日", true)]
    [InlineData("本年度各项数据汇总说明如下各项数据均经核对统计期限为2023年2月1日至2023年12月31日", true)]
    [InlineData("本年度各项数据汇总说明如下各项数据均经核对自2023年2月1日至2023年12月31日统计期限", false)]
    [InlineData("统计期限说明说明说明说明说明说明说明说明说明自2023年2月1日至2023年12月31日", false)]
    public void What_calls_days_a_period_stands_shortly_before_them(string folded, bool isPeriod) => Assert.Equal(isPeriod, ReportDates.TryFindPeriod(folded, out _, out _));
}
