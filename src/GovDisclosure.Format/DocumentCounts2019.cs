using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>A row of 第二十条第（一）项, edition 2019: documents (件) made and disclosed. Basis: 条例第20条第（一）项.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct DocumentCounts2019 : IEquatable<DocumentCounts2019>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal DocumentCounts2019(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>本年新制作数量 — newly made in the year (件).</summary>
    public long? Made => _cells?.Count(CellLayout.Slot(_row + "/made"));

    /// <summary>本年新公开数量 — newly disclosed in the year (件).</summary>
    public long? NewlyDisclosed => _cells?.Count(CellLayout.Slot(_row + "/newlyDisclosed"));

    /// <summary>对外公开总数量 — disclosed in all (件).</summary>
    public long? TotalDisclosed => _cells?.Count(CellLayout.Slot(_row + "/totalDisclosed"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(DocumentCounts2019 other) =>
        Made == other.Made && NewlyDisclosed == other.NewlyDisclosed && TotalDisclosed == other.TotalDisclosed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentCounts2019 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Made, NewlyDisclosed, TotalDisclosed).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(DocumentCounts2019 left, DocumentCounts2019 right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(DocumentCounts2019 left, DocumentCounts2019 right) => !left.Equals(right);
}
