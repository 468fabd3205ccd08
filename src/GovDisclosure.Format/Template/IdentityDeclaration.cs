using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Template;

/// <summary>
/// Which cells add up to which, from what each row and column is declared to be. Only the balance is printed on the form; the
/// others follow from the word 总计.
/// </summary>
internal static class IdentityDeclaration
{
    internal static IReadOnlyList<TemplateIdentity> Build(ReportTemplate template)
    {
        var identities = new List<TemplateIdentity>();
        foreach (TemplateRow row in template.Applications.Rows)
            AddRow(identities, IdentityKind.RowTotal, "T3-001", template.Applications, row);
        AddColumns(identities, template);
        foreach (TemplateRow row in template.Proceedings.Rows)
            AddRow(identities, IdentityKind.ProceedingTotal, row.TotalRule!, template.Proceedings, row);
        return identities;
    }

    private static void AddRow(List<TemplateIdentity> identities, IdentityKind kind, string ruleId, TemplateTable table, TemplateRow row)
    {
        CellAddress[] Cells(SumRole role) => table.Columns.Where(column => column.Role == role).Select(column => Cell(row, column)).ToArray();

        Add(identities, kind, ruleId, LabelPaths.Row(table, row), Cells(SumRole.Total), Cells(SumRole.Part));
    }

    private static void AddColumns(List<TemplateIdentity> identities, ReportTemplate template)
    {
        TemplateTable table = template.Applications;
        CellAddress[] Cells(TemplateColumn column, SumRole role) => table.Rows.Where(row => row.Role == role).Select(row => Cell(row, column)).ToArray();

        foreach (TemplateColumn column in table.Columns)
        {
            CellAddress[] total = Cells(column, SumRole.Total);
            Add(identities, IdentityKind.ColumnTotal, "T3-002", template.GetCell(total[0]).LabelPath, total, Cells(column, SumRole.Part));
        }

        foreach (TemplateColumn column in table.Columns)
        {
            Add(identities, IdentityKind.Balance, "T3-003", column.Label,
                Cells(column, SumRole.Incoming),
                [.. Cells(column, SumRole.Total), .. Cells(column, SumRole.Remaining)]);
        }
    }

    private static void Add(List<TemplateIdentity> identities, IdentityKind kind, string ruleId, string labelPath, CellAddress[] left, CellAddress[] right) =>
        identities.Add(new TemplateIdentity(identities.Count, kind, ruleId, labelPath, left, right));

    private static CellAddress Cell(TemplateRow row, TemplateColumn column) => new(CellLayout.Slot(row.Pointer + "/" + column.Name));
}
