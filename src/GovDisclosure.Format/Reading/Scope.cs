using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>Words that say of which year or kind something is. What is not this report's own fills no cell.</summary>
internal static class Scope
{
    private const int LongestYear = 12;

    /// <summary>The notes that stand in texts; null where none does, as nearly always.</summary>
    internal static List<Note>? NotesIn(IEnumerable<Piece> pieces)
    {
        List<Note>? notes = null;
        foreach (Piece piece in pieces)
        {
            if (NotesIn(piece) is { } own)
                (notes ??= []).AddRange(own);
        }

        return notes;
    }

    /// <summary>The same of one text.</summary>
    internal static List<Note>? NotesIn(Piece piece) => piece.HasNotes && Note.In(piece.Folded) is { Count: > 0 } notes ? notes : null;

    /// <summary>
    /// Whether a text says that what stands with it is something else than this year's: 上年, 2022年, 自然人（上年数）. The report's
    /// year may not be known.
    /// </summary>
    internal static bool IsElse(Piece piece, int? year) =>
        IsOtherYear(piece, year) || (!piece.IsValue && SaysElse(NotesIn(piece), year));

    /// <summary>Whether a column of the form is itself for the numbers of the year before.</summary>
    internal static bool IsLastYears(TemplateColumn column) => column.Label.StartsWith("上一年", StringComparison.Ordinal);

    /// <summary>Whether one of these notes says so.</summary>
    internal static bool SaysElse(List<Note>? notes, int? year) => notes != null && notes.Exists(note => note.SaysElse(year));

    /// <summary>Whether a short text is the name of another year: 上年, 2022年.</summary>
    internal static bool IsOtherYear(Piece piece, int? year) => !piece.IsValue && YearIn(piece) is { } named && named.SaysElse(year);

    /// <summary>Whether a short text names a year at all: 本年, 上年, 2022年.</summary>
    internal static bool IsYear(Piece piece) => !piece.IsValue && (IsThisYear(piece.Folded) || YearIn(piece) != null);

    /// <summary>Whether a short text names this year.</summary>
    internal static bool IsThisYear(Piece piece, int? year) => !piece.IsValue && (IsThisYear(piece.Folded) || (YearIn(piece) is { Kind: NoteKind.Year } named && named.Year == year));

    /// <summary>The year that is all that a short text says.</summary>
    private static Note? YearIn(Piece piece)
    {
        string folded = piece.Folded;
        if (folded.Length is < 2 or > LongestYear || (folded.IndexOf('年') < 0 && folded.IndexOf('期') < 0) || IsThisYear(folded))
            return null;
        Note note = Note.Read(folded[0] == '(' && folded[folded.Length - 1] == ')' ? folded.Substring(1, folded.Length - 2) : folded);
        return note.Kind is NoteKind.LastYear or NoteKind.Year ? note : null;
    }

    private static bool IsThisYear(string folded) => folded.Length <= LongestYear && folded is "本年" or "本年度" or "今年" or "当年" or "本年数" or "本年度数" or "本期" or "本年数量";
}
