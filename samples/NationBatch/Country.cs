using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format;

namespace NationBatch;

/// <summary>
/// A made-up country: most bodies are townships with few applications and a page or two of prose, some are counties and
/// departments, a few have thousands of applications. The same seed gives the same reports.
/// </summary>
internal sealed class Country
{
    /// <summary>In how many of a hundred reports a sum is off.</summary>
    internal const int FaultsInHundred = 3;

    /// <summary>After each so many reports stands a line that was torn off, as a broken transfer leaves it.</summary>
    internal const int TornEvery = 1000;

    private readonly int _seed;

    internal Country(int seed, int count)
    {
        _seed = seed;
        Count = count;
    }

    internal int Count { get; }

    /// <summary>Writes all reports, and torn lines between them.</summary>
    internal Planted WriteTo(Stream stream, Action<int> progress)
    {
        int faults = 0;
        int torn = 0;
        int written = 0;
        foreach (MadeReport[] some in Reports().Chunk(TornEvery))
        {
            ReportJsonLines.Write(stream, some.Select(made => made.Report));
            faults += some.Count(made => made.IsFaulty);
            written += some.Length;
            if (some.Length == TornEvery)
            {
                byte[] whole = ReportJson.SerializeToUtf8Bytes(some[^1].Report);
                stream.Write([.. whole.AsSpan(0, whole.Length / 2), (byte)'\n']);
                torn++;
            }

            progress(written);
        }

        return new Planted(faults, torn);
    }

    internal IEnumerable<MadeReport> Reports() => Enumerable.Range(0, Count).Select(number => MadeReport.Create(number, RandomOf(number)));

    // Of its own for each report, so that a longer country begins like a shorter one.
    private Random RandomOf(int number)
    {
        ulong mixed = unchecked((((ulong)(uint)_seed << 32) + (ulong)number + 1) * 0x9E3779B97F4A7C15);
        return new Random((int)(mixed >> 33));
    }
}
