using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>A JSON number taken apart, so that it is read exactly or not at all, whatever its exponent.</summary>
internal readonly ref struct JsonNumber
{
    // An exponent larger than any that can matter; what is larger still is kept at this.
    private const long ExponentCeiling = 1_000_000_000_000;

    private readonly ReadOnlySpan<byte> _token;
    private readonly bool _negative;

    // From the first digit that is not 0 to the last one written, and how many zeros stand at the end of them.
    private readonly int _digits;
    private readonly int _trailingZeros;

    // The power of ten by which the digits, taken as a whole number, are multiplied.
    private readonly long _exponent;

    /// <param name="token">A number as the JSON grammar has it.</param>
    internal JsonNumber(ReadOnlySpan<byte> token)
    {
        _token = token;
        _negative = token[0] == '-';
        bool fraction = false;
        int index = _negative ? 1 : 0;
        for (; index < token.Length && token[index] is not ((byte)'e' or (byte)'E'); index++)
        {
            if (token[index] == '.')
            {
                fraction = true;
                continue;
            }

            if (fraction)
                _exponent--;
            bool zero = token[index] == '0';
            if (_digits == 0 && zero)
                continue;
            _digits++;
            _trailingZeros = zero ? _trailingZeros + 1 : 0;
        }

        if (index < token.Length)
            _exponent += Exponent(token.Slice(index + 1));
    }

    /// <summary>The whole number; an error where there is a fraction, or the number is beyond ±10^12.</summary>
    internal ReportJsonErrorInfo? TryGetCount(out long value)
    {
        value = 0;
        if (_digits == 0)
            return null;
        int significant = _digits - _trailingZeros;
        long zeros = _exponent + _trailingZeros;
        if (zeros < 0)
            return JsonErrors.NotWhole;
        if (significant + zeros > 13)
            return JsonErrors.CountOutOfRange;
        decimal whole = Scaled(significant, zeros);
        if (whole > NumberLimits.MaxCount)
            return JsonErrors.CountOutOfRange;
        value = _negative ? -(long)whole : (long)whole;
        return null;
    }

    /// <summary>The exact decimal with the decimals as written; an error where it has too many digits.</summary>
    internal ReportJsonErrorInfo? TryGetAmount(out decimal value)
    {
        value = 0;
        long scale = Math.Max(0, -_exponent);
        long zeros = _digits == 0 ? 0 : Math.Max(0, _exponent);
        if (scale > NumberLimits.AmountDigits || _digits + zeros > NumberLimits.AmountDigits)
            return JsonErrors.AmountInexact;
        int[] bits = decimal.GetBits(Scaled(_digits, zeros));
        value = new decimal(bits[0], bits[1], bits[2], _negative && _digits != 0, (byte)scale);
        return null;
    }

    /// <summary>The leading significant digits as a whole number, followed by zeros.</summary>
    private decimal Scaled(int digits, long zeros)
    {
        decimal value = 0;
        for (int index = 0; digits > 0; index++)
        {
            if (_token[index] is < (byte)'0' or > (byte)'9' || (value == 0 && _token[index] == '0'))
                continue;
            value = (value * 10) + (_token[index] - '0');
            digits--;
        }

        for (; zeros > 0; zeros--)
            value *= 10;
        return value;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (byte letter in text)
        {
            if (letter is (byte)'+' or (byte)'-')
                continue;
            exponent = Math.Min(ExponentCeiling, (exponent * 10) + (letter - '0'));
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
