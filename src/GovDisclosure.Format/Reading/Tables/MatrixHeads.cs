using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Checks the heads of the matrix: the columns are read by their place, so that it must be that of the form.</summary>
internal static class MatrixHeads
{
    private const int LeastHeads = 3;
    private const int ShortestPiece = 2;

    private static readonly int s_longestHead = Vocabulary.MatrixHeads.Keys.Max(head => head.Length);

    private static readonly string[] s_columns = [.. Vocabulary.Matrix.Columns.Select(column => column.Name)];

    private static readonly string[] s_organisations = [.. s_columns.Skip(1).Take(s_columns.Length - 2)];

    /// <summary>
    /// Whether a line is a row of heads that is not that of the form, with the words in it that are no heads. A row of
    /// whole heads must be all seven, or the five kinds of organisation, in order, with nothing between. Where heads are
    /// broken over lines, they and those of their pieces that belong to one head alone need only keep the order.
    /// </summary>
    internal static bool AreWrong(Line line, out IReadOnlyList<Piece> foreign)
    {
        foreign = [];
        if (line.Filled.Length < LeastHeads || HasValue(line))
            return false;
        List<string> heads = [];
        List<Piece> others = [];
        List<int> places = [];
        bool broken = false;
        foreach (Piece piece in line.Filled)
        {
            if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? column))
            {
                heads.Add(column.Name);
                places.Add(Array.IndexOf(s_columns, column.Name));
            }
            else if (HeadPieces.Matrix.MakeUp(piece.Words))
            {
                broken |= !Vocabulary.MatrixOverheads.Contains(piece.Words);
                if (PlaceOf(piece.Words) is >= 0 and int place)
                    places.Add(place);
            }
            else if (!MatrixReader.IsCornerNote(piece))
            {
                others.Add(piece);
            }
        }

        foreign = others;
        bool inOrder = places.SequenceEqual(places.OrderBy(place => place));
        if (heads.Count < LeastHeads)
            return places.Count >= LeastHeads && !inOrder;
        bool whole = heads.SequenceEqual(s_columns) || heads.SequenceEqual(s_organisations);
        return others.Count > 0 || !(broken ? inOrder && heads.Distinct().Count() == heads.Count : whole);
    }

    /// <summary>The place of the only column whose head holds these words, or -1; alone on their line they may be a piece of a head over several columns as well, and tell nothing.</summary>
    internal static int PlaceAlone(string words) =>
        words.Length >= ShortestPiece && words.Length <= s_longestHead && !Vocabulary.MatrixOverheads.Any(overhead => overhead.IndexOf(words, StringComparison.Ordinal) >= 0)
            ? PlaceOf(words)
            : -1;

    /// <summary>The place of the only column whose head holds these words, or -1.</summary>
    private static int PlaceOf(string words)
    {
        int[] places = [.. Vocabulary.MatrixHeads.Where(head => head.Key.IndexOf(words, StringComparison.Ordinal) >= 0).Select(head => Array.IndexOf(s_columns, head.Value.Name)).Distinct()];
        return places.Length == 1 ? places[0] : -1;
    }

    private static bool HasValue(Line line)
    {
        // The numbers of a row stand at its end.
        for (int i = line.Filled.Length - 1; i >= 0; i--)
        {
            if (line.Filled[i].IsValue)
                return true;
        }

        return false;
    }
}
