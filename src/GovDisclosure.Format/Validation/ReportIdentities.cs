using System;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>Checks the arithmetic identities (勾稽关系) of reports in bulk, without findings or messages.</summary>
/// <remarks>Thread-safe. It allocates nothing.</remarks>
public static class ReportIdentities
{
    private static readonly (ReportTemplate Template, IdentityPlan Plan)[] s_plans =
        Array.ConvertAll(ReportTemplate.All, template => (template, new IdentityPlan(template.Identities)));

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

    /// <summary>The identities of a form, compiled. There are few forms.</summary>
    internal static IdentityPlan PlanOf(ReportTemplate template)
    {
        int i = 0;
        while (s_plans[i].Template != template)
            i++;
        return s_plans[i].Plan;
    }
}
