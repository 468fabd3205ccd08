using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Reads lines of heads: the columns, or whether they say something else than the form.</summary>
internal delegate ColumnMap? HeadReading(HeadLines lines, int? year, out bool areWrong);

/// <summary>The heads over the rows of a table as they come, also again after a page break, and the columns they tell.</summary>
internal sealed class TableHeads(Draft draft, string section, HeadReading read, Func<Piece, bool> isHead)
{
    private const int LongestHead = 12;

    private int _lone;

    /// <summary>Whether a text is a head of the form, or pieces of heads.</summary>
    internal Func<Piece, bool> IsHead => isHead;

    /// <summary>The lines that wait for the rows below them.</summary>
    internal HeadLines Open { get; } = new();

    /// <summary>The columns from here on; null where no heads told them.</summary>
    internal ColumnMap? Map { get; private set; }

    /// <summary>The heads, where they say something else than the form, so that nothing tells the columns.</summary>
    internal PrintedText? Wrong { get; private set; }

    /// <summary>The first line of heads that the form does not have: where none of its own stands there, nothing tells the columns, whatever the sums say.</summary>
    internal Line? Foreign { get; private set; }

    /// <summary>Keeps a line without numbers above the rows whose words are <paramref name="foreign"/> to the form.</summary>
    internal void Pass(Line line, int foreign)
    {
        // Heads one a line are short; a sentence is none.
        _lone += foreign == 1 && line.Filled.Length == 1 && line.Table == null && line.Folded.Length is > 1 and <= LongestHead ? 1 : 0;
        Foreign ??= foreign >= HeadLines.Least || _lone >= HeadLines.Least ? line : null;
    }

    /// <summary>Reads the heads that wait, above these rows. Heads that stand again say the same again, or tell other columns from there on.</summary>
    internal void Close(IEnumerable<Line> rows, bool areAgain)
    {
        if (Open.IsEmpty)
            return;
        ColumnMap? map = read(Open, draft.Year, out bool areWrong);
        map = map?.Above(rows.TakeWhile(row => row.Table != null && !AreHeads(row)));

        // Heads again that tell no columns leave none that can be told; nor does a unit or a year in a head that tells none.
        if (areWrong || (map == null && (Open.SayMore(draft.Year) || (areAgain && Open.Pieces.Count(IsHead) >= HeadLines.Least))))
            Wrong ??= new PrintedText(string.Join(" ", Open.Pieces.Select(head => head.Text)), Open.Lines[0].Position, section, null);
        if (map != null && (map.IsPlaced || Map == null || !map.SaysAs(Map)))
            Map = map;
        Open.Clear();
    }

    /// <summary>Whether a row below is heads again, which speak of the rows below them.</summary>
    private bool AreHeads(Line row) => row.IsAllWords && row.Filled.Count(isHead) >= HeadLines.Least;
}
