using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// Heads broken over lines of text that keeps the places of the page, as <c>pdftotext -layout</c> does: what stands over each other is
/// one head, and the places tell the order. Each of them must make a whole head, else the places are not those of the page, and
/// nothing is found.
/// </summary>
internal static class StackedHeads
{
    // More lines than the longest head has characters hold something else.
    private const int MostLines = 16;

    /// <summary>The heads from left to right; <paramref name="isOver"/> tells a head over others, which stands in no column of its own.</summary>
    internal static List<HeadToken>? Of(IReadOnlyList<Line> lines, HeadWords known, Func<Piece, bool> isOver)
    {
        if (lines.Count is < 2 or > MostLines || lines.Any(line => line.IsRow || !line.Position.IsKnown))
            return null;
        var columns = new List<Column>();
        foreach (Line line in lines)
        {
            foreach (Piece piece in PiecesOf(line, isOver))
            {
                int from = piece.Position.Column;
                int end = from + piece.Text.Length;
                List<Column> below = columns.FindAll(column => from < column.End && column.From < end);
                if (below.Count > 1)
                    return null;
                if (below.Count == 0)
                    columns.Add(new Column(piece, from, end));
                else
                    below[0].Take(piece, from, end);
            }
        }

        columns.Sort((left, right) => left.From.CompareTo(right.From));
        for (int i = 0; i < columns.Count; i++)
        {
            if (!known.Contains(columns[i].Words) || (i > 0 && columns[i].From < columns[i - 1].End))
                return null;
        }

        return columns.ConvertAll(column => new HeadToken(column.Words, new Piece(column.Words, column.First.Position), 0));
    }

    /// <summary>The words of a line, those of one character with a blank between them put together: 总 计.</summary>
    private static IEnumerable<Piece> PiecesOf(Line line, Func<Piece, bool> isOver)
    {
        foreach (Piece piece in line.Filled)
        {
            if (piece.IsValue || isOver(piece) || Labels.CornerNote.IsPiece(piece))
                continue;
            Piece? open = null;
            foreach (Piece word in LineSplitter.Words(piece.Text, piece.Position))
            {
                if (isOver(word))
                    continue;
                if (open is { } last && word.Text.Length == 1 && last.Words.Length * 2 == last.Text.Length + 1 && word.Position.Column == last.Position.Column + last.Text.Length + 1)
                {
                    open = new Piece(last.Text + " " + word.Text, last.Position);
                    continue;
                }

                if (open != null)
                    yield return open;
                open = word;
            }

            if (open != null)
                yield return open;
        }
    }

    private sealed class Column(Piece first, int from, int end)
    {
        internal Piece First => first;

        internal string Words { get; private set; } = first.Words;

        internal int From { get; private set; } = from;

        internal int End { get; private set; } = end;

        internal void Take(Piece piece, int from, int end)
        {
            Words += piece.Words;
            From = Math.Min(From, from);
            End = Math.Max(End, end);
        }
    }
}
