namespace GovDisclosure.Format.Mutation;

/// <summary>What a test reaches.</summary>
/// <param name="Test">Its place among the tests.</param>
/// <param name="Name">Its name.</param>
/// <param name="Passes">Whether it passes on the library as written.</param>
/// <param name="Milliseconds">How long it takes.</param>
/// <param name="Changes">The changes it reaches each time.</param>
/// <param name="AtStart">Those it reached the first time only.</param>
internal sealed record Coverage(int Test, string Name, bool Passes, double Milliseconds, int[] Changes, int[] AtStart);
