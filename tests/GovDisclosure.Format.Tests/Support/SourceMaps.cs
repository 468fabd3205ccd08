using System.Collections.Generic;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Maps of places, made by hand.</summary>
internal static class SourceMaps
{
    internal static SourceMap Of(params (string Pointer, int Line, int Column)[] places)
    {
        var others = new Dictionary<string, SourcePosition[]>();
        var cells = new SourcePosition[CellLayout.SlotCount];
        foreach ((string pointer, int line, int column) in places)
        {
            if (CellLayout.TryGetSlot(pointer, out int slot))
                cells[slot] = new SourcePosition(line, column);
            else
                others.Add(pointer, [new SourcePosition(line, column)]);
        }

        return new SourceMap(others, cells);
    }
}
