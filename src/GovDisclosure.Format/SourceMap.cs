using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format;

/// <summary>Where in the source each thing of a report stands: cells, rows, headings, title, period, paragraphs of prose.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<string, List<SourcePosition>> _positions;

    internal SourceMap(Dictionary<string, List<SourcePosition>> positions) => _positions = positions;

    /// <summary>A map of nothing.</summary>
    public static SourceMap Empty { get; } = new(new Dictionary<string, List<SourcePosition>>(StringComparer.Ordinal));

    /// <summary>The JSON pointers whose places are known.</summary>
    public IReadOnlyCollection<string> Pointers => _positions.Keys;

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
        bool known = _positions.TryGetValue(pointer, out List<SourcePosition>? positions);
        position = known ? positions![0] : default;
        return known;
    }

    /// <summary>
    /// The place of a finding: of the first thing it is about whose place is known; else, since a finding may be about what
    /// is not there, of the row, the table or the section around one. In a prose text it is the place of the paragraph.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public bool TryGetPosition(Finding finding, out SourcePosition position)
    {
        if (finding is null)
            throw new ArgumentNullException(nameof(finding));
        for (string[] level = finding.At.ToArray(); level.Length != 0; level = level.Select(Parent).Where(parent => parent.Length != 0).ToArray())
        {
            foreach (string pointer in level)
            {
                if (!_positions.TryGetValue(pointer, out List<SourcePosition>? positions))
                    continue;
                position = positions[finding.Paragraph < positions.Count ? finding.Paragraph : 0];
                return true;
            }
        }

        position = default;
        return false;
    }

    /// <summary>
    /// The places of the paragraphs of a prose text such as <c>/overview/text</c>: one for each line of the text, in order.
    /// Empty where nothing is known.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<SourcePosition> GetParagraphs(string pointer) =>
        _positions.TryGetValue(pointer ?? throw new ArgumentNullException(nameof(pointer)), out List<SourcePosition>? positions) ? positions : (IReadOnlyList<SourcePosition>)Array.Empty<SourcePosition>();

    private static string Parent(string pointer) => pointer.Substring(0, Math.Max(0, pointer.LastIndexOf('/')));
}
