using System;
using System.Numerics;
using GovDisclosure.Format.Series;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>
/// How far an amount may lie from a sum of rounded amounts: half a unit of the coarsest of them for each of them and for
/// the amount itself; a 0 is exact and makes none of them coarse. Whole numbers of a small unit, so that nothing is rounded once more.
/// </summary>
internal readonly struct Rounding
{
    private readonly BigInteger _twiceOff;
    private readonly BigInteger _twiceMost;
    private readonly int _decimals;

    internal Rounding(decimal amount, SummedCell sum, int summands)
    {
        int decimals = Math.Min(amount == 0 ? ExactDecimal.MaxDecimals : ExactDecimal.DecimalsOf(amount), sum.FewestDecimals ?? ExactDecimal.MaxDecimals);
        _twiceOff = 2 * BigInteger.Abs(ExactDecimal.UnitsOf(amount) - ExactDecimal.UnitsOf(sum.Sum!.Value));
        _twiceMost = (summands + 1) * BigInteger.Pow(10, ExactDecimal.MaxDecimals - decimals);
        _decimals = Math.Min(decimals + ((summands + 1) % 2), ExactDecimal.MaxDecimals);
    }

    /// <summary>Whether rounding alone may be the reason.</summary>
    internal bool Explains => _twiceOff <= _twiceMost;

    /// <summary>The most that rounding makes, for messages.</summary>
    internal string Most => MessageText.Of(ExactDecimal.FromUnits(_twiceMost / 2, _decimals));
}
