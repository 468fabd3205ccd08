using System;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Tests;

public class AnnualReportBuilderTests
{
    private static readonly CellAddress s_granted = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);
    private static readonly CellAddress s_fee = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");

    [Fact]
    public void Starts_with_no_table_and_no_text()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021).Build();

        Assert.Null(report.ProactiveDisclosure);
        Assert.Null(report.Applications);
        Assert.Null(report.Proceedings);
        Assert.Null(report.Overview);
        Assert.Null(report.Year);
        Assert.Same(Issuer.Unknown, report.Issuer);
        Assert.All(report.Template.Cells, cell => Assert.Null(report[cell.Address]));
    }

    [Fact]
    public void A_cell_adds_its_table_and_the_rest_of_it_is_blank()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Upheld] = 0;

        AnnualReport report = builder.Build();

        Assert.Equal(0, report.Proceedings!.Litigation.Direct.Upheld);
        Assert.Null(report.Proceedings.Litigation.Direct.Total);
        Assert.Null(report.Applications);
        Assert.Null(report.ProactiveDisclosure);
    }

    [Fact]
    public void A_blank_adds_the_table_too()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder[s_granted] = null;

        Assert.NotNull(builder.Build().Applications);
        Assert.Null(builder.Build().Applications!.Outcomes.Granted.Total);
    }

    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(-1_000_000_000_000)]
    [InlineData(0)]
    public void Takes_counts_within_ten_to_the_twelfth(long number)
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { [s_granted] = number };

        Assert.Equal(number, builder.Build().Applications!.Outcomes.Granted.Total);
    }

    [Theory]
    [InlineData(1_000_000_000_001)]
    [InlineData(-1_000_000_000_001)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Refuses_counts_beyond_and_stays_as_it_was(long number)
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);

        Assert.Throws<ArgumentOutOfRangeException>(() => builder[s_granted] = number);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = number);
        Assert.Null(builder.Build().Applications);
    }

    [Fact]
    public void Refuses_a_fraction_in_a_count_and_takes_it_in_an_amount()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);

        Assert.Throws<ArgumentException>(() => builder[s_granted] = 12.5m);
        builder[s_granted] = 3.0m;
        builder[s_fee] = 0.000001m;

        AnnualReport report = builder.Build();
        Assert.Equal(3, report.Applications!.Outcomes.Granted.Total);
        Assert.Equal(0.000001m, ((ProactiveDisclosure2021)report.ProactiveDisclosure!).AdministrativeFees!.Value.AmountTenThousandYuan);
    }

    [Fact]
    public void Refuses_cells_of_another_form()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2019);

        Assert.Throws<ArgumentException>(() => builder[s_fee] = 1);
        Assert.Throws<ArgumentException>(() => builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total] = 1);
        Assert.Throws<ArgumentException>(() => builder[default]);
        Assert.Throws<ArgumentException>(() => builder[default] = 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Applications[(ApplicationRow)26, ApplicantCategory.Total] = 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Proceedings[ProceedingKind.Reconsideration, (ProceedingOutcome)5] = 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualReportBuilder((ReportEdition)2020));
    }

    [Fact]
    public void Takes_a_table_away_with_its_numbers()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        foreach (TemplateTable table in builder.Template.Tables)
            builder.Include(table);
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 1;

        foreach (TemplateTable table in builder.Template.Tables)
        {
            Assert.True(builder.Includes(table));
            builder.Exclude(table);
            Assert.False(builder.Includes(table));
        }

        Assert.Equal(new AnnualReportBuilder(ReportEdition.Edition2021).Build(), builder.Build());
    }

    [Fact]
    public void Takes_the_matrix_of_the_other_form_for_its_own()
    {
        TemplateTable divided = ReportTemplate.Edition2021.Tables.Single(table => table.Section.Number == 3);
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { OtherHandling = OtherHandlingForm.Undivided };
        builder.Include(divided);
        builder.Applications[ApplicationRow.UndividedOtherHandling, ApplicantCategory.Total] = 5;
        Assert.True(builder.Includes(divided));

        builder.Exclude(divided);

        AnnualReport report = builder.Build();
        Assert.Null(report.Applications);
        Assert.Null(report[CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Total)]);
        Assert.Equal(new AnnualReportBuilder(ReportEdition.Edition2021) { OtherHandling = OtherHandlingForm.Undivided }.Build(), report);
    }

    [Fact]
    public void Refuses_a_table_of_another_edition()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2019);

        foreach (TemplateTable table in ReportTemplate.Edition2021.Tables.Where(table => table.Section.Number == 2))
        {
            Assert.Throws<ArgumentException>(() => builder.Include(table));
            Assert.Throws<ArgumentException>(() => builder.Exclude(table));
            Assert.False(builder.Includes(table));
        }

        Assert.Throws<ArgumentNullException>(() => builder.Include(null!));
        Assert.Throws<ArgumentNullException>(() => builder.Exclude(null!));
        Assert.Throws<ArgumentNullException>(() => builder.Includes(null!));
    }

    [Fact]
    public void A_switch_of_other_handling_blanks_its_rows_and_nothing_else()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 7;
        AnnualReport divided = builder.Build();

        builder.OtherHandling = OtherHandlingForm.Undivided;
        AnnualReport undivided = builder.Build();

        Assert.Equal(186, undivided.Template.Cells.Count);
        Assert.All(undivided.Template.Cells, cell => Assert.Equal(cell.Row.Pointer.EndsWith("/undivided", StringComparison.Ordinal) ? (decimal?)null : 7, undivided[cell.Address]));
        Assert.Null(undivided.Applications!.Outcomes.OtherHandling.FeeOverdue);
        Assert.NotNull(undivided.Applications.Outcomes.OtherHandling.Undivided);
        Assert.Null(undivided.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total]);
        Assert.Throws<ArgumentException>(() => builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total] = 1);

        builder.OtherHandling = OtherHandlingForm.Divided;
        Assert.Null(builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total]);
        Assert.NotEqual(divided, builder.Build());
        Assert.Equal(7, divided.Applications!.Outcomes.OtherHandling.FeeOverdue!.Value.Total);
    }

    [Fact]
    public void The_same_form_again_blanks_nothing()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
        builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total] = 3;

        builder.OtherHandling = OtherHandlingForm.Divided;

        Assert.Equal(3, builder.Applications[ApplicationRow.FeeOverdue, ApplicantCategory.Total]);
    }

    [Fact]
    public void A_report_does_not_change_with_its_builder()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021) { [s_granted] = 1, Title = "甲" };
        builder.Annotations.Add(new Annotation("/applications", "注"));
        AnnualReport report = builder.Build();
        AnnualReport copy = report.ToBuilder().Build();

        builder[s_granted] = 2;
        builder.Title = "乙";
        builder.Annotations.Clear();
        builder.Exclude(builder.Template.Tables[4]);

        Assert.Equal(1, report.Applications!.Outcomes.Granted.Total);
        Assert.Equal("甲", report.Title);
        Assert.Single(report.Annotations);
        Assert.Equal(copy, report);
        Assert.NotEqual(builder.Build(), report);
    }

    [Fact]
    public void A_view_does_not_change_with_an_edited_copy()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { [s_granted] = 1 }.Build();
        ApplicantCounts granted = report.Applications!.Outcomes.Granted;

        AnnualReportBuilder edited = report.ToBuilder();
        edited[s_granted] = 9;

        Assert.Equal(1, granted.Total);
        Assert.Equal(9, edited.Build().Applications!.Outcomes.Granted.Total);
    }

    [Fact]
    public void The_unit_of_procurement_belongs_to_2019()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2019) { ProcurementUnit = ProcurementUnit.Yuan };
        Assert.Equal(ProcurementUnit.Yuan, ((ProactiveDisclosure2019)builder.Build().ProactiveDisclosure!).Procurement!.Value.Unit);
        builder.Exclude(builder.Template.Tables.Single(table => table.Caption == "第二十条第（九）项"));
        Assert.Null(builder.ProcurementUnit);

        Assert.Throws<InvalidOperationException>(() => new AnnualReportBuilder(ReportEdition.Edition2021).ProcurementUnit = ProcurementUnit.Yuan);
    }

    [Fact]
    public void Refuses_a_lone_surrogate_wherever_text_stands()
    {
        // Not as data of a theory: metadata cannot hold a lone surrogate.
        foreach (string text in new[] { "\ud800", "前\udc00后", "\udc00\ud800" })
            RefusesEverywhere(text);
    }

    private static void RefusesEverywhere(string text)
    {
        Action<AnnualReportBuilder>[] places =
        [
            builder => builder.Title = text,
            builder => builder.Preamble = text,
            builder => builder.Closing = text,
            builder => builder.Issuer = new Issuer(text),
            builder => builder.Issuer = new Issuer(null, text),
            builder => builder.Overview = new ProseSection(text),
            builder => builder.Problems = new ProseSection(text),
            builder => builder.OtherMatters = new OtherMatters(text),
            builder => builder.Annotations.Add(new Annotation("/" + text, "注")),
            builder => builder.Annotations.Add(new Annotation("/applications", text)),
            builder => builder.AdditionalRows.Add(new AdditionalRow("/" + text, "行", [])),
            builder => builder.AdditionalRows.Add(new AdditionalRow("/applications", text, [])),
            builder => builder.AdditionalRows.Add(new AdditionalRow("/applications", "行", ["1", text])),
            builder => builder.Refused.Add(new Refusal("/" + text, null, "READ-1")),
            builder => builder.Refused.Add(new Refusal("/applications", text, "READ-1")),
            builder => builder.Refused.Add(new Refusal("/applications", null, text)),
        ];
        foreach (Action<AnnualReportBuilder> place in places)
        {
            var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
            place(builder);
            Assert.Contains("lone surrogate", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Takes_characters_beyond_the_basic_plane()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Title = "𠮷野镇" }.Build();

        Assert.Equal("𠮷野镇", report.Title);
    }

    [Fact]
    public void Refuses_null_for_the_issuer() =>
        Assert.Throws<ArgumentNullException>(() => new AnnualReportBuilder(ReportEdition.Edition2021).Issuer = null!);

    [Fact]
    public void Says_which_item_of_a_list_is_null()
    {
        Action<AnnualReportBuilder>[] places =
        [
            builder => builder.Annotations.Add(null!),
            builder => builder.AdditionalRows.Add(null!),
            builder => builder.Refused.Add(null!),
        ];
        foreach (Action<AnnualReportBuilder> place in places)
        {
            var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
            place(builder);
            Assert.Contains("item 1 of", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Says_in_both_languages_that_the_form_has_no_such_cell()
    {
        var builder = new AnnualReportBuilder(ReportEdition.Edition2021);

        string message = Assert.Throws<ArgumentException>(() => builder.Applications[ApplicationRow.UndividedOtherHandling, ApplicantCategory.Total] = 1).Message;

        Assert.Contains("2021年格式（“其他处理”三行）没有单元格 /applications/outcomes/otherHandling/undivided/total", message, StringComparison.Ordinal);
        Assert.Contains("has no cell /applications/outcomes/otherHandling/undivided/total", message, StringComparison.Ordinal);
        Assert.Contains("默认的 CellAddress", Assert.Throws<ArgumentException>(() => builder[default] = 1).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_do_not_follow_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = "#";
        try
        {
            CultureInfo.CurrentCulture = odd;
            var builder = new AnnualReportBuilder(ReportEdition.Edition2021);
            Assert.Contains("-12.5 不是整数", Assert.Throws<ArgumentException>(() => builder[s_granted] = -12.5m).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
