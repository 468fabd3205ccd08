using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Faults;

namespace GovDisclosure.Format;

/// <summary>
/// Says which cells are most likely wrong where the arithmetic of a report is broken. A cell of the matrix is known by
/// the row and the column that are off, as in a code that corrects errors. It proposes and never repairs.
/// </summary>
/// <remarks>
/// Thread-safe. The work is bounded: where more than six cells would have to change without one mishap behind them, or
/// where too many sets of cells explain the same, nothing is proposed.
/// </remarks>
public static class FaultLocator
{
    private const int MostProposals = 5;

    /// <summary>
    /// The smallest sets of cells whose change makes every violated identity hold and breaks none, and mishaps that change
    /// a whole row or column at once; the most plausible first, at most five. Empty where no identity is violated, and
    /// where nothing plausible was found. A blank or refused cell never gets a number, and no proposed count is negative.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FaultProposal> Locate(AnnualReport report)
    {
        // Null is refused by ReportIdentities, which is asked first.
        IReadOnlyList<Syndrome> components = Syndrome.Of(report);
        if (components.Count == 0)
            return ValueList<FaultProposal>.Empty;

        // What is broken in one component says nothing of another: each explanation of one goes with each of the others.
        Explanation[] combined = [Explanation.Nothing];
        foreach (Syndrome component in components)
        {
            Explanation[] own = MostPlausible(Explanations(component));
            combined = MostPlausible(combined.SelectMany(one => own.Select(one.And)));
        }

        var wording = new Wording(report.Template);
        return new ValueList<FaultProposal>(combined.Select(explanation => Propose(explanation, wording)));
    }

    /// <summary>One mishap says more than the same cells one by one. It must not change more cells than another set that is enough.</summary>
    private static IEnumerable<Explanation> Explanations(Syndrome component)
    {
        Fault[] mishaps = RowFaults.Find(component);
        IReadOnlyList<Change[]> smallest = SmallestRepairs.Find(component);
        return mishaps
            .Where(mishap => !mishaps.Select(other => other.Changes).Concat(smallest).Any(other => other.Count < mishap.Changes.Count && other.All(change => mishap.Changes.Any(own => own.Slot == change.Slot))))
            .Select(mishap => new Explanation([mishap]))
            .Concat(smallest
                .Where(changes => !mishaps.Any(mishap => mishap.Changes.SequenceEqual(changes)))
                .Select(changes => FaultReading.Explain(component, changes)));
    }

    private static Explanation[] MostPlausible(IEnumerable<Explanation> explanations) =>
        explanations.OrderBy(explanation => explanation.Cost).Take(MostProposals).ToArray();

    private static FaultProposal Propose(Explanation explanation, Wording wording)
    {
        Bilingual[] reasons = explanation.Faults.Select(wording.Of).ToArray();
        return new FaultProposal(
            explanation.Changes.Select(change => new CellChange(new CellAddress(change.Slot), change.From, change.To)),
            string.Join("；", reasons.Select(reason => reason.Chinese)),
            string.Join("; ", reasons.Select(reason => reason.English)));
    }
}
