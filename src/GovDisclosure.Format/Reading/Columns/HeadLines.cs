using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>What stands over a column of a table, from top to bottom; over several columns, where its cells cover these.</summary>
/// <param name="Place">The first column of the table that it covers, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Pieces">The heads; none where nothing stands there.</param>
internal readonly record struct HeadStack(int Place, int Span, List<Piece> Pieces)
{
    /// <summary>The lowest head; null where nothing stands there.</summary>
    internal Piece? Lowest => Pieces.Count == 0 ? null : Pieces[Pieces.Count - 1];
}

/// <summary>The lines of heads over a table, and what of them stands over each of its columns.</summary>
internal sealed class HeadLines
{
    // So many heads make a row of them; fewer of their words stand in labels and prose as well.
    internal const int Least = 3;

    private readonly List<Line> _lines = [];

    internal IReadOnlyList<Line> Lines => _lines;

    internal bool IsEmpty => _lines.Count == 0;

    internal void Add(Line line)
    {
        // A year on a line above a table is its caption, and the head of no column.
        if (line.Table != null)
            _lines.RemoveAll(above => above.Table == null && above.Filled.Length == 1 && Scope.IsYear(above.Filled[0]));
        _lines.Add(line);
    }

    /// <summary>Whether words that are no heads stand on lines between them.</summary>
    internal bool HasOthers { get; set; }

    internal void Clear()
    {
        _lines.Clear();
        HasOthers = false;
    }

    /// <summary>The notes of heads that were not found whole in one text, so that they may concern any column; null where there are none.</summary>
    internal List<Note>? NotesBeside(IEnumerable<HeadToken> tokens)
    {
        if (!Pieces.Any(piece => piece.HasNotes))
            return null;
        HashSet<Piece> heads = [.. tokens.Select(token => token.Head)];
        return Scope.NotesIn(Pieces.Where(piece => !heads.Contains(piece) && !CornerNote.IsPiece(piece)));
    }

    /// <summary>All heads in reading order.</summary>
    internal IEnumerable<Piece> Pieces => _lines.SelectMany(line => line.Filled);

    /// <summary>Whether a head says that its column is another year's or the like, or in another unit, for which no column may be taken that it does not tell.</summary>
    internal bool SayMore(int? year) => BreakNoteThatSaysMore() || Pieces.Any(head => !CornerNote.IsPiece(head) && (Scope.IsOtherYear(head, year) || Scope.NotesIn(head)?.TrueForAll(note => note.LeavesCount) == false));

    /// <summary>The same of a note that a line end breaks: 总计（ and 万件） below.</summary>
    private bool BreakNoteThatSaysMore() =>
        Pieces.Any(DisclosureHeads.IsOpen) && Note.In(LabelText.Fold(string.Concat(Pieces.Where(head => !CornerNote.IsPiece(head)).Select(head => head.Text)))).Exists(note => !note.LeavesCount);

    /// <summary>
    /// What stands over the columns of the table from left to right; null where the lines are not of one table, or where it does not
    /// show which of its cells are merged and two lines differ in width.
    /// </summary>
    internal List<HeadStack>? Stacks(out SourceTable? table, out int width)
    {
        table = _lines.Count == 0 ? null : _lines[0].Table;
        width = 0;
        if (table == null)
            return null;
        foreach (Line line in _lines)
        {
            if (!ReferenceEquals(line.Table, table))
                return null;
            width = Math.Max(width, line.Width);
        }

        var over = new List<Piece>[width];
        for (int i = 0; i < width; i++)
            over[i] = [];
        foreach (Piece piece in Pieces)
        {
            if (piece.Column < 0)
                return null;
            for (int column = piece.Column; column < piece.Column + piece.ColumnSpan && column < width; column++)
                over[column].Add(piece);
        }

        // The same cells over columns side by side: one head covers them, as where a sheet was laid out anew.
        var stacks = new List<HeadStack>(width);
        for (int i = 0; i < width; i++)
        {
            if (over[i].Count > 0 && i > 0 && over[i].SequenceEqual(over[i - 1]))
                stacks[stacks.Count - 1] = stacks[stacks.Count - 1] with { Span = stacks[stacks.Count - 1].Span + 1 };
            else
                stacks.Add(new HeadStack(i, 1, over[i]));
        }

        return stacks;
    }
}
