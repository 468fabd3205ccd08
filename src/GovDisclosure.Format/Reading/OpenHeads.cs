using System;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading;

/// <summary>Whether heads of a table stand above the next line, and no row of it yet: a year on a line of its own is the head of a column there.</summary>
internal struct OpenHeads
{
    // A row answers by itself: it is asked only where a line of text follows.
    private Line? _row;
    private bool _areOpen;

    internal readonly bool AreOpen => _row != null ? HasHead(_row) : _areOpen;

    internal void Pass(Line line)
    {
        _areOpen = !line.IsRow && (HasHead(line) || (AreOpen && !TerritoryWalk.BelongsToTable(line)));
        _row = line.IsRow ? line : null;
    }

    private static bool HasHead(Line line) =>
        !Array.Exists(line.Filled, piece => piece.IsValue && piece.Number.IsNumber)
        && Array.Exists(line.Filled, piece => !piece.IsLong && Vocabulary.HeadWords.Contains(piece.Words));
}
