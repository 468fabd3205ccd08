using System;
using System.Globalization;
using System.Numerics;

namespace GovDisclosure.Format.Tests.Serialization;

public class ReportJsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.000e5", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("0e-999999999999999999999", 0)]
    [InlineData("3", 3)]
    [InlineData("3.0", 3)]
    [InlineData("3e0", 3)]
    [InlineData("3E+00", 3)]
    [InlineData("300.00e-2", 3)]
    [InlineData("0.03e2", 3)]
    [InlineData("0.0000000000000000000000000000000000000000003e43", 3)]
    [InlineData("3000000000000000000000000000000000000000000000e-45", 3)]
    [InlineData("-8", -8)]
    [InlineData("1000000000000", 1_000_000_000_000)]
    [InlineData("-1e12", -1_000_000_000_000)]
    public void A_whole_number_may_be_written_in_any_way(string json, long expected) => Assert.Equal(expected, Count(json));

    [Theory]
    [InlineData("0.5", "JSON-014")]
    [InlineData("-3.0000000000000000000000000000000000000001", "JSON-014")]
    [InlineData("1e-1", "JSON-014")]
    [InlineData("1e-999999999", "JSON-014")]
    [InlineData("1e-999999999999999999999999999999", "JSON-014")]
    [InlineData("1000000000001", "JSON-015")]
    [InlineData("-1000000000001", "JSON-015")]
    [InlineData("9223372036854775808", "JSON-015")]
    [InlineData("-9223372036854775808", "JSON-015")]
    [InlineData("1e13", "JSON-015")]
    [InlineData("1e999999999", "JSON-015")]
    [InlineData("1e999999999999999999999999999999", "JSON-015")]
    public void A_fraction_or_a_number_out_of_range_is_no_count(string json, string code) =>
        Assert.Equal(code, Assert.Throws<ReportJsonException>(() => Count(json)).Code);

    [Theory]
    [InlineData("0.10", "0.10")]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("-0.0", "0.0")]
    [InlineData("100", "100")]
    [InlineData("1e2", "100")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("12.5e-3", "0.0125")]
    [InlineData("0e999999999", "0")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("-0.1234567890123456789012345678", "-0.1234567890123456789012345678")]
    [InlineData("1e27", "1000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void An_amount_is_exact_and_keeps_its_decimals(string json, string expected) =>
        Assert.Equal(expected, Amount(json).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.00")]
    public void Zero_has_no_sign(string json) => Assert.False(decimal.IsNegative(Amount(json)));

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1.0000000000000000000000000000")]
    [InlineData("1e28")]
    [InlineData("1e-29")]
    [InlineData("0.00000000000000000000000000000")]
    [InlineData("1e999999999")]
    [InlineData("-1e-999999999999999999999")]
    public void An_amount_that_cannot_be_held_exactly_is_an_error(string json) =>
        Assert.Equal("JSON-016", Assert.Throws<ReportJsonException>(() => Amount(json)).Code);

    [Property(MaxTest = 2000)]
    public void Whatever_its_form_a_number_is_read_exactly_or_refused(long digits, byte point, sbyte exponent)
    {
        string text = digits.ToString(CultureInfo.InvariantCulture);
        int sign = text[0] == '-' ? 1 : 0;
        int at = sign + 1 + (point % (text.Length - sign));
        string json = (at < text.Length ? text[..at] + "." + text[at..] : text) + (exponent == 0 ? string.Empty : FormattableString.Invariant($"e{exponent}"));
        int scale = text.Length - at - exponent;

        // digits × 10^−scale as a fraction of whole numbers.
        BigInteger numerator = digits * BigInteger.Pow(10, Math.Max(0, -scale));
        BigInteger denominator = BigInteger.Pow(10, Math.Max(0, scale));
        bool whole = numerator % denominator == 0;
        bool small = BigInteger.Abs(numerator) <= denominator * 1_000_000_000_000;
        if (whole && small)
            Assert.Equal((long)(numerator / denominator), Count(json));
        else
            Assert.Equal(whole ? "JSON-015" : "JSON-014", Assert.Throws<ReportJsonException>(() => Count(json)).Code);

        if (scale <= 28 && BigInteger.Abs(numerator) < BigInteger.Pow(10, 28))
        {
            (BigInteger coefficient, int decimals) = Parts(Amount(json));
            Assert.Equal(numerator * BigInteger.Pow(10, decimals), coefficient * denominator);
            Assert.Equal(Math.Max(0, scale), decimals);
        }
        else
        {
            Assert.Equal("JSON-016", Assert.Throws<ReportJsonException>(() => Amount(json)).Code);
        }
    }

    private static (BigInteger Coefficient, int Decimals) Parts(decimal amount)
    {
        int[] bits = decimal.GetBits(amount);
        BigInteger coefficient = unchecked((new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0]);
        return (bits[3] < 0 ? -coefficient : coefficient, (bits[3] >> 16) & 0xFF);
    }

    private static long Count(string number) =>
        ReportJson.Deserialize("{\"edition\":\"2021\",\"applications\":{\"carriedForward\":{\"total\":" + number + "}}}").Applications!.CarriedForward.Total!.Value;

    private static decimal Amount(string number) =>
        ((ProactiveDisclosure2021)ReportJson.Deserialize("{\"edition\":\"2021\",\"proactiveDisclosure\":{\"administrativeFees\":{\"amountTenThousandYuan\":" + number + "}}}")
            .ProactiveDisclosure!).AdministrativeFees!.Value.AmountTenThousandYuan!.Value;
}
