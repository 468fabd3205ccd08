using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Reports to try a rule on, and what it said.</summary>
internal static class RuleTesting
{
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    /// <summary>A report of 2021 whose numbers are all 0, so that every identity holds, and then changed.</summary>
    internal static AnnualReport AllZero(Action<AnnualReportBuilder>? change = null, ReportEdition edition = ReportEdition.Edition2021, int year = 2023)
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, year).ToBuilder();
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 0;
        change?.Invoke(builder);
        return builder.Build();
    }

    internal static AnnualReport WithoutTables(ReportEdition edition = ReportEdition.Edition2021) => new AnnualReportBuilder(edition) { Year = (int)edition }.Build();

    internal static Finding[] Violations(string ruleId, AnnualReport report, ValidationContext? context = null) =>
        s_all.Validate(report, context).Findings.Where(finding => finding.RuleId == ruleId).ToArray();

    internal static Finding[] NotAssessable(string ruleId, AnnualReport report, ValidationContext? context = null) =>
        s_all.Validate(report, context).NotAssessable.Where(finding => finding.RuleId == ruleId).ToArray();

    internal static void Holds(string ruleId, AnnualReport report, ValidationContext? context = null)
    {
        Assert.Empty(Violations(ruleId, report, context));
        Assert.Empty(NotAssessable(ruleId, report, context));
    }

    internal static ValidationContext Page(params (string At, string Text)[] cells) => new()
    {
        Printed = new PrintedReport([], [], [], [], cells.Select(cell => new PrintedText(cell.Text, default, cell.At, null)), null),
    };

    internal static IEnumerable<string> Chinese(this IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString());

    internal static IEnumerable<string> English(this IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString(ReportLanguage.English));
}
