using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Puts together what belongs together of the words and numbers of the matrix: labels, and the numbers that stand on their lines.</summary>
internal sealed class MatrixEvents(Draft draft, IReadOnlyList<MatrixItem> items)
{
    private const string Section = "/applications";

    /// <summary>Labels and rows of numbers in reading order, numbers attached to the label on whose line they stand.</summary>
    internal List<MatrixEvent> Assemble()
    {
        List<MatrixLabelSpan> labels = new MatrixLabelFinder(items).Find();
        AnnotateUnknown();
        AttachOnLine(labels);
        AttachBetweenPieces(labels);

        var events = new List<(int Index, MatrixEvent Event)>(labels.Count);
        foreach (MatrixLabelSpan label in labels)
        {
            events.Add((label.First, new MatrixEvent
            {
                Row = label.Row,
                Pieces = label.Pieces,
                IsSimilar = label.IsSimilar,
                Numbers = label.Numbers?.Numbers,
            }));
        }

        AddNameless(events, labels);
        foreach (MatrixItem item in items)
        {
            if (!item.IsLabel && !item.IsUsed && item.IsUnknown && !EndsSimilar(item, labels))
                events.Add((item.Index, new MatrixEvent { Pieces = [item.Words!] }));
        }

        return MatrixSequence.Of(events);
    }

    /// <summary>Whether words are the end of a label that was known by its beginning.</summary>
    private static bool EndsSimilar(MatrixItem item, List<MatrixLabelSpan> labels) =>
        MatrixLabels.IsEnding(item.Words!) && labels.FindLast(label => label.Last < item.Index) is { IsSimilar: true };

    /// <summary>Numbers go to the last label before them on their line.</summary>
    private void AttachOnLine(List<MatrixLabelSpan> labels)
    {
        var lastOnLine = new MatrixLabelSpan?[items.Count == 0 ? 0 : items[items.Count - 1].Line + 1];
        int next = 0;
        foreach (MatrixItem item in items)
        {
            if (item.Numbers == null)
                continue;
            for (; next < labels.Count && labels[next].First < item.Index; next++)
                labels[next].MarkOn(lastOnLine);

            // Beside one label may stand the numbers of two years, on its line or one below the other.
            if (item.IsOtherYear || IsBehindForeignWords(item))
                continue;
            if (lastOnLine[item.Line] is { Numbers: null } label)
                Take(label, item);
            else if (item.IsThisYear && next > 0 && labels[next - 1] is { Numbers: null } above)
                Take(above, item);
        }

        for (; next < labels.Count; next++)
            labels[next].MarkOn(lastOnLine);
    }

    /// <summary>A year between a label and its numbers belongs to both.</summary>
    private void Take(MatrixLabelSpan label, MatrixItem numbers)
    {
        label.Take(numbers);
        UseYears(numbers);
    }

    private void UseYears(MatrixItem numbers)
    {
        for (int i = numbers.Index - 1; i >= 0 && items[i].Line == numbers.Line && items[i].Words is { } words && Scope.IsYear(words); i--)
            items[i].IsUsed = true;
    }

    /// <summary>Whether words that are no part of a label stand right before numbers on their line: 其中：网上申请 beside the label of its group.</summary>
    private bool IsBehindForeignWords(MatrixItem item) =>
        item.Index > 0 && items[item.Index - 1] is { IsUsed: false, IsUnknown: true } before && before.Line == item.Line
        && !Scope.IsYear(before.Words!) && before.Words!.Plain.Length > 0;

    /// <summary>Numbers between the pieces of a broken label are its own.</summary>
    private void AttachBetweenPieces(List<MatrixLabelSpan> labels)
    {
        foreach (MatrixLabelSpan label in labels)
        {
            // Blank cells beside its last piece are no numbers yet.
            for (int i = label.First; i < label.Last && label.Numbers?.Numbers is not { HasNumbers: true }; i++)
            {
                if (items[i] is { Numbers: not null, IsTaken: false } numbers && (label.Numbers == null || numbers.Numbers!.HasNumbers))
                    label.Take(numbers);
            }
        }
    }

    /// <summary>Numbers that no label of the form stands with: a row of the issuer's own, or a row without a label.</summary>
    private void AddNameless(List<(int Index, MatrixEvent Event)> events, List<MatrixLabelSpan> labels)
    {
        int line = -1;
        MatrixItem? foreign = null;
        foreach (MatrixItem item in items)
        {
            if (item.IsTaken || item.Numbers is not { HasNumbers: true })
                continue;
            if (item.Line != line)
                foreign = item.IsThisYear ? null : ForeignLabel(item.Index, labels);
            line = item.Line;
            if (foreign != null)
            {
                foreign.IsUsed = true;
                KeepAside(foreign.Words!, item);
            }
            else
            {
                UseYears(item);
                events.Add((item.Index, new MatrixEvent { Numbers = item.Numbers }));
            }
        }
    }

    /// <summary>The words on the line of these numbers that are no label of the form: a subtotal or a row of the issuer's own.</summary>
    private MatrixItem? ForeignLabel(int index, List<MatrixLabelSpan> labels)
    {
        int line = items[index].Line;
        int first = index;
        while (first > 0 && items[first - 1].Line == line)
            first--;
        for (int i = first; i < items.Count && items[i].Line == line; i++)
        {
            if (items[i] is not { Words: { } piece, IsLabel: false })
                continue;
            bool group = piece.MatchMatrix(out _) == LabelMatch.Group && !piece.IsOverRows && Label.Parse(piece.Plain).Kind == EnumeratorKind.Bracketed && !labels.Exists(label => label.Last < index && IsIn(piece, label.Row));
            if (group || !MatrixLabels.IsPieceOfGroup(piece))
                return items[i];
        }

        return null;
    }

    /// <summary>Whether a row belongs to a group: behind it, the words of the group begin no subtotal, and the row has lost its label.</summary>
    private static bool IsIn(Piece group, ApplicationRow row)
    {
        foreach (string label in Vocabulary.MatrixRows[(int)row].Groups)
        {
            if (Vocabulary.Words(label) == group.Words)
                return true;
        }

        return false;
    }

    /// <summary>What is neither label nor head nor a piece of one belongs to the page; it is kept as a note. Beside numbers it is a label.</summary>
    private void AnnotateUnknown()
    {
        int end;
        for (int start = 0; start < items.Count; start = end)
        {
            bool numbered = false;
            for (end = start; end < items.Count && items[end].Line == items[start].Line; end++)
                numbered |= items[end].Numbers != null;
            for (int i = start; i < end && !numbered; i++)
            {
                if (items[i] is { IsUsed: false, IsUnknown: true, Words: { } words })
                    draft.Annotate(Section, words.Text, words.Position);
            }
        }
    }

    private void KeepAside(Piece label, MatrixItem numbers)
    {
        draft.Printed.RowLabels.Add(new PrintedText(label.Text, label.Position, Section, null));
        draft.KeepAside(Section, label.Text, Array.ConvertAll(numbers.Numbers!.Cells, cell => cell.Text), label.Position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(label.Position, Section, PersonalData.Mask(label.Text)));
    }
}
