using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The text of a cell: its paragraphs, those that are empty left out, divided by line feeds.</summary>
internal static class CellText
{
    internal static CellDraft Of(List<SourceBlock> content, SourcePosition position)
    {
        var cell = new CellDraft { Position = position };
        StringBuilder? several = null;
        foreach (SourceBlock block in content)
        {
            if (block is not SourceParagraph { Text.Length: > 0 } paragraph)
                continue;
            if (cell.Text.Length == 0)
            {
                cell.Text = paragraph.Text;
                cell.Position = paragraph.Position;
                continue;
            }

            several ??= new StringBuilder(cell.Text);
            several.Append('\n').Append(paragraph.Text);
            if (several.Length > WordLimits.ParagraphCharacters)
                throw new LimitException(nameof(WordLimits.ParagraphCharacters), several.Length, WordLimits.ParagraphCharacters, cell.Position);
        }

        if (several != null)
            cell.Text = several.ToString();
        return cell;
    }
}
