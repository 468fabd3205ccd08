using System.Globalization;
using System.Numerics;
using GovDisclosure.Format.Series;

namespace GovDisclosure.Format.Tests.Series;

public class ExactDecimalTests
{
    [Property]
    public void A_number_goes_to_units_and_back(decimal number)
    {
        BigInteger units = ExactDecimal.UnitsOf(number);

        Assert.Equal(NaiveSum.Units(number), units);
        Assert.Equal(Printed(number), Printed(ExactDecimal.FromUnits(units, ExactDecimal.DecimalsOf(number))));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "0", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "-1", null)]
    [InlineData("79228162514264337593543950335", "0.0", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "0.1", null)]
    [InlineData("1.50", "0.5", "1.00")]
    [InlineData("0.5", "1.50", "-1.00")]
    [InlineData("-0.0", "0", "0.0")]
    public void A_difference_is_exact_or_there_is_none(string minuend, string subtrahend, string? difference) =>
        Assert.Equal(difference, Printed(ExactDecimal.Difference(Number(minuend), Number(subtrahend))));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Printed(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
