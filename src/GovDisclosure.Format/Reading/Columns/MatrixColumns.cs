using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// The columns of section 三 by their heads: 自然人, the kinds of organisation under 法人或其他组织, and 总计, in whatever order they
/// stand; heads that the form does not have are set aside.
/// </summary>
internal static class MatrixColumns
{
    private static readonly HashSet<char> s_characters = [.. MatrixHeads.Words.SelectMany(words => words)];

    /// <summary>Whether a line without numbers may be one of the heads; a single character only where heads stand above it.</summary>
    internal static bool MayBeHeads(Line line, bool isBelowHeads)
    {
        foreach (Piece piece in line.Filled)
        {
            if (isBelowHeads && piece.Words.Length == 1 && s_characters.Contains(piece.Words[0]))
                return true;
            if (!piece.IsLong && (MatrixHeads.IsHead(piece) || HeadPieces.Matrix.MakeUp(piece.Words) || Scope.IsYear(piece)))
                return true;
        }

        return false;
    }

    /// <summary>Whether texts are heads and nothing else, as where they are repeated after a page break.</summary>
    internal static bool RepeatsHeads(ReadOnlySpan<Piece> pieces)
    {
        // What stands in the corner changes nothing.
        while (pieces.Length > HeadLines.Least && !MatrixHeads.IsHead(pieces[0]))
            pieces = pieces.Slice(1);
        bool any = false;
        foreach (Piece piece in pieces)
        {
            bool isYear = Scope.IsYear(piece);
            if (!MatrixHeads.IsHead(piece) && !isYear && !CornerNote.IsPiece(piece) && !Scope.IsSerial(piece))
                return false;

            // A year alone is a caption.
            any |= MatrixHeads.IsHead(piece) || (isYear && pieces.Length > 1);
        }

        return any;
    }

    /// <summary>
    /// The columns; null where the heads do not tell them. <paramref name="areWrong"/> tells that they say something else than the
    /// form: a head that it does not have, or pieces of its heads in another order.
    /// </summary>
    internal static ColumnMap? Of(HeadLines lines, int? year, out bool areWrong)
    {
        areWrong = false;
        if ((PlacedMatrixColumns.Of(lines, year) ?? OrderedMatrixColumns.Of(lines, year, out areWrong)) is { } map)
        {
            areWrong = false;
            return map;
        }

        areWrong |= MatrixHeadOrder.IsAnother(lines);
        return null;
    }
}
