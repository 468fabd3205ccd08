#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    private readonly FourRows[] _rows;
    private readonly Columns[] _columns;
    private readonly int _end;

    private IdentityVectors(FourRows[] rows, Columns[] columns, int end)
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
        Shape[] columns = Array.FindAll(shapes, shape => !shape.IsRow && shape.IsColumn);
        var inRows = new HashSet<int>(rows.SelectMany(row => row.Slots));
        if (rows.Length == 0 || rows.Length + columns.Length < shapes.Length || !columns.SelectMany(column => column.Slots).All(inRows.Contains))
            return null;
        return new IdentityVectors(
            [.. rows.GroupBy(row => (row.Lanes, row.Left[0] % Line)).SelectMany(alike => alike.Chunk(Four)).Select(four => new FourRows(four))],
            [.. columns.GroupBy(column => column.Lines).Select(alike => new Columns([.. alike]))],
            inRows.Max() / Line * Line + Line);
    }

    /// <summary>Whether no number is blank or negative, as almost always; then a bit is set for each identity that does not hold.</summary>
    internal bool TryFindViolations(ReadOnlySpan<long> counts, out IdentityBits violated)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        Vector256<long> signs = Vector256<long>.Zero;
        violated = default;
        foreach (ref readonly FourRows rows in _rows.AsSpan())
            Set(rows.FindOff(ref first, ref signs), rows.Places, ref violated);
        foreach (ref readonly Columns columns in _columns.AsSpan())
            Set(columns.FindOff(ref first), columns.Places, ref violated);
        return signs.ExtractMostSignificantBits() == 0;
    }

    private static void Set(uint off, int[][] places, ref IdentityBits violated)
    {
        for (; off != 0; off &= off - 1)
        {
            foreach (int place in places[BitOperations.TrailingZeroCount(off)])
                violated.Set(place);
        }
    }

    private static Vector256<long> Load(ref long first, int slot) => Vector256.LoadUnsafe(ref first, unchecked((nuint)slot));

    private static uint Unequal(Vector256<long> left, Vector256<long> right) => ~Vector256.Equals(left, right).ExtractMostSignificantBits() & ((1 << Four) - 1);

    /// <summary>How the cells of an identity lie.</summary>
    private sealed class Shape
    {
        internal Shape(TemplateIdentity identity, int place)
        {
            Place = place;
            Left = [.. identity.Left.Select(cell => cell.Slot)];
            Right = [.. identity.Right.Select(cell => cell.Slot)];
            Slots = [.. Left, .. Right];
        }

        internal int Place { get; }

        internal int[] Left { get; }

        internal int[] Right { get; }

        internal int[] Slots { get; }

        /// <summary>A bit for each place in a line that the identity needs.</summary>
        internal int Lanes => Slots.Aggregate(0, (lanes, slot) => lanes | (1 << (slot % Line)));

        /// <summary>The lines of the left side, and those of the right.</summary>
        internal string Lines => string.Join(' ', Left.Select(slot => slot / Line)) + "=" + string.Join(' ', Right.Select(slot => slot / Line));

        internal bool IsRow => Left.Length == 1 && Slots.Distinct().Count() == Slots.Length && Array.TrueForAll(Slots, slot => slot / Line == Slots[0] / Line);

        internal bool IsColumn => Array.TrueForAll(Slots, slot => slot % Line == Slots[0] % Line);
    }

    /// <summary>Up to four rows with the total at the same place; where there are fewer, the last is checked again.</summary>
    private readonly struct FourRows
    {
        private readonly Vector256<long> _low;
        private readonly Vector256<long> _high;
        private readonly int _first;
        private readonly int _second;
        private readonly int _third;
        private readonly int _fourth;
        private readonly int _total;

        internal FourRows(Shape[] rows)
        {
            Shape[] four = [.. Enumerable.Range(0, Four).Select(i => rows[Math.Min(i, rows.Length - 1)])];
            int[] starts = Array.ConvertAll(four, row => row.Left[0] / Line * Line);
            (_first, _second, _third, _fourth) = (starts[0], starts[1], starts[2], starts[3]);
            long[] masks = [.. Enumerable.Range(0, Line).Select(lane => (four[0].Lanes & (1 << lane)) == 0 ? 0L : -1L)];
            _low = Vector256.Create(masks, 0);
            _high = Vector256.Create(masks, Four);
            _total = four[0].Left[0] % Line;
            Places = Array.ConvertAll(four, row => new[] { row.Place });
        }

        internal int[][] Places { get; }

        internal uint FindOff(ref long first, ref Vector256<long> signs)
        {
            Vector256<long> a = Sum(ref first, _first, ref signs);
            Vector256<long> b = Sum(ref first, _second, ref signs);
            Vector256<long> c = Sum(ref first, _third, ref signs);
            Vector256<long> d = Sum(ref first, _fourth, ref signs);
            Vector256<long> ab = Avx2.UnpackLow(a, b) + Avx2.UnpackHigh(a, b);
            Vector256<long> cd = Avx2.UnpackLow(c, d) + Avx2.UnpackHigh(c, d);
            Vector256<long> sums = Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31);

            // The total was added with its parts.
            ref long total = ref Unsafe.Add(ref first, _total);
            Vector256<long> totals = Vector256.Create(
                Unsafe.Add(ref total, _first), Unsafe.Add(ref total, _second), Unsafe.Add(ref total, _third), Unsafe.Add(ref total, _fourth));
            return Unequal(sums, totals + totals);
        }

        /// <summary>Four numbers that are together the sum of a row.</summary>
        private Vector256<long> Sum(ref long first, int start, ref Vector256<long> signs)
        {
            Vector256<long> low = Load(ref first, start) & _low;
            Vector256<long> high = Load(ref first, unchecked(start + Four)) & _high;
            signs |= low | high;
            return low + high;
        }
    }

    /// <summary>Sums of the same lines in several columns.</summary>
    private readonly struct Columns
    {
        private readonly int[] _left;
        private readonly int[] _right;
        private readonly uint _lanes;

        internal Columns(Shape[] columns)
        {
            _left = Array.ConvertAll(columns[0].Left, slot => slot / Line * Line);
            _right = Array.ConvertAll(columns[0].Right, slot => slot / Line * Line);
            Places = [.. Enumerable.Range(0, Line).Select(lane => columns.Where(column => column.Lanes == 1 << lane).Select(column => column.Place).ToArray())];
            foreach (Shape column in columns)
                _lanes |= (uint)column.Lanes;
        }

        internal int[][] Places { get; }

        internal uint FindOff(ref long first)
        {
            (Vector256<long> low, Vector256<long> high) = Sum(ref first, _left);
            (Vector256<long> otherLow, Vector256<long> otherHigh) = Sum(ref first, _right);
            return (Unequal(low, otherLow) | (Unequal(high, otherHigh) << Four)) & _lanes;
        }

        private static (Vector256<long> Low, Vector256<long> High) Sum(ref long first, int[] starts)
        {
            Vector256<long> low = Vector256<long>.Zero;
            Vector256<long> high = Vector256<long>.Zero;
            foreach (int start in starts)
            {
                low += Load(ref first, start);
                high += Load(ref first, unchecked(start + Four));
            }

            return (low, high);
        }
    }
}
#endif
