using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Series;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>Two reports cell by cell, with the difference.</summary>
/// <remarks>
/// <para>
/// Every cell that either form has stands in it once, so that no number of either report is lost. Section 二 of different
/// editions stands side by side and is not compared. Where one report has the single row of （六）其他处理 and the other
/// has three, the single row is compared, with the three added (a blank among the three gives a blank); the three rows
/// themselves stand there as well and are not compared.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class ReportComparison
{
    private static readonly CellAddress s_procurementAmount = CellAddress.Parse("/proactiveDisclosure/procurement/amount");

    private ReportComparison(AnnualReport older, AnnualReport newer)
    {
        Older = older;
        Newer = newer;
        Cells = new ValueList<ComparedCell>(CellsOfBoth().Select(Compare));
    }

    /// <summary>The older report.</summary>
    public AnnualReport Older { get; }

    /// <summary>The newer report.</summary>
    public AnnualReport Newer { get; }

    /// <summary>
    /// The cells in the printed order of the newer form. What only the older form has follows: in section 二 after the
    /// cells of the newer, in （六）其他处理 at its place.
    /// </summary>
    public IReadOnlyList<ComparedCell> Cells { get; }

    /// <summary>Compares two reports. Which is the older one is for the caller to say; neither year nor issuer is asked.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ReportComparison Of(AnnualReport older, AnnualReport newer) => new(
        older ?? throw new ArgumentNullException(nameof(older)),
        newer ?? throw new ArgumentNullException(nameof(newer)));

    private IEnumerable<TemplateCell> CellsOfBoth() =>
        Newer.Template.Cells
            .Concat(Older.Template.Cells.Where(cell => !Has(Newer, cell)))
            .OrderBy(cell => cell.Table.Section.Number)
            .ThenBy(cell => cell.Table.Section.Number == 2 ? 0 : cell.Address.Slot);

    private ComparedCell Compare(TemplateCell cell)
    {
        decimal? older = Number(Older, cell);
        decimal? newer = Number(Newer, cell);
        bool comparable = IsComparable(cell, older, newer);
        decimal? difference = comparable && older is { } from && newer is { } to ? ExactDecimal.Difference(to, from) : null;
        return new ComparedCell(cell, older, newer, difference, comparable);
    }

    private bool IsComparable(TemplateCell cell, decimal? older, decimal? newer)
    {
        if (cell.Table.Section.Number == 2 && Older.Edition != Newer.Edition)
            return false;
        if (cell.Address == s_procurementAmount && older != null && newer != null)
            return Older.Cells.ProcurementUnit != null && Older.Cells.ProcurementUnit == Newer.Cells.ProcurementUnit;
        return IsSingleRow(cell) || (Has(Older, cell) && Has(Newer, cell));
    }

    private static decimal? Number(AnnualReport report, TemplateCell cell) =>
        IsSingleRow(cell) ? OtherHandlingRows.Together(report.Cells, (ApplicantCategory)cell.Column.Number) : report[cell.Address];

    private static bool IsSingleRow(TemplateCell cell) => cell.Row.Number == (int)ApplicationRow.UndividedOtherHandling && cell.Table.Section.Number == 3;

    private static bool Has(AnnualReport report, TemplateCell cell) => report.Template.TryGetCell(cell.Address, out _);
}
