using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>行政事业性收费 in 第二十条第（八）项, edition 2019: a number of items, not money. Basis: 条例第20条第（八）项.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct FeeItems2019 : IEquatable<FeeItems2019>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal FeeItems2019(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>上一年项目数量 — items last year (项).</summary>
    public long? ItemsLastYear => _cells?.Count(CellLayout.Slot(_row + "/itemsLastYear"));

    /// <summary>本年增/减 — change in the year (项), a decrease being negative.</summary>
    public long? Change => _cells?.Count(CellLayout.Slot(_row + "/change"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(FeeItems2019 other) =>
        ItemsLastYear == other.ItemsLastYear && Change == other.Change;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeeItems2019 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (ItemsLastYear, Change).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(FeeItems2019 left, FeeItems2019 right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(FeeItems2019 left, FeeItems2019 right) => !left.Equals(right);
}
