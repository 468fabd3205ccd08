using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>行政事业性收费 in 第二十条第（八）项, edition 2021: money collected. Basis: 条例第20条第（八）项.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct FeeAmount : IEquatable<FeeAmount>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal FeeAmount(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>本年收费金额（单位：万元） — fees collected in the year, in 10,000 yuan, exact as printed.</summary>
    public decimal? AmountTenThousandYuan => _cells?.Amount(CellLayout.Slot(_row + "/amountTenThousandYuan"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(FeeAmount other) =>
        AmountTenThousandYuan == other.AmountTenThousandYuan;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeeAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AmountTenThousandYuan.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(FeeAmount left, FeeAmount right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(FeeAmount left, FeeAmount right) => !left.Equals(right);
}
