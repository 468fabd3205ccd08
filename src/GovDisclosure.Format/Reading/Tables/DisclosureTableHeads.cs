using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>The heads over the rows of section 二 as they come, each small table its own, and the columns they tell.</summary>
internal sealed class DisclosureTableHeads(Draft draft)
{
    private const string Section = DisclosureReader.Section;

    private readonly HeadLines _open = new();

    // The caption above, and that above the heads; heads before any caption stand over all tables.
    private string? _caption;
    private string? _captionOfHeads;

    /// <summary>Whether heads wait for the rows below them.</summary>
    internal bool AreOpen => !_open.IsEmpty;

    /// <summary>The columns from here on; null where no heads told them.</summary>
    internal ColumnMap? Map { get; private set; }

    /// <summary>Keeps a caption. Its table ends that of another; one beside its rows leaves heads that stand over all of them.</summary>
    internal void Take(Piece caption, bool isAlone)
    {
        string? official = DisclosureHeads.OfficialCaption(caption);
        draft.Printed.Captions.Add(new PrintedText(caption.Text, caption.Position, Section, official));
        if (official != null)
            draft.Evidence.AddLabel(Vocabulary.Captions[official]);
        _caption = caption.Plain;
        if (_captionOfHeads != null ? _captionOfHeads != _caption : isAlone)
            Map = null;
    }

    /// <summary>Begins new heads; <paramref name="above"/> is a line on which they begin before their first word.</summary>
    internal void Begin(Line line, Line? above = null)
    {
        Map = null;
        if (above != null)
            _open.Add(above);
        _open.Add(line);
    }

    internal void Add(Line line) => _open.Add(line);

    /// <summary>Words below heads are heads; below those of a table, where they stand in it, or are pieces of its heads that a line end cut off.</summary>
    internal bool MayContinue(Line line) =>
        AreOpen && line.IsAllWords && !DisclosureReader.RowsIn(line.Filled[0], atStart: true).Any()
        && (_open.Lines[0].Table is not { } table || ReferenceEquals(line.Table, table)
            || (line.Filled.Length == 1 && line.Filled[0].Plain.Length == 0 && Scope.NotesIn(line.Filled[0])?.Exists(note => note.Kind != NoteKind.Plain) == true) || DisclosureHeads.IsOpen(_open.Pieces.Last()) || Array.TrueForAll(line.Filled, DisclosureHeads.IsPart));

    /// <summary>Reads the heads that wait; the numbers that stand among them.</summary>
    internal Piece[] Close()
    {
        _captionOfHeads = _caption;
        Map = DisclosureColumns.Of(_open, draft.Year, out bool areCut);
        foreach (MappedColumn column in Map?.Columns ?? [])
        {
            IReadOnlyList<HeadMeaning> meanings = DisclosureColumns.MeaningsOf(column);
            draft.Head(column.Head!, Section, meanings.Count == 0 ? null : meanings[0].Column.Label);
            draft.Evidence.AddHead(meanings);
        }

        if (areCut)
            draft.Diagnostics.Add(Diagnose.HeadsCut(_open.Lines[0].Position, Section, string.Join(" ", Map!.Columns.Select(column => column.Head!.Text))));
        Piece[] numbers = [.. _open.Pieces.Where(head => head.IsValue)];
        _open.Clear();
        return numbers;
    }
}
