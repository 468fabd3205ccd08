using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Series;

public class ReportComparisonTests(ITestOutputHelper output)
{
    private static readonly CellAddress s_received = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson);
    private static readonly CellAddress s_decisions = CellAddress.Parse("/proactiveDisclosure/licensing/decisions");
    private static readonly CellAddress s_procurement = CellAddress.Parse("/proactiveDisclosure/procurement/amount");
    private static readonly CellAddress s_fee = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");

    [Property(Arbitrary = [typeof(ReportGenerator)], MaxTest = 200)]
    public void Every_number_of_either_report_stands_in_it_once_and_differences_are_exact(AnnualReport older, AnnualReport newer)
    {
        ReportComparison comparison = ReportComparison.Of(older, newer);

        CellAddress[] both = [.. newer.Template.Cells.Concat(older.Template.Cells).Select(cell => cell.Address).Distinct()];
        Assert.Equal(both.Order(), comparison.Cells.Select(cell => cell.Address).Order());
        Assert.Equal(newer.Template.Cells.Select(cell => cell.Address), comparison.Cells.Select(cell => cell.Address).Where(address => newer.Template.TryGetCell(address, out _)));
        foreach (ComparedCell cell in comparison.Cells)
        {
            bool single = cell.Address.ToString().Contains("/undivided/", StringComparison.Ordinal);
            ApplicantCategory category = single ? Enum.Parse<ApplicantCategory>(cell.Cell.Column.Name, ignoreCase: true) : default;
            Assert.Equal(single ? NaiveSum.Together(older, category) : older[cell.Address], cell.Older);
            Assert.Equal(single ? NaiveSum.Together(newer, category) : newer[cell.Address], cell.Newer);
            if (!cell.IsComparable || cell.Older is not { } from || cell.Newer is not { } to)
                Assert.Null(cell.Difference);
            else if (NaiveSum.Fits(NaiveSum.Units(to) - NaiveSum.Units(from)))
                Assert.Equal(NaiveSum.Units(to) - NaiveSum.Units(from), NaiveSum.Units(Assert.NotNull(cell.Difference)));
            else
                Assert.Null(cell.Difference);
        }
    }

    [Property(Arbitrary = [typeof(ReportGenerator)])]
    public void A_report_does_not_differ_from_itself(AnnualReport report)
    {
        ReportComparison comparison = ReportComparison.Of(report, report);

        Assert.Equal(report.Template.Cells, comparison.Cells.Select(cell => cell.Cell));
        Assert.All(comparison.Cells, cell => Assert.Equal(cell.IsComparable && cell.Newer != null ? 0 : null, cell.Difference));
        Assert.All(comparison.Cells, cell => Assert.True(cell.IsComparable || cell.Address == s_procurement));
    }

    [Fact]
    public void A_blank_has_no_difference_and_a_zero_has()
    {
        AnnualReport older = Reports.Build(ReportEdition.Edition2021, builder => builder[s_received] = 0);
        AnnualReport newer = Reports.Build(ReportEdition.Edition2021, builder => builder[s_received] = 5);
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

        Assert.Equal((0m, 5m, 5m, true), Compared(older, newer, s_received));
        Assert.Equal((5m, 0m, -5m, true), Compared(newer, older, s_received));
        Assert.Equal((null, 5m, null, true), Compared(blank, newer, s_received));
        Assert.Equal((5m, null, null, true), Compared(newer, blank, s_received));
    }

    [Fact]
    public void Section_二_of_different_editions_stands_side_by_side_and_is_not_compared()
    {
        AnnualReport older = Reports.Build(ReportEdition.Edition2019, builder =>
        {
            builder[s_decisions] = 3;
            builder[s_procurement] = 12.5m;
            builder[s_received] = 1;
        });
        AnnualReport newer = Reports.Build(ReportEdition.Edition2021, builder =>
        {
            builder[s_decisions] = 4;
            builder[s_fee] = 0.092m;
            builder[s_received] = 9;
        });
        ReportComparison comparison = ReportComparison.Of(older, newer);

        Assert.Equal((3m, 4m, null, false), Compared(older, newer, s_decisions));
        Assert.Equal((12.5m, null, null, false), Compared(older, newer, s_procurement));
        Assert.Equal((null, 0.092m, null, false), Compared(older, newer, s_fee));
        Assert.Equal((1m, 9m, 8m, true), Compared(older, newer, s_received));

        // The form of the newer first, what only the older has behind it, and then section 三.
        Assert.Equal(ReportTemplate.Edition2021.Cells.Take(10), comparison.Cells.Take(10).Select(cell => cell.Cell));
        Assert.Equal(
            ReportTemplate.Edition2019.Cells.Take(22).Where(cell => !ReportTemplate.Edition2021.TryGetCell(cell.Address, out _)),
            comparison.Cells.Skip(10).Take(19).Select(cell => cell.Cell));
        Assert.Equal(s_received, comparison.Cells[29].Address);
        Assert.All(comparison.Cells, cell => Assert.Equal(cell.Cell.Table.Section.Number != 2 && (IsSingle(cell) || !IsOtherHandling(cell)), cell.IsComparable));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Three_rows_are_added_to_be_compared_with_one(bool newerIsDivided)
    {
        CellAddress overdue = CellAddress.Of(ApplicationRow.ClarificationOverdue, ApplicantCategory.Total);
        CellAddress single = CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Total);
        AnnualReport divided = Reports.Build(ReportEdition.Edition2021, builder =>
        {
            builder.Applications[ApplicationRow.ClarificationOverdue, ApplicantCategory.Total] = 1;
            builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total] = 2;
            builder.Applications[ApplicationRow.ResidualHandling, ApplicantCategory.Total] = 4;
            builder.Applications[ApplicationRow.ResidualHandling, ApplicantCategory.Other] = 4;
        });
        AnnualReport undivided = Reports.Build(ReportEdition.Edition2021, builder =>
        {
            builder.OtherHandling = OtherHandlingForm.Undivided;
            builder[single] = 10;
            builder[CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Other)] = 10;
        });
        (AnnualReport older, AnnualReport newer) = newerIsDivided ? (undivided, divided) : (divided, undivided);

        Assert.Equal(newerIsDivided ? (10m, 7m, -3m, true) : (7m, 10m, 3m, true), Compared(older, newer, single));
        Assert.Equal(newerIsDivided ? (null, 1m, null, false) : (1m, null, null, false), Compared(older, newer, overdue));

        // Two of the three are blank: what is there is not the sum.
        CellAddress partly = CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Other);
        Assert.Equal(newerIsDivided ? (10m, null, null, true) : (null, 10m, null, true), Compared(older, newer, partly));

        // The three rows, the single row, then （七）, whichever form is the newer.
        Assert.Equal(
            ["clarificationOverdue", "feeOverdue", "residual", "undivided", "total"],
            ReportComparison.Of(older, newer).Cells.Where(cell => cell.Cell.Table.Section.Number == 3).Select(cell => cell.Cell.Row.Pointer.Split('/')[^1]).Distinct().Skip(20).Take(5));
    }

    [Theory]
    [InlineData(ProcurementUnit.Yuan, ProcurementUnit.Yuan, true)]
    [InlineData(ProcurementUnit.TenThousandYuan, ProcurementUnit.TenThousandYuan, true)]
    [InlineData(ProcurementUnit.Yuan, ProcurementUnit.TenThousandYuan, false)]
    [InlineData(ProcurementUnit.Yuan, null, false)]
    [InlineData(null, null, false)]
    public void Procurement_is_compared_in_one_stated_unit_only(ProcurementUnit? older, ProcurementUnit? newer, bool comparable)
    {
        Assert.Equal((1.5m, 4m, comparable ? 2.5m : null, comparable), Compared(Procurement(1.5m, older), Procurement(4m, newer), s_procurement));

        static AnnualReport Procurement(decimal amount, ProcurementUnit? unit) => Reports.Build(ReportEdition.Edition2019, builder =>
        {
            builder[s_procurement] = amount;
            builder.ProcurementUnit = unit;
        });
    }

    [Fact]
    public void A_sample_report_differs_from_a_changed_copy_in_the_changed_cells_only()
    {
        AnnualReport sample = ReportReader.Default.ReadFile(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md")).Report!;
        AnnualReportBuilder builder = sample.ToBuilder();
        builder.Year = 2024;
        builder[s_received] = sample[s_received] + 41;
        builder[s_fee] = 0.092m;
        builder[CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Upheld)] = null;

        ReportComparison comparison = ReportComparison.Of(sample, builder.Build());

        Assert.Equal(200, comparison.Cells.Count);
        Assert.Equal(199, comparison.Cells.Count(cell => cell.Difference != null));
        Assert.Equal(
            ["/proactiveDisclosure/administrativeFees/amountTenThousandYuan 0.092", "/applications/newlyReceived/naturalPerson 41", "/proceedings/reconsideration/upheld -"],
            comparison.Cells.Where(cell => cell.Difference != 0).Select(cell => FormattableString.Invariant($"{cell.Address} {(object?)cell.Difference ?? "-"}")));
    }

    [SkippableFact]
    public void Published_reports_of_two_editions_are_compared_but_for_section_二()
    {
        string folder = Needed.Reports;
        AnnualReport Read(string number) => ReportReader.Default.ReadFile(Directory.GetFiles(Path.Combine(folder, "raw"), number + "-*").Single()).Report!;
        AnnualReport of2019 = Read("012");
        AnnualReport of2021 = Read("014");
        AnnualReport of2023 = Read("016");
        var series = new ReportSeries([of2023, of2019, of2021]);
        Assert.Equal([2019, 2021, 2023], series.Years);

        ReportComparison comparison = ReportComparison.Of(of2019, of2021);
        foreach (ComparedCell cell in comparison.Cells.Where(cell => cell.Difference is not (null or 0)))
            output.WriteLine(FormattableString.Invariant($"{cell.Cell.LabelPath}: {cell.Older} → {cell.Newer} ({cell.Difference:+0;-0})"));
        Assert.Contains(comparison.Cells, cell => cell.Difference > 0);
        Assert.DoesNotContain(comparison.Cells, cell => cell.Cell.Table.Section.Number == 2 && cell.Difference != null);
        Assert.Equal(7, comparison.Cells.Count(cell => IsSingle(cell) && cell.Older == of2019[cell.Address] && cell.Difference != null));
    }

    [Fact]
    public void Needs_both_reports()
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

        Assert.Throws<ArgumentNullException>("older", () => ReportComparison.Of(null!, report));
        Assert.Throws<ArgumentNullException>("newer", () => ReportComparison.Of(report, null!));
    }

    private static bool IsSingle(ComparedCell cell) => cell.Address.ToString().Contains("/undivided/", StringComparison.Ordinal);

    private static bool IsOtherHandling(ComparedCell cell) => cell.Address.ToString().Contains("/otherHandling/", StringComparison.Ordinal);

    private static (decimal? Older, decimal? Newer, decimal? Difference, bool IsComparable) Compared(AnnualReport older, AnnualReport newer, CellAddress address)
    {
        ComparedCell cell = ReportComparison.Of(older, newer).Cells.Single(candidate => candidate.Address == address);
        return (cell.Older, cell.Newer, cell.Difference, cell.IsComparable);
    }
}
