using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The lines of heads over a table, and what of them stands over each of its columns.</summary>
internal sealed class HeadLines
{
    private readonly List<Line> _lines = [];

    internal IReadOnlyList<Line> Lines => _lines;

    internal bool IsEmpty => _lines.Count == 0;

    internal void Add(Line line) => _lines.Add(line);

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

    /// <summary>
    /// For each column of the table what stands over it, from top to bottom; null where the lines are not of one table, or where it
    /// does not show which of its cells are merged and two lines differ in width.
    /// </summary>
    internal List<Piece>[]? Stacks(out SourceTable? table, out int width)
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

        var stacks = new List<Piece>[width];
        for (int i = 0; i < width; i++)
            stacks[i] = [];
        foreach (Piece piece in Pieces)
        {
            if (piece.Column < 0)
                return null;
            for (int column = piece.Column; column < piece.Column + piece.ColumnSpan && column < width; column++)
                stacks[column].Add(piece);
        }

        return stacks;
    }
}
