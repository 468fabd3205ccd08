using System;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>The outcomes of all arithmetic identities of a report, by their place in <see cref="ReportTemplate.Identities"/>.</summary>
/// <remarks>
/// Immutable and thread-safe. The default value is that of no identities. It has room for 128 identities without an allocation,
/// about three times as many as a form has.
/// </remarks>
public readonly struct IdentityOutcomes : IEquatable<IdentityOutcomes>
{
    private readonly IdentityBits _violated;
    private readonly IdentityBits _notAssessable;

    // No identity is in both.
    internal IdentityOutcomes(int count, IdentityBits violated, IdentityBits notAssessable)
    {
        Count = count;
        _violated = violated;
        _notAssessable = notAssessable;
    }

    /// <summary>How many identities the form has: 42, or 40 with the single row of （六）.</summary>
    public int Count { get; }

    /// <summary>How many identities are violated.</summary>
    public int ViolatedCount => _violated.Count;

    /// <summary>How many identities have a blank cell.</summary>
    public int NotAssessableCount => _notAssessable.Count;

    /// <summary>How many identities hold.</summary>
    public int HoldsCount => Count - ViolatedCount - NotAssessableCount;

    /// <summary>Whether every identity holds: none is violated, and none has a blank cell.</summary>
    public bool AllHold => Count != 0 && _violated == default && _notAssessable == default;

    /// <summary>The outcome of the identity at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such identity.</exception>
    public RuleOutcome this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));
            return _notAssessable[index] ? RuleOutcome.NotAssessable
                : _violated[index] ? RuleOutcome.Violated
                : RuleOutcome.Holds;
        }
    }

    /// <summary>Whether every outcome is the same.</summary>
    public bool Equals(IdentityOutcomes other) => Count == other.Count && _violated == other._violated && _notAssessable == other._notAssessable;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IdentityOutcomes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Count, _violated, _notAssessable).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(IdentityOutcomes left, IdentityOutcomes right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(IdentityOutcomes left, IdentityOutcomes right) => !left.Equals(right);

    /// <summary>The three counts, for a debugger.</summary>
    public override string ToString() => FormattableString.Invariant($"{HoldsCount} hold, {ViolatedCount} violated, {NotAssessableCount} not assessable");
}
