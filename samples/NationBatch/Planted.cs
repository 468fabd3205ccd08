namespace NationBatch;

/// <summary>What was planted in a made-up country, to be found again.</summary>
/// <param name="Faults">Reports in which a sum is off.</param>
/// <param name="TornLines">Lines that end in the middle of a report.</param>
internal readonly record struct Planted(int Faults, int TornLines);
