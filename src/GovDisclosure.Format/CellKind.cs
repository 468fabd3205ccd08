namespace GovDisclosure.Format;

/// <summary>What kind of number a cell holds.</summary>
public enum CellKind
{
    /// <summary>A whole number of things (件数). The form means zero or more; a printed negative number is kept and reported.</summary>
    Count,

    /// <summary>A whole number with a sign: 本年增/减 of edition 2019, a decrease being negative.</summary>
    SignedCount,

    /// <summary>An amount of money, an exact decimal (金额).</summary>
    Amount,
}
