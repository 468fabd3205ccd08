using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>
/// The one name of a number cell, everywhere: in diagnostics, findings, source maps and proposals. It prints as a JSON
/// pointer into the JSON of the report.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. An address belongs to no edition: the same pointer is the same address. The default value
/// names no cell.
/// </remarks>
/// <example>
/// <code>
/// CellAddress cell = CellAddress.Of(ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson);
/// Console.WriteLine(cell);                                  // /applications/outcomes/unavailable/notHeld/naturalPerson
/// Console.WriteLine(cell.GetLabelPath(report.Edition));     // 三、本年度办理结果（四）1.本机关不掌握相关政府信息·自然人
/// Console.WriteLine(report[cell]);                          // 1
/// 
/// CellAddress same = CellAddress.Parse("/applications/outcomes/unavailable/notHeld/naturalPerson");
/// Console.WriteLine(same == cell);                          // True
/// </code>
/// </example>
public readonly struct CellAddress : IEquatable<CellAddress>, IComparable<CellAddress>
{
    private const string DefaultNamesNoCell = "默认的 CellAddress 不指任何单元格 / the default CellAddress names no cell";

    // One more than the slot, so that the default value names nothing.
    private readonly ushort _number;

    internal CellAddress(int slot) => _number = checked((ushort)(slot + 1));

    internal int Slot => _number - 1;

    /// <summary>Whether this names a cell; <see langword="false"/> for the default value only.</summary>
    public bool IsValid => _number != 0;

    /// <summary>The cell of the matrix in section 三.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration.</exception>
    public static CellAddress Of(ApplicationRow row, ApplicantCategory category)
    {
        if (unchecked((uint)row) >= CellLayout.Applications.RowCount)
            throw new ArgumentOutOfRangeException(nameof(row));
        if (unchecked((uint)category) >= CellLayout.Applications.ColumnCount)
            throw new ArgumentOutOfRangeException(nameof(category));
        return new CellAddress(CellLayout.Slot(row, category));
    }

    /// <summary>The cell of the table in section 四.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not one of its enumeration.</exception>
    public static CellAddress Of(ProceedingKind kind, ProceedingOutcome outcome)
    {
        if (unchecked((uint)kind) >= CellLayout.Proceedings.RowCount)
            throw new ArgumentOutOfRangeException(nameof(kind));
        if (unchecked((uint)outcome) >= CellLayout.Proceedings.ColumnCount)
            throw new ArgumentOutOfRangeException(nameof(outcome));
        return new CellAddress(CellLayout.Slot(kind, outcome));
    }

    /// <summary>The cell with a JSON pointer such as <c>/applications/newlyReceived/total</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No edition has a cell with this pointer.</exception>
    public static CellAddress Parse(string pointer) =>
        TryParse(pointer ?? throw new ArgumentNullException(nameof(pointer)), out CellAddress address)
            ? address
            : throw new FormatException($"没有这样的单元格 / no such cell: {pointer}");

    /// <summary>The cell with a JSON pointer, if an edition has one.</summary>
    public static bool TryParse(string? pointer, out CellAddress address)
    {
        if (pointer != null && CellLayout.TryGetSlot(pointer, out int slot))
        {
            address = new CellAddress(slot);
            return true;
        }

        address = default;
        return false;
    }

    /// <summary>The official labels of the cell from outside in; those of the newest edition that has the cell where this edition has none.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string GetLabelPath(ReportEdition edition)
    {
        if (!IsValid)
            throw new InvalidOperationException(DefaultNamesNoCell);
        return ReportTemplate.NamedCell(ReportTemplate.For(edition), Slot).LabelPath;
    }

    /// <summary>The JSON pointer, or an empty string for the default value.</summary>
    public override string ToString() => IsValid ? CellLayout.Pointer(Slot)! : string.Empty;

    /// <summary>Whether both name the same cell.</summary>
    public bool Equals(CellAddress other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>A stable order; within a table it is the printed order.</summary>
    public int CompareTo(CellAddress other) => _number.CompareTo(other._number);

    /// <summary>Whether both name the same cell.</summary>
    public static bool operator ==(CellAddress left, CellAddress right) => left.Equals(right);

    /// <summary>Whether they name different cells.</summary>
    public static bool operator !=(CellAddress left, CellAddress right) => !left.Equals(right);

    /// <summary>Whether the left comes first in the stable order.</summary>
    public static bool operator <(CellAddress left, CellAddress right) => left._number < right._number;

    /// <summary>Whether the left comes first in the stable order or is the same.</summary>
    public static bool operator <=(CellAddress left, CellAddress right) => left._number <= right._number;

    /// <summary>Whether the left comes last in the stable order.</summary>
    public static bool operator >(CellAddress left, CellAddress right) => left._number > right._number;

    /// <summary>Whether the left comes last in the stable order or is the same.</summary>
    public static bool operator >=(CellAddress left, CellAddress right) => left._number >= right._number;

    internal static ArgumentException NamesNoCell(string parameter) => new(DefaultNamesNoCell, parameter);
}
