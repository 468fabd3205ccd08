using System;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>Checks the arithmetic identities (勾稽关系) of reports in bulk, without findings or messages.</summary>
/// <remarks>Thread-safe. It allocates nothing.</remarks>
public static class ReportIdentities
{
    // By the place of the form in the list of all.
    private static readonly IdentityPlan[] s_plans = Array.ConvertAll(ReportTemplate.All, template => new IdentityPlan(template.Identities));

    /// <summary>
    /// The outcome of each identity of the report's form. An identity with a blank cell, or whose table was not found, is
    /// not assessable.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IdentityOutcomes Check(AnnualReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        return PlanOf(report.Template).Check(report.Cells.Counts);
    }

    /// <summary>The identities of a form, compiled.</summary>
    internal static IdentityPlan PlanOf(ReportTemplate template) => s_plans[template.Index];
}
