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

    // A bit of a number for each.
    private const int MostRows = 64;

    private readonly Rows[] _rows;
    private readonly int _end;

    private IdentityVectors(Rows[] rows, int end)
    {
        _rows = rows;
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
        if (rows.Length is 0 or > MostRows || !Array.TrueForAll(columns, column => column.IsColumn && Array.TrueForAll(column.Slots, inRows.Contains)))
            return null;

        // Sums of columns go with the rows that hold their first number.
        Shape[][] groups = [.. rows.GroupBy(row => (row.Lanes, row.Left[0] % Line)).Select(alike => alike.ToArray())];
        ILookup<int, Shape> columnsOf = columns.ToLookup(column => Array.FindIndex(groups, group => Array.Exists(group, row => row.Slots.Contains(column.Slots[0]))));
        return new IdentityVectors([.. groups.Select((group, index) => new Rows(group, [.. columnsOf[index]]))], Start(inRows.Max()) + Line);
    }

    /// <summary>Whether no number is below zero, as almost always; then no cell is blank, and a bit is set for each identity that does not hold.</summary>
    internal bool TryFindViolated(ReadOnlySpan<long> counts, ref IdentityBits violated)
    {
        // No method is called inside the loops, so that what is added up stays in registers.
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        Vector256<long> signs = Vector256<long>.Zero;
        foreach (Rows rows in _rows)
        {
            Lanes lanes = rows.Lanes;
            ref long parts = ref Unsafe.Add(ref first, lanes.Half);
            ref long total = ref Unsafe.Add(ref first, lanes.HalfWithTotal);
            Vector256<long> half = Vector256<long>.Zero;
            Vector256<long> halfWithTotal = Vector256<long>.Zero;
            ulong off = 0;
            int row = 0;
            foreach ((nuint a, nuint b, nuint c, nuint d) in rows.Fours)
            {
                off |= (ulong)Others(Together(
                    lanes.Difference(ref parts, ref total, a, ref signs, ref half, ref halfWithTotal),
                    lanes.Difference(ref parts, ref total, b, ref signs, ref half, ref halfWithTotal),
                    lanes.Difference(ref parts, ref total, c, ref signs, ref half, ref halfWithTotal),
                    lanes.Difference(ref parts, ref total, d, ref signs, ref half, ref halfWithTotal))) << row;
                row += Four;
            }

            foreach (nuint start in rows.Rest)
                off |= (Vector256.Sum(lanes.Difference(ref parts, ref total, start, ref signs, ref half, ref halfWithTotal)) == 0 ? 0UL : 1) << row++;
            foreach (Columns columns in rows.Columns)
            {
                uint offColumns = columns.Off(ref first, lanes.TotalIsLow ? halfWithTotal : half, lanes.TotalIsLow ? half : halfWithTotal);
                if (offColumns != 0)
                    columns.Mark(offColumns, ref violated);
            }

            if (off != 0)
                rows.Mark(off, ref violated);
        }

        return signs.ExtractMostSignificantBits() == 0;
    }

    /// <summary>Sets a bit for each identity that does not hold, and for each with a blank, of which nothing can be said.</summary>
    internal void Find(ReadOnlySpan<long> counts, ref IdentityBits violated, ref IdentityBits notAssessable)
    {
        ref long first = ref MemoryMarshal.GetReference(counts.Slice(0, _end));
        foreach (Rows rows in _rows)
        {
            rows.Find(ref first, ref violated, ref notAssessable);
            foreach (Columns columns in rows.Columns)
                columns.Find(ref first, ref violated, ref notAssessable);
        }
    }

    /// <summary>The four sums of four times four numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Together(Vector256<long> a, Vector256<long> b, Vector256<long> c, Vector256<long> d)
    {
        Vector256<long> ab = Avx2.UnpackLow(a, b) + Avx2.UnpackHigh(a, b);
        Vector256<long> cd = Avx2.UnpackLow(c, d) + Avx2.UnpackHigh(c, d);
        return Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31);
    }

    /// <summary>A bit for each of four numbers that is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Others(Vector256<long> numbers) => ~Vector256.Equals(numbers, Vector256<long>.Zero).ExtractMostSignificantBits() & 0b1111;

    private static int Start(int slot) => slot / Line * Line;

    private static Vector256<long> Mask(int lanes) => Vector256.Create(Bit(lanes, 0), Bit(lanes, 1), Bit(lanes, 2), Bit(lanes, 3));

    private static long Bit(int lanes, int lane) => -((lanes >> lane) & 1);

    private static uint Blanks(Vector256<long> numbers) => Vector256.Equals(numbers, Vector256.Create(ReportCells.Blank)).ExtractMostSignificantBits();

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
        private readonly Vector256<long> _parts;
        private readonly Vector256<long> _partsAndTotal;
        private readonly Vector256<long> _total;

        internal Lanes(int lanes, int total)
        {
            TotalIsLow = total < Four;
            int half = TotalIsLow ? Four : 0;
            Half = (nuint)half;
            HalfWithTotal = (nuint)(Four - half);
            _parts = Mask(lanes >> half);
            _partsAndTotal = Mask(lanes >> (Four - half));
            _total = Mask(1 << (total % Four));
        }

        /// <summary>Where the half without the total begins in the line.</summary>
        internal nuint Half { get; }

        /// <summary>Where the half with it begins.</summary>
        internal nuint HalfWithTotal { get; }

        /// <summary>Whether the total is one of the first four numbers of the line.</summary>
        internal bool TotalIsLow { get; }

        /// <summary>Four numbers that are together the parts less the total. A number below zero is told, and the line added up.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector256<long> Difference(ref long parts, ref long total, nuint start, ref Vector256<long> signs, ref Vector256<long> halves, ref Vector256<long> halvesWithTotal)
        {
            Vector256<long> half = Vector256.LoadUnsafe(ref parts, start) & _parts;
            Vector256<long> halfWithTotal = Vector256.LoadUnsafe(ref total, start) & _partsAndTotal;
            signs |= half | halfWithTotal;
            halves += half;
            halvesWithTotal += halfWithTotal;

            // To take the total away is to turn about all its bits, and to add one.
            return half + ((halfWithTotal ^ _total) - _total);
        }

        internal bool HasBlank(ref long first, nuint start) =>
            (Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, Half), start) & _parts)
                | Blanks(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, HalfWithTotal), start) & _partsAndTotal)) != 0;
    }

    /// <summary>Rows that are alike in where parts and total stand, and the sums down their columns.</summary>
    private sealed class Rows
    {
        internal readonly Lanes Lanes;

        private readonly (int Place, nuint Start)[] _rows;

        internal Rows(Shape[] alike, Shape[] columns)
        {
            Lanes = new Lanes(alike[0].Lanes, alike[0].Left[0] % Line);
            _rows = Array.ConvertAll(alike, row => (row.Place, (nuint)Start(row.Left[0])));
            nuint[] starts = Array.ConvertAll(_rows, row => row.Start);
            int whole = starts.Length / Four * Four;
            Fours = [.. starts.Take(whole).Chunk(Four).Select(four => (four[0], four[1], four[2], four[3]))];
            Rest = starts[whole..];
            Columns = [.. columns.GroupBy(column => column.Lines).Select(same => new Columns([.. same], starts))];
        }

        /// <summary>Where the lines begin, four together.</summary>
        internal (nuint A, nuint B, nuint C, nuint D)[] Fours { get; }

        /// <summary>Where the others begin.</summary>
        internal nuint[] Rest { get; }

        internal Columns[] Columns { get; }

        /// <summary>Sets the bits of rows, by their order here.</summary>
        internal void Mark(ulong off, ref IdentityBits violated)
        {
            for (int row = 0; row < _rows.Length; row++)
            {
                if (((off >> row) & 1) != 0)
                    violated.Set(_rows[row].Place);
            }
        }

        internal void Find(ref long first, ref IdentityBits violated, ref IdentityBits notAssessable)
        {
            foreach ((int place, nuint start) in _rows)
            {
                Vector256<long> unused = Vector256<long>.Zero;
                if (Lanes.HasBlank(ref first, start))
                    notAssessable.Set(place);
                else if (Vector256.Sum(Lanes.Difference(ref Unsafe.Add(ref first, Lanes.Half), ref Unsafe.Add(ref first, Lanes.HalfWithTotal), start, ref unused, ref unused, ref unused)) != 0)
                    violated.Set(place);
            }
        }
    }

    /// <summary>Sums of the same lines in several columns.</summary>
    private sealed class Columns
    {
        private readonly nuint[] _left;
        private readonly nuint[] _right;
        private readonly Shape[] _shapes;
        private readonly Vector256<long> _low;
        private readonly Vector256<long> _high;

        // Where most rows are parts of the sum, it is that of all rows less the few others.
        private readonly bool _isOfAll;
        private readonly nuint[] _more;
        private readonly nuint[] _less;

        internal Columns(Shape[] shapes, nuint[] rows)
        {
            _shapes = shapes;
            _left = [.. shapes[0].Left.Select(slot => (nuint)Start(slot))];
            _right = [.. shapes[0].Right.Select(slot => (nuint)Start(slot))];
            int lanes = shapes.Aggregate(0, (all, shape) => all | shape.Lanes);
            (_low, _high) = (Mask(lanes), Mask(lanes >> Four));
            _isOfAll = _left.Concat(_right).All(rows.Contains) && 2 * _right.Length > rows.Length;
            _more = _isOfAll ? [.. rows.Where(row => !_right.Contains(row)), .. _left] : _left;
            _less = _isOfAll ? [] : _right;
        }

        /// <summary>A bit for each column whose sum is off.</summary>
        /// <param name="first">The numbers of the report.</param>
        /// <param name="low">The sum of the lower halves of all rows.</param>
        /// <param name="high">That of the upper halves.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal uint Off(ref long first, Vector256<long> low, Vector256<long> high)
        {
            (low, high) = _isOfAll ? (-low, -high) : (Vector256<long>.Zero, Vector256<long>.Zero);
            ref long upper = ref Unsafe.Add(ref first, Four);
            foreach (nuint start in _more)
            {
                low += Vector256.LoadUnsafe(ref first, start);
                high += Vector256.LoadUnsafe(ref upper, start);
            }

            foreach (nuint start in _less)
            {
                low -= Vector256.LoadUnsafe(ref first, start);
                high -= Vector256.LoadUnsafe(ref upper, start);
            }

            return Others(low & _low) | (Others(high & _high) << Four);
        }

        internal void Mark(uint off, ref IdentityBits violated)
        {
            foreach (Shape shape in _shapes)
            {
                if ((off & (uint)shape.Lanes) != 0)
                    violated.Set(shape.Place);
            }
        }

        internal void Find(ref long first, ref IdentityBits violated, ref IdentityBits notAssessable)
        {
            uint blank = BlankIn(ref first, _left) | BlankIn(ref first, _right);
            foreach (Shape shape in _shapes)
            {
                if ((blank & (uint)shape.Lanes) != 0)
                    notAssessable.Set(shape.Place);
                else if (SumOf(ref first, shape.Left) != SumOf(ref first, shape.Right))
                    violated.Set(shape.Place);
            }
        }

        private static long SumOf(ref long first, int[] slots)
        {
            long sum = 0;
            foreach (int slot in slots)
                sum += Unsafe.Add(ref first, slot);
            return sum;
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
