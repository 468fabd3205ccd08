using System;

namespace GovDisclosure.Format.Tests.Series;

public class ReportSeriesTests
{
    private static readonly AnnualReport s_2020 = AnnualReport.CreateBlank(ReportEdition.Edition2019, 2020);
    private static readonly AnnualReport s_2021 = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2021);
    private static readonly AnnualReport s_2023 = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

    [Fact]
    public void Stands_in_the_order_of_the_years()
    {
        var series = new ReportSeries([s_2023, s_2020, s_2021]);

        Assert.Equal([2020, 2021, 2023], series.Years);
        Assert.Equal([s_2020, s_2021, s_2023], series.Reports);
    }

    [Fact]
    public void Finds_the_report_of_a_year()
    {
        var series = new ReportSeries([s_2023, s_2020]);

        Assert.True(series.TryGet(2023, out AnnualReport? found));
        Assert.Same(s_2023, found);
        Assert.False(series.TryGet(2022, out found));
        Assert.Null(found);
    }

    [Fact]
    public void The_previous_report_is_that_of_the_year_before_and_no_other()
    {
        var series = new ReportSeries([s_2023, s_2021, s_2020]);

        Assert.Same(s_2020, series.PreviousOf(2021));
        Assert.Null(series.PreviousOf(2023));
        Assert.Same(s_2023, series.PreviousOf(2024));
        Assert.Null(series.PreviousOf(2020));
        Assert.Null(series.PreviousOf(int.MinValue));
        Assert.Null(series.PreviousOf(int.MaxValue));
        Assert.Same(s_2020, new ReportSeries([s_2020, s_2023.OfYear(1)]).PreviousOf(2021));
        Assert.Equal(1, new ReportSeries([s_2023.OfYear(1)]).PreviousOf(2)!.Year);
    }

    [Fact]
    public void A_series_of_nothing_is_a_series()
    {
        var series = new ReportSeries([]);

        Assert.Empty(series.Years);
        Assert.Empty(series.Reports);
        Assert.Null(series.PreviousOf(2023));
    }

    [Fact]
    public void What_is_changed_later_does_not_change_it()
    {
        AnnualReport[] reports = [s_2020, s_2021];
        var series = new ReportSeries(reports);
        reports[0] = s_2023;

        Assert.Equal([2020, 2021], series.Years);
        Assert.Same(s_2020, series.Reports[0]);
    }

    [Fact]
    public void Says_which_reports_make_no_series()
    {
        Assert.Throws<ArgumentNullException>("reports", () => new ReportSeries(null!));
        Assert.Throws<ArgumentNullException>("reports", () => new ReportSeries([s_2020, null!]));
        Assert.StartsWith(
            "2023年有两份报告 / two reports for the year 2023",
            Assert.Throws<ArgumentException>("reports", () => new ReportSeries([s_2023, s_2020, s_2023])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "有一份报告没有报告年度 / a report has no year",
            Assert.Throws<ArgumentException>("reports", () => new ReportSeries([s_2023, s_2020.OfYear(null)])).Message,
            StringComparison.Ordinal);
    }
}

file static class Years
{
    internal static AnnualReport OfYear(this AnnualReport report, int? year)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        builder.Year = year;
        return builder.Build();
    }
}
