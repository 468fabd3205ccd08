using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>Whether the heads of section 三 stand in the order of the form, as far as words and pieces of them show it.</summary>
internal static class MatrixHeadOrder
{
    private const int ShortestPiece = 2;

    private static readonly int s_longestHead = Vocabulary.MatrixHeads.Keys.Max(head => head.Length);

    /// <summary>Whether heads that tell no columns say something else than the form.</summary>
    internal static bool IsAnother(HeadLines lines)
    {
        int last = -1;
        HashSet<int> whole = [];
        foreach (Line line in lines.Lines)
        {
            int heads = 0;
            int members = 0;
            bool foreign = false;
            int previous = -1;
            // Side by side, 法人或其他组织 stands between 自然人 and 总计.
            int group = Array.FindIndex(line.Filled, MatrixHeads.IsOrganisations);
            foreach (Piece piece in line.Filled)
            {
                int beside = PlaceOf(piece.Words);
                int at = Array.IndexOf(line.Filled, piece);
                if (group >= 0 && beside >= 0 && (at < group) != (beside != MatrixHeads.Total))
                    return true;
                if (group >= 0 && beside < 0 && at > group && !MatrixHeads.IsHead(piece) && !CornerNote.IsPiece(piece))
                    return true;

                // A head that stands twice stands in the place of another.
                if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? head) && !whole.Add(head.Number))
                    return true;
                heads += Vocabulary.MatrixHeads.ContainsKey(piece.Words) ? 1 : 0;
                foreign |= !MatrixHeads.IsHead(piece) && !HeadPieces.Matrix.MakeUp(piece.Words) && !CornerNote.Is(piece);
                int place = PlaceOf(piece.Words);

                // 其他 behind others of its group is no piece of the head over them.
                members += MatrixHeads.Members.Contains(place) ? 1 : 0;
                if (place < 0 && head != null && members > 1)
                    place = head.Number;
                if (place < 0)
                    continue;
                if (place < previous)
                    return true;
                previous = place;
            }

            if (foreign && heads >= HeadLines.Least)
                return true;

            // Heads one a line: 总计 stands behind 自然人, as in the first of two rows of heads, or behind the others.
            if (line.Filled.Length == 1 && previous >= 0 && previous != MatrixHeads.Total)
            {
                if (previous < last)
                    return true;
                last = previous;
            }
        }

        return false;
    }

    /// <summary>The place of the only column whose head holds these words, or −1; 其他 may be a piece of 法人或其他组织.</summary>
    private static int PlaceOf(string words)
    {
        if (words.Length < ShortestPiece || words.Length > s_longestHead || Vocabulary.MatrixOverheads.Any(overhead => overhead.IndexOf(words, StringComparison.Ordinal) >= 0))
            return -1;
        int[] places = [.. Vocabulary.MatrixHeads.Where(head => head.Key.IndexOf(words, StringComparison.Ordinal) >= 0).Select(head => head.Value.Number).Distinct()];
        return places.Length == 1 ? places[0] : -1;
    }
}
