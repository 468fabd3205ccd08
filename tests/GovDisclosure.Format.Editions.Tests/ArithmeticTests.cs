using System;
using System.Linq;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>Sums, faults, rules, aggregates and comparisons take every row of every edition.</summary>
public class ArithmeticTests
{
    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void A_sound_report_breaks_no_sum_and_no_rule_that_is_an_error(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.Sound(edition, form);

        IdentityOutcomes outcomes = ReportIdentities.Check(report);
        Assert.Equal((report.Template.Identities.Count, 0, 0), (outcomes.HoldsCount, outcomes.ViolatedCount, outcomes.NotAssessableCount));
        ValidationResult result = new ReportValidator(ValidationOptions.Default).Validate(report);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Kind == RuleKind.Identity && finding.Rule.Id[0] == 'T');
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void A_misprint_breaks_just_the_sums_it_is_part_of_and_is_located(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport sound = Made.Sound(edition, form);
        foreach (TemplateCell cell in sound.Template.Cells.Where(cell => cell.Table.Section.Number is 3 or 4))
        {
            AnnualReportBuilder builder = sound.ToBuilder();
            builder[cell.Address] += 10;
            AnnualReport wrong = builder.Build();

            IdentityOutcomes outcomes = ReportIdentities.Check(wrong);
            Assert.Equal(
                sound.Template.Identities.Where(identity => identity.Left.Concat(identity.Right).Contains(cell.Address)).Select(identity => identity.Index),
                sound.Template.Identities.Where(identity => outcomes[identity.Index] == RuleOutcome.Violated).Select(identity => identity.Index));
            Assert.Contains(FaultLocator.Locate(wrong), proposal => proposal.Changes.Any(change => change.Cell == cell.Address));
            Assert.Contains(new ReportValidator(ValidationOptions.Default).Validate(wrong).Findings, finding => finding.Cells.Contains(cell.Address));
        }
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void A_blank_makes_its_sums_not_assessable_and_nothing_else(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport sound = Made.Sound(edition, form);
        foreach (TemplateCell cell in sound.Template.Cells.Where(cell => cell.Table.Section.Number is 3 or 4))
        {
            AnnualReportBuilder builder = sound.ToBuilder();
            builder[cell.Address] = null;

            IdentityOutcomes outcomes = ReportIdentities.Check(builder.Build());
            Assert.Equal(
                sound.Template.Identities.Where(identity => identity.Left.Concat(identity.Right).Contains(cell.Address)).Select(identity => identity.Index),
                sound.Template.Identities.Where(identity => outcomes[identity.Index] == RuleOutcome.NotAssessable).Select(identity => identity.Index));
            Assert.Equal(0, outcomes.ViolatedCount);
        }
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Blank_totals_are_computed_from_their_parts(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport sound = Made.Sound(edition, form);
        AnnualReportBuilder builder = sound.ToBuilder();
        foreach (TemplateIdentity identity in sound.Template.Identities.Where(identity => identity.Left.Count == 1))
            builder[identity.Left[0]] = null;

        Assert.Equal(Made.CellsOf(sound), Made.CellsOf(builder.Build().WithComputedTotals()));
    }

    [Fact]
    public void Reports_of_all_editions_add_up_in_one_pass_to_what_each_cell_says()
    {
        AnnualReport[] reports = [.. ReportEditions.All.SelectMany((edition, index) => new[]
        {
            Made.WithOwnNumbers(edition, OtherHandlingForm.Divided, 10_000 * (index + 1)),
            Made.WithOwnNumbers(edition, OtherHandlingForm.Undivided, 100_000 * (index + 1)),
        })];

        ReportSum sum = ReportAggregation.Sum(ReportEditions.All, reports);

        Assert.Equal(ReportEditions.All, sum.Editions);
        foreach (TemplateCell cell in reports.SelectMany(report => report.Template.Cells).DistinctBy(cell => cell.Address))
        {
            if (cell.Row.Pointer.EndsWith("/procurement", StringComparison.Ordinal))
                continue;
            decimal?[] given = [.. reports.Select(report => NumberOf(report, cell)).Where(number => number != null)];
            Assert.Equal((given.Sum(), given.Length, reports.Length - given.Length), (sum[cell.Address].Sum, sum[cell.Address].Given, sum[cell.Address].Blank));
        }
    }

    [Theory]
    [MemberData(nameof(Forms.All), MemberType = typeof(Forms))]
    public void Other_handling_adds_up_in_one_row_whichever_rows_a_form_has(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReport report = Made.WithOwnNumbers(edition, form);

        ReportSum sum = ReportAggregation.Sum(ReportEditions.All, [report]);

        TemplateTable table = report.Template.Tables.Single(table => table.Section.Number == 3);
        TemplateRow[] rows = [.. table.Rows.Where(row => row.Pointer.Contains("/otherHandling/", StringComparison.Ordinal))];
        Assert.NotEmpty(rows);
        Assert.All(table.Columns, column => Assert.Equal(
            (rows.Sum(row => report[Made.Cell(row, column)]), 1),
            (sum[CellAddress.Parse("/applications/outcomes/otherHandling/undivided/" + column.Name)].Sum, sum[CellAddress.Parse("/applications/outcomes/otherHandling/undivided/" + column.Name)].Given)));
    }

    [Theory]
    [MemberData(nameof(Forms.Prescribed), MemberType = typeof(Forms))]
    public void A_sum_of_one_edition_leaves_section_2_of_the_others_out(ReportEdition edition)
    {
        AnnualReport[] reports = [.. ReportEditions.All.Select(other => Made.WithOwnNumbers(other, OtherHandlingForm.Divided))];

        ReportSum sum = ReportAggregation.Sum([edition], reports, AggregationAllowances.All);

        AnnualReport own = reports.Single(report => report.Edition == edition);
        Assert.All(
            own.Template.Cells.Where(cell => cell.Table.Section.Number == 2 && cell.Column.Name != "amount"),
            cell => Assert.Equal((own[cell.Address], 1), (sum[cell.Address].Sum, sum[cell.Address].Given)));
    }

    [Theory]
    [MemberData(nameof(Forms.Pairs), MemberType = typeof(Forms))]
    public void A_comparison_has_every_cell_of_both_once(ReportEdition older, ReportEdition newer)
    {
        AnnualReport from = Made.WithOwnNumbers(older, OtherHandlingForm.Divided, 1001);
        AnnualReport to = Made.WithOwnNumbers(newer, OtherHandlingForm.Divided, 5001);

        ReportComparison comparison = ReportComparison.Of(from, to);

        Assert.Equal(
            from.Template.Cells.Concat(to.Template.Cells).Select(cell => cell.Address).Distinct().OrderBy(address => address),
            comparison.Cells.Select(cell => cell.Address).OrderBy(address => address));
        Assert.All(comparison.Cells, cell => Assert.Equal((NumberOf(from, cell.Cell), NumberOf(to, cell.Cell)), (cell.Older, cell.Newer)));
        Assert.All(
            comparison.Cells.Where(cell => cell.Cell.Table.Section.Number != 2 && cell.Older != null && cell.Newer != null),
            cell => Assert.Equal(cell.Newer - cell.Older, cell.Difference));
    }

    [Theory]
    [MemberData(nameof(Forms.Pairs), MemberType = typeof(Forms))]
    public void The_rows_of_other_handling_make_the_single_row_of_another_edition(ReportEdition older, ReportEdition newer)
    {
        AnnualReport from = Made.WithOwnNumbers(older, OtherHandlingForm.Undivided, 1001);
        AnnualReport to = Made.WithOwnNumbers(newer, OtherHandlingForm.Divided, 5001);

        ComparedCell[] single = [.. ReportComparison.Of(from, to).Cells.Where(cell => IsSingleRow(cell.Cell))];

        Assert.NotEmpty(single);
        Assert.All(single, cell => Assert.Equal((NumberOf(from, cell.Cell), NumberOf(to, cell.Cell)), (cell.Older, cell.Newer)));
    }

    /// <summary>The number of a cell; in the single row of （六） of a report that has divided it, its rows there together.</summary>
    private static decimal? NumberOf(AnnualReport report, TemplateCell cell) => IsSingleRow(cell) && report.Template.OtherHandling == OtherHandlingForm.Divided
        ? report.Template.Cells.Where(each => each.Row.Pointer.StartsWith(OtherHandling, StringComparison.Ordinal) && each.Column.Name == cell.Column.Name).Sum(each => report[each.Address])
        : report[cell.Address];

    private static bool IsSingleRow(TemplateCell cell) => cell.Row.Pointer == OtherHandling + "undivided";

    private const string OtherHandling = "/applications/outcomes/otherHandling/";

    [Theory]
    [MemberData(nameof(Forms.Pairs), MemberType = typeof(Forms))]
    public void A_report_is_judged_beside_last_years_on_another_edition(ReportEdition older, ReportEdition newer)
    {
        AnnualReport report = Made.Sound(newer, OtherHandlingForm.Divided);
        AnnualReportBuilder last = Made.Sound(older, OtherHandlingForm.Divided).ToBuilder();
        last.Year = report.Year - 1;

        ValidationResult result = new ReportValidator(ValidationOptions.Default).Validate(report, new ValidationContext { Previous = last.Build() });

        Assert.NotEmpty(result.Findings.Concat(result.NotAssessable));
        Assert.Equal(result.Findings.Select(finding => finding.ToString()), new ReportValidator(ValidationOptions.Default).Validate(report, new ValidationContext { Previous = last.Build() }).Findings.Select(finding => finding.ToString()));
    }
}
