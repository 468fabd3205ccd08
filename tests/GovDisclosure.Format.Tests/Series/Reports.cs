using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Tests.Series;

/// <summary>Small reports, and reports added up one by one.</summary>
internal static class Reports
{
    internal static AnnualReport Build(ReportEdition edition, Action<AnnualReportBuilder> fill)
    {
        var builder = new AnnualReportBuilder(edition);
        fill(builder);
        return builder.Build();
    }

    internal static ReportAggregation Added(ReportEdition edition, IEnumerable<AnnualReport> reports)
    {
        var aggregation = new ReportAggregation([edition], AggregationAllowances.All);
        foreach (AnnualReport report in reports)
            aggregation.Add(report);
        return aggregation;
    }
}
