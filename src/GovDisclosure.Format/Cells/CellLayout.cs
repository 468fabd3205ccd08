using System;
using System.Collections.Generic;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Cells;

/// <summary>
/// Where each number of a report lies. Slots 0 to <see cref="CountSlots"/> − 1 are whole numbers in one array: the
/// matrix and the cases with each row padded to eight, then section 二 of all editions. Behind them come the amounts.
/// A slot stands for the same JSON pointer in every edition, so that a <see cref="CellAddress"/> is a slot.
/// </summary>
internal static class CellLayout
{
    internal const int RowStride = 8;
    internal const int ApplicationRows = 26;
    internal const int ApplicantCategories = 7;
    internal const int ProceedingsStart = ApplicationRows * RowStride;
    internal const int ProceedingRows = 3;
    internal const int ProceedingOutcomes = 5;
    internal const int ProactiveDisclosureStart = ProceedingsStart + (ProceedingRows * RowStride);
    internal const int CountSlots = 264;
    internal const int AmountSlots = 2;
    internal const int SlotCount = CountSlots + AmountSlots;

    private static readonly string?[] s_pointers = new string?[SlotCount];
    private static readonly Dictionary<string, int> s_slots = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string Column, int Slot)>> s_rows = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> s_proactiveDisclosureRows = new(StringComparer.Ordinal);

    static CellLayout()
    {
        int count = ProactiveDisclosureStart;
        int amount = CountSlots;
        foreach (TableDeclaration[] edition in new[] { Edition2021Declaration.Tables, Edition2019Declaration.Tables })
        {
            foreach (TableDeclaration table in edition)
            {
                for (int row = 0; row < table.Rows.Length; row++)
                {
                    string rowPointer = table.Pointer + "/" + table.Rows[row].Path;
                    if (table.Section == 2 && !s_proactiveDisclosureRows.ContainsKey(rowPointer))
                        s_proactiveDisclosureRows.Add(rowPointer, s_proactiveDisclosureRows.Count);
                    if (!s_rows.TryGetValue(rowPointer, out List<(string Column, int Slot)>? cells))
                        s_rows.Add(rowPointer, cells = []);

                    for (int column = 0; column < table.Columns.Length; column++)
                    {
                        string pointer = rowPointer + "/" + table.Columns[column].Name;
                        if (s_slots.ContainsKey(pointer))
                            continue;
                        int slot = table.Section switch
                        {
                            3 => (row * RowStride) + column,
                            4 => ProceedingsStart + (row * RowStride) + column,
                            _ => table.Columns[column].Kind == CellKind.Amount ? amount++ : count++,
                        };
                        s_slots.Add(pointer, slot);
                        s_pointers[slot] = pointer;
                        cells.Add((table.Columns[column].Name, slot));
                    }
                }
            }
        }

        // Stryker disable once all: what is declared fits.
        if (count > CountSlots || amount > SlotCount)
            throw new InvalidOperationException("The layout is too small for the declared cells.");
    }

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

    internal static int Slot(ApplicationRow row, ApplicantCategory category) => ((int)row * RowStride) + (int)category;

    internal static int Slot(ProceedingKind kind, ProceedingOutcome outcome) =>
        ProceedingsStart + ((int)kind * RowStride) + (int)outcome;

    /// <summary>The number of the section 二 row with this pointer.</summary>
    internal static int ProactiveDisclosureRow(string rowPointer) => s_proactiveDisclosureRows[rowPointer];

    internal static bool IsAmount(int slot) => slot >= CountSlots;

    internal static bool IsApplications(int slot) => slot < ProceedingsStart;

    internal static bool IsProceedings(int slot) => slot >= ProceedingsStart && slot < ProactiveDisclosureStart;

    /// <summary>Whether the slot is one of section 二, the amounts included.</summary>
    internal static bool IsProactiveDisclosure(int slot) => slot >= ProactiveDisclosureStart;
}
