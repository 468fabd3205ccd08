using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Fills blank totals from their parts.</summary>
internal static class ComputedTotals
{
    internal static AnnualReport Fill(AnnualReport report)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        IReadOnlyList<TemplateIdentity> identities = report.Template.Identities;

        // Rows of outcomes first, then the columns over them, then （七） from its own row.
        for (int pass = 0; pass < 2; pass++)
        {
            var proposals = new Dictionary<CellAddress, decimal?>();
            foreach (TemplateIdentity identity in identities)
            {
                if (identity.Left.Count != 1)
                    continue;
                CellAddress total = identity.Left[0];
                if (report[total] != null || report.IsRefused(total) || !builder.IsFound(total) || Sum(builder, identity.Right) is not { } sum)
                    continue;
                decimal? value = sum is > NumberLimits.MaxCount or < -NumberLimits.MaxCount ? null : sum;
                proposals[total] = proposals.TryGetValue(total, out decimal? other) && other != value ? null : value;
            }

            foreach (KeyValuePair<CellAddress, decimal?> proposal in proposals)
                builder[proposal.Key] = proposal.Value;
        }

        return builder.Build();
    }

    private static decimal? Sum(AnnualReportBuilder builder, IReadOnlyList<CellAddress> parts)
    {
        decimal sum = 0;
        foreach (CellAddress part in parts)
        {
            if (builder[part] is not { } value)
                return null;
            sum += value;
        }

        return sum;
    }
}
