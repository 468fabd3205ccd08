using System;
using System.IO;
using System.Linq;
using NationBatch;

namespace GovDisclosure.Format.NationBatch.Tests;

/// <summary>What is made up fits together, but for the faults that were planted.</summary>
public class CountryTests
{
    [Fact]
    public void The_same_seed_gives_the_same_country_and_another_one_another()
    {
        Assert.Equal(Written(7, 50), Written(7, 50));
        Assert.NotEqual(Written(7, 50), Written(8, 50));
        Assert.StartsWith(Written(7, 50), Written(7, 60), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sum_holds_where_no_fault_was_planted_and_is_off_where_one_was()
    {
        MadeReport[] reports = new Country(3, 1500).Reports().ToArray();

        Assert.All(reports, made =>
        {
            IdentityOutcomes outcomes = ReportIdentities.Check(made.Report);
            Assert.Equal(made.IsFaulty, outcomes.ViolatedCount != 0);
            Assert.Equal(0, outcomes.NotAssessableCount);
        });
        Assert.InRange(reports.Count(made => made.IsFaulty), 20, 80);
    }

    [Fact]
    public void It_is_as_such_reports_are_published()
    {
        AnnualReport[] reports = new Country(3, 1500).Reports().Select(made => made.Report).ToArray();

        Assert.InRange(reports.Count(report => report.Edition == ReportEdition.Edition2019), 30, 150);
        int[] prose = reports.Select(report => report.Overview!.Text.Length + report.Problems!.Text.Length + report.OtherMatters!.Text.Length).ToArray();
        Assert.InRange(prose.Average(), 300, 1200);
        Assert.All(prose, length => Assert.InRange(length, 100, 3500));
        int few = reports.Count(report => report.Applications!.NewlyReceived.Total <= 20);
        Assert.InRange(few, reports.Length * 7 / 10, reports.Length * 9 / 10);
        Assert.True(reports.Max(report => report.Applications!.NewlyReceived.Total) > 1000);
    }

    private static string Written(int seed, int count)
    {
        using var stream = new MemoryStream();
        new Country(seed, count).WriteTo(stream, _ => { });
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
