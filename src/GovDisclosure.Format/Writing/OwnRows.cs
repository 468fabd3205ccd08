using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>The issuer's own rows of a section: each goes below the first table that has room for its cells.</summary>
internal sealed class OwnRows(AnnualReport report, TemplateSection section)
{
    private readonly List<AdditionalRow> _rows = [.. report.AdditionalRows.Where(row => row.Table == section.Pointer)];

    /// <summary>Takes the rows that fit into a table of so many columns.</summary>
    internal IReadOnlyList<AdditionalRow> Take(int columns)
    {
        AdditionalRow[] fitting = [.. _rows.Where(row => row.Cells.Count <= columns)];
        _rows.RemoveAll(row => row.Cells.Count <= columns);
        return fitting;
    }

    /// <summary>The rows that no table had room for, each as a line.</summary>
    internal IEnumerable<string> Left => _rows.Select(row => string.Join(" ", row.Cells.Prepend(row.Label)));
}
