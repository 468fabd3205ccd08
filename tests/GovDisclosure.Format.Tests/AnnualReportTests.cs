using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests;

public class AnnualReportTests
{
    [Theory]
    [InlineData(ReportEdition.Edition2019)]
    [InlineData(ReportEdition.Edition2021)]
    public void A_blank_report_has_every_table_and_no_number(ReportEdition edition)
    {
        AnnualReport report = AnnualReport.CreateBlank(edition, 2023);

        Assert.Equal(2023, report.Year);
        Assert.NotNull(report.ProactiveDisclosure);
        Assert.NotNull(report.Applications);
        Assert.NotNull(report.Proceedings);
        Assert.Equal(string.Empty, report.Overview!.Text);
        Assert.Equal(string.Empty, report.Problems!.Text);
        Assert.Equal(string.Empty, report.OtherMatters!.Text);
        Assert.All(report.Template.Cells, cell => Assert.Null(report[cell.Address]));
        Assert.All(report.Template.Tables, table => Assert.True(report.ToBuilder().Includes(table)));
    }

    [Fact]
    public void Refuses_the_address_of_no_cell() =>
        Assert.Throws<ArgumentException>(() => AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)[default]);

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_copy_is_equal_by_value(AnnualReport report)
    {
        AnnualReport copy = report.ToBuilder().Build();

        Assert.True(report == copy);
        Assert.False(report != copy);
        Assert.Equal(report.GetHashCode(), copy.GetHashCode());
        Assert.Equal(report.Applications, copy.Applications);
        Assert.Equal(report.Proceedings, copy.Proceedings);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void One_other_number_makes_it_unequal(AnnualReport report, NonNegativeInt choice)
    {
        TemplateCell cell = report.Template.Cells[choice.Get % report.Template.Cells.Count];
        AnnualReportBuilder builder = report.ToBuilder();
        builder[cell.Address] = (report[cell.Address] ?? 0) + 1;

        Assert.NotEqual(report, builder.Build());
    }

    [Fact]
    public void Refuses_values_beyond_the_enumerations()
    {
        AnnualReport report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);

        foreach (int beyond in new[] { -1, 26 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => report.Applications![(ApplicationRow)beyond, ApplicantCategory.Total]);
            Assert.Throws<ArgumentOutOfRangeException>(() => report.Applications!.NewlyReceived[(ApplicantCategory)beyond]);
            Assert.Throws<ArgumentOutOfRangeException>(() => report.Proceedings![(ProceedingKind)beyond, ProceedingOutcome.Total]);
            Assert.Throws<ArgumentOutOfRangeException>(() => report.Proceedings!.Reconsideration[(ProceedingOutcome)beyond]);
        }
    }

    [Fact]
    public void A_blank_is_not_zero()
    {
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        AnnualReportBuilder builder = blank.ToBuilder();
        builder.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = 0;

        Assert.NotEqual(blank, builder.Build());
        Assert.NotEqual(blank.Applications, builder.Build().Applications);
        Assert.NotEqual(blank.Applications!.Outcomes.Granted, builder.Build().Applications!.Outcomes.Granted);
    }

    [Fact]
    public void An_absent_table_is_not_a_blank_one()
    {
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        foreach (TemplateTable table in blank.Template.Tables)
        {
            AnnualReportBuilder builder = blank.ToBuilder();
            builder.Exclude(table);
            Assert.NotEqual(blank, builder.Build());
        }
    }

    [Fact]
    public void Each_member_counts_for_equality()
    {
        Action<AnnualReportBuilder>[] changes =
        [
            builder => builder.Year = 2022,
            builder => builder.Title = "题",
            builder => builder.Preamble = "前言",
            builder => builder.Issuer = new Issuer("某局"),
            builder => builder.Period = new ReportingPeriod(null, null),
            builder => builder.PublishedOn = new ReportDate(2024, 1, 19),
            builder => builder.Overview = new ProseSection("一"),
            builder => builder.Problems = new ProseSection("五"),
            builder => builder.OtherMatters = new OtherMatters(string.Empty, new ProcessingFeeStatement(null, null, 0)),
            builder => builder.Closing = "落款",
            builder => builder.Annotations.Add(new Annotation("/applications", "注")),
            builder => builder.AdditionalRows.Add(new AdditionalRow("/proactiveDisclosure", "其他主动公开文件", ["1"])),
            builder => builder.Refused.Add(new Refusal("/applications", null, "READ-1")),
            builder => builder.OtherHandling = OtherHandlingForm.Undivided,
        ];
        AnnualReport blank = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023);
        foreach (Action<AnnualReportBuilder> change in changes)
        {
            AnnualReportBuilder builder = blank.ToBuilder();
            change(builder);
            AnnualReport changed = builder.Build();
            Assert.NotEqual(blank, changed);
            Assert.Equal(changed, changed.ToBuilder().Build());
        }

        Assert.False(blank == null);
        Assert.True((AnnualReport?)null == null);
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void Typed_rows_say_what_the_cells_say(AnnualReport report)
    {
        foreach (TemplateCell cell in report.Template.Cells.Where(cell => cell.Table.Section.Number == 3 && report.Applications != null))
        {
            int slot = cell.Address.Slot;
            Assert.Equal((long?)report[cell.Address], report.Applications![(ApplicationRow)(slot / 8), (ApplicantCategory)(slot % 8)]);
        }
    }

    [Fact]
    public void A_refusal_covers_cell_row_and_table_and_nothing_beside()
    {
        CellAddress cell = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);

        Assert.True(Refusing("/applications/outcomes/granted/total").IsRefused(cell));
        Assert.True(Refusing("/applications/outcomes/granted").IsRefused(cell));
        Assert.True(Refusing("/applications").IsRefused(cell));
        Assert.False(Refusing("/applications/outcomes/gran").IsRefused(cell));
        Assert.False(Refusing("/applications/outcomes/granted/other").IsRefused(cell));
        Assert.False(Refusing("/proceedings").IsRefused(cell));
        Assert.False(new Refusal("/applications", null, "READ-1").Covers(null!));
    }

    [Property(Arbitrary = [typeof(CompleteReports)])]
    public void Blanked_totals_come_back(AnnualReport report, bool rows, bool columns)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        foreach (TemplateIdentity identity in report.Template.Identities.Where(identity => identity.Left.Count == 1))
        {
            if (identity.RuleId == "T3-002" ? columns : rows)
                builder[identity.Left[0]] = null;
        }

        Assert.Equal(report, builder.Build().WithComputedTotals());
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void Computed_totals_change_no_printed_number(AnnualReport report, PositiveInt delta)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        foreach (TemplateCell cell in report.Template.Cells.Where(cell => cell.Column.Name == "total" && report[cell.Address] != null))
            builder[cell.Address] = report[cell.Address] + delta.Get;
        AnnualReport faulty = builder.Build();

        Assert.Equal(faulty, faulty.WithComputedTotals());
    }

    [Fact]
    public void A_total_with_a_blank_part_stays_blank()
    {
        AnnualReportBuilder builder = AllZero();
        builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null;
        builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Other] = null;
        builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Total] = null;
        builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Pending] = null;

        Assert.Equal(builder.Build(), builder.Build().WithComputedTotals());
    }

    [Fact]
    public void A_refused_total_stays_blank()
    {
        AnnualReportBuilder builder = AllZero();
        builder.Applications[ApplicationRow.NotHeld, ApplicantCategory.Total] = null;
        builder.Refused.Add(new Refusal("/applications/outcomes/unavailable/notHeld", "若干", "READ-1"));

        Assert.Equal(builder.Build(), builder.Build().WithComputedTotals());
    }

    [Fact]
    public void A_total_with_two_values_stays_blank()
    {
        AnnualReportBuilder builder = AllZero();
        builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Total] = null;
        builder.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = 5;

        Assert.Null(builder.Build().WithComputedTotals().Applications!.Outcomes.Total.Total);
    }

    [Fact]
    public void A_total_with_a_value_beyond_the_range_stays_blank()
    {
        AnnualReportBuilder builder = AllZero();
        builder.Applications[ApplicationRow.OutcomesTotal, ApplicantCategory.Total] = null;
        builder.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = 1_000_000_000_000;
        builder.Applications[ApplicationRow.PartiallyGranted, ApplicantCategory.Total] = 1;

        Assert.Null(builder.Build().WithComputedTotals().Applications!.Outcomes.Total.Total);
    }

    [Fact]
    public void No_total_is_computed_into_an_absent_table()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021).Build();

        Assert.Equal(report, report.WithComputedTotals());
    }

    private static AnnualReportBuilder AllZero()
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder();
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 0;
        return builder;
    }

    private static AnnualReport Refusing(string at)
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder.Refused.Add(new Refusal(at, null, "READ-1"));
        return builder.Build();
    }

    public static class CompleteReports
    {
        public static Arbitrary<AnnualReport> Reports() => Arb.From(ConsistentReportGenerator.Complete);
    }
}
