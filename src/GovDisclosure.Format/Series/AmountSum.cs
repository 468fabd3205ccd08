using System;
using System.Numerics;

namespace GovDisclosure.Format.Series;

/// <summary>Adds up the amounts of one cell exactly.</summary>
internal sealed class AmountSum
{
    private BigInteger _units;
    private int _given;
    private int _fewestDecimals = int.MaxValue;
    private int _mostDecimals;

    /// <param name="amount">An amount.</param>
    /// <param name="powerOfTen">The power of ten that brings it to the unit of the sum.</param>
    internal void Add(decimal amount, int powerOfTen = 0)
    {
        int decimals = ExactDecimal.DecimalsOf(amount) - powerOfTen;
        _given++;
        _mostDecimals = Math.Max(_mostDecimals, decimals);

        // A 0 is exact however it is written.
        if (amount == 0)
            return;
        _units += ExactDecimal.UnitsOf(amount, powerOfTen);
        _fewestDecimals = Math.Min(_fewestDecimals, decimals);
    }

    internal void Add(AmountSum other)
    {
        _units += other._units;
        _given += other._given;
        _fewestDecimals = Math.Min(_fewestDecimals, other._fewestDecimals);
        _mostDecimals = Math.Max(_mostDecimals, other._mostDecimals);
    }

    internal SummedCell ToCell(int reports) =>
        _given == 0
            ? SummedCell.AllBlank(reports)
            : new SummedCell(ExactDecimal.FromUnits(_units, _mostDecimals), _given, reports - _given, _fewestDecimals == int.MaxValue ? null : _fewestDecimals);
}
