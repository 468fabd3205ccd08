using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Where in the source each thing of a report stands: cells, rows, headings, title, period, paragraphs of prose.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<string, SourcePosition[]> _positions;

    // By slot; a place not known is none.
    private readonly SourcePosition[] _cells;

    /// <summary>The places of anything but the cells, and those of the cells by slot; the caller hands both over.</summary>
    internal SourceMap(Dictionary<string, SourcePosition[]> positions, SourcePosition[] cells)
    {
        _positions = positions;
        _cells = cells;
    }

    /// <summary>A map of nothing.</summary>
    public static SourceMap Empty { get; } = new(new Dictionary<string, SourcePosition[]>(StringComparer.Ordinal), new SourcePosition[CellLayout.SlotCount]);

    /// <summary>The JSON pointers whose places are known.</summary>
    public IReadOnlyCollection<string> Pointers =>
        new ValueList<string>(_positions.Keys.Concat(Enumerable.Range(0, _cells.Length).Where(slot => _cells[slot].IsKnown).Select(slot => CellLayout.Pointer(slot)!)));

    /// <summary>The place of a cell.</summary>
    public bool TryGetPosition(CellAddress address, out SourcePosition position) => TryGetPosition(address.ToString(), out position);

    /// <summary>
    /// The place of what a JSON pointer names: a cell, a row, a section (its heading), <c>/title</c>, <c>/period</c>, or a
    /// prose text such as <c>/overview/text</c> (its first paragraph).
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public bool TryGetPosition(string pointer, out SourcePosition position)
    {
        if (pointer is null)
            throw new ArgumentNullException(nameof(pointer));
        if (!CellLayout.TryGetSlot(pointer, out int slot))
        {
            bool known = _positions.TryGetValue(pointer, out SourcePosition[]? positions);
            position = known ? positions![0] : default;
            return known;
        }

        position = _cells[slot];
        return position.IsKnown;
    }

    /// <summary>
    /// The places of the paragraphs of a prose text such as <c>/overview/text</c>: one for each line of the text, in order.
    /// Empty where nothing is known.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<SourcePosition> GetParagraphs(string pointer)
    {
        if (_positions.TryGetValue(pointer ?? throw new ArgumentNullException(nameof(pointer)), out SourcePosition[]? paragraphs))
            return ValueList<SourcePosition>.Owning(paragraphs);
        return TryGetPosition(pointer, out SourcePosition position) ? ValueList<SourcePosition>.Owning([position]) : ValueList<SourcePosition>.Empty;
    }
}
