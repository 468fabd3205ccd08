using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Tests.Series;

/// <summary>What is left out of a sum and named, and what is only named.</summary>
public class AggregationRollTests
{
    private static readonly CellAddress s_received = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);

    [Fact]
    public void A_body_is_added_once_a_year_and_named_where_it_is_there_again()
    {
        ReportSum sum = Sum(AggregationAllowances.None, Report("甲局", 2023, 1), Report("乙局", 2023, 10), Report("甲 局", 2023, 100));

        Assert.Equal((11m, 2), (sum[s_received].Sum, sum.ReportCount));
        AggregationRemark remark = Assert.Single(sum.Remarks);
        Assert.Equal((AggregationRemarkKind.Repeated, 2, "2.json", false, 0, "0.json"), (remark.Kind, remark.Index, remark.Name, remark.IsAdded, remark.OtherIndex, remark.OtherName));
        Assert.Equal(("甲 局", 2023), (remark.Issuer.Name, remark.Year));
    }

    [Fact]
    public void It_is_added_as_often_as_it_is_there_where_that_is_asked_for()
    {
        ReportSum sum = Sum(AggregationAllowances.Repeated, Report("甲局", 2023, 1), Report("甲局", 2023, 100));

        Assert.Equal((101m, 2, 0), (sum[s_received].Sum, sum.ReportCount, sum.Remarks.Count));
    }

    [Theory]
    [InlineData("甲局", "1", "甲局", "1", true)]
    [InlineData("甲局", "1", "乙局", "1", true)]
    [InlineData("甲局", "1", "甲局", null, true)]
    [InlineData("甲局", null, "甲局", "1", true)]
    [InlineData("甲局", "1", "甲局", "2", false)]
    [InlineData("甲局", " ", "甲局", "", true)]
    [InlineData("甲局", null, "乙局", null, false)]
    public void The_same_body_is_the_same_identifier_or_the_same_name_where_one_has_none(string name, string? identifier, string other, string? otherIdentifier, bool same)
    {
        ReportSum sum = Sum(AggregationAllowances.None, Report(name, 2023, 1, identifier), Report(other, 2023, 2, otherIdentifier));

        Assert.Equal(same, sum.Remarks.Any(remark => remark.Kind == AggregationRemarkKind.Repeated));
    }

    [Fact]
    public void The_year_that_most_are_of_is_added_up_whatever_comes_first()
    {
        ReportSum sum = Sum(AggregationAllowances.None, Report("甲局", 2022, 1), Report("甲局", 2023, 10), Report("乙局", 2023, 100));

        Assert.Equal((110m, 2), (sum[s_received].Sum, sum.ReportCount));
        AggregationRemark remark = Assert.Single(sum.Remarks);
        Assert.Equal((AggregationRemarkKind.OtherYear, 0, 2022, false), (remark.Kind, remark.Index, remark.Year, remark.IsAdded));
    }

    [Fact]
    public void The_newer_is_added_up_of_two_years_with_as_many() =>
        Assert.Equal(10, Sum(AggregationAllowances.None, Report("甲局", 2023, 10), Report("甲局", 2022, 1))[s_received].Sum);

    [Fact]
    public void Several_years_are_added_up_where_they_are_asked_for()
    {
        AnnualReport[] reports = [Report("甲局", 2022, 1), Report("甲局", 2023, 10)];

        Assert.Equal(11, Sum(AggregationAllowances.SeveralYears, reports)[s_received].Sum);
        Assert.Equal(11, ReportAggregation.Sum(ReportEditions.All, reports)[s_received].Sum);
        Assert.Empty(Sum(AggregationAllowances.SeveralYears, reports).Remarks);
    }

    [Fact]
    public void Without_a_name_or_a_year_nothing_is_judged_and_that_is_told()
    {
        ReportSum sum = Sum(AggregationAllowances.None, Report(null, 2023, 1), Report(null, 2023, 10), Report("甲局", null, 100));

        Assert.Equal(111, sum[s_received].Sum);
        Assert.Equal(
            [(AggregationRemarkKind.NoName, 0), (AggregationRemarkKind.NoName, 1), (AggregationRemarkKind.NoYear, 2)],
            sum.Remarks.Select(remark => (remark.Kind, remark.Index)));
        Assert.All(sum.Remarks, remark => Assert.True(remark.IsAdded));
    }

    [Fact]
    public void The_same_content_under_two_names_is_added_and_named()
    {
        ReportSum sum = Sum(AggregationAllowances.None, Report("甲局", 2023, 7, overview: "同文"), Report("乙局", 2023, 7, overview: "同文"), Report("丙局", 2023, 7, overview: "异文"), Report("丁局", 2023, 0), Report("戊局", 2023, 0));

        Assert.Equal((21m, 5), (sum[s_received].Sum, sum.ReportCount));
        AggregationRemark remark = Assert.Single(sum.Remarks);
        Assert.Equal((AggregationRemarkKind.SameContent, 1, 0, true), (remark.Kind, remark.Index, remark.OtherIndex, remark.IsAdded));
    }

    [Fact]
    public void Merging_names_what_both_have()
    {
        (ReportAggregation left, ReportAggregation right) = (new(ReportEdition.Edition2021), new(ReportEdition.Edition2021));
        left.Add(Report("甲局", 2023, 1), "a");
        right.Add(Report("乙局", 2023, 10), "b");
        right.Add(Report("甲局", 2023, 100), "c");
        right.Add(Report("乙局", 2023, 1000), "d");

        left.Merge(right);

        ReportSum sum = left.ToSum();
        Assert.Equal((111m, 3), (sum[s_received].Sum, sum.ReportCount));
        Assert.Equal(
            [(2, true, "a"), (3, false, "b")],
            sum.Remarks.Select(remark => (remark.Index, remark.IsAdded, remark.OtherName!)));
        Assert.Throws<ArgumentException>("other", () => left.Merge(new ReportAggregation([ReportEdition.Edition2021], AggregationAllowances.All)));
    }

    [Fact]
    public void Merged_with_itself_it_names_everything()
    {
        var sum = new ReportAggregation(ReportEdition.Edition2021);
        sum.Add(Report("甲局", 2023, 1));

        sum.Merge(sum);

        Assert.Equal((2m, 1), (sum.ToSum()[s_received].Sum, sum.ToSum().Remarks.Count));
    }

    [Fact]
    public void Json_names_them()
    {
        JsonNode json = JsonNode.Parse(ReportSumJson.Serialize(Sum(AggregationAllowances.None, Report("甲局", 2023, 1), Report("甲局", 2023, 2))))!;

        Assert.Equal(
            """[{"kind":"repeated","report":1,"name":"1.json","issuer":"甲局","year":2023,"added":false,"other":0,"otherName":"0.json"}]""",
            json["remarks"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private static ReportSum Sum(AggregationAllowances allowances, params AnnualReport[] reports)
    {
        var aggregation = new ReportAggregation([ReportEdition.Edition2021], allowances);
        for (int i = 0; i < reports.Length; i++)
            aggregation.Add(reports[i], i + ".json");
        Assert.Equal(aggregation.ReportCount, aggregation.ToSum().ReportCount);
        return aggregation.ToSum();
    }

    private static AnnualReport Report(string? name, int? year, int received, string? identifier = null, string? overview = null)
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021)
        {
            Issuer = new Issuer(name, identifier),
            Year = year,
            Overview = overview == null ? null : new ProseSection(overview),
        };
        builder[s_received] = received;
        return builder.Build();
    }
}
