using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>
/// Reads the small tables of section 二. A row is known by its label, a column by its head; the caption tells nothing
/// that they do not.
/// </summary>
internal sealed class DisclosureReader(Draft draft)
{
    internal const string Section = "/proactiveDisclosure";

    // The rows of the form in reading order, and by their pointers; those that cannot be taken apart, and those of another year.
    private readonly List<DisclosureRow> _order = [];
    private readonly Dictionary<string, DisclosureRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DisclosureRow> _unclear = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DisclosureRow> _ofElse = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly AsideColumns _asides = new();

    /// <summary>Whether a line begins or carries on a table of section 二.</summary>
    internal static bool IsTableLine(Line line) =>
        !line.IsBlank && !line.Filled[0].IsLong
        && (DisclosureHeads.IsCaption(line.Filled[0]) || DisclosureHeads.BeginsHeads(line.Filled[0]) || (line.Filled.Length > 1 && Array.TrueForAll(line.Filled, DisclosureHeads.IsHead)));

    /// <summary>Reads the lines, and gives the pointers of the rows that were found; <paramref name="hasAside"/> tells that a table of the section was kept aside.</summary>
    internal HashSet<string> Read(IReadOnlyList<Line> lines, bool hasAside)
    {
        new DisclosureWalk(draft, _asides, Take).Walk(lines);
        bool anyNumbers = _unclear.Count > 0 || _order.Exists(row => row.Numbers.HasNumbers) || draft.AdditionalRows.Exists(row => row.Table == Section) || hasAside;
        foreach (DisclosureRow row in _order)
            Assign(row, Named(row.Row!), anyNumbers);
        foreach (KeyValuePair<string, DisclosureRow> row in _unclear.Where(row => !_rows.ContainsKey(row.Key)))
            draft.Refuse(Diagnose.RowUnclear(row.Value.Label.Position, row.Key, Named(row.Key).Label, row.Value.Text));

        // Rows of which the page has only those of another year or the like.
        foreach (KeyValuePair<string, DisclosureRow> row in _ofElse.Where(row => !_rows.ContainsKey(row.Key) && !_unclear.ContainsKey(row.Key)))
        {
            _found.Add(row.Key);
            draft.Refuse(Diagnose.NumberOfElse(row.Value.Label.Position, row.Key, Named(row.Key).Label, row.Value.Label.Text, row.Value.Printed));
        }

        _asides.Keep(draft, Section);
        return _found;
    }

    private TemplateRow Named(string pointer) => Vocabulary.DisclosureRow(draft.Evidence.Leading, pointer);

    private void Take(DisclosureRow row)
    {
        if (row.OfElse is { } pointer)
            AddFirst(_ofElse, pointer, row);
        if (row.Row == null)
            KeepAside(row);
        else if (_rows.TryGetValue(row.Row, out DisclosureRow? earlier))
            Compare(earlier, row);
        else
            Keep(row, row.Row);
    }

    private static void AddFirst(Dictionary<string, DisclosureRow> rows, string pointer, DisclosureRow row)
    {
        if (!rows.TryGetValue(pointer, out _))
            rows.Add(pointer, row);
    }

    private void Keep(DisclosureRow row, string pointer)
    {
        _rows.Add(pointer, row);
        _order.Add(row);
        if (Vocabulary.DisclosureLabels.TryGetValue(row.Label.Words, out HashSet<ReportEdition>? editions))
            draft.Evidence.AddLabel(editions);
        _found.Add(pointer);
    }

    private void Compare(DisclosureRow earlier, DisclosureRow row)
    {
        TemplateRow template = Named(row.Row!);
        draft.Printed.RowLabels.Add(new PrintedText(row.Label.Text, row.Label.Position, template.Pointer, template.Label));
        if (earlier.Meet(row))
            draft.Diagnostics.Add(Diagnose.RowRepeated(row.Label.Position, template.Pointer, template.Label));
    }

    /// <summary>A row of the issuer's own, or a text between the tables.</summary>
    private void KeepAside(DisclosureRow row)
    {
        Piece[] values = row.Numbers.Cells;
        string[] cells = [.. values.Take(Array.FindLastIndex(values, value => !value.IsBlank) + 1).Select(value => value.Text)];
        if (cells.Length == 0 || row.Map == null || Array.Exists(values, value => value.IsWords))
        {
            foreach (string known in row.Map == null ? [] : RowsIn(row.Label))
                AddFirst(_unclear, known, row);

            draft.Annotate(Section, cells.Length == 0 ? row.Label.Text : row.Text + string.Concat(row.IsClosed ? [] : cells.Select(cell => " " + cell)), row.Label.Position);
            return;
        }

        draft.Printed.RowLabels.Add(new PrintedText(row.Label.Text, row.Label.Position, Section, null));
        draft.KeepAside(Section, row.Label.Text, cells, row.Label.Position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(row.Label.Position, Section, PersonalData.Mask(row.Label.Text)));
    }

    /// <summary>The rows whose labels stand in a text with a number right behind them; <paramref name="atStart"/> asks for the one that begins it.</summary>
    internal static IEnumerable<string> RowsIn(Piece text, bool atStart = false)
    {
        string words = text.Words;
        return Vocabulary.DisclosureRows.Where(label => words.IndexOf(label.Key, StringComparison.Ordinal) is >= 0 and int at && (at == 0 || !atStart)
            && at + label.Key.Length < words.Length && words[at + label.Key.Length] is >= '0' and <= '9').Select(label => label.Value).Distinct();
    }

    private void Assign(DisclosureRow row, TemplateRow template, bool anyNumbers)
    {
        draft.Label(row.Label.Text, row.Label.Position, template.Pointer, template.Label);
        if (Refusal(row, template, anyNumbers) is { } refusal)
        {
            draft.Refuse(refusal);
            return;
        }

        MappedColumn[] columns = row.Map?.Columns ?? [];
        if (!row.Numbers.HasNumbers)
        {
            foreach (MappedColumn column in columns)
            {
                foreach (HeadMeaning meaning in DisclosureColumns.MeaningsOf(column))
                    draft.Cells.Put(template.Pointer, meaning.Column.Name, null, column.Head, row.RuleUnder(column));
            }

            return;
        }

        RowValues values = row.Numbers.Read(row.Map!);
        for (int i = 0; i < columns.Length; i++)
            Put(template, row, columns[i], values[i]);
    }

    /// <summary>Why nothing of a row can be told; null where something can.</summary>
    private ReadDiagnostic? Refusal(DisclosureRow row, TemplateRow template, bool anyNumbers)
    {
        SourcePosition position = row.Label.Position;
        if (row.Contradicts is { } others)
        {
            IEnumerable<string> numbers = others.Select(other => string.Join(" ", other.Numbers.Cells.Select(value => value.Text)));
            return Diagnose.RowContradicts(others[0].Label.Position, template.Pointer, template.Label, string.Join(" / ", numbers.Prepend(row.Printed)));
        }

        if (row.Contest is { } contest)
            return Diagnose.NumbersContested(position, template.Pointer, template.Label, row.Printed + " / " + contest);
        if (!row.HasCells && anyNumbers)
            return Diagnose.RowWithoutNumbers(position, template.Pointer, template.Label);
        if (!row.Numbers.HasNumbers)
            return null;

        // Numbers that run together end with those of the row below where its label is lost.
        if (Array.Exists(row.Numbers.Cells, value => value.IsFused) && IsRowBelowMissing(template))
            return Diagnose.DigitsFused(position, template.Pointer, template.Label, row.Printed);
        if (row.Map == null || Array.TrueForAll(row.Map.Columns, column => column.Number < 0))
            return Diagnose.HeadsMissing(position, template.Pointer, template.Label, row.Printed);
        return row.Numbers.Read(row.Map).Status switch
        {
            RowValuesStatus.Certain when !row.IsOutside => null,
            RowValuesStatus.Split or RowValuesStatus.Fused => Diagnose.DigitsFused(position, template.Pointer, template.Label, row.Printed),
            RowValuesStatus.Merged or RowValuesStatus.OffsetOpen => Diagnose.MergedCell(position, template.Pointer, template.Label, row.Printed),
            _ => Diagnose.CountDiffers(position, template.Pointer, template.Label, row.Printed, row.Numbers.Count, row.Map.Count),
        };
    }

    private bool IsRowBelowMissing(TemplateRow row)
    {
        TemplateRow? below = ReportTemplate.All.SelectMany(template => template.Tables).First(table => table.Rows.Contains(row)).Rows.SkipWhile(each => each != row).Skip(1).FirstOrDefault();
        return below != null && !_rows.ContainsKey(below.Pointer);
    }

    private void Put(TemplateRow row, DisclosureRow found, MappedColumn column, Piece? value)
    {
        bool isThere = value is { IsBlank: false };
        if (column.Number < 0)
        {
            // The official cell that has no column of its own is refused when the edition is known.
            if (isThere && column.Use == ColumnUse.Aside)
                _asides.Add(column, value!);
            else if (isThere)
                draft.Diagnostics.Add(Diagnose.HeadUnknown(value!.Position, row.Pointer, PersonalData.Mask(column.Head!.Text), value.Text));
            return;
        }

        // A head that several editions share puts its cell down for each; the edition decides later.
        IReadOnlyList<HeadMeaning> meanings = DisclosureColumns.MeaningsOf(column);
        bool hasCell = false;
        foreach (HeadMeaning meaning in meanings)
        {
            if (!CellLayout.TryGetSlot(row.Pointer, meaning.Column.Name, out int slot))
                continue;
            hasCell = true;
            if (column.Use == ColumnUse.Contested)
            {
                draft.Refuse(Diagnose.HeadRepeated((value ?? column.Head!).Position, CellLayout.Pointer(slot)!, column.Head!.Text, value?.Text));
                return;
            }

            draft.Cells.Put(slot, value, column.Head, found.RuleUnder(column));
            draft.Notes.Add(slot, NotePlace.Label, Scope.NotesIn(found.Label));
            draft.Notes.Add(slot, NotePlace.Head, column.Notes);
            draft.Notes.Add(slot, NotePlace.Caption, found.Notes);
        }

        // A head of another table, as where the heads of this one were not recognised.
        if (!hasCell && isThere)
        {
            string path = row.Label + "·" + PersonalData.Mask(column.Head!.Text);
            draft.Diagnostics.Add(Diagnose.ForeignCell(value!.Position, row.Pointer, path, value.Text));
            draft.Annotate(Section, path + " " + value.Text, value.Position);
        }
    }
}
