using System;
using System.Globalization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class NumberLimitsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(1_000_000_000_000L)]
    [InlineData(-1_000_000_000_000L)]
    public void A_count_is_at_most_a_million_millions(long? count) => Assert.Equal(count, NumberLimits.RequireCount(count, nameof(count)));

    [Theory]
    [InlineData(1_000_000_000_001L)]
    [InlineData(-1_000_000_000_001L)]
    [InlineData(long.MinValue)]
    public void A_larger_one_is_an_error(long count)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => NumberLimits.RequireCount(count, nameof(count)));

        Assert.Equal(count, error.ActualValue);
        Assert.StartsWith("超出 ±10^12 / beyond ±10^12", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("-9999999999999999999999999999")]
    [InlineData("9999999999999999999999.999999")]
    [InlineData("0.9999999999999999999999999999")]
    public void An_amount_has_at_most_28_digits(string? text)
    {
        decimal? amount = text == null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal(amount, NumberLimits.RequireAmount(amount, nameof(amount)));
    }

    [Theory]
    [InlineData("10000000000000000000000000000")]
    [InlineData("-1.0000000000000000000000000000")]
    public void One_of_29_digits_is_an_error(string text)
    {
        decimal amount = decimal.Parse(text, CultureInfo.InvariantCulture);
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(amount), () => NumberLimits.RequireAmount(amount, nameof(amount)));

        Assert.Equal(amount, error.ActualValue);
        Assert.StartsWith("超过 28 位有效数字 / more than 28 significant digits", error.Message, StringComparison.Ordinal);
    }
}
