#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
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
        Shape[] columns = Array.FindAll(shapes, shape => !shape.IsRow && shape.IsColumn);
        var inRows = new HashSet<int>(rows.SelectMany(row => row.Slots));
        if (rows.Length == 0 || rows.Length + columns.Length < shapes.Length || !columns.SelectMany(column => column.Slots).All(inRows.Contains))
            return null;
        return new IdentityVectors(
            [.. rows.GroupBy(row => (row.Lanes, row.Left[0] % Line)).Select(alike => new Rows([.. alike]))],
            [.. columns.GroupBy(column => column.Lines).Select(alike => new Columns([.. alike]))],
            inRows.Max() / Line * Line + Line);
    }

    /// <summary>Sets a bit for each identity that does not hold, and for each with a blank, which says nothing.</summary>
    internal void Check(ReadOnlySpan<long> counts, out IdentityBits violated, out IdentityBits notAssessable)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        violated = default;
        notAssessable = default;
        Vector256<long> signs = Vector256<long>.Zero;
        foreach (Rows rows in _rows)
            signs |= rows.FindOff(ref first, ref violated);
        foreach (Columns columns in _columns)
            columns.FindOff(ref first, ref violated);

        // Without a number below zero, as almost always, there is no blank.
        if (signs.ExtractMostSignificantBits() == 0)
            return;
        foreach (Rows rows in _rows)
            rows.FindBlank(ref first, ref notAssessable);
        foreach (Columns columns in _columns)
            columns.FindBlank(ref first, ref notAssessable);
        violated = violated.Except(notAssessable);
    }

    private static void Set(uint lanes, int[][] places, ref IdentityBits bits)
    {
        for (; lanes != 0; lanes &= lanes - 1)
        {
            foreach (int place in places[BitOperations.TrailingZeroCount(lanes)])
                bits.Set(place);
        }
    }

    private static nuint[] Starts(IEnumerable<int> slots) => [.. slots.Select(slot => (nuint)(slot / Line * Line))];

    private static Vector256<long> Low(ref long first, nuint start) => Vector256.LoadUnsafe(ref first, start);

    private static Vector256<long> High(ref long first, nuint start) => Vector256.LoadUnsafe(ref Unsafe.Add(ref first, Four), start);

    private static Vector256<long> Blanks(Vector256<long> numbers) => Vector256.Equals(numbers, Vector256.Create(ReportCells.Blank));

    private static uint Lanes(Vector256<long> low, Vector256<long> high) => low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << Four);

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

    /// <summary>Rows whose parts and whose total stand at the same places of their lines.</summary>
    private sealed class Rows
    {
        // One half of a line has the total, the other has not.
        private readonly nuint _half;
        private readonly nuint _halfWithTotal;
        private readonly Vector256<long> _lanes;
        private readonly Vector256<long> _lanesWithTotal;
        private readonly Vector256<long> _total;
        private readonly FourStarts[] _fours;
        private readonly int[][][] _places;

        internal Rows(Shape[] rows)
        {
            int total = rows[0].Left[0] % Line;
            int halfWithTotal = total / Four * Four;
            int half = Four - halfWithTotal;
            (_half, _halfWithTotal) = ((nuint)half, (nuint)halfWithTotal);
            (_lanes, _lanesWithTotal) = (Mask(rows[0].Lanes >> half), Mask(rows[0].Lanes >> halfWithTotal));
            _total = Mask(1 << (total - halfWithTotal));

            // Where the last are fewer than four, the last of them is checked again.
            Shape[][] fours = [.. rows.Chunk(Four).Select(four => Enumerable.Range(0, Four).Select(i => four[Math.Min(i, four.Length - 1)]).ToArray())];
            _fours = Array.ConvertAll(fours, four => new FourStarts(Starts(four.Select(row => row.Left[0]))));
            _places = Array.ConvertAll(fours, four => Array.ConvertAll(four, row => new[] { row.Place }));
        }

        /// <summary>Numbers of which one is below zero where one in the rows is.</summary>
        internal Vector256<long> FindOff(ref long first, ref IdentityBits violated)
        {
            ref long half = ref Unsafe.Add(ref first, _half);
            ref long halfWithTotal = ref Unsafe.Add(ref first, _halfWithTotal);
            (Vector256<long> lanes, Vector256<long> lanesWithTotal, Vector256<long> total) = (_lanes, _lanesWithTotal, _total);
            Vector256<long> signs = Vector256<long>.Zero;
            FourStarts[] fours = _fours;
            for (int i = 0; i < fours.Length; i = unchecked(i + 1))
            {
                FourStarts four = fours[i];
                Vector256<long> a = Difference(ref half, ref halfWithTotal, four.First, lanes, lanesWithTotal, total, ref signs);
                Vector256<long> b = Difference(ref half, ref halfWithTotal, four.Second, lanes, lanesWithTotal, total, ref signs);
                Vector256<long> c = Difference(ref half, ref halfWithTotal, four.Third, lanes, lanesWithTotal, total, ref signs);
                Vector256<long> d = Difference(ref half, ref halfWithTotal, four.Fourth, lanes, lanesWithTotal, total, ref signs);
                Vector256<long> ab = Avx2.UnpackLow(a, b) + Avx2.UnpackHigh(a, b);
                Vector256<long> cd = Avx2.UnpackLow(c, d) + Avx2.UnpackHigh(c, d);
                Vector256<long> differences = Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31);
                if (differences != Vector256<long>.Zero)
                    Set(~Vector256.Equals(differences, Vector256<long>.Zero).ExtractMostSignificantBits() & ((1 << Four) - 1), _places[i], ref violated);
            }

            return signs;
        }

        internal void FindBlank(ref long first, ref IdentityBits notAssessable)
        {
            for (int i = 0; i < _fours.Length; i++)
            {
                FourStarts four = _fours[i];
                uint blank = (HasBlank(ref first, four.First) ? 1U : 0)
                    | (HasBlank(ref first, four.Second) ? 2U : 0)
                    | (HasBlank(ref first, four.Third) ? 4U : 0)
                    | (HasBlank(ref first, four.Fourth) ? 8U : 0);
                Set(blank, _places[i], ref notAssessable);
            }
        }

        private bool HasBlank(ref long first, nuint start) =>
            (Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _half), start) & _lanes)
                | Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, _halfWithTotal), start) & _lanesWithTotal)) != Vector256<long>.Zero;

        /// <summary>Four numbers that are together the sum of a row's parts less its total.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<long> Difference(
            ref long half, ref long halfWithTotal, nuint start, Vector256<long> lanes, Vector256<long> lanesWithTotal, Vector256<long> total, ref Vector256<long> signs)
        {
            Vector256<long> parts = Vector256.LoadUnsafe(ref half, start) & lanes;
            Vector256<long> withTotal = Vector256.LoadUnsafe(ref halfWithTotal, start) & lanesWithTotal;
            signs |= parts | withTotal;

            // To take away is to turn about all bits, and to add one.
            return parts + ((withTotal ^ total) - total);
        }

        private static Vector256<long> Mask(int lanes) => Vector256.Create(Bit(lanes, 0), Bit(lanes, 1), Bit(lanes, 2), Bit(lanes, 3));

        private static long Bit(int lanes, int lane) => -((lanes >> lane) & 1);
    }

    /// <summary>Where four lines begin.</summary>
    private readonly struct FourStarts
    {
        internal FourStarts(nuint[] starts) => (First, Second, Third, Fourth) = (starts[0], starts[1], starts[2], starts[3]);

        internal nuint First { get; }

        internal nuint Second { get; }

        internal nuint Third { get; }

        internal nuint Fourth { get; }
    }

    /// <summary>Sums of the same lines in several columns.</summary>
    private sealed class Columns
    {
        private readonly nuint[] _left;
        private readonly nuint[] _right;
        private readonly nuint[] _all;
        private readonly uint _lanes;
        private readonly int[][] _places;

        internal Columns(Shape[] columns)
        {
            _left = Starts(columns[0].Left);
            _right = Starts(columns[0].Right);
            _all = Starts(columns[0].Slots);
            _lanes = (uint)columns.Aggregate(0, (lanes, column) => lanes | column.Lanes);
            _places = [.. Enumerable.Range(0, Line).Select(lane => columns.Where(column => column.Lanes == 1 << lane).Select(column => column.Place).ToArray())];
        }

        internal void FindOff(ref long first, ref IdentityBits violated)
        {
            Vector256<long> low = Vector256<long>.Zero;
            Vector256<long> high = Vector256<long>.Zero;
            foreach (nuint start in _left)
            {
                low += Low(ref first, start);
                high += High(ref first, start);
            }

            foreach (nuint start in _right)
            {
                low -= Low(ref first, start);
                high -= High(ref first, start);
            }

            uint off = ~Lanes(Vector256.Equals(low, Vector256<long>.Zero), Vector256.Equals(high, Vector256<long>.Zero)) & _lanes;
            if (off != 0)
                Set(off, _places, ref violated);
        }

        internal void FindBlank(ref long first, ref IdentityBits notAssessable)
        {
            Vector256<long> low = Vector256<long>.Zero;
            Vector256<long> high = Vector256<long>.Zero;
            foreach (nuint start in _all)
            {
                low |= Blanks(Low(ref first, start));
                high |= Blanks(High(ref first, start));
            }

            Set(Lanes(low, high) & _lanes, _places, ref notAssessable);
        }
    }
}
#endif
