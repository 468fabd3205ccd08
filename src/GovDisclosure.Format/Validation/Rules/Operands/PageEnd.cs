using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>Where the text of a page ends. It may end in the middle of a label, which then says nothing of how the form was filled in.</summary>
internal static class PageEnd
{
    /// <summary>Whether a label or a heading is the last thing on the page and no more than the beginning of its official wording.</summary>
    internal static bool CutsOff(PrintedReport page, PrintedText text, string official) =>
        text.Text.Length < official.Length && LabelText.Plain(official).StartsWith(LabelText.Plain(text.Text), StringComparison.Ordinal) && IsLast(page, text);

    /// <summary>Whether nothing is known to stand behind a text.</summary>
    internal static bool IsLast(PrintedReport page, PrintedText text) =>
        text.Position.IsKnown
        && new IReadOnlyList<PrintedText>[] { page.Headings, page.Captions, page.ColumnHeads, page.RowLabels, page.Cells }
            .All(texts => texts.All(other => other.Position <= text.Position));
}
