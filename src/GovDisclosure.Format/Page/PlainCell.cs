namespace GovDisclosure.Format.Page;

/// <summary>A cell that covers one column and one row, as every cell of a text does.</summary>
internal readonly record struct PlainCell(string Text, SourcePosition Position);
