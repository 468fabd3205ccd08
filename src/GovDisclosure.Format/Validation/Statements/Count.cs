namespace GovDisclosure.Format.Validation.Statements;

/// <summary>A whole number with 件, 宗, 起 or 份 behind it, where it stands in a folded sentence.</summary>
internal readonly record struct Count(long Value, int Start, int End);

/// <summary>A percentage where it stands in a folded sentence.</summary>
internal readonly record struct Percentage(decimal Value, int Decimals, int Start, int End);
