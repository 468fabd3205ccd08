using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>How readily one believes in a fault. Only the order matters.</summary>
internal static class Plausibility
{
    internal static int Cost(FaultKind kind, IReadOnlyList<Change> changes)
    {
        int cost = kind switch
        {
            FaultKind.ZeroTotal => 2,
            FaultKind.TransposedDigits or FaultKind.FactorOfTen or FaultKind.SwappedCells => 3,
            FaultKind.WrongTotal or FaultKind.WrongTotalColumn or FaultKind.WrongTotalRow => 4,
            FaultKind.ShiftedLeft or FaultKind.ShiftedRight or FaultKind.SwappedRows => 5,
            _ => 6 + changes.Sum(Surprise),
        };

        // A count below zero is wrong whatever the sums say.
        return cost - (4 * changes.Count(change => change.From < 0));
    }

    /// <summary>Most cells of most reports are 0: a 0 that stands there is seldom wrong, and one that should stand there no wonder.</summary>
    private static int Surprise(Change change) => change.From == 0 ? 1 : change.To == 0 ? -1 : 0;
}
