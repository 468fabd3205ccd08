using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The text of a cell: its paragraphs, those that are empty left out, divided by line feeds.</summary>
internal static class CellText
{
    /// <summary>The cell, which begins at <paramref name="position"/> where it has no text.</summary>
    internal static CellDraft Of(List<FlowItem> content, SourcePosition position)
    {
        string text = string.Empty;
        StringBuilder? several = null;
        foreach (FlowItem paragraph in content)
        {
            if (paragraph.Text.Length == 0)
                continue;
            if (text.Length == 0)
            {
                text = paragraph.Text;
                position = paragraph.Position;
                continue;
            }

            several ??= new StringBuilder(text);
            several.Append('\n').Append(paragraph.Text);
            if (several.Length > WordLimits.ParagraphCharacters)
                throw new LimitException(nameof(WordLimits.ParagraphCharacters), several.Length, WordLimits.ParagraphCharacters, position);
        }

        return new CellDraft(several?.ToString() ?? text, position);
    }
}
