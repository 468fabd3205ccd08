using System;
using System.Collections.Generic;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Drafts;

/// <summary>Where what was read stands in the source. The first place of anything is kept.</summary>
internal sealed class SourcePlaces
{
    // Room for the rows, headings and texts of a report.
    private readonly Dictionary<string, SourcePosition[]> _positions = new(89, StringComparer.Ordinal);
    private readonly SourcePosition[] _cells = new SourcePosition[CellLayout.SlotCount];

    internal void Add(string pointer, SourcePosition position)
    {
        if (CellLayout.TryGetSlot(pointer, out int slot))
            Add(slot, position);
        else
            AddOther(pointer, position);
    }

    /// <summary>The same for a cell.</summary>
    internal void Add(int slot, SourcePosition position)
    {
        if (!_cells[slot].IsKnown)
            _cells[slot] = position;
    }

    /// <summary>The same for what is no cell.</summary>
    internal void AddOther(string pointer, SourcePosition position)
    {
        if (position.IsKnown && !_positions.ContainsKey(pointer))
            _positions.Add(pointer, [position]);
    }

    /// <summary>The places of the lines of a prose text, each with what of it is kept.</summary>
    internal void AddLines(string pointer, IReadOnlyList<Line> lines, IReadOnlyList<string> texts)
    {
        // A paragraph that a front end gave over several lines keeps a place for each of them.
        var places = new List<SourcePosition>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            places.Add(lines[i].Position);
            for (int at = texts[i].IndexOf('\n'); at >= 0; at = texts[i].IndexOf('\n', at + 1))
                places.Add(lines[i].Position);
        }

        if (places.Count > 0)
            _positions[pointer] = places.ToArray();
    }

    /// <summary>The place of anything but a cell.</summary>
    internal SourcePosition Of(string pointer) => _positions.TryGetValue(pointer, out SourcePosition[]? positions) ? positions[0] : default;

    /// <summary>The places of the lines of a prose text.</summary>
    internal IReadOnlyList<SourcePosition> OfLines(string pointer) => _positions.TryGetValue(pointer, out SourcePosition[]? positions) ? positions : [];

    internal SourceMap Build() => new(_positions, _cells);
}
