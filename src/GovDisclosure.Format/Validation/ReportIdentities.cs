#if NET
#endif
using System;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format;

/// <summary>Checks the arithmetic identities (勾稽关系) of reports in bulk, without findings or messages.</summary>
/// <remarks>Thread-safe. It allocates nothing.</remarks>
public static class ReportIdentities
{
    private const int Stride = CellLayout.RowStride;
    private const int Columns = 7;
    private const int Rows = 26;
    private const int FirstOutcome = (int)ApplicationRow.Granted;
    private const int UndividedRow = (int)ApplicationRow.UndividedOtherHandling;
    private const int LastOutcome = UndividedRow;

    /// <summary>
    /// The outcome of each identity of the report's form. An identity with a blank cell, or whose table was not found, is
    /// not assessable.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IdentityOutcomes Check(AnnualReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));

        ReportCells cells = report.Cells;
        ReadOnlySpan<long> counts = cells.Counts.Slice(0, CellLayout.ProactiveDisclosureStart);
        bool divided = cells.OtherHandling == OtherHandlingForm.Divided;

#if NET
        if (IdentityVectors.IsSupported && IdentityVectors.TryFindViolations(counts, out (ulong Rows, ulong Outcomes, ulong Balance, ulong Cases) off))
            return new IdentityOutcomes(cells.Template.Identities.Count, Join(off.Rows, off.Outcomes, off.Balance, off.Cases, divided), 0);
#endif
        return Check(cells, counts, divided);
    }

    /// <summary>One number after the other.</summary>
    internal static IdentityOutcomes Check(ReportCells cells, ReadOnlySpan<long> counts, bool divided)
    {
        // Sums with a blank in them mean nothing, and are taken out afterwards. Most reports have none.
        ulong violated = Violations(counts, divided);
        // Stryker disable once Conditional: where there is no blank none is found; looking for them would only take time.
        ulong blank = counts.IndexOf(ReportCells.Blank) < 0 ? 0 : Blanks(counts, divided);
        return new IdentityOutcomes(cells.Template.Identities.Count, violated & ~blank, blank);
    }

    private static ulong Violations(ReadOnlySpan<long> counts, bool divided)
    {
        // A blank is the least of all numbers; a sum with it wraps around and is thrown away.
        // Stryker disable Assignment: no bit is set twice, so that |= and ^= are the same here.
        unchecked
        {
            ulong rows = 0;
            for (int row = 0; row < Rows; row++)
            {
                ReadOnlySpan<long> cells = Row(counts, row);
                if (cells[0] + cells[1] + cells[2] + cells[3] + cells[4] + cells[5] != cells[6])
                    rows |= 1UL << row;
            }

            ReadOnlySpan<long> received = Row(counts, (int)ApplicationRow.NewlyReceived);
            ReadOnlySpan<long> brought = Row(counts, (int)ApplicationRow.BroughtForward);
            ReadOnlySpan<long> done = Row(counts, (int)ApplicationRow.OutcomesTotal);
            ReadOnlySpan<long> open = Row(counts, (int)ApplicationRow.CarriedForward);
            ulong outcomes = 0;
            ulong balance = 0;
            // Stryker disable once Equality: behind the last column stands the padding of the rows, which is 0.
            for (int column = 0; column < Columns; column++)
            {
                // The rows of （六） that the form does not have are 0.
                long sum = 0;
                for (int row = FirstOutcome; row <= LastOutcome; row++)
                    sum += counts[(row * Stride) + column];
                // Stryker disable Assignment: no bit is set twice, so that |= and ^= are the same here.
                if (sum != done[column])
                    outcomes |= 1UL << column;
                if (received[column] + brought[column] != done[column] + open[column])
                    balance |= 1UL << column;
            }

            ulong cases = 0;
            for (int kind = 0; kind < 3; kind++)
            {
                ReadOnlySpan<long> cells = Row(counts, Rows + kind);
                if (cells[0] + cells[1] + cells[2] + cells[3] != cells[4])
                    cases |= 1UL << kind;
            }

            return Join(rows, outcomes, balance, cases, divided);
        }
        // Stryker restore Assignment
    }

    private static ulong Blanks(ReadOnlySpan<long> counts, bool divided)
    {
        ulong rows = 0;
        ulong outcomes = 0;
        ulong balance = 0;
        for (int row = 0; row < Rows; row++)
        {
            ulong blank = BlankColumns(Row(counts, row));
            // Stryker disable once Assignment: no bit is set twice, so that |= and ^= are the same here.
            if (blank != 0)
                rows |= 1UL << row;
            if (row is >= FirstOutcome and <= (int)ApplicationRow.OutcomesTotal)
                outcomes |= blank;
            if (row is < FirstOutcome or >= (int)ApplicationRow.OutcomesTotal)
                balance |= blank;
        }

        ulong cases = 0;
        for (int kind = 0; kind < 3; kind++)
        {
            // Stryker disable once Assignment: no bit is set twice, so that |= and ^= are the same here.
            if (BlankColumns(Row(counts, Rows + kind)) != 0)
                cases |= 1UL << kind;
        }

        return Join(rows, outcomes, balance, cases, divided);
    }

    private static ReadOnlySpan<long> Row(ReadOnlySpan<long> counts, int row) => counts.Slice(row * Stride, Stride);

    private static ulong BlankColumns(ReadOnlySpan<long> row)
    {
        ulong columns = 0;
        for (int column = 0; column < row.Length; column++)
        {
            // Stryker disable once Assignment: no bit is set twice, so that |= and ^= are the same here.
            if (row[column] == ReportCells.Blank)
                columns |= 1UL << column;
        }

        return columns;
    }

    /// <summary>Puts the bits in the order of <see cref="ReportTemplate.Identities"/>: the rows that are printed, columns, balances, cases.</summary>
    private static ulong Join(ulong rows, ulong outcomes, ulong balance, ulong cases, bool divided)
    {
        int absent = (int)(divided ? ApplicationRow.UndividedOtherHandling : ApplicationRow.ClarificationOverdue);
        int count = divided ? 1 : UndividedRow - (int)ApplicationRow.ClarificationOverdue;
        ulong before = rows & ((1UL << absent) - 1);
        // Stryker disable once Bitwise: the bits have no sign, so that >> and >>> are the same.
        ulong after = rows >> (absent + count) << absent;
        int printed = Rows - count;
        return before | after | (outcomes << printed) | (balance << (printed + Columns)) | (cases << (printed + (2 * Columns)));
    }
}
