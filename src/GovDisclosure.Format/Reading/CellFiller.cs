using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Notes;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>Puts the texts that were found into the cells of the edition, now that it is known.</summary>
internal sealed class CellFiller(Draft draft, TablesFound found, AnnualReportBuilder builder)
{
    private readonly HashSet<TemplateRow> _missing = [];
    private readonly List<TemplateCell> _missingOfColumns = [];

    internal void Fill()
    {
        if (found.OtherHandling is { } form)
            builder.OtherHandling = form;
        foreach (TemplateTable table in builder.Template.Tables)
        {
            if (!found.Has(table))
                continue;
            foreach (TemplateRow row in table.Rows)
                builder.SetFound(table, row, true);
        }

        RefuseMissingTables();
        foreach (TemplateCell cell in builder.Template.CellArray)
        {
            if (!builder.Cells.IsFound(cell))
                continue;
            if (draft.Cells.TryGet(cell.Address.Slot, out Piece? piece))
                Put(cell, piece);
            else
                Missing(cell);
        }

        RefuseMissingRows();
        RefuseMissingColumns();
        RefuseForeign();
        foreach (Unconfirmed doubt in draft.Unconfirmed)
            Confirm(doubt);
    }

    /// <summary>Whether a small table of section 二 has to stand on the page: its caption does, or others of the section.</summary>
    private bool IsMentioned(TemplateTable table) =>
        found.DisclosureRows.Count > 0 || draft.Printed.Captions.Exists(caption => caption.Official == table.Caption);

    private void Missing(TemplateCell cell)
    {
        if (IsRefused(cell.Address.ToString()))
            return;

        if (found.DisclosureRows.Contains(cell.Row.Pointer))
            draft.Refuse(Diagnose.ColumnMissing(draft.Places.Of(cell.Row.Pointer), cell.Address.ToString(), cell.LabelPath));
        else if (HasCells(cell.Row) || draft.Printed.RowLabels.Exists(label => label.At == cell.Row.Pointer))
            _missingOfColumns.Add(cell);
        else
            _missing.Add(cell.Row);
    }

    private bool HasCells(TemplateRow row) => builder.Template.CellArray.Any(cell => cell.Row == row && draft.Cells.Contains(cell.Address.Slot));

    /// <summary>A column that the heads of sections 三 and 四 lack is told once.</summary>
    private void RefuseMissingColumns()
    {
        foreach (IGrouping<TemplateColumn, TemplateCell> column in _missingOfColumns.GroupBy(cell => cell.Column))
        {
            TemplateSection section = column.First().Table.Section;
            ReadDiagnostic diagnostic = Diagnose.ColumnMissing(draft.Places.Of(section.Pointer), section.Pointer, column.Key.Label);
            draft.RefuseEach(diagnostic, column.Select(cell => cell.Address.ToString()));
        }
    }

    private void Confirm(Unconfirmed doubt)
    {
        TemplateCell[] cells = [.. doubt.Cells(builder.Template).Where(cell => builder.Cells.IsFound(cell) && !IsRefused(cell.Address.ToString()))];
        if (!Array.Exists(cells, cell => builder[cell.Address] != null))
            return;
        bool isConfirmed = doubt.Heads == null && Unconfirmed.IsConfirmed(cells, builder.Template, address => builder[address]);
        if (doubt.AreColumns && isConfirmed)
        {
            draft.Diagnostics.Add(Diagnose.ColumnsByOrder(doubt.Position, doubt.Section));
        }
        else if (doubt.AreColumns && !Array.Exists(builder.Template.CellArray, cell => IsOther(cell, doubt, cells)))
        {
            Refuse(Diagnose.ColumnsUnknown(doubt.Position, doubt.Section, null, doubt.Heads), cells);
        }
        else if (doubt.AreColumns)
        {
            // Other rows stand under heads, and keep their numbers.
            foreach (IGrouping<TemplateRow, TemplateCell> row in cells.GroupBy(cell => cell.Row).Where(row => row.Any(cell => builder[cell.Address] != null)))
                Refuse(Diagnose.ColumnsUnknown(draft.Places.Of(row.Key.Pointer), row.Key.Pointer, row.Key.Label, doubt.Heads), [.. row]);
        }
        else
        {
            foreach (IGrouping<TemplateRow, TemplateCell> row in cells.GroupBy(cell => cell.Row))
            {
                SourcePosition position = draft.Cells.PositionOf(row.First().Address.Slot);
                if (isConfirmed)
                    draft.Diagnostics.Add(Diagnose.AssignedByOrder(position, row.Key.Pointer, row.Key.Label, Printed(row)));
                else
                    Refuse(Diagnose.LabelsApart(position, row.Key.Pointer, row.Key.Label), [.. row]);
            }

            foreach (TemplateRow row in builder.Template.Applications.Rows.Where(row => !isConfirmed && doubt.Touches(row) && !IsRefused(row.Pointer)))
            {
                TemplateCell[] touched = [.. builder.Template.CellArray.Where(cell => cell.Row == row)];
                Refuse(Diagnose.NumbersContested(draft.Cells.PositionOf(touched[0].Address.Slot), row.Pointer, row.Label, Printed(touched)), touched);
            }
        }
    }

    /// <summary>Whether a cell of the table holds a number that is not in doubt.</summary>
    private bool IsOther(TemplateCell cell, Unconfirmed doubt, TemplateCell[] cells) =>
        cell.Table.Section.Pointer == doubt.Section && builder[cell.Address] != null && Array.IndexOf(cells, cell) < 0;

    /// <summary>Takes back what was put into cells, and keeps its text.</summary>
    private void Refuse(ReadDiagnostic diagnostic, TemplateCell[] cells)
    {
        draft.Refuse(diagnostic, string.Join(" / ", cells.GroupBy(cell => cell.Row).Select(Printed).Where(text => text.Length > 0)));
        foreach (TemplateCell cell in cells)
            builder[cell.Address] = null;
    }

    private string Printed(IEnumerable<TemplateCell> row) =>
        string.Join(" ", row.Select(cell => draft.Cells.TryGet(cell.Address.Slot, out Piece? piece) ? piece?.Text : null).Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>The small tables of section 二 that do not stand on the page.</summary>
    private void RefuseMissingTables()
    {
        TemplateTable[] tables = [.. builder.Template.Tables.Where(table => table.Section.Number == 2 && (found.Has(table) || IsMentioned(table)))];
        if (!Array.TrueForAll(tables, found.Has))
            RefuseMissing([.. tables.SelectMany(table => table.Rows.Select(row => (row, !found.Has(table) && !IsRefused(row.Pointer))))]);
    }

    private void RefuseMissingRows()
    {
        if (_missing.Count == 0)
            return;
        foreach (TemplateTable table in builder.Template.Tables)
            RefuseMissing([.. table.Rows.Select(row => (row, _missing.Contains(row)))]);
    }

    /// <summary>Rows that are missing one after the other are told together.</summary>
    private void RefuseMissing(List<(TemplateRow Row, bool IsMissing)> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int first = i;
            while (i < rows.Count && rows[i].IsMissing)
                i++;
            if (i == first)
                continue;
            ReadDiagnostic diagnostic = Diagnose.RowMissing(draft.Places.Of(SectionOf(rows[first].Row)), rows[first].Row, rows[i - 1].Row, i - first);
            draft.RefuseEach(diagnostic, rows.Skip(first).Take(i - first).Select(row => row.Row.Pointer));
        }
    }

    private static string SectionOf(TemplateRow row) => row.Pointer.Substring(0, row.Pointer.IndexOf('/', 1));

    private void Put(TemplateCell cell, Piece? piece)
    {
        if (piece == null)
            return;
        string pointer = cell.Address.ToString();
        draft.Places.Add(cell.Address.Slot, piece.Position);
        if (piece.IsOverRows && piece.IsValue)
        {
            draft.Refuse(Diagnose.MergedDown(piece.Position, pointer, cell.LabelPath, piece.Text));
            return;
        }

        IReadOnlyList<PlacedNote> notes = draft.Notes.Over(cell.Address.Slot, cell.Table.Section.Pointer);
        if (cell.Kind != CellKind.Amount && notes.Count == 0 && NumberText.TryParsePlain(piece.Text, out long count) && count <= NumberLimits.MaxCount)
        {
            builder.Cells.SetCount(cell.Address.Slot, count);
            return;
        }

        NumberText number = piece.Number;
        switch (number.Kind)
        {
            case NumberTextKind.Mark:
                draft.Annotate(pointer, piece.Text, piece.Position);
                draft.Diagnostics.Add(Diagnose.Mark(piece.Position, pointer, cell.LabelPath, piece.Text));
                break;
            case NumberTextKind.Unreadable when ObjectMark.IsIn(piece.Text):
                draft.Refuse(Diagnose.ObjectInCell(piece.Position, pointer, cell.LabelPath, PersonalData.Mask(piece.Text)), piece.Text);
                break;
            case NumberTextKind.Unreadable:
                draft.Refuse(Diagnose.NotANumber(piece.Position, pointer, cell.LabelPath, PersonalData.Mask(piece.Text)), piece.Text);
                break;
            case NumberTextKind.Number:
                Put(cell, piece, NotedNumber.Read(cell, piece, notes, draft.Year));
                break;
        }
    }

    private void Put(TemplateCell cell, Piece piece, NotedNumber number)
    {
        string pointer = cell.Address.ToString();
        if ((number.Refusal ?? Refusal(cell, piece, number.Value)) is { } refusal)
        {
            draft.Refuse(refusal);
            return;
        }

        builder[cell.Address] = number.Value;
        if (number.IsConverted)
            draft.Cells.SetConverted(cell.Address.Slot);
        if (cell.Column.Name == "amount")
            builder.ProcurementUnit = number.Unit;
        draft.Annotate(pointer, number.Annotation, piece.Position);
        if (number.Remark is { } remark)
            draft.Diagnostics.Add(remark);
        else if (piece.Number.IsNormalized)
            draft.Diagnostics.Add(Diagnose.Normalized(piece.Position, pointer, cell.LabelPath, piece.Text, number.Value));
    }

    /// <summary>Why a cell cannot hold a number, or null where it can.</summary>
    private static ReadDiagnostic? Refusal(TemplateCell cell, Piece piece, decimal value)
    {
        NumberText number = piece.Number;
        string pointer = cell.Address.ToString();
        if (cell.Kind == CellKind.Amount)
            return number.HasSign && number.Value >= 0 ? Diagnose.NotANumber(piece.Position, pointer, cell.LabelPath, piece.Text) : null;
        if (decimal.Truncate(value) != value)
            return Diagnose.Fraction(piece.Position, pointer, cell.LabelPath, piece.Text);
        if (Math.Abs(value) > NumberLimits.MaxCount)
            return Diagnose.OutOfRange(piece.Position, pointer, cell.LabelPath, piece.Text);
        return cell.Kind == CellKind.Count && number.HasSign && number.Value >= 0
            ? Diagnose.NotANumber(piece.Position, pointer, cell.LabelPath, piece.Text)
            : null;
    }

    /// <summary>Numbers under heads, or in rows, that only another edition has.</summary>
    private void RefuseForeign()
    {
        ReportTemplate template = builder.Template;
        foreach (int slot in draft.Cells.Slots)
        {
            if (template.CellAt(slot) != null || !draft.Cells.TryGet(slot, out Piece? piece) || piece is not { IsBlank: false })
                continue;
            var address = new CellAddress(slot);
            string path = address.GetLabelPath(builder.Edition);
            string section = ReportTemplate.NamedCell(template, slot).Table.Section.Pointer;
            draft.Diagnostics.Add(Diagnose.ForeignCell(piece.Position, section, path, piece.Text));
            draft.Annotate(section, path + " " + piece.Text, piece.Position);
        }
    }

    private bool IsRefused(string pointer) => draft.Refused.Any(refusal => refusal.Covers(pointer));
}
