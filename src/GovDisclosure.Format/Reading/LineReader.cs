using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>A document as lines, in reading order.</summary>
internal static class LineReader
{
    internal static List<Line> Read(SourceDocument document)
    {
        var lines = new List<Line>();
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
                lines.AddRange(FusedText.Divide(new SourceParagraph(Sound(paragraph.Text), paragraph.Position)));
            else if (block is SourceTable table)
                lines.AddRange(table.Rows.Select(OfRow));
        }

        return lines;
    }

    internal static Line OfParagraph(string text, SourcePosition position)
    {
        string trimmed = NumberText.Trim(text);
        int skipped = trimmed.Length == 0 ? 0 : text.IndexOf(trimmed, System.StringComparison.Ordinal);
        SourcePosition start = position.Plus(skipped);
        Piece[] pieces = LineSplitter.Split(trimmed, start).SelectMany(LabelScanner.Divide).ToArray();
        return new Line(trimmed, start, pieces, false);
    }

    /// <summary>A front end of the user's own may hand over text that no report can hold.</summary>
    private static string Sound(string text)
    {
        int damaged = 0;
        return WellFormed.Repair(text, ref damaged);
    }

    private static Line OfRow(SourceRow row)
    {
        Piece[] pieces = row.Cells.Select(cell => new Piece(Sound(cell.Text), cell.Position)).ToArray();
        string text = string.Join("\t", pieces.Where(piece => !piece.IsBlank).Select(piece => piece.Text));
        return new Line(text, row.Position, pieces, true);
    }
}
