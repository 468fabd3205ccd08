using System;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Series;

/// <summary>What holds of the sum of any reports, generated and published.</summary>
public class ReportAggregationPropertyTests(ITestOutputHelper output)
{
    private static readonly CellAddress s_received = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void Is_the_sum_of_the_numbers_that_the_reports_show(ReportEdition edition, AnnualReport[] reports) =>
        NaiveSum.AssertIs(edition, reports, ReportAggregation.Sum([edition], reports, AggregationAllowances.All));

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void Given_and_blank_are_all_reports_in_every_cell(ReportEdition edition, AnnualReport[] reports)
    {
        ReportSum sum = ReportAggregation.Sum([edition], reports, AggregationAllowances.All);

        Assert.Equal(reports.Length, sum.ReportCount);
        Assert.All(NaiveSum.Addresses, address => Assert.Equal(reports.Length, sum[address].Given + sum[address].Blank));
    }

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void The_order_does_not_matter(ReportEdition edition, AnnualReport[] reports, int seed)
    {
        AnnualReport[] shuffled = [.. reports];
        new Random(seed).Shuffle(shuffled);

        AssertSame(ReportAggregation.Sum([edition], reports, AggregationAllowances.All), ReportAggregation.Sum([edition], shuffled, AggregationAllowances.All));
    }

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void Merged_parts_are_the_whole(ReportEdition edition, AnnualReport[] first, AnnualReport[] second)
    {
        ReportAggregation left = Reports.Added(edition, first);
        ReportAggregation right = Reports.Added(edition, second);
        ReportSum alone = right.ToSum();
        left.Merge(right);

        AssertSame(ReportAggregation.Sum([edition], first.Concat(second), AggregationAllowances.All), left.ToSum());
        AssertSame(alone, right.ToSum());
    }

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void It_does_not_matter_which_parts_are_merged_first(ReportEdition edition, AnnualReport[] first, AnnualReport[] second, AnnualReport[] third)
    {
        ReportAggregation leftFirst = Reports.Added(edition, first);
        leftFirst.Merge(Reports.Added(edition, second));
        leftFirst.Merge(Reports.Added(edition, third));
        ReportAggregation rightFirst = Reports.Added(edition, second);
        rightFirst.Merge(Reports.Added(edition, third));
        ReportAggregation left = Reports.Added(edition, first);
        left.Merge(rightFirst);

        AssertSame(leftFirst.ToSum(), left.ToSum());
    }

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 60)]
    public void A_report_of_blanks_changes_the_blanks_only(ReportEdition edition, AnnualReport[] reports, bool withTables, ReportEdition blankEdition)
    {
        AnnualReport blank = withTables ? AnnualReport.CreateBlank(blankEdition, 2023) : new AnnualReportBuilder(blankEdition).Build();
        ReportAggregation aggregation = Reports.Added(edition, reports);
        ReportSum before = aggregation.ToSum();
        aggregation.Add(blank);
        ReportSum after = aggregation.ToSum();

        Assert.Equal(before.ReportCount + 1, after.ReportCount);
        foreach (CellAddress address in NaiveSum.Addresses)
        {
            Assert.Equal(before[address].Sum, after[address].Sum);
            Assert.Equal(before[address].Given, after[address].Given);
            Assert.Equal(before[address].FewestDecimals, after[address].FewestDecimals);
            Assert.Equal(before[address].Blank + 1, after[address].Blank);
        }
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)], MaxTest = 60)]
    public void The_sum_of_consistent_reports_is_consistent(AnnualReport[] reports)
    {
        ReportSum sum = ReportAggregation.Sum([ReportEdition.Edition2021], reports.Where(report => report.Applications != null && report.Proceedings != null), AggregationAllowances.All);

        foreach (TemplateIdentity identity in sum.Template.Identities)
            Assert.Equal(identity.Left.Sum(cell => sum[cell].Sum), identity.Right.Sum(cell => sum[cell].Sum));
    }

    [Fact]
    public void Ten_thousand_reports_add_up()
    {
        AnnualReport[] reports = ReportGenerator.Report().Sample(10_000).ToArray();
        Assert.Equal(10_000, reports.Length);
        Assert.True(reports.Distinct().Count() > 9_900);

        ReportSum sum = ReportAggregation.Sum([ReportEdition.Edition2021], reports, AggregationAllowances.All);

        // Every report adds something of its own, so that one left out or added twice would show.
        Assert.InRange(sum[s_received].Given, 1_000, 9_000);
        foreach (CellAddress address in NaiveSum.Addresses.Where((_, index) => index % 25 == 0).Append(s_received))
            NaiveSum.AssertIs(ReportEdition.Edition2021, reports, sum, address);
    }

    [SkippableTheory]
    [InlineData(ReportEdition.Edition2019)]
    [InlineData(ReportEdition.Edition2021)]
    public void Published_reports_add_up(ReportEdition edition)
    {
        string folder = Needed.Reports;
        AnnualReport[] reports = [.. Directory.GetFiles(Path.Combine(folder, "raw")).Where(file => !file.EndsWith(".html", StringComparison.Ordinal)).Select(file => ReportReader.Default.ReadFile(file).Report).OfType<AnnualReport>()];
        ReportSum sum = ReportAggregation.Sum([edition], reports, AggregationAllowances.All);

        output.WriteLine(FormattableString.Invariant($"{sum.ReportCount} reports"));
        foreach (TemplateCell cell in sum.Template.Cells.Where(cell => cell.Column.Name is not ("naturalPerson" or "commercialEnterprise" or "researchInstitution" or "publicWelfareOrganization" or "legalServiceInstitution" or "other")))
            output.WriteLine(cell.LabelPath + ": " + sum[cell.Address]);
        Assert.InRange(sum.ReportCount, 20, int.MaxValue);
        Assert.True(sum[s_received].Sum > 0);
        NaiveSum.AssertIs(edition, reports, sum);
    }

    private static void AssertSame(ReportSum left, ReportSum right)
    {
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }
}
