using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// The columns of section 三 by their heads: 自然人, the kinds of organisation under 法人或其他组织, and 总计, in whatever order they
/// stand; heads that the form does not have are set aside.
/// </summary>
internal static class MatrixColumns
{
    // A head broken into more pieces is none: 法律服务机构 over three lines.
    private const int MostPieces = 4;

    private const int ShortestPiece = 2;
    private const int TotalPlace = (int)ApplicantCategory.Total;

    private static readonly int s_longestHead = Vocabulary.MatrixHeads.Keys.Max(head => head.Length);

    private static readonly string s_organisations = Vocabulary.Words(Vocabulary.Matrix.Columns.SelectMany(column => column.Groups).GroupBy(group => group).OrderBy(group => group.Count()).First().Key);

    private static readonly int s_columnCount = Vocabulary.Matrix.Columns.Count;

    private static readonly string s_allApplicants = Vocabulary.Words(Vocabulary.Matrix.Columns.SelectMany(column => column.Groups).GroupBy(group => group).OrderByDescending(group => group.Count()).First().Key);

    private static readonly HeadWords s_words = new([.. Vocabulary.MatrixHeads.Keys, .. Vocabulary.MatrixOverheads]);

    private static readonly HeadWords s_officialWords = new([.. Vocabulary.Matrix.Columns.Select(column => Vocabulary.Words(column.Label)), .. Vocabulary.MatrixOverheads]);

    private static readonly HashSet<char> s_characters = [.. s_words.SelectMany(words => words)];

    private static readonly HashSet<int> s_members =
        [.. Vocabulary.Matrix.Columns.Where(column => column.Groups.Any(group => Vocabulary.Words(group) == s_organisations)).Select(column => column.Number)];

    /// <summary>Whether a line without numbers may be one of the heads; a single character only where heads stand above it.</summary>
    internal static bool MayBeHeads(Line line, bool isBelowHeads)
    {
        foreach (Piece piece in line.Filled)
        {
            if (isBelowHeads && piece.Words.Length == 1 && s_characters.Contains(piece.Words[0]))
                return true;
            if (!piece.IsLong && (IsHead(piece) || HeadPieces.Matrix.MakeUp(piece.Words) || Scope.IsYear(piece)))
                return true;
        }

        return false;
    }

    /// <summary>Whether texts are heads and nothing else, as where they are repeated after a page break.</summary>
    internal static bool RepeatsHeads(ReadOnlySpan<Piece> pieces)
    {
        // What stands in the corner changes nothing.
        while (pieces.Length > HeadLines.Least && !IsHead(pieces[0]))
            pieces = pieces.Slice(1);
        bool any = false;
        foreach (Piece piece in pieces)
        {
            bool isYear = Scope.IsYear(piece);
            if (!IsHead(piece) && !isYear && !CornerNote.IsPiece(piece) && !Scope.IsSerial(piece))
                return false;

            // A year alone is a caption.
            any |= IsHead(piece) || (isYear && pieces.Length > 1);
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
        if ((Placed(lines, year) ?? Ordered(lines, year, out areWrong)) is { } map)
        {
            areWrong = false;
            return map;
        }

        areWrong |= AreWrong(lines);
        return null;
    }

    private static bool AreWrong(HeadLines lines)
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
            int group = Array.FindIndex(line.Filled, IsOrganisations);
            foreach (Piece piece in line.Filled)
            {
                int beside = PlaceOf(piece.Words);
                int at = Array.IndexOf(line.Filled, piece);
                if (group >= 0 && beside >= 0 && (at < group) != (beside != TotalPlace))
                    return true;
                if (group >= 0 && beside < 0 && at > group && !IsHead(piece) && !CornerNote.IsPiece(piece))
                    return true;

                // A head that stands twice stands in the place of another.
                if (Vocabulary.MatrixHeads.TryGetValue(piece.Words, out TemplateColumn? head) && !whole.Add(head.Number))
                    return true;
                heads += Vocabulary.MatrixHeads.ContainsKey(piece.Words) ? 1 : 0;
                foreign |= !IsHead(piece) && !HeadPieces.Matrix.MakeUp(piece.Words) && !CornerNote.Is(piece);
                int place = PlaceOf(piece.Words);

                // 其他 behind others of its group is no piece of the head over them.
                members += s_members.Contains(place) ? 1 : 0;
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
            if (line.Filled.Length == 1 && previous >= 0 && previous != TotalPlace)
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

    private static ColumnMap? Placed(HeadLines lines, int? year)
    {
        if (lines.Stacks(out SourceTable? table, out int width) is not { } stacks)
            return null;
        bool showsSpans = lines.Lines[0].IsInSpans;
        if (!showsSpans && YearsReachUnseen(stacks))
            return null;
        bool hasGroup = lines.Pieces.Any(IsOrganisations);
        int[] numbers = [.. stacks.Select(stack => NumberOf(stack.Pieces, showsSpans))];
        for (int i = 0; i < numbers.Length; i++)
        {
            // Under the head over the kinds of organisation stand these, and nowhere else.
            List<Piece> heads = stacks[i].Pieces;
            bool isUnderGroup = heads.Exists(IsOrganisations);
            if (numbers[i] == TwoHeads || (showsSpans && isUnderGroup && heads.TrueForAll(IsOverhead)) || (showsSpans && hasGroup && s_members.Contains(numbers[i]) && !isUnderGroup))
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
            else if (stack.Pieces.Exists(piece => !IsOverhead(piece) && !CornerNote.IsPiece(piece)))
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

    private const int Unknown = -1;
    private const int TwoHeads = -2;

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

    private static bool IsPieceOfHead(Piece piece) => !piece.IsBlank && !IsHead(piece) && HeadPieces.Matrix.MakeUp(piece.Words);

    private static ColumnMap? Ordered(HeadLines lines, int? year, out bool areWrong)
    {
        areWrong = false;
        List<HeadToken>? tokens = HeadTokens.Of(lines.Lines.Where(line => !Array.TrueForAll(line.Filled, piece => piece.IsValue || CornerNote.IsPiece(piece))), s_words)
            ?? StackedHeads.Of(lines.Lines, s_words, IsOverhead)
            ?? SideBySide.Of(lines.Lines, s_officialWords)
            ?? SideBySide.Of(lines.Lines, s_words)
            ?? (lines.Lines.Count(HasHead) == 1 ? HeadTokens.WithForeign(lines.Lines.First(HasHead), s_words) : null);
        if (tokens == null)
            return null;

        // Repeated before the first row, as where a page ends there.
        int half = tokens.Count / 2;
        if (tokens.Take(half).Select(token => token.Words).SequenceEqual(tokens.Skip(half).Select(token => token.Words)))
            tokens.RemoveRange(half, half);
        HeadToken[] all = [.. tokens.Where(token => !Vocabulary.MatrixOverheads.Contains(token.Words))];
        int group = tokens.FindIndex(token => token.Words == s_organisations);
        if (tokens.FindLastIndex(token => token.Words == s_organisations) != group)
            return null;
        tokens.RemoveAll(token => token.Words != s_organisations && Vocabulary.MatrixOverheads.Contains(token.Words));
        group = tokens.FindIndex(token => token.Words == s_organisations);
        HeadToken[] top = [.. tokens.Where(token => !s_members.Contains(NumberOf(token)))];
        HeadToken[] members = [.. tokens.Where(token => s_members.Contains(NumberOf(token)))];
        if (group >= 0)
            tokens.RemoveAt(group);
        var heads = tokens.ConvertAll(token => (token.Head, Number: NumberOf(token), token.Line));
        int known = heads.Count(head => head.Number >= 0);
        if (known < HeadLines.Least || heads.Where(head => head.Number >= 0).Select(head => head.Number).Distinct().Count() != known || InOrder(heads, group) is not { } order)
            return null;

        // Where lines of text show fewer heads than the form has, one may be there that was not told.
        if (known < s_columnCount && !(lines.Lines.All(line => line.IsRow) && !lines.HasOthers))
            return null;

        // Told whole, and in no way that the order of the form allows, they do not let that order be taken either.
        areWrong = !(AreAscending(members) && top.Where(token => token.Words != s_organisations).GroupBy(token => token.Line).All(AreAscending) && !(group >= 0 && IsGroupElsewhere(top)));

        // Heads of which some stand on one line and some on another stand in no order that can be seen, if it is not that of the form.
        bool isSeen = IsOrderOfForm(order) || (AreSeen(members) && (group < 0 ? AreSeen(top) : top.Select(token => token.Line).Distinct().Count() == 1));
        List<Note>? beside = lines.NotesBeside(all);
        return isSeen ? ColumnMap.Ordered(order.Select(head => ColumnOf(head, beside, year)), lines) : null;
    }

    private static MappedColumn ColumnOf((Piece Head, int Number, int Line) head, List<Note>? beside, int? year) =>
        head.Number >= 0 && !Scope.IsElse(head.Head, year)
            ? new MappedColumn(ColumnUse.Cells, head.Number, head.Head, -1) { Notes = Scope.NotesIn(head.Head) is { } own ? [.. own, .. beside ?? []] : beside }
            : new MappedColumn(ColumnUse.Aside, -1, head.Head, -1);

    private static int NumberOf(HeadToken token) => Vocabulary.MatrixHeads.TryGetValue(token.Words, out TemplateColumn? column) ? column.Number : Unknown;

    /// <summary>Whether heads stand all on one line, or each on a line of its own. Of a head over others only the first is sure: set in the middle of its cell, it may come before or behind those beside it.</summary>
    private static bool AreSeen(HeadToken[] tokens) =>
        tokens.Select(token => token.Line).Distinct().Count() is var lines && (lines <= 1 || lines == tokens.Length);

    private static bool AreAscending(IEnumerable<HeadToken> tokens)
    {
        int[] numbers = [.. tokens.Select(NumberOf)];
        return numbers.SequenceEqual(numbers.OrderBy(number => number));
    }

    /// <summary>Whether 法人或其他组织 stands on one line with 自然人 or 总计, and not between them.</summary>
    private static bool IsGroupElsewhere(HeadToken[] top)
    {
        int group = Array.FindIndex(top, token => token.Words == s_organisations);
        for (int i = 0; i < top.Length; i++)
        {
            if (i != group && top[i].Line == top[group].Line && i < group != (NumberOf(top[i]) != TotalPlace))
                return true;
        }

        return false;
    }

    private static bool IsOrderOfForm(List<(Piece Head, int Number, int Line)> heads)
    {
        for (int i = 1; i < heads.Count; i++)
        {
            if (heads[i].Number <= heads[i - 1].Number)
                return false;
        }

        return heads.Count == 0 || heads[0].Number >= 0;
    }

    private static bool HasHead(Line line) => Array.Exists(line.Filled, IsHead);

    /// <summary>The heads from left to right: the kinds of organisation stand where 法人或其他组织 does, on the line below it.</summary>
    private static List<(Piece Head, int Number, int Line)>? InOrder(List<(Piece Head, int Number, int Line)> heads, int group)
    {
        int first = heads.FindIndex(head => s_members.Contains(head.Number));
        int last = heads.FindLastIndex(head => s_members.Contains(head.Number));
        bool isOneLine = heads.TrueForAll(head => head.Line == heads[0].Line);
        if (group < 0 && (isOneLine || first < 0))
            return isOneLine ? heads : null;
        if (first < 0)
            return null;
        for (int i = first; i <= last; i++)
        {
            if (!s_members.Contains(heads[i].Number))
                return null;
        }

        // All on one line below the head over some of them: that line shows their order.
        if (isOneLine && group == 0)
            return heads;

        // Without the head over them nothing tells where heads on a line of their own belong: 自然人 and 总计 before them may be the
        // first of two rows of heads.
        if (group < 0)
            return heads[first].Line == heads[0].Line || (last < heads.Count - 1 && heads.Select(head => head.Line).Distinct().Count() == heads.Count) ? heads : null;
        List<(Piece Head, int Number, int Line)> order = [.. heads.Take(first), .. heads.Skip(last + 1)];
        order.InsertRange(group > last ? group - (last + 1 - first) : Math.Min(group, first), heads.GetRange(first, last + 1 - first));
        return order;
    }

    private static Piece Whole(List<Piece> stack) =>
        stack.Count == 1 ? stack[0] : new Piece(string.Join("·", stack.Where(piece => !Vocabulary.MatrixOverheads.Contains(piece.Words)).Select(piece => piece.Text)), stack[stack.Count - 1].Position);

    private static bool IsHead(Piece piece) => Vocabulary.MatrixHeads.ContainsKey(piece.Words) || Vocabulary.MatrixOverheads.Contains(piece.Words);

    private static bool IsOrganisations(Piece piece) => piece.Words == s_organisations;

    private static bool IsOverhead(Piece piece) => Vocabulary.MatrixOverheads.Contains(piece.Words);
}
