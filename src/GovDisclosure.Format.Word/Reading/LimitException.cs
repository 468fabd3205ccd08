using System;

namespace GovDisclosure.Format.Word;

/// <summary>The document is beyond a limit; the front end turns it into a diagnostic.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in here only.
internal sealed class LimitException(string limit, long value, long maximum, SourcePosition position = default) : Exception
#pragma warning restore CA1032, CA1064
{
    internal string Limit { get; } = limit;

    internal long Value { get; } = value;

    internal long Maximum { get; } = maximum;

    internal SourcePosition Position { get; } = position;
}
