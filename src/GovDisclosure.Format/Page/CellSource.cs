namespace GovDisclosure.Format.Page;

/// <summary>What a reader put down of a cell while it read.</summary>
/// <param name="Printed">The text of the cell; null where the page does not show it.</param>
/// <param name="Head">The head of its column; null where none tells it.</param>
/// <param name="Rule">How it was read; null where the row shows no cells.</param>
internal readonly record struct CellSource(PrintedText? Printed, PrintedText? Head, ReadingRule? Rule);
