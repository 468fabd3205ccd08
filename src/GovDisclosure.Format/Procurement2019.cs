using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>政府集中采购 in 第二十条第（九）项, edition 2019. Basis: 条例第20条第（九）项.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct Procurement2019 : IEquatable<Procurement2019>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal Procurement2019(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>采购项目数量 — procurement projects (项).</summary>
    public long? Projects => _cells?.Count(CellLayout.Slot(_row + "/projects"));

    /// <summary>采购总金额 — total amount in the unit of <see cref="Unit"/>, exact as printed.</summary>
    public decimal? Amount => _cells?.Amount(CellLayout.Slot(_row + "/amount"));

    /// <summary>The unit printed in the cell or in the head of the column; <see langword="null"/> where none is.</summary>
    public ProcurementUnit? Unit => _cells?.ProcurementUnit;

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(Procurement2019 other) =>
        Projects == other.Projects && Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Procurement2019 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Projects, Amount, Unit).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(Procurement2019 left, Procurement2019 right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(Procurement2019 left, Procurement2019 right) => !left.Equals(right);
}
