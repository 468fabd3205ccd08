using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Reads lines of heads: the columns, or whether they say something else than the form.</summary>
internal delegate ColumnMap? HeadReading(HeadLines lines, int? year, out bool areWrong);

/// <summary>The heads over the rows of a table as they come, also again after a page break, and the columns they tell.</summary>
internal sealed class TableHeads(Draft draft, string section, HeadReading read, Func<Piece, bool> isHead)
{
    // So many heads make a row of them; fewer of their words stand in labels and prose as well.
    internal const int Least = 3;

    /// <summary>The lines that wait for the rows below them.</summary>
    internal HeadLines Open { get; } = new();

    /// <summary>The columns from here on; null where no heads told them.</summary>
    internal ColumnMap? Map { get; private set; }

    /// <summary>The columns by the first heads that tell them.</summary>
    internal ColumnMap? FirstMap { get; private set; }

    /// <summary>The heads, where they say something else than the form, so that nothing tells the columns.</summary>
    internal PrintedText? Wrong { get; private set; }

    /// <summary>Reads the heads that wait, above these rows. Heads that stand again say the same again, or tell other columns from there on.</summary>
    internal void Close(IEnumerable<Line> rows, bool areAgain)
    {
        if (Open.IsEmpty)
            return;
        ColumnMap? map = read(Open, draft.Year, out bool areWrong);
        if (map is { IsPlaced: true } && rows.TakeWhile(row => row.Table != null).Any(map.IsContradictedBy))
            map = map.WithoutPlaces();

        // Heads again that tell no columns leave none that can be told.
        if (areWrong || (map == null && areAgain && Open.Pieces.Count(isHead) >= Least))
            Wrong ??= new PrintedText(string.Join(" ", Open.Pieces.Select(head => head.Text)), Open.Lines[0].Position, section, null);
        if (map != null && (map.IsPlaced || Map == null || !map.SaysAs(Map)))
            Map = map;
        FirstMap ??= map;
        Open.Clear();
    }
}
