using System;
using System.Linq;

namespace GovDisclosure.Format.Tests.Template;

/// <summary>Whatever can be built can be written and read again: what JSON cannot hold is refused when it is set.</summary>
public class WritableReportTests
{
    private static readonly CellAddress s_fees = CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan");

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    [InlineData(-2023)]
    public void A_year_outside_the_calendar_is_refused(int year)
    {
        var report = new AnnualReportBuilder(ReportEdition.Edition2021) { Year = 2023 };
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Year = year);
        Assert.Equal(2023, report.Year);
    }

    [Theory]
    [InlineData("9999999999999999999999999999", true)]
    [InlineData("-0.9999999999999999999999999999", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("10000000000000000000000000000", false)]
    [InlineData("-1.0000000000000000000000000000", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void An_amount_has_at_most_28_digits(string number, bool held)
    {
        decimal amount = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var report = new AnnualReportBuilder(ReportEdition.Edition2021);
        if (held)
        {
            report[s_fees] = amount;
            report.OtherMatters = new OtherMatters("", new ProcessingFeeStatement(null, amount, amount));
            Assert.Equal(report.Build(), ReportJson.Deserialize(ReportJson.Serialize(report.Build())));
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => report[s_fees] = amount);
            Assert.Null(report.Build().ProactiveDisclosure);
            Assert.Throws<ArgumentOutOfRangeException>(() => new ProcessingFeeStatement(null, amount, null));
            Assert.Throws<ArgumentOutOfRangeException>(() => new ProcessingFeeStatement(null, null, amount));
        }
    }

    [Fact]
    public void A_number_of_notices_is_a_count()
    {
        Assert.Equal(-1_000_000_000_000, new ProcessingFeeStatement(-1_000_000_000_000, null, null).NoticesSent);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProcessingFeeStatement(1_000_000_000_001, null, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProcessingFeeStatement(long.MinValue, null, null));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/applications/newlyReceived", true)]
    [InlineData("/a~0b~1c/~01", true)]
    [InlineData("/政府 信息", true)]
    [InlineData("applications", false)]
    [InlineData("#/applications", false)]
    [InlineData("/a~", false)]
    [InlineData("/~2", false)]
    [InlineData("/~1/~a", false)]
    public void A_place_is_a_json_pointer(string pointer, bool valid)
    {
        Action[] uses = [() => _ = new Annotation(pointer, ""), () => _ = new AdditionalRow(pointer, "", []), () => _ = new Refusal(pointer, null, "")];
        foreach (Action use in uses)
            Assert.Equal(valid ? null : typeof(ArgumentException), Record.Exception(use)?.GetType());
        if (valid)
        {
            AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021) { Annotations = { new Annotation(pointer, "") } }.Build();
            Assert.Equal(report, ReportJson.Deserialize(ReportJson.Serialize(report)));
        }
    }

    [Fact]
    public void A_value_that_is_none_of_its_enumeration_is_refused()
    {
        var report = new AnnualReportBuilder(ReportEdition.Edition2019);
        Assert.Throws<ArgumentOutOfRangeException>(() => report.ProcurementUnit = (ProcurementUnit)2);
        Assert.Throws<ArgumentOutOfRangeException>(() => report.OtherHandling = (OtherHandlingForm)2);
        Assert.Equal(report.Build(), new AnnualReportBuilder(ReportEdition.Edition2019).Build());
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided)]
    public void Without_section_three_a_report_has_the_form_of_its_edition(ReportEdition edition, OtherHandlingForm other)
    {
        var builder = new AnnualReportBuilder(edition) { OtherHandling = other };
        Assert.Same(ReportTemplate.For(edition), builder.Build().Template);
        Assert.Equal(other, builder.OtherHandling);
        builder.Include(builder.Template.Tables.Single(table => table.Section.Number == 3));
        Assert.Same(ReportTemplate.For(edition, other), builder.Build().Template);
    }
}
