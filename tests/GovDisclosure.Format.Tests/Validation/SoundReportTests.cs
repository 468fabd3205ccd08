using System;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Validation;

public class SoundReportTests
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    [Theory]
    [InlineData(ReportEdition.Edition2021, IssuerKind.Department)]
    [InlineData(ReportEdition.Edition2021, IssuerKind.Township)]
    [InlineData(ReportEdition.Edition2019, IssuerKind.Department)]
    [InlineData(ReportEdition.Edition2019, IssuerKind.Subdistrict)]
    public void Nothing_is_found_where_all_numbers_are_zero(ReportEdition edition, IssuerKind kind) =>
        Silent(SoundReports.Zero(edition), SoundReports.ZeroBefore(edition), new IssuerFacts(kind, false, Day(edition, 1, 28)), Day(edition, 1, 25));

    [Theory]
    [InlineData(ReportEdition.Edition2021, IssuerKind.Government)]
    [InlineData(ReportEdition.Edition2021, IssuerKind.Other)]
    [InlineData(ReportEdition.Edition2019, IssuerKind.Government)]
    public void Nothing_is_found_in_the_numbers_of_a_city(ReportEdition edition, IssuerKind kind) =>
        Silent(SoundReports.Filled(edition), SoundReports.FilledBefore(edition), new IssuerFacts(kind, true, Day(edition, 3, 20)), Day(edition, 3, 8));

    [Theory]
    [InlineData(ReportEdition.Edition2021)]
    [InlineData(ReportEdition.Edition2019)]
    public void Nothing_is_found_in_the_year_before(ReportEdition edition)
    {
        foreach (string text in new[] { SoundReports.ZeroBefore(edition), SoundReports.FilledBefore(edition) })
        {
            Assert.Empty(s_all.Validate(Read(text)).Findings.Select(finding => finding.ToString()));
        }
    }

    [Theory]
    [InlineData(ReportEdition.Edition2021)]
    [InlineData(ReportEdition.Edition2019)]
    public void Every_rule_on_title_page_cells_and_persons_can_be_judged_at_every_place(ReportEdition edition)
    {
        ReadResult read = Read(SoundReports.Filled(edition));
        var context = new ValidationContext { Previous = Read(SoundReports.FilledBefore(edition)).Report, Facts = new IssuerFacts(IssuerKind.Government, true, Day(edition, 3, 20)), PublishedOn = Day(edition, 3, 8) };

        ValidationResult result = s_all.Validate(read, context);

        string[] unknown = result.NotAssessable.Select(finding => finding.RuleId).Distinct().ToArray();
        Assert.DoesNotContain(unknown, id => id.StartsWith("META", StringComparison.Ordinal) || id.StartsWith("STR", StringComparison.Ordinal)
            || id.StartsWith("CEL", StringComparison.Ordinal) || id.StartsWith("PUB", StringComparison.Ordinal) || id.StartsWith("PRV", StringComparison.Ordinal));
        Assert.True(result.HoldsCount > 1000, $"only {result.HoldsCount} places were judged");
    }

    private static void Silent(string text, string before, IssuerFacts facts, ReportDate published)
    {
        ReadResult read = Read(text);
        var context = new ValidationContext { Previous = Read(before).Report, Facts = facts, PublishedOn = published };

        Assert.Empty(s_all.Validate(read, context).Findings.Select(finding => finding.ToString()));
    }

    /// <summary>Nothing of it may be doubtful to the reader, or the rules would be judged on less than the text says.</summary>
    private static ReadResult Read(string text)
    {
        ReadResult read = ReportReader.Default.Read(text);
        Assert.Empty(read.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.All(read.Report!.Template.Cells, cell => Assert.NotNull(read.Report[cell.Address]));
        return read;
    }

    private static ReportDate Day(ReportEdition edition, int month, int day) => new(SoundReports.YearOf(edition) + 1, month, day);
}
