using System;

namespace GovDisclosure.Format;

/// <summary>The outcomes of all arithmetic identities of a report, by their place in <see cref="ReportTemplate.Identities"/>.</summary>
/// <remarks>Immutable and thread-safe. The default value is that of no identities.</remarks>
public readonly struct IdentityOutcomes : IEquatable<IdentityOutcomes>
{
    internal IdentityOutcomes(int count, ulong violated, ulong notAssessable)
    {
        Count = count;
        Violated = violated;
        NotAssessable = notAssessable;
    }

    /// <summary>How many identities the form has: 42, or 40 with the single row of （六）.</summary>
    public int Count { get; }

    /// <summary>A bit for each identity that is violated, the lowest for the first.</summary>
    public ulong Violated { get; }

    /// <summary>A bit for each identity with a blank cell, the lowest for the first.</summary>
    public ulong NotAssessable { get; }

    /// <summary>How many identities are violated.</summary>
    public int ViolatedCount => CountBits(Violated);

    /// <summary>How many identities have a blank cell.</summary>
    public int NotAssessableCount => CountBits(NotAssessable);

    /// <summary>How many identities hold.</summary>
    public int HoldsCount => Count - CountBits(Violated | NotAssessable);

    /// <summary>Whether every identity holds: none is violated, and none has a blank cell.</summary>
    public bool AllHold => Count != 0 && (Violated | NotAssessable) == 0;

    /// <summary>The outcome of the identity at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such identity.</exception>
    public RuleOutcome this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));
            ulong bit = 1UL << index;
            return (NotAssessable & bit) != 0 ? RuleOutcome.NotAssessable
                : (Violated & bit) != 0 ? RuleOutcome.Violated
                : RuleOutcome.Holds;
        }
    }

    /// <summary>Whether every outcome is the same.</summary>
    public bool Equals(IdentityOutcomes other) => Count == other.Count && Violated == other.Violated && NotAssessable == other.NotAssessable;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IdentityOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Count, Violated, NotAssessable).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(IdentityOutcomes left, IdentityOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(IdentityOutcomes left, IdentityOutcomes right) => !left.Equals(right);

    /// <summary>The three counts, for a debugger.</summary>
    public override string ToString() => FormattableString.Invariant($"{HoldsCount} hold, {ViolatedCount} violated, {NotAssessableCount} not assessable");

    private static int CountBits(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
