#if NET
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation;

/// <summary>The sums of <see cref="ReportIdentities"/> four numbers at a time, where the processor adds so many at once. A row lies in two fours.</summary>
internal static class IdentityVectors
{
    private const int Stride = CellLayout.RowStride;
    private const ulong AllColumns = (1UL << CellLayout.ApplicantCategories) - 1;

    /// <summary>Whether no number is blank; then a bit is set for each sum that is off, of rows, columns, balances and cases.</summary>
    internal static bool TryFindViolations(ReadOnlySpan<long> counts, out (ulong Rows, ulong Outcomes, ulong Balance, ulong Cases) violated)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, CellLayout.DisclosureStart));

        // The total of a row is taken away from its parts: turned about, and one more.
        Vector256<long> total = Vector256.Create(0, 0, -1L, 0);
        Vector256<long> blank = Vector256.Create(ReportCells.Blank);
        Vector256<long> blanks = Vector256<long>.Zero;
        Vector256<long> lowSum = Vector256<long>.Zero;
        Vector256<long> highSum = Vector256<long>.Zero;
        ulong rows = 0;
        for (int row = 0; row < CellLayout.ApplicationRows; row++)
        {
            Vector256<long> low = Low(ref first, row);
            Vector256<long> high = High(ref first, row);
            blanks |= Vector256.Equals(low, blank) | Vector256.Equals(high, blank);
            // Stryker disable once Assignment: no bit is set twice, so that |= and ^= are the same here.
            if (Vector256.Sum(low + ((high ^ total) - total)) != 0)
                rows |= 1UL << row;
            if (row is >= (int)ApplicationRow.Granted and <= (int)ApplicationRow.UndividedOtherHandling)
            {
                lowSum += low;
                highSum += high;
            }
        }

        ulong cases = 0;
        for (int kind = 0; kind < CellLayout.ProceedingRows; kind++)
        {
            Vector256<long> low = Low(ref first, CellLayout.ApplicationRows + kind);
            Vector256<long> high = High(ref first, CellLayout.ApplicationRows + kind);
            blanks |= Vector256.Equals(low, blank) | Vector256.Equals(high, blank);
            // Stryker disable once Assignment: as above.
            if (Vector256.Sum(low) != high.ToScalar())
                cases |= 1UL << kind;
        }

        const int Done = (int)ApplicationRow.OutcomesTotal;
        const int Open = (int)ApplicationRow.CarriedForward;
        const int Received = (int)ApplicationRow.NewlyReceived;
        const int Brought = (int)ApplicationRow.BroughtForward;
        ulong outcomes = Different(lowSum, highSum, Low(ref first, Done), High(ref first, Done));
        ulong balance = Different(
            Low(ref first, Received) + Low(ref first, Brought),
            High(ref first, Received) + High(ref first, Brought),
            Low(ref first, Done) + Low(ref first, Open),
            High(ref first, Done) + High(ref first, Open));
        violated = (rows, outcomes, balance, cases);
        return blanks == Vector256<long>.Zero;
    }

    private static Vector256<long> Low(ref long first, int row) => Vector256.LoadUnsafe(ref first, (nuint)(row * Stride));

    private static Vector256<long> High(ref long first, int row) => Vector256.LoadUnsafe(ref first, (nuint)((row * Stride) + Vector256<long>.Count));

    private static ulong Different(Vector256<long> low, Vector256<long> high, Vector256<long> otherLow, Vector256<long> otherHigh)
    {
        ulong same = Vector256.Equals(low, otherLow).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(high, otherHigh).ExtractMostSignificantBits() << Vector256<long>.Count);
        return ~same & AllColumns;
    }
}
#endif
