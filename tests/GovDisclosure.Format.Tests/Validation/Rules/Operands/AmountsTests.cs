using System.Globalization;
using GovDisclosure.Format.Validation.Rules.Operands;

namespace GovDisclosure.Format.Tests.Validation.Rules.Operands;

public class AmountsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.5", "15000.0")]
    [InlineData("-2", "-20000")]
    [InlineData("1000000000000000000000000", "10000000000000000000000000000")]
    [InlineData("-1000000000000000000000000", "-10000000000000000000000000000")]
    [InlineData("9999999999999999999999999999", "79228162514264337593543950335")]
    [InlineData("-9999999999999999999999999999", "-79228162514264337593543950335")]
    public void A_factor_makes_an_amount_larger_as_far_as_it_can(string amount, string product) =>
        Assert.Equal(product, Amounts.Times(decimal.Parse(amount, CultureInfo.InvariantCulture), Amounts.YuanIn10000)!.Value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void No_amount_stays_none() => Assert.Null(Amounts.Times(null, Amounts.YuanIn10000));
}
