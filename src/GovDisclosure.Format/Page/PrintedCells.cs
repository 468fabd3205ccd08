using System.Collections.Generic;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Page;

/// <summary>The raw texts of the number cells of a page, by slot. Few readers ask for them, so that they are made when they do.</summary>
internal sealed class PrintedCells(ReportTemplate template)
{
    private readonly string?[] _texts = new string?[CellLayout.SlotCount];
    private readonly SourcePosition[] _positions = new SourcePosition[CellLayout.SlotCount];

    internal void Put(int slot, string text, SourcePosition position)
    {
        _texts[slot] = text;
        _positions[slot] = position;
    }

    /// <summary>The texts in the order of the form.</summary>
    internal IEnumerable<PrintedText> InOrder()
    {
        foreach (TemplateCell cell in template.CellArray)
        {
            int slot = cell.Address.Slot;
            if (_texts[slot] is { } text)
                yield return new PrintedText(text, _positions[slot], cell.Address.ToString(), null);
        }
    }
}
