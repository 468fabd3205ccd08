using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// Two reports side by side as lines of text: the cells that one of the years fills with anything but 0, so that a cell that
/// is as it was is seen as well as one that is not. A blank beside a number is never left out.
/// </summary>
internal static class ComparisonTable
{
    internal static IEnumerable<string> Lines(ReportComparison comparison, ReportLanguage language)
    {
        ComparedCell[] shown = [.. comparison.Cells.Where(IsShown)];
        var table = new TextTable();
        table.Add(
            new Bilingual("单元格", "cell").In(language),
            YearOf(comparison.Older, comparison.Newer) ?? new Bilingual("较早", "older").In(language),
            YearOf(comparison.Newer, comparison.Older) ?? new Bilingual("较新", "newer").In(language),
            new Bilingual("增减", "difference").In(language));
        TemplateSection? section = null;
        foreach (ComparedCell cell in shown)
        {
            if (cell.Cell.Table.Section != section)
            {
                section = cell.Cell.Table.Section;
                table.Add(section + (language == ReportLanguage.English ? $" ({section.EnglishHeading})" : string.Empty));
            }

            table.Add(
                "  " + CellText.NameOf(cell.Cell, language),
                Text(cell.Older, comparison.Older, cell, language),
                Text(cell.Newer, comparison.Newer, cell, language),
                Difference(cell, language));
        }

        int hidden = comparison.Cells.Count - shown.Length;
        table.Add(new Bilingual($"其余 {hidden} 格两份均为 0 或均无数字，未列出", $"{hidden} cells are 0 in both or have no number in either, and are not listed").In(language));
        return table.Lines();
    }

    private static bool IsShown(ComparedCell cell) => cell.Older != cell.Newer || cell.Older is not (null or 0);

    private static string? YearOf(AnnualReport report, AnnualReport other) =>
        report.Year is { } year && year != other.Year ? year.ToString(CultureInfo.InvariantCulture) : null;

    private static string Text(decimal? number, AnnualReport report, ComparedCell cell, ReportLanguage language) =>
        number is not null ? CellText.Of(number, language)
        : !report.Template.TryGetCell(cell.Address, out _) ? "—"
        : report.IsRefused(cell.Address) ? new Bilingual("拒读", "refused").In(language)
        : CellText.Of(null, language);

    private static string Difference(ComparedCell cell, ReportLanguage language) =>
        cell.Difference is { } difference ? CellText.Signed(difference)
        : cell.IsComparable ? string.Empty
        : new Bilingual("不可比", "not comparable").In(language);
}
