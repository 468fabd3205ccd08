using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>The faults that together account for everything that is violated, or for a component of it.</summary>
internal sealed class Explanation
{
    internal static readonly Explanation Nothing = new([]);

    internal Explanation(IEnumerable<Fault> faults) => Faults = faults.ToArray();

    internal IReadOnlyList<Fault> Faults { get; }

    internal int Cost => Faults.Sum(fault => fault.Cost);

    internal IEnumerable<Change> Changes => Faults.SelectMany(fault => fault.Changes).OrderBy(change => change.Slot);

    internal Explanation And(Explanation other) => new(Faults.Concat(other.Faults));
}
