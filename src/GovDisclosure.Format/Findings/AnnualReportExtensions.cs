using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A report with what was proposed for it carried out.</summary>
/// <remarks>Thread-safe.</remarks>
public static class AnnualReportExtensions
{
    /// <summary>This report with the cells of a proposal changed, and nothing else.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The proposal is for other numbers than stand in this report.</exception>
    public static AnnualReport With(this AnnualReport report, FaultProposal proposal)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        if (proposal is null)
            throw new ArgumentNullException(nameof(proposal));
        AnnualReportBuilder builder = report.ToBuilder();
        foreach (CellChange change in proposal.Changes)
        {
            if (report[change.Cell] != change.From)
            {
                string present = NumberText.Print(report[change.Cell]);
                throw new ArgumentException($"{change.Cell} 现为 {present}，与建议所据 {NumberText.Print(change.From)} 不符 / is {present}, and the proposal is for {NumberText.Print(change.From)}", nameof(proposal));
            }

            builder[change.Cell] = change.To;
        }

        return builder.Build();
    }
}
