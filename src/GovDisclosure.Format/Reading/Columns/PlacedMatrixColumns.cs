using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The columns of section 三 in a table that shows its columns: each is what the heads over it say.</summary>
internal static class PlacedMatrixColumns
{
    // A head broken into more pieces is none: 法律服务机构 over three lines.
    private const int MostPieces = 4;

    private const int Unknown = -1;
    private const int TwoHeads = -2;

    /// <summary>The columns; null where the places of the heads do not tell them.</summary>
    internal static ColumnMap? Of(HeadLines lines, int? year)
    {
        if (lines.Stacks(out SourceTable? table, out int width) is not { } stacks)
            return null;
        bool showsSpans = lines.Lines[0].IsInSpans;
        if (!showsSpans && YearsReachUnseen(stacks))
            return null;
        bool hasGroup = lines.Pieces.Any(MatrixHeads.IsOrganisations);
        int[] numbers = [.. stacks.Select(stack => NumberOf(stack.Pieces, showsSpans))];
        for (int i = 0; i < numbers.Length; i++)
        {
            // Under the head over the kinds of organisation stand these, and nowhere else.
            List<Piece> heads = stacks[i].Pieces;
            bool isUnderGroup = heads.Exists(MatrixHeads.IsOrganisations);
            if (numbers[i] == TwoHeads || (showsSpans && isUnderGroup && heads.TrueForAll(MatrixHeads.IsOverhead)) || (showsSpans && hasGroup && MatrixHeads.Members.Contains(numbers[i]) && !isUnderGroup))
                return null;
        }

        int first = Array.FindIndex(numbers, number => number >= 0);
        if (first < 0 || (!showsSpans && numbers.Count(number => number >= 0) < HeadLines.Least))
            return null;
        var columns = new List<MappedColumn>(stacks.Count);
        for (int i = 0; i < numbers.Length; i++)
        {
            HeadStack stack = stacks[i];
            if (numbers[i] >= 0 && !stack.Pieces.Exists(head => Scope.IsElse(head, year)))
                columns.Add(new MappedColumn(ColumnUse.Cells, numbers[i], stack.Lowest, stack.Place, stack.Span) { Notes = Scope.NotesIn(stack.Pieces) });
            else if (numbers[i] >= 0 || (stack.Lowest is { } head && (i > first || Scope.IsBeside(head))))
                columns.Add(new MappedColumn(ColumnUse.Aside, -1, Whole(stack.Pieces), stack.Place, stack.Span));
            else if (stack.Pieces.Exists(piece => !MatrixHeads.IsOverhead(piece) && !CornerNote.IsPiece(piece)))
                columns.Add(new MappedColumn(ColumnUse.Labels, -1, Whole(stack.Pieces), stack.Place, stack.Span));
        }

        return ColumnMap.Placed(columns, table!, width, stacks[first].Place);
    }

    /// <summary>Whether a year stands over some heads and not over others, where nothing shows how many it covers.</summary>
    private static bool YearsReachUnseen(List<HeadStack> stacks)
    {
        List<HeadStack> heads = stacks.FindAll(stack => stack.Pieces.Exists(piece => Vocabulary.MatrixHeads.ContainsKey(piece.Words)));
        return heads.Exists(HasYear) && !heads.TrueForAll(HasYear);

        static bool HasYear(HeadStack stack) => stack.Pieces.Exists(piece => !ReferenceEquals(piece, stack.Lowest) && Scope.IsYear(piece));
    }

    /// <summary>The column of the form that heads one over the other name; the lowest counts, also broken over several.</summary>
    private static int NumberOf(List<Piece> stack, bool showsSpans)
    {
        int number = Unknown;
        for (int start = stack.Count - 1; start >= 0 && start >= stack.Count - MostPieces && number < 0; start--)
        {
            string words = start == stack.Count - 1 ? stack[start].Words : Vocabulary.Words(string.Concat(stack.Skip(start).Select(piece => piece.Text)));
            if (Vocabulary.MatrixHeads.TryGetValue(words, out TemplateColumn? column))
                number = column.Number;
        }

        // Where cells are left out instead of merged, heads of different columns come to stand one over the other.
        foreach (Piece piece in stack)
        {
            if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? other) && other.Number != number)
                return TwoHeads;
        }

        // A piece of a head in a column of its own: a line end in a cell that became a border.
        return number < 0 && !showsSpans && stack.Exists(IsPieceOfHead) ? TwoHeads : number;
    }

    private static bool IsPieceOfHead(Piece piece) => !piece.IsBlank && !MatrixHeads.IsHead(piece) && HeadPieces.Matrix.MakeUp(piece.Words);

    private static Piece Whole(List<Piece> stack) =>
        stack.Count == 1 ? stack[0] : new Piece(string.Join("·", stack.Where(piece => !Vocabulary.MatrixOverheads.Contains(piece.Words)).Select(piece => piece.Text)), stack[stack.Count - 1].Position);
}
