using System.Collections.Generic;

namespace GovDisclosure.Format.Reading.Drafts;

/// <summary>The headings, captions, heads and labels as the page prints them.</summary>
internal sealed class PrintedParts
{
    internal List<PrintedText> Headings { get; } = [];

    internal List<PrintedText> Captions { get; } = [];

    internal List<PrintedText> ColumnHeads { get; } = new(48);

    internal List<PrintedText> RowLabels { get; } = new(48);

    internal PrintedText? CornerNote { get; set; }

    internal PrintedReport Build(IEnumerable<PrintedText> cells) => new(Headings, Captions, ColumnHeads, RowLabels, cells, CornerNote);
}
