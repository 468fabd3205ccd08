using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>The text of a cell: its paragraphs, those that are empty left out, divided by line feeds.</summary>
internal static class CellText
{
    /// <summary>Stands in a cell for what it shows and no text tells: a picture, an embedded object, a formula.</summary>
    internal const char ObjectMark = '\ufffc';

    internal const string Object = "\ufffc";

    /// <summary>The cell, which begins at <paramref name="position"/> where it has no text.</summary>
    internal static CellDraft Of(List<FlowItem> content, SourcePosition position, CellSight sight)
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

        text = several?.ToString() ?? text;
        bool isStruck = sight.IsStruck && string.IsNullOrWhiteSpace(text);
        return new CellDraft(isStruck ? Object : sight.IsUncertain ? text + Object : text, position) { IsStruck = isStruck };
    }
}
