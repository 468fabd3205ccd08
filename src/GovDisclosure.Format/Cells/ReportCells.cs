using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Cells;

/// <summary>
/// The numbers of one report, laid out by <see cref="CellLayout"/>. A builder changes its own copy; what a report holds
/// is never changed.
/// </summary>
internal sealed class ReportCells
{
    /// <summary>A blank cell. Never leaves the assembly.</summary>
    internal const long Blank = long.MinValue;

    private const int OtherHandlingStart = (int)ApplicationRow.ClarificationOverdue * CellLayout.RowStride;
    private const int UndividedStart = (int)ApplicationRow.UndividedOtherHandling * CellLayout.RowStride;
    private const int UndividedEnd = UndividedStart + CellLayout.RowStride;

    private static readonly Dictionary<ReportEdition, long[]> s_blank = ReportEditions.All.ToDictionary(edition => edition, BlankCounts);

    private readonly long[] _counts;
    private decimal? _amount0;
    private decimal? _amount1;

    internal ReportCells(ReportEdition edition)
    {
        Edition = edition;
        OtherHandling = ReportTemplate.For(edition).OtherHandling;
        _counts = (long[])s_blank[edition].Clone();
    }

    private ReportCells(ReportCells other)
    {
        Edition = other.Edition;
        _counts = (long[])other._counts.Clone();
        _amount0 = other._amount0;
        _amount1 = other._amount1;
        OtherHandling = other.OtherHandling;
        ProactiveDisclosureRows = other.ProactiveDisclosureRows;
        HasApplications = other.HasApplications;
        HasProceedings = other.HasProceedings;
        ProcurementUnit = other.ProcurementUnit;
    }

    internal ReportEdition Edition { get; }

    internal ReportTemplate Template => ReportTemplate.For(Edition, OtherHandling);

    internal OtherHandlingForm OtherHandling { get; private set; }

    /// <summary>A bit for each row of section 二 whose table was found.</summary>
    internal int ProactiveDisclosureRows { get; private set; }

    internal bool HasApplications { get; private set; }

    internal bool HasProceedings { get; private set; }

    internal ProcurementUnit? ProcurementUnit { get; set; }

    /// <summary>The counts as they lie; the slots that the form does not have, and the padding, are 0.</summary>
    internal ReadOnlySpan<long> Counts => _counts;

    internal ReportCells Clone() => new(this);

    internal bool HasProactiveDisclosureRow(int row) => (ProactiveDisclosureRows & (1 << row)) != 0;

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
        return value == Blank ? null : value;
    }

    internal decimal? Amount(int slot) => slot == CellLayout.CountSlots ? _amount0 : _amount1;

    /// <summary>The number in a cell, or null where it is blank or the form has no such cell.</summary>
    internal decimal? this[int slot] =>
        Template.CellAt(slot) == null ? null : CellLayout.IsAmount(slot) ? Amount(slot) : Count(slot);

    internal void SetCount(int slot, long? value) => _counts[slot] = value ?? Blank;

    /// <param name="slot">A slot of a count.</param>
    /// <param name="value">The count as it lies: <see cref="Blank"/> for none.</param>
    internal void SetRaw(int slot, long value) => _counts[slot] = value;

    internal void SetAmount(int slot, decimal? value)
    {
        if (slot == CellLayout.CountSlots)
            _amount0 = value;
        else
            _amount1 = value;
    }

    /// <summary>Marks the row or the table as found, or as not found: then all its cells are blank.</summary>
    internal void SetFound(TemplateTable table, TemplateRow row, bool found)
    {
        switch (table.Section.Number)
        {
            case 2:
                int bit = 1 << CellLayout.ProactiveDisclosureRow(row.Pointer);
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

    internal void SetOtherHandling(OtherHandlingForm form)
    {
        if (form == OtherHandling)
            return;
        OtherHandling = form;
        for (int slot = OtherHandlingStart; slot < UndividedEnd; slot++)
        {
            bool padding = slot % CellLayout.RowStride == CellLayout.RowStride - 1;
            bool printed = slot >= UndividedStart == (form == OtherHandlingForm.Undivided);
            _counts[slot] = printed && !padding ? Blank : 0;
        }
    }

    internal bool ValueEquals(ReportCells other) =>
        Edition == other.Edition
        && OtherHandling == other.OtherHandling
        && ProactiveDisclosureRows == other.ProactiveDisclosureRows
        && HasApplications == other.HasApplications
        && HasProceedings == other.HasProceedings
        && ProcurementUnit == other.ProcurementUnit
        && _amount0 == other._amount0
        && _amount1 == other._amount1
        && Counts.SequenceEqual(other.Counts);

    internal static bool RangeEquals(ReportCells? left, ReportCells? right, int start, int length)
    {
        for (int slot = start; slot < start + length; slot++)
        {
            if ((left?._counts[slot] ?? Blank) != (right?._counts[slot] ?? Blank))
                return false;
        }

        return true;
    }

    private static long[] BlankCounts(ReportEdition edition)
    {
        var counts = new long[CellLayout.CountSlots];
        foreach (TemplateCell cell in ReportTemplate.For(edition).Cells)
        {
            if (!CellLayout.IsAmount(cell.Address.Slot))
                counts[cell.Address.Slot] = Blank;
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
