using System;
using System.Linq;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>The outcomes of section 三 by group, as the form at hand has them.</summary>
internal static class OutcomeCells
{
    private const string Outcomes = "/applications/outcomes/";

    /// <summary>The totals of the rows of groups, in printed order. An outcome that is a row by itself (（一）予以公开) is a group of one.</summary>
    /// <param name="template">The form.</param>
    /// <param name="groups">The JSON names of the groups.</param>
    internal static CellAddress[] Totals(ReportTemplate template, params string[] groups) =>
    [
        .. template.Applications.Rows
            .Where(row => Array.Exists(groups, group => IsOf(row, Outcomes + group)))
            .Select(row => CellAddress.Parse(row.Pointer + "/total")),
    ];

    private static bool IsOf(TemplateRow row, string group) =>
        row.Pointer == group || row.Pointer.StartsWith(group + "/", StringComparison.Ordinal);
}
