namespace GovDisclosure.Format.Validation.Faults;

/// <summary>A count that may be wrong, and the one that would fit. The slot is that of the cell's address.</summary>
internal readonly record struct Change(int Slot, long From, long To)
{
    internal long Delta => To - From;
}
