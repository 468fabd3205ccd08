using System;
using System.Numerics;

namespace GovDisclosure.Format.Series;

/// <summary>
/// Decimals as whole numbers of one unit that is small enough for all of them: added in any order they give the same,
/// where sums of decimals round as soon as they have more than some 28 digits.
/// </summary>
internal static class ExactDecimal
{
    /// <summary>The most decimals of a decimal; the unit is ten to the power of minus this.</summary>
    internal const int MaxDecimals = 28;

    private static readonly BigInteger s_beyondDecimal = BigInteger.One << 96;

    /// <summary>How many decimals the number has, zeros at the end included.</summary>
    internal static int DecimalsOf(decimal value) => Parts(value).Decimals;

    /// <summary>The number times a power of ten, in units.</summary>
    internal static BigInteger UnitsOf(decimal value, int powerOfTen = 0)
    {
        (decimal digits, int decimals) = Parts(value);
        return new BigInteger(digits) * BigInteger.Pow(10, MaxDecimals - decimals + powerOfTen);
    }

    /// <summary>
    /// The number with as many decimals as given, or with fewer where only so it can be held and only zeros go; null where a
    /// decimal cannot hold it exactly.
    /// </summary>
    /// <param name="units">The number in units.</param>
    /// <param name="decimals">At least as many decimals as the number needs.</param>
    internal static decimal? FromUnits(BigInteger units, int decimals)
    {
        BigInteger digits = units / BigInteger.Pow(10, MaxDecimals - decimals);
        while (BigInteger.Abs(digits) >= s_beyondDecimal)
        {
            BigInteger shorter = BigInteger.DivRem(digits, 10, out BigInteger last);
            if (decimals == 0 || !last.IsZero)
                return null;
            digits = shorter;
            decimals--;
        }

        int[] bits = decimal.GetBits((decimal)digits);
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)decimals);
    }

    /// <summary>The difference, or null where a decimal cannot hold it exactly.</summary>
    internal static decimal? Difference(decimal minuend, decimal subtrahend) =>
        FromUnits(UnitsOf(minuend) - UnitsOf(subtrahend), Math.Max(DecimalsOf(minuend), DecimalsOf(subtrahend)));

    private static (decimal Digits, int Decimals) Parts(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        return (new decimal(bits[0], bits[1], bits[2], value < 0, 0), (bits[3] >> 16) & 0xFF);
    }
}
