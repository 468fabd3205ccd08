using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Fuzz;

/// <summary>The inputs worth spoiling: the seeds, and what was answered in a new way.</summary>
internal sealed class Pool(Random random, IReadOnlyList<byte[]> seeds)
{
    private const int Most = 3000;

    private readonly List<byte[]> _all = [.. seeds];
    private readonly List<byte[]> _sound = [];

    /// <summary>Half the time one that a report came of, since most of what is spoilt is none; else a seed or any.</summary>
    internal byte[] Next() => random.Next(4) switch
    {
        0 => OneOf(seeds),
        1 => OneOf(_all),
        _ => OneOf(_sound.Count > 0 ? _sound : _all),
    };

    /// <summary>Any, to take parts from.</summary>
    internal byte[] Any() => OneOf(_all);

    internal void Add(byte[] input, bool isSeed, bool isReport)
    {
        if (_all.Count >= Most)
            return;
        if (!isSeed)
            _all.Add(input);
        if (isReport)
            _sound.Add(input);
    }

    private byte[] OneOf(IReadOnlyList<byte[]> inputs) => inputs[random.Next(inputs.Count)];
}
