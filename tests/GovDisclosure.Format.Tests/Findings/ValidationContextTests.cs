using System.Linq;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests.Findings;

public class ValidationContextTests
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    [Fact]
    public void The_date_given_goes_before_that_of_the_report()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.PublishedOn = new ReportDate(2023, 6, 1));

        Assert.Contains(s_all.Validate(report).Findings, finding => finding.RuleId == "PUB-005");
        Assert.Contains(s_all.Validate(report, new ValidationContext()).Findings, finding => finding.RuleId == "PUB-005");
        Assert.DoesNotContain(s_all.Validate(report, new ValidationContext { PublishedOn = new ReportDate(2024, 1, 20) }).Findings, finding => finding.RuleId == "PUB-005");
        Assert.Equal(new ReportDate(2023, 6, 1), report.PublishedOn);
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void A_report_of_another_year_counts_as_not_given_and_the_message_says_so(int year)
    {
        Finding finding = BroughtForward(RuleTesting.AllZero(), RuleTesting.AllZero(year: year));

        Assert.Equal(RuleNeeds.Previous, finding.Missing);
        Assert.Contains($"所给的上年报告是 {year} 年度的", finding.GetMessage(), System.StringComparison.Ordinal);
        Assert.Contains($"the report given as last year's is of {year}", finding.GetMessage(ReportLanguage.English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_was_not_given_is_told_in_other_words()
    {
        Finding finding = BroughtForward(RuleTesting.AllZero(), null);

        Assert.Equal(RuleNeeds.Previous, finding.Missing);
        Assert.Contains("未提供上年报告", finding.GetMessage(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, 2022)]
    [InlineData(null, 2022)]
    [InlineData(2023, null)]
    [InlineData(null, null)]
    public void Last_years_report_is_taken_where_the_years_fit_or_one_is_not_known(int? year, int? previous)
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Year = year);
        AnnualReport last = RuleTesting.AllZero(builder => builder.Year = previous);

        Assert.DoesNotContain(s_all.Validate(report, new ValidationContext { Previous = last }).NotAssessable, finding => finding.RuleId == "XYR-001");
    }

    [Fact]
    public void Section_2_is_not_compared_across_editions_and_section_3_is()
    {
        var context = new ValidationContext { Previous = RuleTesting.AllZero(edition: ReportEdition.Edition2019, year: 2020) };
        Finding[] unknown = s_all.Validate(RuleTesting.AllZero(year: 2021), context).NotAssessable.ToArray();

        Assert.DoesNotContain(unknown, finding => finding.RuleId == "XYR-001");
        Assert.Contains("第二部分不可比", unknown.Single(finding => finding.RuleId == "XYR-002").GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_are_never_taken_from_the_report()
    {
        AnnualReport report = RuleTesting.AllZero(builder => builder.Issuer = new Issuer("示例县人民政府"));

        Assert.Contains(s_all.Validate(report).NotAssessable, finding => finding.RuleId == "PUB-002" && (finding.Missing & RuleNeeds.Issuer) != 0);
        Assert.Contains(s_all.Validate(report, new ValidationContext { Facts = IssuerFacts.Unknown }).NotAssessable, finding => finding.RuleId == "STR-007");
    }

    [Fact]
    public void Each_need_is_told_where_it_was_not_given()
    {
        RuleNeeds told = s_all.Validate(RuleTesting.AllZero()).NotAssessable.Aggregate(RuleNeeds.None, (needs, finding) => needs | finding.Missing);

        Assert.Equal(RuleNeeds.Previous | RuleNeeds.Issuer | RuleNeeds.Date | RuleNeeds.Constituents | RuleNeeds.Source, told);
    }

    private static Finding BroughtForward(AnnualReport report, AnnualReport? previous) =>
        s_all.Validate(report, new ValidationContext { Previous = previous }).NotAssessable.First(finding => finding.RuleId == "XYR-001");
}
