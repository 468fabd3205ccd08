using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>
/// Labels and numbers that stand on different lines. A run of labels and the run of numbers behind it belong together
/// where there are as many of both; numbers without labels belong to the rows between two labelled ones where the form
/// has as many there. Otherwise nothing is taken.
/// </summary>
internal sealed class MatrixRuns(Draft draft, Action<ApplicationRow, MatrixEvent?, MatrixEvent?> keep)
{
    private const string Section = "/applications";
    private const int Columns = 7;

    /// <summary>Whether words that are no label stand between labels and numbers; the numbers may be theirs.</summary>
    private bool _isDivided;

    internal void Assign(IReadOnlyList<MatrixEvent> sequence)
    {
        var labels = new List<MatrixEvent>();
        var numbers = new List<MatrixEvent>();
        ApplicationRow? before = null;
        _isDivided = false;
        foreach (MatrixEvent item in sequence)
        {
            if (item.IsUnknown)
                _isDivided |= labels.Count > 0 && numbers.Count == 0;
            else if (item.Row is { } row)
            {
                if (numbers.Count > 0 || item.IsAttached)
                {
                    Close(labels, numbers, before, row);
                    before = labels.Count > 0 ? labels[labels.Count - 1].Row : before;
                    labels.Clear();
                    numbers.Clear();
                    _isDivided = false;
                }

                if (item.IsAttached)
                    before = row;
                else
                    labels.Add(item);
            }
            else
            {
                numbers.Add(item);
            }
        }

        Close(labels, numbers, before, null);
    }

    private void Close(List<MatrixEvent> labels, List<MatrixEvent> numbers, ApplicationRow? before, ApplicationRow? next)
    {
        if (numbers.Count == 0)
        {
            foreach (MatrixEvent label in labels)
                keep(label.Row!.Value, label, label.IsBlankRow ? label : null);
        }
        else if (_isDivided || labels.Exists(label => label.IsBlankRow))
        {
            Refuse(labels, numbers);
        }
        else if (labels.Count == 1 && numbers.Count == 1)
        {
            keep(labels[0].Row!.Value, labels[0], numbers[0]);
        }
        else if (numbers.All(IsWhole) && RowsOf(labels, numbers.Count, before, next) is { } rows)
        {
            for (int i = 0; i < rows.Count; i++)
                KeepByOrder(rows[i], labels.FirstOrDefault(label => label.Row == rows[i]), numbers[i]);
        }
        else
        {
            Refuse(labels, numbers);
        }
    }

    private static bool IsWhole(MatrixEvent numbers) =>
        !numbers.IsLoose && (Array.Exists(numbers.Cells, cell => cell.IsFused) || numbers.Cells.Count(cell => !cell.IsBlank) == Columns);

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
        if (labelled.Count > count || (labelled.Count == 0 && before == null) || next == null || draft.OtherHandling == null)
            return null;

        // Editions may have other rows there: what is taken must be the same whichever it is.
        List<ApplicationRow>? found = null;
        foreach (ReportTemplate form in Vocabulary.Forms)
        {
            if (form.OtherHandling != draft.OtherHandling)
                continue;
            List<ApplicationRow> between = [.. form.Applications.Rows.Select(row => (ApplicationRow)row.Number).Where(row => IsBetween(row, labelled, before, next.Value))];
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
        TemplateRow template = Vocabulary.MatrixRows[(int)row];
        draft.Diagnostics.Add(Diagnose.AssignedByOrder(numbers.Position, template.Pointer, template.Label, numbers.Printed));
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
        {
            draft.Diagnostics.Add(Diagnose.NamelessNumbers(item.Position, Section, item.Printed));
            draft.KeepAside(Section, string.Empty, item.Cells.Select(cell => cell.Text), item.Position);
        }
    }
}
