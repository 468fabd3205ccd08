using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Something that is fed with inputs: how it is read, and what has to hold of what was read.</summary>
/// <param name="name">Its name on the command line, and that of its folders below <c>Seeds</c> and <c>Findings</c>.</param>
/// <param name="isText">Whether inputs are text in UTF-8, whose lines and cells can be exchanged.</param>
/// <param name="seeds">Sound and nasty inputs to begin with.</param>
internal abstract class FuzzTarget(string name, bool isText, Func<IReadOnlyList<byte[]>> seeds)
{
    private readonly Lazy<IReadOnlyList<byte[]>> _seeds = new(seeds);

    internal string Name => name;

    internal bool IsText => isText;

    internal IReadOnlyList<byte[]> Seeds => _seeds.Value;

    /// <summary>Reads an input; the time and the memory that this takes are bounded.</summary>
    internal abstract object Read(byte[] input);

    /// <summary>Throws <see cref="BrokenPromiseException"/> where what was read breaks a promise that is quickly looked into: asked of every input.</summary>
    internal abstract void Glance(byte[] input, object read);

    /// <summary>Likewise for all the others, which take many times as long as reading.</summary>
    internal abstract void Check(byte[] input, object read);

    /// <summary>
    /// Likewise where a number of the input is neither in what was read nor spoken of. Of seeds and findings none is; of what is
    /// spoilt in any way not each is spoken of yet, so that only <c>--losses</c> asks for it.
    /// </summary>
    internal virtual void MindLosses(byte[] input, object read)
    {
    }

    /// <summary>What the reader says of an input, without its place and text: an input that it says something new of is worth mutating.</summary>
    internal abstract string Answer(object read);

    /// <summary>Whether a report came of it.</summary>
    internal abstract bool IsReport(object read);
}

/// <summary>A promise of the library that does not hold for an input.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    internal static void Unless(bool holds, string promise)
    {
        if (!holds)
            throw new BrokenPromiseException(promise);
    }
}
