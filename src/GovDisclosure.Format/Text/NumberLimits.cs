using System;

namespace GovDisclosure.Format.Text;

/// <summary>What a report can hold, so that whatever can be built can be written and read again.</summary>
internal static class NumberLimits
{
    /// <summary>The largest magnitude of a count: small enough that no sum of a report, or of a nation's reports, overflows.</summary>
    internal const long MaxCount = 1_000_000_000_000;

    /// <summary>The significant digits of an amount, and its decimals, number at most this.</summary>
    internal const int AmountDigits = 28;

    // The first whole number of 29 digits.
    private const decimal TooManyDigits = 10_000_000_000_000_000_000_000_000_000m;

    internal static long? RequireCount(long? value, string parameter) =>
        value is null or (<= MaxCount and >= -MaxCount)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, "超出 ±10^12 / beyond ±10^12");

    internal static decimal? RequireAmount(decimal? value, string parameter)
    {
        if (value is not { } amount)
            return null;
        int[] bits = decimal.GetBits(amount);
        return new decimal(bits[0], bits[1], bits[2], false, 0) < TooManyDigits
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, "超过 28 位有效数字 / more than 28 significant digits");
    }
}
