using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Writing;

/// <summary>The rows of a section that are not of the form, in a table of their own (<see cref="OwnRowsForm"/>) behind those of the form.</summary>
internal static class OwnRows
{
    private const int LabelWidth = 425;
    private const int CellWidth = 69;

    /// <summary>The table, or null where the section has no such rows.</summary>
    internal static SourceTable? Compose(AnnualReport report, TemplateSection section, LayoutParts parts)
    {
        AdditionalRow[] own = [.. report.AdditionalRows.Where(row => row.Table == section.Pointer || row.Table.StartsWith(section.Pointer + "/", StringComparison.Ordinal))];
        if (own.Length == 0)
            return null;
        SourceRow head = new(
            [
                parts.Cell(OwnRowsForm.LabelHead(section), CellRole.ColumnHead),
                parts.Cell(OwnRowsForm.Count, CellRole.ColumnHead),
                parts.Cell(OwnRowsForm.Cells, CellRole.ColumnHead, null, OwnRowsForm.Room),
            ],
            default);
        return parts.Table(own.SelectMany(row => Lines(row, parts)).Prepend(head), Enumerable.Repeat(CellWidth, OwnRowsForm.Room + 1).Prepend(LabelWidth));
    }

    private static IEnumerable<SourceRow> Lines(AdditionalRow row, LayoutParts parts)
    {
        for (int start = 0; start == 0 || start < row.Cells.Count; start += OwnRowsForm.Room)
        {
            string label = start == 0 ? PrintableText.OneLine(row.Label) : string.Empty;
            string count = start == 0 ? row.Cells.Count.ToString(CultureInfo.InvariantCulture) : OwnRowsForm.Continued;
            IEnumerable<string> cells = Enumerable.Range(start, OwnRowsForm.Room).Select(at => at < row.Cells.Count ? PrintableText.OneLine(row.Cells[at]) : string.Empty);
            yield return new SourceRow(
                cells.Prepend(count).Select(text => parts.Cell(text, CellRole.Other)).Prepend(parts.Cell(label, CellRole.RowHead)), default);
        }
    }
}
