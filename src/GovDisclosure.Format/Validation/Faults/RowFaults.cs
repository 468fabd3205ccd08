using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>One mishap that made many cells wrong: too many for a search cell by cell, but few ways to try.</summary>
internal static class RowFaults
{
    // With fewer changed cells the search has the better explanation.
    private const int FewestCells = 3;

    internal static Fault[] Find(Syndrome syndrome)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return Hypotheses(syndrome)
            .Where(fault => fault.Changes.Count >= FewestCells
                && fault.Changes.All(change => change.To is >= 0 and <= ReportCells.MaxCount)
                && syndrome.IsMendedBy(fault.Changes)
                && told.Add(string.Concat(fault.Changes)))
            .ToArray();
    }

    // Each hypothesis explains violations of its own shape; nothing else needs to be tried.
    private static IEnumerable<Fault> Hypotheses(Syndrome syndrome)
    {
        if (syndrome.ViolatedRows >= FewestCells)
            yield return new Fault(syndrome, FaultKind.WrongTotalColumn, AddUp(syndrome, IdentityKind.RowTotal));
        if (syndrome.ViolatedColumns < FewestCells)
            yield break;

        yield return new Fault(syndrome, FaultKind.WrongTotalRow, AddUp(syndrome, IdentityKind.ColumnTotal));
        TemplateIdentity[] rows = syndrome.Identities.Where(identity => identity.Kind == IdentityKind.RowTotal).ToArray();
        TemplateIdentity[] violated = rows.Where(row => syndrome.Off(row) != 0).ToArray();

        // Rows that changed places add up as before.
        if (violated.Length == 0)
        {
            foreach (Fault fault in SwappedRows(syndrome, rows))
                yield return fault;
        }

        // Stryker disable once Block, Statement: one row cannot mend two; it would only take time.
        if (violated.Length > 1)
            yield break;

        foreach (Fault fault in rows.Where(row => violated.Length == 0 || syndrome.Off(row) != 0).SelectMany(row => ShiftedRow(syndrome, row)))
            yield return fault;
    }

    private static Change[] AddUp(Syndrome syndrome, IdentityKind kind) => syndrome.Identities
        .Where(identity => identity.Kind == kind && syndrome.Off(identity) != 0)
        .Select(identity => new Change(identity.Left[0].Slot, syndrome.ValueOf(identity.Left[0].Slot), syndrome.ValueOf(identity.Left[0].Slot) - syndrome.Off(identity)))
        .ToArray();

    private static IEnumerable<Fault> SwappedRows(Syndrome syndrome, TemplateIdentity[] rows) =>
        rows.SelectMany((upper, i) => rows.Skip(i + 1).Select(lower => SwappedRows(syndrome, upper, lower)));

    private static Fault SwappedRows(Syndrome syndrome, TemplateIdentity upper, TemplateIdentity lower)
    {
        long[] ofUpper = Numbers(syndrome, upper);
        long[] ofLower = Numbers(syndrome, lower);
        return new Fault(syndrome, FaultKind.SwappedRows, [.. Replace(upper, ofUpper, ofLower), .. Replace(lower, ofLower, ofUpper)]);
    }

    /// <summary>
    /// A stretch of the row moved back by one cell. The number that was lost at its end is the one with which the row
    /// adds up; the columns must then agree.
    /// </summary>
    private static IEnumerable<Fault> ShiftedRow(Syndrome syndrome, TemplateIdentity row)
    {
        long[] printed = Numbers(syndrome, row);
        // Stryker disable once Equality: behind the last cell no stretch begins.
        for (int start = 0; start < printed.Length; start++)
        {
            for (int end = start + FewestCells - 1; end < printed.Length; end++)
            {
                long[] right = (long[])printed.Clone();
                Array.Copy(printed, start + 1, right, start, end - start);
                yield return new Fault(syndrome, FaultKind.ShiftedRight, Replace(row, printed, Complete(right, end)));

                long[] left = (long[])printed.Clone();
                Array.Copy(printed, start, left, start + 1, end - start);
                yield return new Fault(syndrome, FaultKind.ShiftedLeft, Replace(row, printed, Complete(left, start)));
            }
        }
    }

    /// <summary>Sets the cell that was lost so that the row adds up; the last cell is the total.</summary>
    private static long[] Complete(long[] row, int lost)
    {
        int total = row.Length - 1;
        row[lost] = 0;
        long parts = row.Take(total).Sum();
        row[lost] = lost == total ? parts : row[total] - parts;
        return row;
    }

    private static long[] Numbers(Syndrome syndrome, TemplateIdentity row) => Cells(row).Select(cell => syndrome.ValueOf(cell.Slot)).ToArray();

    private static Change[] Replace(TemplateIdentity row, long[] printed, long[] right) => Cells(row)
        .Select((cell, i) => new Change(cell.Slot, printed[i], right[i]))
        .Where(change => change.Delta != 0)
        .ToArray();

    /// <summary>The cells in printed order: the parts, then the total.</summary>
    private static IEnumerable<CellAddress> Cells(TemplateIdentity row) => row.Right.Concat(row.Left);
}
