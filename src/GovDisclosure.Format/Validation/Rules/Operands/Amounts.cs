namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>Amounts of money, compared without rounding.</summary>
internal static class Amounts
{
    /// <summary>元 in 1 万元.</summary>
    internal const int YuanIn10000 = 10000;

    // Larger than any amount a report can hold, and small enough that a factor does not overflow.
    private const decimal Beyond = 1_000_000_000_000_000_000_000_000m;

    /// <summary>An amount times a factor up to 10,000; where no decimal can hold that, the largest of the sign.</summary>
    internal static decimal? Times(decimal? amount, int factor) => amount switch
    {
        null => null,
        > Beyond => decimal.MaxValue,
        < -Beyond => decimal.MinValue,
        { } value => value * factor,
    };
}
