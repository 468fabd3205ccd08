#if NET
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Validation;

/// <summary>The sums of <see cref="ReportIdentities"/> four numbers at a time, where the processor adds so many at once. A row lies in two fours.</summary>
internal static class IdentityVectors
{
    private const int Four = 4;
    private const int Stride = CellLayout.RowStride;
    private const int Done = (int)ApplicationRow.OutcomesTotal;
    private const int Open = (int)ApplicationRow.CarriedForward;
    private const int Received = (int)ApplicationRow.NewlyReceived;
    private const int Brought = (int)ApplicationRow.BroughtForward;
    private const int Cases = 26;
    private const ulong AllColumns = (1UL << 7) - 1;

    internal static bool IsSupported => Avx2.IsSupported;

    /// <summary>
    /// Whether no number is blank or negative, as almost always; then a bit is set for each sum that is off, of rows, columns,
    /// balances and cases.
    /// </summary>
    internal static bool TryFindViolations(ReadOnlySpan<long> counts, out (ulong Rows, ulong Outcomes, ulong Balance, ulong Cases) violated)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, CellLayout.ProactiveDisclosureStart));

        // The total of a row, which stands in its second four, is taken away from its parts: turned about, and one more.
        Vector256<long> total = Vector256.Create(0, 0, -1L, 0);
        Vector256<long> totalOfCases = Vector256.Create(-1L, 0, 0, 0);
        Vector256<long> signs = Vector256<long>.Zero;
        Vector256<long> lowSum = Vector256<long>.Zero;
        Vector256<long> highSum = Vector256<long>.Zero;
        ulong rows = 0;
        for (int row = 0; row < Done; row += Four)
        {
            // Stryker disable once Assignment: no bit is set twice, so that |= and ^= are the same here.
            rows |= Unbalanced(
                Difference(ref first, row, total, ref signs, ref lowSum, ref highSum),
                Difference(ref first, row + 1, total, ref signs, ref lowSum, ref highSum),
                Difference(ref first, row + 2, total, ref signs, ref lowSum, ref highSum),
                Difference(ref first, row + 3, total, ref signs, ref lowSum, ref highSum)) << row;
        }

        // What is received and brought forward was added up with the outcomes.
        Vector256<long> lowIn = Low(ref first, Received) + Low(ref first, Brought);
        Vector256<long> highIn = High(ref first, Received) + High(ref first, Brought);
        lowSum -= lowIn;
        highSum -= highIn;

        Vector256<long> low = Vector256<long>.Zero;
        Vector256<long> high = Vector256<long>.Zero;
        ulong last = Unbalanced(
            Difference(ref first, Done, total, ref signs, ref low, ref high),
            Difference(ref first, Open, total, ref signs, ref low, ref high),
            Difference(ref first, Cases, totalOfCases, ref signs, ref low, ref high),
            Difference(ref first, Cases + 1, totalOfCases, ref signs, ref low, ref high));
        ulong lastCase = Vector256.Sum(Difference(ref first, Cases + 2, totalOfCases, ref signs, ref low, ref high)) == 0 ? 0UL : 1UL << 2;

        // Stryker disable once Bitwise: as above.
        violated = (
            rows | ((last & 3) << Done),
            Different(lowSum, highSum, Low(ref first, Done), High(ref first, Done)),
            Different(lowIn, highIn, Low(ref first, Done) + Low(ref first, Open), High(ref first, Done) + High(ref first, Open)),
            (last >> 2) | lastCase);
        return signs.ExtractMostSignificantBits() == 0;
    }

    /// <summary>Four numbers whose sum is that of a row's parts less its total.</summary>
    private static Vector256<long> Difference(ref long first, int row, Vector256<long> total, ref Vector256<long> signs, ref Vector256<long> lowSum, ref Vector256<long> highSum)
    {
        Vector256<long> low = Low(ref first, row);
        Vector256<long> high = High(ref first, row);
        signs |= low | high;
        lowSum += low;
        highSum += high;
        return low + ((high ^ total) - total);
    }

    /// <summary>A bit for each of four rows whose difference is not 0.</summary>
    private static ulong Unbalanced(Vector256<long> first, Vector256<long> second, Vector256<long> third, Vector256<long> fourth)
    {
        Vector256<long> half = Avx2.UnpackLow(first, second) + Avx2.UnpackHigh(first, second);
        Vector256<long> other = Avx2.UnpackLow(third, fourth) + Avx2.UnpackHigh(third, fourth);
        Vector256<long> sums = Avx2.Permute2x128(half, other, 0x20) + Avx2.Permute2x128(half, other, 0x31);
        return ~Vector256.Equals(sums, Vector256<long>.Zero).ExtractMostSignificantBits() & 0xF;
    }

    private static Vector256<long> Low(ref long first, int row) => Vector256.LoadUnsafe(ref first, unchecked((nuint)(row * Stride)));

    private static Vector256<long> High(ref long first, int row) => Vector256.LoadUnsafe(ref first, unchecked((nuint)((row * Stride) + Four)));

    private static ulong Different(Vector256<long> low, Vector256<long> high, Vector256<long> otherLow, Vector256<long> otherHigh)
    {
        ulong same = Vector256.Equals(low, otherLow).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(high, otherHigh).ExtractMostSignificantBits() << Four);
        return ~same & AllColumns;
    }
}
#endif
