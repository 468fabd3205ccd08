using System.Collections.Generic;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>One thing that seems to have happened, and the changes that undo it.</summary>
internal sealed class Fault
{
    internal Fault(Syndrome syndrome, FaultKind kind, IReadOnlyList<Change> changes)
    {
        Syndrome = syndrome;
        Kind = kind;
        Changes = changes;
        Cost = Plausibility.Cost(kind, changes);
    }

    /// <summary>The component in which it happened.</summary>
    internal Syndrome Syndrome { get; }

    internal FaultKind Kind { get; }

    /// <summary>The changes in printed order.</summary>
    internal IReadOnlyList<Change> Changes { get; }

    /// <summary>The less, the more plausible. Costs of independent faults add up.</summary>
    internal int Cost { get; }
}
