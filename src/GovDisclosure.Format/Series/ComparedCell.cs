using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>A cell of two reports side by side.</summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record ComparedCell
{
    internal ComparedCell(TemplateCell cell, decimal? older, decimal? newer, decimal? difference, bool isComparable)
    {
        Cell = cell;
        Older = older;
        Newer = newer;
        Difference = difference;
        IsComparable = isComparable;
    }

    /// <summary>The address.</summary>
    public CellAddress Address => Cell.Address;

    /// <summary>The cell as the form of the newer report has it, or that of the older one where the newer has no such cell.</summary>
    public TemplateCell Cell { get; }

    /// <summary>The number in the older report; <see langword="null"/> where it is blank, or where its form has no such cell.</summary>
    public decimal? Older { get; }

    /// <summary>The number in the newer report; <see langword="null"/> where it is blank, or where its form has no such cell.</summary>
    public decimal? Newer { get; }

    /// <summary>
    /// Newer − older, exact; <see langword="null"/> where either is blank, where the two cannot be compared, or where the
    /// difference of two amounts has more digits than a <see cref="decimal"/> holds.
    /// </summary>
    public decimal? Difference { get; }

    /// <summary>
    /// Whether the two numbers mean the same. They do not in section 二 of different editions, in a row of （六）其他处理
    /// that only one of the reports has, and where two amounts of 采购总金额 are not both stated in the same unit.
    /// </summary>
    public bool IsComparable { get; }

    /// <summary>The pointer and both numbers.</summary>
    public override string ToString() => Address + ": " + NumberText.Print(Older) + " → " + NumberText.Print(Newer);
}
