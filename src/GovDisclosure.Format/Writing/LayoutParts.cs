using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>What a paragraph is, and what of the report it stands for.</summary>
internal readonly record struct ParagraphPart(ParagraphRole Role, string Pointer);

/// <summary>What a cell is, and what of the report it stands for.</summary>
internal readonly record struct CellPart(CellRole Role, string? Pointer);

/// <summary>Makes the parts of a page and keeps of each what it is. The parts are known by themselves, not by what they say.</summary>
internal sealed class LayoutParts
{
    internal Dictionary<SourceParagraph, ParagraphPart> Paragraphs { get; } = [];

    internal Dictionary<SourceCell, CellPart> Cells { get; } = [];

    internal Dictionary<SourceTable, IReadOnlyList<int>> Widths { get; } = [];

    internal SourceParagraph Paragraph(string text, ParagraphRole role, string pointer)
    {
        var paragraph = new SourceParagraph(text, default);
        Paragraphs.Add(paragraph, new ParagraphPart(role, pointer));
        return paragraph;
    }

    internal SourceCell Cell(string text, CellRole role, string? pointer = null, int columns = 1, int rows = 1)
    {
        var cell = new SourceCell(text, default, columns, rows);
        Cells.Add(cell, new CellPart(role, pointer));
        return cell;
    }

    internal SourceTable Table(IEnumerable<SourceRow> rows, IEnumerable<int> widths)
    {
        var table = new SourceTable(rows, default);
        Widths.Add(table, new ValueList<int>(widths));
        return table;
    }
}
