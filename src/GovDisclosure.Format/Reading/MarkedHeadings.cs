using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// The headings that a document marks itself. Where it marks those of the three sections of tables, in their order, it is taken at its
/// word: prose that has the words of a heading, or of a head of a table, is prose.
/// </summary>
internal sealed class MarkedHeadings
{
    private const int FirstOfTables = 2;
    private const int LastOfTables = 4;

    // By the number of the section, from 1: the index of its first marked heading.
    private readonly int?[] _marked = new int?[1 + Territory.SectionCount];
    private readonly bool _areTrusted;

    internal MarkedHeadings(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsHeading && Headings.TryMatch(lines[i], out TemplateSection section) && _marked[section.Number] == null)
                _marked[section.Number] = i;
        }

        _areTrusted = AreComplete() && AreInOrder();
    }

    /// <summary>Whether a line with the words of a heading may be one: it is marked, or none is and it stands where the heading belongs.</summary>
    internal bool Admit(Line line, int index, TemplateSection section) =>
        !_areTrusted || line.IsHeading || (_marked[section.Number] == null && Belongs(section.Number, index));

    /// <summary>Whether a line may begin a table where it stands: a row may anywhere, other text not under a heading of prose.</summary>
    internal bool AdmitTable(Line line, int index)
    {
        if (!_areTrusted || line.IsRow)
            return true;
        int above = Territory.SectionCount;
        while (above > 0 && !(_marked[above] < index))
            above--;
        return above is >= FirstOfTables and <= LastOfTables;
    }

    private bool Belongs(int number, int index)
    {
        for (int other = 1; other <= Territory.SectionCount; other++)
        {
            if (_marked[other] is { } found && other < number != found < index)
                return false;
        }

        return true;
    }

    private bool AreComplete()
    {
        for (int number = FirstOfTables; number <= LastOfTables; number++)
        {
            if (_marked[number] == null)
                return false;
        }

        return true;
    }

    private bool AreInOrder()
    {
        int last = -1;
        foreach (int? index in _marked)
        {
            if (index < last)
                return false;
            last = index ?? last;
        }

        return true;
    }
}
