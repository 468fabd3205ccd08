using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Cells;

/// <summary>
/// The numbers of one report, laid out by <see cref="CellLayout"/>. A builder changes its own copy; what a report holds
/// is never changed.
/// </summary>
internal sealed class ReportCells
{
    /// <summary>A blank cell. Never leaves the assembly.</summary>
    internal const long Blank = long.MinValue;

    /// <summary>A slot that the form does not have: neither 0 nor blank, and in no sum. Never leaves the assembly.</summary>
    internal const long Absent = long.MinValue + 1;

    private static readonly Dictionary<ReportTemplate, long[]> s_blank = ReportTemplate.All.ToDictionary(template => template, BlankCounts);

    private readonly long[] _counts;
    private readonly decimal?[] _amounts;

    internal ReportCells(ReportEdition edition)
    {
        Template = ReportTemplate.For(edition);
        _counts = (long[])s_blank[Template].Clone();
        _amounts = new decimal?[CellLayout.SlotCount - CellLayout.CountSlots];
    }

    private ReportCells(ReportCells other)
    {
        Template = other.Template;
        _counts = (long[])other._counts.Clone();
        _amounts = (decimal?[])other._amounts.Clone();
        ProactiveDisclosureRows = other.ProactiveDisclosureRows;
        HasApplications = other.HasApplications;
        HasProceedings = other.HasProceedings;
        ProcurementUnit = other.ProcurementUnit;
    }

    internal ReportEdition Edition => Template.Edition;

    internal ReportTemplate Template { get; private set; }

    internal OtherHandlingForm OtherHandling => Template.OtherHandling;

    /// <summary>A bit for each row of section 二 whose table was found.</summary>
    internal ulong ProactiveDisclosureRows { get; private set; }

    internal bool HasApplications { get; private set; }

    internal bool HasProceedings { get; private set; }

    internal ProcurementUnit? ProcurementUnit { get; set; }

    /// <summary>The counts as they lie; <see cref="Absent"/> where the form has no cell, but 0 in the padding of a row.</summary>
    internal ReadOnlySpan<long> Counts => _counts;

    internal ReportCells Clone() => new(this);

    internal bool HasProactiveDisclosureRow(int row) => (ProactiveDisclosureRows & (1UL << row)) != 0;

    /// <summary>Whether the table of the cell was found, so that its JSON has the cell.</summary>
    internal bool IsFound(TemplateCell cell) => cell.Table.Section.Number switch
    {
        2 => HasProactiveDisclosureRow(CellLayout.ProactiveDisclosureRow(cell.Row.Pointer)),
        3 => HasApplications,
        _ => HasProceedings,
    };

    internal long? Count(int slot)
    {
        long value = _counts[slot];
        return value is Blank or Absent ? null : value;
    }

    internal decimal? Amount(int slot) => _amounts[slot - CellLayout.CountSlots];

    /// <summary>The number in a cell, or null where it is blank or the form has no such cell.</summary>
    internal decimal? this[int slot] =>
        Template.CellAt(slot) == null ? null : CellLayout.IsAmount(slot) ? Amount(slot) : Count(slot);

    internal void SetCount(int slot, long? value) => _counts[slot] = value ?? Blank;

    /// <param name="slot">A slot of a count.</param>
    /// <param name="value">The count as it lies: <see cref="Blank"/> for none.</param>
    internal void SetRaw(int slot, long value) => _counts[slot] = value;

    internal void SetAmount(int slot, decimal? value) => _amounts[slot - CellLayout.CountSlots] = value;

    /// <summary>Marks the row or the table as found, or as not found: then all its cells are blank.</summary>
    internal void SetFound(TemplateTable table, TemplateRow row, bool found)
    {
        switch (table.Section.Number)
        {
            case 2:
                ulong bit = 1UL << CellLayout.ProactiveDisclosureRow(row.Pointer);
                ProactiveDisclosureRows = found ? ProactiveDisclosureRows | bit : ProactiveDisclosureRows & ~bit;
                break;
            case 3:
                HasApplications = found;
                break;
            default:
                HasProceedings = found;
                break;
        }

        if (!found)
            SetBlank(table, row);
    }

    /// <summary>Changes the form of （六）; the rows that only one form has are blank then, or absent.</summary>
    internal void SetOtherHandling(OtherHandlingForm form)
    {
        if (form == OtherHandling)
            return;
        Template = ReportTemplate.For(Edition, form);
        long[] blank = s_blank[Template];
        foreach (int start in CellLayout.DividedRows)
            Array.Copy(blank, start, _counts, start, CellLayout.Applications.Stride);
        Array.Copy(blank, CellLayout.UndividedRow, _counts, CellLayout.UndividedRow, CellLayout.Applications.Stride);
    }

    internal bool ValueEquals(ReportCells other) =>
        Template == other.Template
        && ProactiveDisclosureRows == other.ProactiveDisclosureRows
        && HasApplications == other.HasApplications
        && HasProceedings == other.HasProceedings
        && ProcurementUnit == other.ProcurementUnit
        && _amounts.SequenceEqual(other._amounts)
        && Counts.SequenceEqual(other.Counts);

    /// <summary>Whether two reports hold the same in a section.</summary>
    internal static bool BlockEquals(ReportCells left, ReportCells right, CellBlock block) =>
        left.Counts.Slice(block.Start, block.End - block.Start).SequenceEqual(right.Counts.Slice(block.Start, block.End - block.Start));

    private static long[] BlankCounts(ReportTemplate template)
    {
        long[] counts = new long[CellLayout.CountSlots];
        counts.AsSpan().Fill(Absent);
        foreach (TemplateCell cell in template.Cells)
        {
            if (cell.Kind != CellKind.Amount)
                counts[cell.Address.Slot] = Blank;
        }

        // The padding of a row that the form has adds nothing to a sum.
        foreach (TemplateTable table in new[] { template.Applications, template.Proceedings })
        {
            CellBlock block = table == template.Applications ? CellLayout.Applications : CellLayout.Proceedings;
            foreach (TemplateRow row in table.Rows)
                counts.AsSpan(block.RowStart(row.Number) + block.ColumnCount, block.Stride - block.ColumnCount).Clear();
        }

        return counts;
    }

    private void SetBlank(TemplateTable table, TemplateRow row)
    {
        foreach (TemplateRow each in table.Section.Number == 2 ? [row] : table.Rows)
        {
            foreach (TemplateColumn column in table.Columns)
            {
                int slot = CellLayout.Slot(each.Pointer + "/" + column.Name);
                if (CellLayout.IsAmount(slot))
                    SetAmount(slot, null);
                else
                    _counts[slot] = Blank;
            }

            if (each.Pointer == "/proactiveDisclosure/procurement")
                ProcurementUnit = null;
        }
    }
}
