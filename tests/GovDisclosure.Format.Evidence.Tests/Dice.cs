using System.Collections.Generic;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>Random numbers that are the same on every runtime and for ever, so that a seed names a document.</summary>
internal sealed class Dice(int seed)
{
    // Mixed, or the numbers of the next seed would be the same, one later.
    private ulong _state = Mix(unchecked((ulong)(uint)seed + 0xD1B54A32D192ED03UL));

    /// <summary>A number from 0 up to, not including, the bound.</summary>
    internal int Below(int bound) => (int)(Next() % (ulong)bound);

    internal int Between(int low, int high) => low + Below(high - low + 1);

    internal bool Percent(int chance) => Below(100) < chance;

    internal T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    internal void Shuffle<T>(IList<T> list)
    {
        for (int i = list.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private ulong Next() => Mix(_state = unchecked(_state + 0x9E3779B97F4A7C15UL));

    // splitmix64
    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
