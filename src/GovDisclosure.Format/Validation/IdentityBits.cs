namespace GovDisclosure.Format.Validation;

/// <summary>A bit for each identity of a form, without an allocation.</summary>
internal record struct IdentityBits
{
    /// <summary>More identities than this have no room.</summary>
    internal const int Capacity = 2 * Half;

    private const int Half = 64;

    private ulong _first;
    private ulong _second;

    internal readonly int Count => CountOf(_first) + CountOf(_second);

    internal readonly bool this[int place] => (place < Half ? _first & Bit(place) : _second & Bit(place - Half)) != 0;

    internal void Set(int place)
    {
        if (place < Half)
            _first |= Bit(place);
        else
            _second |= Bit(place - Half);
    }

    private static ulong Bit(int place) => 1UL << place;

    private static int CountOf(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
