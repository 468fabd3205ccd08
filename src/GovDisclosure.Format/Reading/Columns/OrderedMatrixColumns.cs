using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The columns of section 三 by the order of the heads, where the page shows no more.</summary>
internal static class OrderedMatrixColumns
{
    private const int Unknown = -1;

    /// <summary>The columns; null where the order of the heads does not tell them. <paramref name="areWrong"/> tells that the heads were told whole and stand in another order than can be.</summary>
    internal static ColumnMap? Of(HeadLines lines, int? year, out bool areWrong)
    {
        areWrong = false;
        List<HeadToken>? tokens = HeadTokens.Of(lines.Lines.Where(line => !Array.TrueForAll(line.Filled, piece => piece.IsValue || CornerNote.IsPiece(piece))), MatrixHeads.Words)
            ?? StackedHeads.Of(lines.Lines, MatrixHeads.Words, MatrixHeads.IsOverhead)
            ?? SideBySide.Of(lines.Lines, MatrixHeads.OfficialWords)
            ?? SideBySide.Of(lines.Lines, MatrixHeads.Words)
            ?? (lines.Lines.Count(HasHead) == 1 ? HeadTokens.WithForeign(lines.Lines.First(HasHead), MatrixHeads.Words) : null);
        if (tokens == null)
            return null;

        // Repeated before the first row, as where a page ends there.
        int half = tokens.Count / 2;
        if (tokens.Take(half).Select(token => token.Words).SequenceEqual(tokens.Skip(half).Select(token => token.Words)))
            tokens.RemoveRange(half, half);
        HeadToken[] all = [.. tokens.Where(token => !Vocabulary.MatrixOverheads.Contains(token.Words))];
        int group = tokens.FindIndex(token => token.Words == MatrixHeads.Organisations);
        if (tokens.FindLastIndex(token => token.Words == MatrixHeads.Organisations) != group)
            return null;
        tokens.RemoveAll(token => token.Words != MatrixHeads.Organisations && Vocabulary.MatrixOverheads.Contains(token.Words));
        group = tokens.FindIndex(token => token.Words == MatrixHeads.Organisations);
        HeadToken[] top = [.. tokens.Where(token => !MatrixHeads.Members.Contains(NumberOf(token)))];
        HeadToken[] members = [.. tokens.Where(token => MatrixHeads.Members.Contains(NumberOf(token)))];
        if (group >= 0)
            tokens.RemoveAt(group);
        var heads = tokens.ConvertAll(token => (token.Head, Number: NumberOf(token), token.Line));
        int known = heads.Count(head => head.Number >= 0);
        if (known < HeadLines.Least || heads.Where(head => head.Number >= 0).Select(head => head.Number).Distinct().Count() != known || InOrder(heads, group) is not { } order)
            return null;

        // Where lines of text show fewer heads than the form has, one may be there that was not told.
        if (known < Vocabulary.Matrix.Columns.Count && !(lines.Lines.All(line => line.IsRow) && !lines.HasOthers))
            return null;

        // Told whole, and in no way that the order of the form allows, they do not let that order be taken either.
        areWrong = !(AreAscending(members) && top.Where(token => token.Words != MatrixHeads.Organisations).GroupBy(token => token.Line).All(AreAscending) && !(group >= 0 && IsGroupElsewhere(top)));

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
        int group = Array.FindIndex(top, token => token.Words == MatrixHeads.Organisations);
        for (int i = 0; i < top.Length; i++)
        {
            if (i != group && top[i].Line == top[group].Line && i < group != (NumberOf(top[i]) != MatrixHeads.Total))
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

    private static bool HasHead(Line line) => Array.Exists(line.Filled, MatrixHeads.IsHead);

    /// <summary>The heads from left to right: the kinds of organisation stand where 法人或其他组织 does, on the line below it.</summary>
    private static List<(Piece Head, int Number, int Line)>? InOrder(List<(Piece Head, int Number, int Line)> heads, int group)
    {
        int first = heads.FindIndex(head => MatrixHeads.Members.Contains(head.Number));
        int last = heads.FindLastIndex(head => MatrixHeads.Members.Contains(head.Number));
        bool isOneLine = heads.TrueForAll(head => head.Line == heads[0].Line);
        if (group < 0 && (isOneLine || first < 0))
            return isOneLine ? heads : null;
        if (first < 0)
            return null;
        for (int i = first; i <= last; i++)
        {
            if (!MatrixHeads.Members.Contains(heads[i].Number))
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
}
