using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>Reports made for a test.</summary>
internal static class Made
{
    /// <summary>A report in which every cell has a number of its own, so that none can stand for another. Its sums do not hold.</summary>
    internal static AnnualReport WithOwnNumbers(ReportEdition edition, OtherHandlingForm form, int from = 1001)
    {
        var builder = new AnnualReportBuilder(edition) { OtherHandling = form, Year = ReportEditions.GetFirstYear(edition) + 1 };
        decimal next = from;
        foreach (TemplateCell cell in builder.Template.Cells)
        {
            builder[cell.Address] = cell.Kind == CellKind.Amount ? next + 0.25m : next;
            next++;
        }

        builder.Overview = new ProseSection("总体情况的文字。");
        builder.Problems = new ProseSection("问题和改进的文字。");
        builder.OtherMatters = new OtherMatters("其他事项的文字。");
        builder.Title = $"示例市{builder.Year}年政府信息公开工作年度报告";
        return builder.Build();
    }

    /// <summary>A report whose sums all hold; the parts come from the places of their row and their column.</summary>
    internal static AnnualReport Sound(ReportEdition edition, OtherHandlingForm form)
    {
        var builder = new AnnualReportBuilder(edition) { OtherHandling = form, Year = ReportEditions.GetFirstYear(edition) + 1 };
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = cell.Kind == CellKind.Amount ? 1.5m : 0;
        foreach (TemplateTable table in builder.Template.Tables.Where(table => table.Section.Number is 3 or 4))
        {
            for (int row = 0; row < table.Rows.Count; row++)
            {
                for (int column = 0; column < table.Columns.Count - 1; column++)
                    builder[Cell(table.Rows[row], table.Columns[column])] = (row * 17) + (column * 5) + 3;
            }
        }

        // What was brought forward closes the balance, and every total follows from its parts; they hang on each other.
        for (int pass = 0; pass < 4; pass++)
        {
            foreach (TemplateIdentity identity in builder.Template.Identities)
            {
                CellAddress free = identity.Left[identity.Left.Count - 1];
                builder[free] = identity.Right.Sum(cell => builder[cell]!.Value) - identity.Left.Where(cell => cell != free).Sum(cell => builder[cell]!.Value);
            }
        }

        return builder.Build();
    }

    internal static CellAddress Cell(TemplateRow row, TemplateColumn column) => CellAddress.Parse(row.Pointer + "/" + column.Name);

    /// <summary>The cells of a report with their numbers, by pointer.</summary>
    internal static IEnumerable<string> CellsOf(AnnualReport report) =>
        report.Template.Cells.Select(cell => cell.Address + " " + (report[cell.Address]?.ToString(CultureInfo.InvariantCulture) ?? "blank"));
}
