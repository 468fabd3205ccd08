using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format;

/// <summary>
/// Section 二, 主动公开政府信息情况 (条例第20条). Each edition asks for numbers of its own:
/// <see cref="ProactiveDisclosure2019"/> and <see cref="ProactiveDisclosure2021"/>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class ProactiveDisclosure
{
    private protected ProactiveDisclosure(ReportCells cells) => Cells = cells;

    /// <summary>The edition whose tables these are.</summary>
    public ReportEdition Edition => Cells.Edition;

    private protected ReportCells Cells { get; }

    private protected bool Has(string rowPointer) => Cells.HasProactiveDisclosureRow(CellLayout.ProactiveDisclosureRow(rowPointer));
}
