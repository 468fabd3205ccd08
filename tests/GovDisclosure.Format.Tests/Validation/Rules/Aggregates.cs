using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Bodies, their reports and what is given with an aggregate.</summary>
internal static class Aggregates
{
    internal static AnnualReport Named(this AnnualReport report, string? name, string? identifier = null) =>
        report.Changed(builder => builder.Issuer = new Issuer(name, identifier));

    internal static AnnualReport SingleRow(this AnnualReport report, decimal? total = 0) => report.Changed(builder =>
    {
        builder.OtherHandling = OtherHandlingForm.Undivided;
        foreach (TemplateCell cell in builder.Template.Cells.Where(cell => cell.Row.Pointer.EndsWith("/undivided", System.StringComparison.Ordinal)))
            builder[cell.Address] = cell.Column.Name == "total" ? total : 0;
    });

    /// <summary>The reports added up, and all of them expected.</summary>
    internal static ValidationContext Of(params AnnualReport[] reports) => Listed(reports.Select(report => new Constituent(report)), reports);

    internal static ValidationContext Of(params Constituent[] constituents) => Listed(constituents, constituents.Select(each => each.Report));

    internal static ValidationContext Unlisted(params AnnualReport[] reports) => new() { Allowances = AggregationAllowances.All, Constituents = [.. reports.Select(report => new Constituent(report))] };

    internal static ValidationContext Expecting(this ValidationContext context, params Issuer[] expected) => new() { Allowances = context.Allowances, Constituents = context.Constituents, Expected = expected };

    private static ValidationContext Listed(IEnumerable<Constituent> constituents, IEnumerable<AnnualReport> reports) =>
        new() { Allowances = AggregationAllowances.All, Constituents = [.. constituents], Expected = [.. reports.Select(report => report.Issuer)] };
}
