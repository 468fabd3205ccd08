namespace GovDisclosure.Format.Serialization;

/// <summary>Which member of an object is being read, and which were.</summary>
internal struct MemberCursor
{
    private ulong _seen;

    /// <summary>The member after the one that is being read, in the order in which they are written.</summary>
    internal int Next { get; private set; }

    internal readonly int Member => Next - 1;

    /// <summary>False where the member was there before.</summary>
    internal bool MoveTo(int member)
    {
        ulong bit = 1UL << member;
        bool first = (_seen & bit) == 0;
        _seen |= bit;
        Next = member + 1;
        return first;
    }
}
