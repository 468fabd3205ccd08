using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>A row of 第二十条第（五）项 or 第（六）项, edition 2021: decisions taken in the year.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct DecisionCount : IEquatable<DecisionCount>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal DecisionCount(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>本年处理决定数量 — all decisions of the year, published or lawfully not (件).</summary>
    public long? Decisions => _cells?.Count(CellLayout.Slot(_row + "/decisions"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(DecisionCount other) =>
        Decisions == other.Decisions;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DecisionCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Decisions.GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(DecisionCount left, DecisionCount right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(DecisionCount left, DecisionCount right) => !left.Equals(right);
}
