#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// A way to run an <see cref="IdentityPlan"/> four numbers at a time, where the processor adds so many at once. Eight numbers
/// are a line. A total and its parts within a line are checked together with those of three more lines, sums of the same lines
/// together for all columns.
/// </summary>
internal sealed class IdentityVectors
{
    private const int Four = 4;
    private const int Line = 2 * Four;

    private readonly Rows[] _rows;
    private readonly Columns[] _columns;
    private readonly int _end;

    private IdentityVectors(Rows[] rows, Columns[] columns, int end)
    {
        _rows = rows;
        _columns = columns;
        _end = end;
    }

    internal static bool IsSupported => Avx2.IsSupported;

    /// <summary>
    /// Null where an identity is neither a total and its parts in one line nor sums down a column, or where a number of a column
    /// lies in no row, so that nobody would see that it is blank.
    /// </summary>
    internal static IdentityVectors? TryCompile(IReadOnlyList<TemplateIdentity> identities)
    {
        Shape[] shapes = [.. identities.Select((identity, place) => new Shape(identity, place))];
        Shape[] rows = Array.FindAll(shapes, shape => shape.IsRow);
        Shape[] columns = Array.FindAll(shapes, shape => !shape.IsRow);
        var inRows = new HashSet<int>(rows.SelectMany(row => row.Slots));
        if (rows.Length == 0 || !Array.TrueForAll(columns, column => column.IsColumn && Array.TrueForAll(column.Slots, inRows.Contains)))
            return null;

        return new IdentityVectors(
            [.. rows.GroupBy(row => (row.Lanes, row.Left[0] % Line)).Select(alike => new Rows([.. alike]))],
            [.. columns.GroupBy(column => column.Lines).Select(alike => new Columns([.. alike]))],
            Start(inRows.Max()) + Line);
    }

    /// <summary>Whether every identity holds and no number is below zero, as almost always.</summary>
    internal bool AllHold(ReadOnlySpan<long> counts)
    {
        // No method is called on the way, so that what is added up stays in registers.
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        Vector256<long> signs = Vector256<long>.Zero;
        Vector256<long> off = Vector256<long>.Zero;
        foreach (Rows rows in _rows)
        {
            Lanes lanes = rows.Lanes;
            foreach ((nuint a, nuint b, nuint c, nuint d) in rows.Fours)
                off |= Together(lanes.Difference(ref first, a, ref signs), lanes.Difference(ref first, b, ref signs), lanes.Difference(ref first, c, ref signs), lanes.Difference(ref first, d, ref signs));
        }

        foreach (Columns columns in _columns)
        {
            (Vector256<long> low, Vector256<long> high) = columns.Differences(ref first);
            off |= (low & columns.Low) | (high & columns.High);
        }

        return off == Vector256<long>.Zero && signs.ExtractMostSignificantBits() == 0;
    }

    /// <summary>Sets a bit for each identity that does not hold, and for each with a blank, of which nothing can be said.</summary>
    internal void Find(ReadOnlySpan<long> counts, ref IdentityBits violated, ref IdentityBits notAssessable)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        bool negative = false;
        foreach (Rows rows in _rows)
            negative |= rows.Find(ref first, ref violated, ref notAssessable);
        foreach (Columns columns in _columns)
            columns.Find(ref first, negative, ref violated, ref notAssessable);
    }

    /// <summary>The four sums of four times four numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Together(Vector256<long> a, Vector256<long> b, Vector256<long> c, Vector256<long> d)
    {
        Vector256<long> ab = Avx2.UnpackLow(a, b) + Avx2.UnpackHigh(a, b);
        Vector256<long> cd = Avx2.UnpackLow(c, d) + Avx2.UnpackHigh(c, d);
        return Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31);
    }

    private static int Start(int slot) => slot / Line * Line;

    private static Vector256<long> Mask(int lanes) => Vector256.Create(Bit(lanes, 0), Bit(lanes, 1), Bit(lanes, 2), Bit(lanes, 3));

    private static long Bit(int lanes, int lane) => -((lanes >> lane) & 1);

    private static uint Blanks(Vector256<long> numbers) => Vector256.Equals(numbers, Vector256.Create(ReportCells.Blank)).ExtractMostSignificantBits();

    private static uint Zeros(Vector256<long> numbers) => Vector256.Equals(numbers, Vector256<long>.Zero).ExtractMostSignificantBits();

    /// <summary>How the cells of an identity lie.</summary>
    private sealed class Shape
    {
        internal Shape(TemplateIdentity identity, int place)
        {
            Place = place;
            Left = [.. identity.Left.Select(cell => cell.Slot)];
            Right = [.. identity.Right.Select(cell => cell.Slot)];
            Slots = [.. Left, .. Right];
            Lanes = Slots.Aggregate(0, (lanes, slot) => lanes | (1 << (slot % Line)));
        }

        internal int Place { get; }

        internal int[] Left { get; }

        internal int[] Right { get; }

        internal int[] Slots { get; }

        /// <summary>A bit for each place in a line that the identity needs.</summary>
        internal int Lanes { get; }

        /// <summary>The lines of the left side, and those of the right.</summary>
        internal string Lines => string.Join(' ', Left.Select(Start)) + "=" + string.Join(' ', Right.Select(Start));

        internal bool IsRow => Left.Length == 1 && Slots.Distinct().Count() == Slots.Length && Array.TrueForAll(Slots, slot => Start(slot) == Start(Slots[0]));

        internal bool IsColumn => Array.TrueForAll(Slots, slot => slot % Line == Slots[0] % Line);
    }

    /// <summary>Where parts and total stand in a line. One half of the line has the total, the other has not.</summary>
    private readonly struct Lanes
    {
        private readonly nuint _half;
        private readonly nuint _halfWithTotal;
        private readonly Vector256<long> _parts;
        private readonly Vector256<long> _partsAndTotal;
        private readonly Vector256<long> _total;

        internal Lanes(int lanes, int total)
        {
            int half = total < Four ? Four : 0;
            _half = (nuint)half;
            _halfWithTotal = (nuint)(Four - half);
            _parts = Mask(lanes >> half);
            _partsAndTotal = Mask(lanes >> (Four - half));
            _total = Mask(1 << (total % Four));
        }

        /// <summary>Four numbers that are together the parts less the total; and a number below zero is told.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector256<long> Difference(ref long first, nuint start, ref Vector256<long> signs)
        {
            Vector256<long> half = Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _half), start) & _parts;
            Vector256<long> halfWithTotal = Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _halfWithTotal), start) & _partsAndTotal;
            signs |= half | halfWithTotal;

            // To take the total away is to turn about all its bits, and to add one.
            return half + ((halfWithTotal ^ _total) - _total);
        }

        internal bool HasBlank(ref long first, nuint start) =>
            (Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _half), start) & _parts)
                | Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _halfWithTotal), start) & _partsAndTotal)) != 0;
    }

    /// <summary>Rows that are alike in where parts and total stand.</summary>
    private sealed class Rows
    {
        internal readonly Lanes Lanes;

        private readonly (int Place, nuint Start)[] _rows;

        internal Rows(Shape[] alike)
        {
            Lanes = new Lanes(alike[0].Lanes, alike[0].Left[0] % Line);
            _rows = Array.ConvertAll(alike, row => (row.Place, (nuint)Start(row.Left[0])));

            // Where the last are fewer than four, the last of them is checked again.
            Fours = [.. _rows.Chunk(Four).Select(four => (four[0].Start, At(four, 1), At(four, 2), At(four, 3)))];
        }

        /// <summary>Where the lines begin.</summary>
        internal (nuint A, nuint B, nuint C, nuint D)[] Fours { get; }

        /// <summary>Whether a number is below zero. A blank is.</summary>
        internal bool Find(ref long first, ref IdentityBits violated, ref IdentityBits notAssessable)
        {
            Vector256<long> all = Vector256<long>.Zero;
            for (int i = 0; i < Fours.Length; i++)
            {
                (nuint a, nuint b, nuint c, nuint d) = Fours[i];
                Vector256<long> signs = Vector256<long>.Zero;
                Vector256<long> off = Together(
                    Lanes.Difference(ref first, a, ref signs), Lanes.Difference(ref first, b, ref signs), Lanes.Difference(ref first, c, ref signs), Lanes.Difference(ref first, d, ref signs));
                // Stryker disable once Statement: looking for what is not there would only take time.
                if ((off | signs) == Vector256<long>.Zero)
                    continue;
                all |= signs;
                Find(ref first, _rows.AsSpan(i * Four, Math.Min(Four, _rows.Length - (i * Four))), Zeros(off), ref violated, ref notAssessable);
            }

            return all.ExtractMostSignificantBits() != 0;
        }

        private void Find(ref long first, ReadOnlySpan<(int Place, nuint Start)> four, uint holds, ref IdentityBits violated, ref IdentityBits notAssessable)
        {
            foreach ((int place, nuint start) in four)
            {
                if (Lanes.HasBlank(ref first, start))
                    notAssessable.Set(place);
                else if ((holds & 1) == 0)
                    violated.Set(place);
                holds >>= 1;
            }
        }

        private static nuint At((int Place, nuint Start)[] four, int i) => four[Math.Min(i, four.Length - 1)].Start;
    }

    /// <summary>Sums of the same lines in several columns.</summary>
    private sealed class Columns
    {
        private readonly nuint[] _left;
        private readonly nuint[] _right;
        private readonly Shape[] _shapes;

        internal Columns(Shape[] shapes)
        {
            _shapes = shapes;
            _left = [.. shapes[0].Left.Select(slot => (nuint)Start(slot))];
            _right = [.. shapes[0].Right.Select(slot => (nuint)Start(slot))];
            int lanes = shapes.Aggregate(0, (all, shape) => all | shape.Lanes);
            (Low, High) = (Mask(lanes), Mask(lanes >> Four));
        }

        /// <summary>Which columns of the lower half of the lines are summed.</summary>
        internal Vector256<long> Low { get; }

        /// <summary>Which columns of the upper half are.</summary>
        internal Vector256<long> High { get; }

        /// <summary>The left sides less the right sides, whether the column is summed or not.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal (Vector256<long> Low, Vector256<long> High) Differences(ref long first)
        {
            ref long upper = ref Unsafe.Add(ref first, Four);
            Vector256<long> low = Vector256<long>.Zero;
            Vector256<long> high = Vector256<long>.Zero;
            foreach (nuint start in _left)
            {
                low += Vector256.LoadUnsafe(ref first, start);
                high += Vector256.LoadUnsafe(ref upper, start);
            }

            foreach (nuint start in _right)
            {
                low -= Vector256.LoadUnsafe(ref first, start);
                high -= Vector256.LoadUnsafe(ref upper, start);
            }

            return (low, high);
        }

        internal void Find(ref long first, bool mayBeBlank, ref IdentityBits violated, ref IdentityBits notAssessable)
        {
            (Vector256<long> low, Vector256<long> high) = Differences(ref first);
            uint holds = Zeros(low) | (Zeros(high) << Four);
            // Stryker disable once Conditional: where there is no blank none is found; looking for them would only take time.
            uint blank = mayBeBlank ? BlankIn(ref first, _left) | BlankIn(ref first, _right) : 0;
            foreach (Shape shape in _shapes)
            {
                if ((blank & (uint)shape.Lanes) != 0)
                    notAssessable.Set(shape.Place);
                else if ((holds & (uint)shape.Lanes) == 0)
                    violated.Set(shape.Place);
            }
        }

        private static uint BlankIn(ref long first, nuint[] starts)
        {
            uint blank = 0;
            foreach (nuint start in starts)
                blank |= Blanks(Vector256.LoadUnsafe(ref first, start)) | (Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, Four), start)) << Four);
            return blank;
        }
    }
}
#endif
