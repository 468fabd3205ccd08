using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Cells;

/// <summary>
/// Where each number of a report lies. Slots 0 to <see cref="CountSlots"/> − 1 are whole numbers in one array: sections 三
/// and 四 with each row padded, then section 二 of all editions. Behind them come the amounts. A slot stands for the same
/// JSON pointer in every edition, so that a <see cref="CellAddress"/> is a slot. A slot that an edition lacks holds
/// <see cref="ReportCells.Absent"/> there.
/// </summary>
internal static class CellLayout
{
    /// <summary>Rows are padded to a multiple of this, so that they can be added up as vectors.</summary>
    internal const int RowStride = 8;

    /// <summary>Section 三.</summary>
    internal static readonly CellBlock Applications = new(3, 0);

    /// <summary>Section 四.</summary>
    internal static readonly CellBlock Proceedings = new(4, Applications.End);

    /// <summary>The first slot of section 二.</summary>
    internal static readonly int ProactiveDisclosureStart = Proceedings.End;

    /// <summary>The first slots of the rows of （六） where it is divided; nobody changes it.</summary>
    internal static readonly int[] DividedRows = RowsOf(OtherHandlingForm.Divided);

    /// <summary>The first slot of the single row of （六）.</summary>
    internal static readonly int UndividedRow = RowsOf(OtherHandlingForm.Undivided)[0];

    private static readonly string?[] s_pointers;
    private static readonly Dictionary<string, int> s_slots = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string Column, int Slot)>> s_rows = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> s_proactiveDisclosureRows = new(StringComparer.Ordinal);

    static CellLayout()
    {
        int count = ProactiveDisclosureStart;
        var amounts = new List<string>();
        EditionDefinition[] editions = ReportEditions.Definitions;

        // Section 二 of the newest edition first.
        for (int edition = editions.Length - 1; edition >= 0; edition--)
        {
            foreach (TableDeclaration table in editions[edition].Tables)
            {
                foreach (RowDeclaration row in table.Rows)
                {
                    string rowPointer = table.Pointer + "/" + row.Path;
                    if (table.Section == 2 && !s_proactiveDisclosureRows.ContainsKey(rowPointer))
                        s_proactiveDisclosureRows.Add(rowPointer, s_proactiveDisclosureRows.Count);
                    foreach (ColumnDeclaration column in table.Columns)
                    {
                        string pointer = rowPointer + "/" + column.Name;
                        if (s_slots.ContainsKey(pointer))
                            continue;
                        if (column.Kind == CellKind.Amount && !amounts.Contains(pointer))
                            amounts.Add(pointer);
                        else if (column.Kind != CellKind.Amount)
                            s_slots.Add(pointer, Block(table.Section)?.Slot(row.Number, column.Number) ?? count++);
                    }
                }
            }
        }

        CountSlots = Padded(count);
        SlotCount = CountSlots + amounts.Count;
        for (int i = 0; i < amounts.Count; i++)
            s_slots.Add(amounts[i], CountSlots + i);

        s_pointers = new string?[SlotCount];
        foreach (KeyValuePair<string, int> cell in s_slots)
        {
            s_pointers[cell.Value] = cell.Key;
            int end = cell.Key.LastIndexOf('/');
            string row = cell.Key.Substring(0, end);
            if (!s_rows.TryGetValue(row, out List<(string Column, int Slot)>? cells))
                s_rows.Add(row, cells = []);
            cells.Add((cell.Key.Substring(end + 1), cell.Value));
        }
    }

    /// <summary>How many slots hold counts, the padding included; the amounts begin there.</summary>
    internal static int CountSlots { get; }

    /// <summary>How many slots there are.</summary>
    internal static int SlotCount { get; }

    /// <summary>How many rows section 二 has over all editions; each has a bit that says whether it was found.</summary>
    internal static int ProactiveDisclosureRowCount => s_proactiveDisclosureRows.Count;

    internal static string? Pointer(int slot) => s_pointers[slot];

    internal static bool TryGetSlot(string pointer, out int slot) => s_slots.TryGetValue(pointer, out slot);

    /// <summary>The slot of a column of a row, or false where no edition has such a cell.</summary>
    internal static bool TryGetSlot(string row, string column, out int slot)
    {
        slot = -1;
        if (!s_rows.TryGetValue(row, out List<(string Column, int Slot)>? cells))
            return false;
        foreach ((string Column, int Slot) cell in cells)
        {
            if (cell.Column == column)
                slot = cell.Slot;
        }

        return slot >= 0;
    }

    internal static int Slot(string pointer) => s_slots[pointer];

    internal static int Slot(ApplicationRow row, ApplicantCategory category) => Applications.Slot((int)row, (int)category);

    internal static int Slot(ProceedingKind kind, ProceedingOutcome outcome) => Proceedings.Slot((int)kind, (int)outcome);

    /// <summary>The number of the section 二 row with this pointer.</summary>
    internal static int ProactiveDisclosureRow(string rowPointer) => s_proactiveDisclosureRows[rowPointer];

    internal static bool IsAmount(int slot) => slot >= CountSlots;

    /// <summary>Whether the slot is one of section 二, the amounts included.</summary>
    internal static bool IsProactiveDisclosure(int slot) => slot >= ProactiveDisclosureStart;

    /// <summary>The next multiple of <see cref="RowStride"/>.</summary>
    internal static int Padded(int slots) => (slots + RowStride - 1) / RowStride * RowStride;

    private static int[] RowsOf(OtherHandlingForm form) =>
        [.. ReportEditions.Definitions.SelectMany(edition => edition.Tables).SelectMany(table => table.Rows)
            .Where(row => row.Form == form).Select(row => Applications.RowStart(row.Number)).Distinct()];

    private static CellBlock? Block(int section) => section switch
    {
        3 => Applications,
        4 => Proceedings,
        _ => null,
    };
}
