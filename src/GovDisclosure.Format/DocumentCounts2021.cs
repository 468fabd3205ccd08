using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>A row of 第二十条第（一）项, edition 2021: documents (件) issued, repealed and in force. Basis: 条例第20条第（一）项.</summary>
/// <remarks>A view of an immutable report: immutable, thread-safe, equal by value. The default value is blank throughout.</remarks>
public readonly struct DocumentCounts2021 : IEquatable<DocumentCounts2021>
{
    private readonly ReportCells? _cells;
    private readonly string? _row;

    internal DocumentCounts2021(ReportCells? cells, string row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>本年制发件数 — issued in the year (件).</summary>
    public long? Issued => _cells?.Count(CellLayout.Slot(_row + "/issued"));

    /// <summary>本年废止件数 — repealed in the year (件).</summary>
    public long? Repealed => _cells?.Count(CellLayout.Slot(_row + "/repealed"));

    /// <summary>现行有效件数 — in force at the end of the year (件).</summary>
    public long? InForce => _cells?.Count(CellLayout.Slot(_row + "/inForce"));

    /// <summary>Whether every number and every blank is the same.</summary>
    public bool Equals(DocumentCounts2021 other) =>
        Issued == other.Issued && Repealed == other.Repealed && InForce == other.InForce;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentCounts2021 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Issued, Repealed, InForce).GetHashCode();

    /// <summary>Equality by value.</summary>
    public static bool operator ==(DocumentCounts2021 left, DocumentCounts2021 right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(DocumentCounts2021 left, DocumentCounts2021 right) => !left.Equals(right);
}
