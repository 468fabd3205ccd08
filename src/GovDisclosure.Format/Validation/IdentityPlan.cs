using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// The identities of a form, compiled once to be checked in bulk. It knows of rows and columns only what the cells of the
/// identities tell, and reads no other cell.
/// </summary>
internal sealed class IdentityPlan
{
    // The slots of each identity lie one after the other: those of its left side, then those of its right.
    private readonly int[] _slots;
    private readonly (int Right, int End)[] _sums;
#if NET
    private readonly IdentityVectors? _vectors;
#endif

    /// <exception cref="ArgumentException">There are more identities than <see cref="IdentityBits.Capacity"/>.</exception>
    internal IdentityPlan(IReadOnlyList<TemplateIdentity> identities)
    {
        if (identities.Count > IdentityBits.Capacity)
            throw new ArgumentException($"A form has at most {IdentityBits.Capacity} identities; these are {identities.Count}.", nameof(identities));
        Identities = identities;
        _slots = [.. identities.SelectMany(identity => identity.Left.Concat(identity.Right)).Select(cell => cell.Slot)];
        _sums = new (int Right, int End)[identities.Count];
        int end = 0;
        for (int i = 0; i < _sums.Length; i++)
        {
            int right = end + identities[i].Left.Count;
            end = right + identities[i].Right.Count;
            _sums[i] = (right, end);
        }
#if NET
        _vectors = IdentityVectors.TryCompile(identities);
#endif
    }

    /// <summary>What the plan was made of.</summary>
    internal IReadOnlyList<TemplateIdentity> Identities { get; }

#if NET
    /// <summary>The same four numbers at a time; null where the cells do not lie in the way that it needs.</summary>
    internal IdentityVectors? Vectors => _vectors;
#endif

    /// <summary>The outcomes of the identities.</summary>
    /// <param name="counts">The numbers of a report as they lie.</param>
    internal IdentityOutcomes Check(ReadOnlySpan<long> counts)
    {
#if NET
        // Stryker disable all: each way comes to the same; which is taken is a matter of time.
        if (IdentityVectors.IsSupported && _vectors is { } vectors)
        {
            IdentityBits violated = default;
            IdentityBits notAssessable = default;
            if (!vectors.TryFindViolated(counts, ref violated))
            {
                violated = default;
                vectors.Find(counts, ref violated, ref notAssessable);
            }

            return new IdentityOutcomes(_sums.Length, violated, notAssessable);
        }

        // Stryker restore all
#endif
        return CheckEach(counts);
    }

    /// <summary>The same, one number after the other.</summary>
    internal IdentityOutcomes CheckEach(ReadOnlySpan<long> counts)
    {
        IdentityBits violated = default;
        IdentityBits notAssessable = default;
        ReadOnlySpan<int> slots = _slots;
        int at = 0;
        for (int i = 0; i < _sums.Length; i++)
        {
            (int right, int end) = _sums[i];
            bool blank = false;
            long left = Sum(counts, slots.Slice(at, right - at), ref blank);
            bool holds = left == Sum(counts, slots.Slice(right, end - right), ref blank);
            at = end;
            if (blank)
                notAssessable.Set(i);
            else if (!holds)
                violated.Set(i);
        }

        return new IdentityOutcomes(_sums.Length, violated, notAssessable);
    }

    // A blank is the least of all numbers; a sum with it wraps around and is thrown away.
    private static long Sum(ReadOnlySpan<long> counts, ReadOnlySpan<int> slots, ref bool blank)
    {
        long sum = 0;
        long least = 0;
        foreach (int slot in slots)
        {
            long count = counts[slot];
            least = Math.Min(least, count);
            sum = unchecked(sum + count);
        }

        blank |= least == ReportCells.Blank;
        return sum;
    }
}
