namespace GovDisclosure.Format.Reading.Prose;

/// <summary>A word, a mark or a number, with its place in the folded text.</summary>
internal readonly record struct FeeToken(FeeWord Word, int At, decimal Value = 0);
