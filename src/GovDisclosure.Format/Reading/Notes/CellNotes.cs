using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Notes;

/// <summary>Where a note stands, the nearest to its number first.</summary>
internal enum NotePlace : byte
{
    /// <summary>Beside the number itself.</summary>
    Cell,

    /// <summary>At the label of its row.</summary>
    Label,

    /// <summary>At a head of its column.</summary>
    Head,

    /// <summary>At the caption of its table, or on a line of its own above it.</summary>
    Caption,

    /// <summary>At the heading of its section, which may have several tables.</summary>
    Section,
}

/// <summary>A note and where it stands.</summary>
internal readonly record struct PlacedNote(NotePlace Place, Note Note);

/// <summary>
/// The notes that stand over cells: what is said at a label, a head, a caption or above a table of the numbers below it. Nearly all
/// cells have none.
/// </summary>
internal sealed class CellNotes
{
    private static readonly PlacedNote[] s_none = [];

    private Dictionary<int, List<PlacedNote>>? _cells;
    private Dictionary<string, List<PlacedNote>>? _sections;

    /// <summary>Puts notes over a cell.</summary>
    internal void Add(int slot, NotePlace place, List<Note>? notes)
    {
        if (notes != null)
            Add(_cells ??= [], slot, place, notes);
    }

    /// <summary>Puts notes over a section.</summary>
    internal void Add(string section, NotePlace place, List<Note>? notes)
    {
        if (notes != null)
            Add(_sections ??= [], section, place, notes);
    }

    /// <summary>The notes over a cell.</summary>
    internal IReadOnlyList<PlacedNote> Over(int slot, string section)
    {
        List<PlacedNote>? own = null;
        List<PlacedNote>? common = null;
        _cells?.TryGetValue(slot, out own);
        _sections?.TryGetValue(section, out common);
        return own == null ? common ?? (IReadOnlyList<PlacedNote>)s_none : common == null ? own : [.. own, .. common];
    }

    private static void Add<T>(Dictionary<T, List<PlacedNote>> all, T key, NotePlace place, List<Note> notes)
        where T : notnull
    {
        if (!all.TryGetValue(key, out List<PlacedNote>? over))
            all.Add(key, over = []);
        foreach (Note note in notes)
            over.Add(new PlacedNote(place, note));
    }
}
