using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>A row of 第二十条第（五）项 or 第（六）项, edition 2019: items and decisions.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct ServiceItems2019 : IEquatable<ServiceItems2019>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal ServiceItems2019(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>上一年项目数量 — items last year (项).</summary>
    public long? ItemsLastYear => _cells?.Count(CellLayout.Slot(_row + "/itemsLastYear"));

    /// <summary>本年增/减 — change in the year (项), a decrease being negative.</summary>
    public long? Change => _cells?.Count(CellLayout.Slot(_row + "/change"));

    /// <summary>处理决定数量 — decisions of the year (件).</summary>
    public long? Decisions => _cells?.Count(CellLayout.Slot(_row + "/decisions"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(ServiceItems2019 other) =>
        ItemsLastYear == other.ItemsLastYear && Change == other.Change && Decisions == other.Decisions;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceItems2019 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (ItemsLastYear, Change, Decisions).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(ServiceItems2019 left, ServiceItems2019 right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(ServiceItems2019 left, ServiceItems2019 right) => !left.Equals(right);
}
