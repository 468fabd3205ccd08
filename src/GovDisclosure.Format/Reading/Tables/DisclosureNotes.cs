using System.Collections.Generic;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>The notes over the rows of section 二: those of their caption and of the lines above it.</summary>
internal sealed class DisclosureNotes(Draft draft)
{
    private const string Section = DisclosureReader.Section;

    private List<Note>? _notes;
    private bool _rowsSeen;

    /// <summary>The notes over a row; null where there are none.</summary>
    internal List<Note>? OfRow()
    {
        _rowsSeen = true;
        return _notes;
    }

    /// <summary>Takes the notes of a caption or line; with the first behind rows those over these end.</summary>
    internal void Take(List<Note>? notes)
    {
        if (_rowsSeen)
            _notes = null;
        _rowsSeen = false;
        if (notes != null)
            _notes = [.. _notes ?? [], .. notes];
    }

    /// <summary>A unit on a line of its own, or a year over a table that its caption stands above; whether it was taken. A free line stands below no row, and under no heads unless <paramref name="isHeaded"/>.</summary>
    internal bool TakeLine(Piece line, bool isFree, bool isHeaded)
    {
        Note? unit = Note.OfLine(line.Folded);
        bool isYear = unit == null && isFree && !_rowsSeen && line.IsWords && Scope.IsYear(line) && !DisclosureHeads.BeginsHeads(line) && !DisclosureHeads.IsHead(line) && !DisclosureHeads.IsBeginning(line);
        if (unit == null && !isYear)
            return false;

        // Over all tables a unit is of those that have such numbers.
        Note note = unit ?? Note.Read(line.Folded.Trim('(', ')'));
        if (!isYear && isFree && !isHeaded && draft.Printed.Captions.Count == 0)
            draft.Notes.Add(Section, NotePlace.Section, [note]);
        else
            Take([note]);
        draft.Annotate(Section, line.Text, line.Position);
        return true;
    }
}
