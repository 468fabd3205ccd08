using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>
/// Labels and numbers that stand on different lines. A label and the numbers right below it belong together; a run of labels and
/// the run of numbers behind it where there are as many of both; numbers without labels belong to the rows between two labelled
/// ones where the form has as many there. Otherwise nothing is taken, and a row that such numbers touch is in doubt: they may be
/// the half of its own, or those of another year.
/// </summary>
internal sealed class MatrixRuns(Draft draft, OtherHandlingForm? otherHandling, Action<ApplicationRow, MatrixEvent?, MatrixEvent?> keep)
{
    private const string Section = "/applications";

    private readonly HashSet<ApplicationRow> _labelled = [];

    /// <summary>The rows that numbers taken by the order of the form touch: in doubt with them.</summary>
    internal List<ApplicationRow> Touching { get; } = [];

    internal void Assign(IReadOnlyList<MatrixEvent> sequence)
    {
        _labelled.UnionWith(sequence.Where(item => item.Row != null).Select(item => item.Row!.Value));
        var stretch = new List<MatrixEvent>();
        MatrixEvent? before = null;
        foreach (MatrixEvent item in sequence)
        {
            if (!item.IsAttached)
            {
                stretch.Add(item);
                continue;
            }

            Close(stretch, before, item);
            stretch.Clear();
            before = item;
        }

        Close(stretch, before, null);
    }

    /// <summary>What stands between two rows whose label and numbers stand together.</summary>
    private void Close(List<MatrixEvent> stretch, MatrixEvent? before, MatrixEvent? next)
    {
        List<MatrixEvent> numbers = stretch.FindAll(item => item.Row == null && !item.IsUnknown);
        List<MatrixEvent> labels = stretch.FindAll(item => item.Row != null);
        if (numbers.Count == 0)
        {
            foreach (MatrixEvent label in labels)
                keep(label.Row!.Value, label, label.IsBlankRow ? label : null);
            return;
        }

        if (PairsOf(stretch, isFirst: before == null, isLast: next == null) is { } pairs)
        {
            foreach ((MatrixEvent label, MatrixEvent? own) in pairs)
            {
                if (label.Row is { } row)
                    keep(row, label, own ?? (label.IsBlankRow ? label : null));
                else
                    Nameless(own!);
            }

            // Where a page breaks its numbers, the upper halves stand below words of another line, as of the heads.
            if (next != null && pairs[pairs.Count - 1] is { Label.Row: null, Numbers: { } nameless })
                next.Contest = nameless;
            return;
        }

        if (!stretch.Exists(item => item.IsUnknown || item.IsBlankRow) && AreApart(stretch) && numbers.TrueForAll(IsWhole) && RowsOf(labels, numbers.Count, before?.Row, next?.Row) is { } rows)
        {
            for (int i = 0; i < rows.Count; i++)
                KeepByOrder(rows[i], labels.Find(label => label.Row == rows[i]), numbers[i]);
            if (labels.Count == 0)
                Touching.AddRange(new[] { before?.Row, next?.Row }.OfType<ApplicationRow>());
            return;
        }

        Refuse(labels, numbers);
        Contest(stretch, before, next);
    }

    /// <summary>
    /// The labels, and words that are none, with the numbers right below each; null where they do not follow each other so. Where the
    /// table ends, the last label may stand alone. Numbers too many put the rows above and below in doubt, and these alone: no label
    /// is without numbers that they may be.
    /// </summary>
    private static List<(MatrixEvent Label, MatrixEvent? Numbers)>? PairsOf(List<MatrixEvent> stretch, bool isFirst, bool isLast)
    {
        var pairs = new List<(MatrixEvent Label, MatrixEvent? Numbers)>();
        MatrixEvent? open = null;
        MatrixEvent? nameless = null;
        bool anyNameless = false;
        foreach (MatrixEvent item in stretch)
        {
            if (item.Row == null && !item.IsUnknown)
            {
                if (open == null && (pairs.Count == 0 || pairs[pairs.Count - 1].Numbers == null))
                    return null;
                item.Contest = nameless;
                if (open == null)
                    pairs[pairs.Count - 1].Numbers!.Contest = item;

                // Words before the first row are pieces of the heads, and no label.
                nameless = open == null || (isFirst && open.IsUnknown && !pairs.Exists(pair => pair.Label.Row != null)) ? item : null;
                anyNameless |= nameless != null;
                pairs.Add((open ?? item, item));
                open = null;
            }
            else if (item.IsBlankRow)
            {
                if (open is { Row: not null })
                    return null;
                pairs.Add((item, null));
            }
            else if (open is { Row: not null })
            {
                return null;
            }
            else
            {
                open = item;
            }
        }

        // A whole row of numbers before the first label: as well each may stand above its own.
        if (isFirst && pairs.Count > 1 && pairs[0] is { Label.Row: null, Numbers: { } first } && IsWhole(first))
            return null;
        if (open is { Row: not null })
        {
            if (!isLast || anyNameless)
                return null;
            pairs.Add((open, null));
        }

        return pairs;
    }

    /// <summary>Whether all labels stand before all numbers.</summary>
    private static bool AreApart(List<MatrixEvent> stretch) =>
        stretch.FindLastIndex(item => item.Row != null) < stretch.FindIndex(item => item.Row == null);

    private static bool IsWhole(MatrixEvent numbers) =>
        numbers.Numbers is { IsLoose: false } whole && (Array.Exists(whole.Cells, cell => cell.IsFused) || whole.Count == MatrixCells.ColumnsOf(numbers));

    /// <summary>The rows that so many rows of numbers must be, or null where the order of the form does not tell.</summary>
    private List<ApplicationRow>? RowsOf(List<MatrixEvent> labels, int count, ApplicationRow? before, ApplicationRow? next)
    {
        List<ApplicationRow> labelled = labels.Select(label => label.Row!.Value).ToList();
        for (int i = 1; i < labelled.Count; i++)
        {
            if (Vocabulary.PlaceOf(labelled[i]) <= Vocabulary.PlaceOf(labelled[i - 1]))
                return null;
        }

        if (labelled.Count == count)
            return labelled;
        if (labelled.Count > count || (labelled.Count == 0 && before == null) || next == null || otherHandling == null)
            return null;

        // Editions may have other rows there: what is taken must be the same whichever it is.
        List<ApplicationRow>? found = null;
        foreach (ReportTemplate form in Vocabulary.Forms)
        {
            if (form.OtherHandling != otherHandling)
                continue;
            List<ApplicationRow> between = [.. form.Applications.Rows.Select(row => (ApplicationRow)row.Number).Where(row => IsBetween(row, labelled, before, next.Value) && (labelled.Contains(row) || !_labelled.Contains(row)))];
            if (between.Count != count || !labelled.All(between.Contains))
                continue;
            if (found != null && !found.SequenceEqual(between))
                return null;
            found = between;
        }

        return found;
    }

    private static bool IsBetween(ApplicationRow row, List<ApplicationRow> labelled, ApplicationRow? before, ApplicationRow next) =>
        Vocabulary.PlaceOf(row) < Vocabulary.PlaceOf(next)
        && (labelled.Count > 0 ? Vocabulary.PlaceOf(row) >= Vocabulary.PlaceOf(labelled[0]) : Vocabulary.PlaceOf(row) > Vocabulary.PlaceOf(before!.Value));

    private void KeepByOrder(ApplicationRow row, MatrixEvent? label, MatrixEvent numbers)
    {
        numbers.IsByOrder = true;
        keep(row, label, numbers);
    }

    private void Refuse(List<MatrixEvent> labels, List<MatrixEvent> numbers)
    {
        foreach (MatrixEvent label in labels)
        {
            TemplateRow template = Vocabulary.MatrixRows[(int)label.Row!.Value];
            draft.Refuse(Diagnose.LabelsApart(label.Position, template.Pointer, template.Label));
            keep(label.Row.Value, label, new MatrixEvent { IsRefused = true });
        }

        foreach (MatrixEvent item in numbers)
            Nameless(item);
    }

    private void Nameless(MatrixEvent numbers)
    {
        draft.Diagnostics.Add(Diagnose.NamelessNumbers(numbers.Position, Section, numbers.Printed));
        draft.KeepAside(Section, string.Empty, numbers.Numbers!.Cells.Select(cell => cell.Text), numbers.Position);
    }

    /// <summary>Numbers without a label put the rows they touch in doubt.</summary>
    private static void Contest(List<MatrixEvent> stretch, MatrixEvent? before, MatrixEvent? next)
    {
        MatrixEvent first = stretch.Find(item => !item.IsUnknown)!;
        MatrixEvent last = stretch.FindLast(item => !item.IsUnknown)!;
        if (before != null && first.Row == null)
            before.Contest = first;
        if (next != null && last.Row == null)
            next.Contest = last;
    }
}
