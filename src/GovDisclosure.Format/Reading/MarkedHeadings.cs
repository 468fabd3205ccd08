using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// The headings that a document marks itself. Where it marks those of the three sections of tables, in their order, it is taken at its
/// word: prose that has the words of a heading, or of a head of a table, is prose.
/// </summary>
internal sealed class MarkedHeadings
{
    private const int FirstOfTables = 2;
    private const int LastOfTables = 4;

    // Section → index of its first marked heading.
    private readonly SortedList<int, int> _marked = [];
    private readonly bool _areTrusted;

    internal MarkedHeadings(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsHeading && Headings.TryMatch(lines[i], out TemplateSection section) && !_marked.ContainsKey(section.Number))
                _marked.Add(section.Number, i);
        }

        _areTrusted = Enumerable.Range(FirstOfTables, LastOfTables - FirstOfTables + 1).All(_marked.ContainsKey)
            && _marked.Values.Zip(_marked.Values.Skip(1), (one, next) => one < next).All(inOrder => inOrder);
    }

    /// <summary>Whether a line with the words of a heading may be one: it is marked, or none is and it stands where the heading belongs.</summary>
    internal bool Admit(Line line, int index, TemplateSection section) =>
        !_areTrusted || line.IsHeading
        || (!_marked.ContainsKey(section.Number) && _marked.All(other => other.Key < section.Number == other.Value < index));

    /// <summary>Whether a line may begin a table where it stands: a row may anywhere, other text not under a heading of prose.</summary>
    internal bool AdmitTable(Line line, int index) =>
        !_areTrusted || line.IsRow || _marked.LastOrDefault(heading => heading.Value < index).Key is >= FirstOfTables and <= LastOfTables;
}
