using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Template;

/// <summary>Which cells add up to which. Only T3-003 is printed on the form; the others follow from the word 总计.</summary>
internal static class IdentityDeclaration
{
    internal static IReadOnlyList<TemplateIdentity> Build(ReportTemplate template)
    {
        var identities = new List<TemplateIdentity>(42);
        TemplateTable applications = template.Applications;
        TemplateTable proceedings = template.Proceedings;

        foreach (TemplateRow row in applications.Rows)
            AddTotal(identities, "T3-001", LabelPaths.Row(applications, row), row, applications);

        // Stryker disable once Linq: there is one.
        TemplateRow total = applications.Rows.Single(row => row.Pointer == "/applications/outcomes/total");
        TemplateRow[] outcomes = applications.Rows.Where(row => row.Groups.Count > 0 && row != total).ToArray();
        foreach (TemplateColumn column in applications.Columns)
            Add(identities, "T3-002", total.Groups[0] + total.Label + "·" + column.Label, [Cell(total, column)], outcomes.Select(row => Cell(row, column)));

        foreach (TemplateColumn column in applications.Columns)
        {
            Add(identities, "T3-003", column.Label,
                [Cell(applications.Rows[0], column), Cell(applications.Rows[1], column)],
                [Cell(total, column), Cell(applications.Rows[applications.Rows.Count - 1], column)]);
        }

        for (int i = 0; i < proceedings.Rows.Count; i++)
            AddTotal(identities, "T4-00" + (char)('1' + i), LabelPaths.Row(proceedings, proceedings.Rows[i]), proceedings.Rows[i], proceedings);

        return identities;
    }

    private static void AddTotal(List<TemplateIdentity> identities, string ruleId, string labelPath, TemplateRow row, TemplateTable table)
    {
        int parts = table.Columns.Count - 1;
        Add(identities, ruleId, labelPath, [Cell(row, table.Columns[parts])], table.Columns.Take(parts).Select(column => Cell(row, column)));
    }

    private static void Add(List<TemplateIdentity> identities, string ruleId, string labelPath, IEnumerable<CellAddress> left, IEnumerable<CellAddress> right) =>
        identities.Add(new TemplateIdentity(identities.Count, ruleId, labelPath, left.ToArray(), right.ToArray()));

    private static CellAddress Cell(TemplateRow row, TemplateColumn column) => new(CellLayout.Slot(row.Pointer + "/" + column.Name));
}
