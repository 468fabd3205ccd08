using System;
using System.Linq;

namespace GovDisclosure.Format.Tests.Series;

public class ReportAggregationTests
{
    private static readonly CellAddress s_received = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total);
    private static readonly CellAddress s_decisions = CellAddress.Parse("/proactiveDisclosure/licensing/decisions");
    private static readonly CellAddress s_fee = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");
    private static readonly CellAddress s_procurement = CellAddress.Parse("/proactiveDisclosure/procurement/amount");
    private static readonly CellAddress s_residual = CellAddress.Of(ApplicationRow.ResidualHandling, ApplicantCategory.Other);
    private static readonly CellAddress s_undivided = CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Other);

    [Fact]
    public void Nothing_added_up_is_no_zero()
    {
        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, []);

        Assert.Equal(0, sum.ReportCount);
        Assert.All(NaiveSum.Addresses, address => Assert.Equal(default, sum[address]));

        sum = ReportAggregation.Sum(ReportEdition.Edition2021, [AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)]);
        Assert.All(NaiveSum.Addresses, address => Assert.Null(sum[address].Sum));
        Assert.All(NaiveSum.Addresses, address => Assert.Equal(1, sum[address].Blank));
    }

    [Fact]
    public void A_printed_zero_is_given()
    {
        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_received, 0))]);

        Assert.Equal(0, sum[s_received].Sum);
        Assert.Equal(1, sum[s_received].Given);
    }

    [Fact]
    public void Section_二_of_the_other_edition_is_blank_even_where_the_cell_has_the_same_name()
    {
        AnnualReport old = Report(ReportEdition.Edition2019, (s_decisions, 5), (s_received, 7));
        AnnualReport revised = Report(ReportEdition.Edition2021, (s_decisions, 30), (s_received, 40));

        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [old, revised]);
        Assert.Equal((30m, 1, 1), Cell(sum, s_decisions));
        Assert.Equal((47m, 2, 0), Cell(sum, s_received));
        Assert.Equal((null, 0, 2), Cell(sum, s_procurement));
        Assert.Equal((null, 0, 2), Cell(sum, CellAddress.Parse("/proactiveDisclosure/licensing/change")));

        sum = ReportAggregation.Sum(ReportEdition.Edition2019, [old, revised]);
        Assert.Equal((5m, 1, 1), Cell(sum, s_decisions));
        Assert.Equal((47m, 2, 0), Cell(sum, s_received));
        Assert.Equal((null, 0, 2), Cell(sum, s_fee));
        Assert.Equal((null, 0, 2), Cell(sum, CellAddress.Parse("/proactiveDisclosure/normativeDocuments/inForce")));
    }

    [Fact]
    public void Several_years_add_up_in_one_pass_each_cell_over_the_editions_that_have_it()
    {
        AnnualReport old = Report(ReportEdition.Edition2019, (s_decisions, 5), (s_received, 7));
        AnnualReport revised = Report(ReportEdition.Edition2021, (s_decisions, 30), (s_received, 40), (s_fee, 0.5m));

        ReportSum sum = ReportAggregation.Sum([ReportEdition.Edition2021, ReportEdition.Edition2019, ReportEdition.Edition2021], [old, revised]);

        Assert.Equal([ReportEdition.Edition2019, ReportEdition.Edition2021], sum.Editions);
        Assert.Equal(ReportEdition.Edition2021, sum.Edition);
        Assert.Equal((35m, 2, 0), Cell(sum, s_decisions));
        Assert.Equal((47m, 2, 0), Cell(sum, s_received));
        Assert.Equal((0.5m, 1, 1), Cell(sum, s_fee));
        Assert.Equal((null, 0, 2), Cell(sum, s_procurement));
        Assert.NotEqual(sum, ReportAggregation.Sum(ReportEdition.Edition2021, [old, revised]));
    }

    [Fact]
    public void Which_editions_are_added_up_has_to_be_said()
    {
        Assert.Throws<ArgumentNullException>("editions", () => new ReportAggregation(null!));
        Assert.Throws<ArgumentException>("editions", () => new ReportAggregation([]));
        Assert.Throws<ArgumentOutOfRangeException>("edition", () => new ReportAggregation([ReportEdition.Edition2021, (ReportEdition)2020]));
        Assert.Throws<ArgumentNullException>("reports", () => ReportAggregation.Sum([ReportEdition.Edition2021], null!));
        Assert.Throws<ArgumentException>("other", () => new ReportAggregation(ReportEdition.Edition2021).Merge(new ReportAggregation(ReportEditions.All)));
    }

    [Fact]
    public void Three_rows_are_added_into_the_single_one_and_a_blank_among_them_is_a_blank()
    {
        CellAddress overdue = CellAddress.Of(ApplicationRow.ClarificationOverdue, ApplicantCategory.Other);
        CellAddress unpaid = CellAddress.Of(ApplicationRow.FeeOverdue, ApplicantCategory.Other);
        AnnualReport whole = Report(ReportEdition.Edition2021, (overdue, 1), (unpaid, 2), (s_residual, 4));
        AnnualReport partly = Report(ReportEdition.Edition2021, (overdue, 8), (s_residual, 16));
        AnnualReport single = Report(ReportEdition.Edition2019, (s_undivided, 32));

        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [whole, partly, single]);

        Assert.Equal((9m, 2, 1), Cell(sum, overdue));
        Assert.Equal((2m, 1, 2), Cell(sum, unpaid));
        Assert.Equal((20m, 2, 1), Cell(sum, s_residual));
        Assert.Equal((39m, 2, 1), Cell(sum, s_undivided));
    }

    [Fact]
    public void The_form_is_that_of_the_reports_that_have_section_三()
    {
        AnnualReport divided2019 = Reports.Build(ReportEdition.Edition2019, builder =>
        {
            builder.OtherHandling = OtherHandlingForm.Divided;
            builder[s_residual] = 0;
        });
        AnnualReport divided = Report(ReportEdition.Edition2021, (s_residual, 0));
        AnnualReport undivided = Report(ReportEdition.Edition2019, (s_undivided, 0));
        AnnualReport without = Report(ReportEdition.Edition2019, (s_decisions, 0));

        Assert.Equal(OtherHandlingForm.Divided, Form(ReportEdition.Edition2019, divided, without));
        Assert.Equal(OtherHandlingForm.Divided, Form(ReportEdition.Edition2019, divided2019));
        Assert.Equal(OtherHandlingForm.Undivided, Form(ReportEdition.Edition2021, divided, undivided));
        Assert.Equal(OtherHandlingForm.Undivided, Form(ReportEdition.Edition2021, undivided));
        Assert.Equal(OtherHandlingForm.Undivided, Form(ReportEdition.Edition2019, without));
        Assert.Equal(OtherHandlingForm.Divided, Form(ReportEdition.Edition2021, without));

        ReportAggregation merged = Reports.Added(ReportEdition.Edition2021, [divided]);
        merged.Merge(Reports.Added(ReportEdition.Edition2021, [undivided]));
        Assert.Equal(ReportTemplate.For(ReportEdition.Edition2021, OtherHandlingForm.Undivided), merged.ToSum().Template);

        static OtherHandlingForm Form(ReportEdition edition, params AnnualReport[] reports) => ReportAggregation.Sum(edition, reports).Template.OtherHandling;
    }

    [Fact]
    public void A_refused_cell_and_a_table_not_found_are_blank()
    {
        AnnualReport refused = Reports.Build(ReportEdition.Edition2021, builder =>
        {
            builder[s_received] = null;
            builder.Refused.Add(new Refusal(s_received.ToString(), "12?", "READ-001"));
        });
        AnnualReport empty = new AnnualReportBuilder(ReportEdition.Edition2021).Build();

        Assert.Equal((3m, 1, 2), Cell(ReportAggregation.Sum(ReportEdition.Edition2021, [refused, empty, Report(ReportEdition.Edition2021, (s_received, 3))]), s_received));
    }

    [Fact]
    public void Procurement_is_added_up_in_yuan_and_an_amount_without_a_unit_is_blank()
    {
        AnnualReport yuan = Procurement(251000.10m, ProcurementUnit.Yuan);
        AnnualReport tenThousand = Procurement(3.123456m, ProcurementUnit.TenThousandYuan);
        AnnualReport open = Procurement(6944.93m, null);

        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2019, [yuan, tenThousand, open]);
        Assert.Equal((282234.66m, 2, 1), Cell(sum, s_procurement));
        Assert.Equal(2, sum[s_procurement].FewestDecimals);

        sum = ReportAggregation.Sum(ReportEdition.Edition2019, [Procurement(3m, ProcurementUnit.TenThousandYuan)]);
        Assert.Equal((30000m, 1, 0), Cell(sum, s_procurement));
        Assert.Equal(-4, sum[s_procurement].FewestDecimals);
    }

    [Fact]
    public void The_coarsest_amount_is_told_with_its_zeros()
    {
        ReportSum sum = ReportAggregation.Sum(
            ReportEdition.Edition2021,
            [Report(ReportEdition.Edition2021, (s_fee, 1.10m)), Report(ReportEdition.Edition2021, (s_fee, 24252.311082m)), Report(ReportEdition.Edition2021, (s_received, 1))]);

        Assert.Equal(24253.411082m, sum[s_fee].Sum);
        Assert.Equal(2, sum[s_fee].FewestDecimals);
        Assert.Null(sum[s_received].FewestDecimals);
    }

    [Fact]
    public void An_amount_of_0_is_exact_and_never_the_coarsest()
    {
        ReportSum sum = ReportAggregation.Sum(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_fee, 0)), Report(ReportEdition.Edition2021, (s_fee, 1.10m))]);
        Assert.Equal((1.10m, 2, 0), Cell(sum, s_fee));
        Assert.Equal(2, sum[s_fee].FewestDecimals);

        sum = ReportAggregation.Sum(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_fee, 0))]);
        Assert.Equal((0m, 1, 0), Cell(sum, s_fee));
        Assert.Null(sum[s_fee].FewestDecimals);
    }

    [Fact]
    public void Amounts_are_never_rounded()
    {
        AnnualReport huge = Report(ReportEdition.Edition2021, (s_fee, 9_999_999_999_999_999_999_999_999_999m));
        AnnualReport tiny = Report(ReportEdition.Edition2021, (s_fee, 0.0000000000000000000000000001m));
        AnnualReport minus = Report(ReportEdition.Edition2021, (s_fee, -9_999_999_999_999_999_999_999_999_999m));

        // 56 digits: more than a decimal holds, so that no sum is given, and yet both reports gave a number.
        Assert.Equal((null, 2, 0), Cell(ReportAggregation.Sum(ReportEdition.Edition2021, [huge, tiny]), s_fee));
        Assert.Equal((0.0000000000000000000000000001m, 3, 0), Cell(ReportAggregation.Sum(ReportEdition.Edition2021, [huge, tiny, minus]), s_fee));
        Assert.Equal((null, 9, 0), Cell(ReportAggregation.Sum(ReportEdition.Edition2021, Enumerable.Repeat(huge, 9)), s_fee));
        Assert.Equal((69_999_999_999_999_999_999_999_999_993m, 7, 0), Cell(ReportAggregation.Sum(ReportEdition.Edition2021, Enumerable.Repeat(huge, 7)), s_fee));
    }

    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(-1_000_000_000_000)]
    public void As_many_reports_as_are_allowed_do_not_overflow_and_one_more_is_refused(long extreme)
    {
        ReportAggregation all = Full(extreme);

        ReportSum sum = all.ToSum();
        Assert.Equal(ReportAggregation.MaxReports, sum.ReportCount);
        Assert.Equal((3_000_000m * extreme, ReportAggregation.MaxReports, 0), Cell(sum, s_received));
        Assert.Equal((9_000_000m * extreme, ReportAggregation.MaxReports, 0), Cell(sum, s_undivided));

        var error = Assert.Throws<InvalidOperationException>(() => all.Add(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)));
        Assert.Equal("最多汇总 3000000 份报告 / at most 3000000 reports are added up", error.Message);
        Assert.Throws<InvalidOperationException>(() => all.Merge(Reports.Added(ReportEdition.Edition2021, [AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)])));
        Assert.Equal(sum, all.ToSum());
    }

    [Fact]
    public void A_sum_is_a_value_of_its_own()
    {
        ReportAggregation aggregation = Reports.Added(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_received, 3))]);
        ReportSum sum = aggregation.ToSum();
        aggregation.Add(Report(ReportEdition.Edition2021, (s_received, 4)));

        Assert.Equal(3, sum[s_received].Sum);
        Assert.Equal(7, aggregation.ToSum()[s_received].Sum);
        Assert.Equal(2, aggregation.ReportCount);
        Assert.NotEqual(sum, aggregation.ToSum());
        Assert.NotEqual(sum, ReportAggregation.Sum(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_received, 4))]));
        Assert.NotEqual(sum, ReportAggregation.Sum(ReportEdition.Edition2019, [Report(ReportEdition.Edition2021, (s_received, 3))]));
        Assert.Equal(sum, ReportAggregation.Sum(ReportEdition.Edition2021, [Report(ReportEdition.Edition2021, (s_received, 3))]));
    }

    [Fact]
    public void Says_what_it_cannot_add()
    {
        var aggregation = new ReportAggregation(ReportEdition.Edition2021);

        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportAggregation((ReportEdition)7));
        Assert.Throws<ArgumentNullException>(() => aggregation.Add(null!));
        Assert.Throws<ArgumentNullException>(() => aggregation.Merge(null!));
        Assert.Throws<ArgumentNullException>("reports", () => ReportAggregation.Sum(ReportEdition.Edition2021, null!));
        Assert.Throws<ArgumentNullException>("reports", () => ReportAggregation.Sum(ReportEdition.Edition2021, [null!]));
        Assert.StartsWith(
            "两份汇总的版本不同 / the two sums are of different editions",
            Assert.Throws<ArgumentException>("other", () => aggregation.Merge(new ReportAggregation(ReportEdition.Edition2019))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("address", () => aggregation.ToSum()[default]);
        Assert.Equal(0, aggregation.ReportCount);
    }

    private static ReportAggregation Full(long extreme)
    {
        AnnualReport report = Reports.Build(ReportEdition.Edition2021, builder =>
        {
            foreach (TemplateCell cell in builder.Template.Cells.Where(cell => cell.Kind != CellKind.Amount))
                builder[cell.Address] = extreme;
        });

        // Doubled as often as it takes: the bits of the number from the lowest.
        ReportAggregation all = new([ReportEdition.Edition2021], AggregationAllowances.All);
        ReportAggregation power = Reports.Added(ReportEdition.Edition2021, [report]);
        for (int left = ReportAggregation.MaxReports; left > 0; left /= 2)
        {
            if (left % 2 == 1)
                all.Merge(power);
            if (left > 1)
                power.Merge(power);
        }

        return all;
    }

    private static AnnualReport Procurement(decimal amount, ProcurementUnit? unit) => Reports.Build(ReportEdition.Edition2019, builder =>
    {
        builder[s_procurement] = amount;
        builder.ProcurementUnit = unit;
    });

    private static AnnualReport Report(ReportEdition edition, params (CellAddress Cell, decimal Number)[] numbers) => Reports.Build(edition, builder =>
    {
        foreach ((CellAddress cell, decimal number) in numbers)
            builder[cell] = number;
    });

    private static (decimal? Sum, int Given, int Blank) Cell(ReportSum sum, CellAddress address) => (sum[address].Sum, sum[address].Given, sum[address].Blank);
}
