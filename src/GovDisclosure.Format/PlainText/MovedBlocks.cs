using System.Linq;

namespace GovDisclosure.Format.PlainText;

/// <summary>What a front end found in a piece of a text, at its places in the whole text.</summary>
internal static class MovedBlocks
{
    internal static SourceBlock Move(SourceBlock block, SourcePosition start) => block switch
    {
        SourceTable table => new SourceTable(table.Rows.Select(row => Move(row, start)), Move(table.Position, start)),
        SourceParagraph paragraph => new SourceParagraph(paragraph.Text, Move(paragraph.Position, start), paragraph.IsHeading, paragraph.Origins),
        _ => block,
    };

    internal static ReadDiagnostic Move(ReadDiagnostic diagnostic, SourcePosition start) => new(
        diagnostic.Code,
        diagnostic.Severity,
        Move(diagnostic.Position, start),
        diagnostic.At,
        diagnostic.Printed,
        diagnostic.GetMessage(),
        diagnostic.GetMessage(ReportLanguage.English));

    private static SourceRow Move(SourceRow row, SourcePosition start) => new(
        row.Cells.Select(cell => new SourceCell(cell.Text, Move(cell.Position, start), cell.ColumnSpan, cell.RowSpan)),
        Move(row.Position, start));

    // Only the first line of a piece begins inside a line of the text.
    private static SourcePosition Move(SourcePosition position, SourcePosition start) => !position.IsKnown
        ? start
        : new SourcePosition(start.Line + position.Line - 1, position.Line == 1 ? start.Column + position.Column - 1 : position.Column);
}
