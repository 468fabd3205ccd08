using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Finds the labels of the rows among the words of the matrix, and puts together those that are broken over cells and lines.</summary>
internal sealed class MatrixLabelFinder(IReadOnlyList<MatrixItem> items)
{
    private const int FarthestPiece = 8;
    private const int FarthestItem = 40;
    private const int FarthestBracket = 4;

    /// <summary>The labels in reading order.</summary>
    internal List<MatrixLabelSpan> Find()
    {
        var labels = new List<MatrixLabelSpan>();
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is { Words: { } piece, IsUsed: false } item && Find(item, piece) is { } label)
                labels.Add(label);
        }

        // In the middle of another label it stands in the margin: a group and no row. No two labels begin with the same piece.
        int farthest = -1;
        labels.RemoveAll(label =>
        {
            bool isInside = farthest > label.Last;
            farthest = Math.Max(farthest, label.Last);
            return isInside && label.Row == ApplicationRow.UndividedOtherHandling;
        });
        return labels;
    }

    private MatrixLabelSpan? Find(MatrixItem item, Piece piece)
    {
        LabelMatch match = piece.MatchMatrix(out ApplicationRow row);
        if (match == LabelMatch.Beginning)
            return Extend(item, piece);
        item.IsUsed = match is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group;
        return match is LabelMatch.Row or LabelMatch.Similar ? Closed(new MatrixLabelSpan(row, match == LabelMatch.Similar, item)) : null;
    }

    /// <summary>Puts a label together that goes on in later pieces, past groups and pieces of them set in the margin.</summary>
    private MatrixLabelSpan? Extend(MatrixItem first, Piece piece)
    {
        var parts = new List<MatrixItem> { first };
        string text = piece.Text;
        int pieces = 0;
        for (int j = first.Index + 1; j < items.Count && j <= first.Index + FarthestItem && pieces < FarthestPiece; j++)
        {
            if (items[j] is not { Words: { } next, IsUsed: false })
                continue;
            pieces++;
            LabelMatch match = MatrixLabels.Match(LabelText.Plain(text + next.Text), out ApplicationRow row);
            if (match is LabelMatch.Row or LabelMatch.Group or LabelMatch.Beginning)
            {
                parts.Add(items[j]);
                text += next.Text;
                if (match == LabelMatch.Beginning)
                    continue;
                Use(parts);
                return match == LabelMatch.Group ? null : Closed(new MatrixLabelSpan(row, false, parts));
            }

            if (!MatrixLabels.IsPieceOfGroup(next))
                break;
        }

        if (MatrixLabels.MatchCutOff(LabelText.Plain(text), out ApplicationRow cutOff) == LabelMatch.None)
            return null;
        Use(parts);
        return new MatrixLabelSpan(cutOff, true, parts);
    }

    private static void Use(List<MatrixItem> parts)
    {
        foreach (MatrixItem part in parts)
            part.IsUsed = true;
    }

    /// <summary>The label with the next pieces, where the bracket of its note is still open.</summary>
    private MatrixLabelSpan Closed(MatrixLabelSpan label)
    {
        string text = label.Folded;
        for (int j = label.Last + 1; j < items.Count && j <= label.Last + FarthestBracket && IsOpen(text); j++)
        {
            if (items[j].Words is not { } next)
                continue;
            if (next.MatchMatrix(out _) is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group || next.Folded.IndexOf(')') < 0)
                break;
            items[j].IsUsed = true;
            label.Add(items[j]);
            text += next.Folded;
        }

        return label;
    }

    /// <summary>Whether a bracket of a folded text is still open.</summary>
    internal static bool IsOpen(string folded)
    {
        int open = 0;
        foreach (char c in folded)
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        return open > 0;
    }
}
