using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>Lays out a table of the form with its head rows and merged cells.</summary>
internal sealed class TableComposer(AnnualReport report, LayoutParts parts)
{
    // In the proportions of the printed form: the block is as narrow as a character or two, the labels have most of the room.
    private static readonly int[] s_labelWidths = [75, 92, 327];

    private const int NumberWidth = 69;

    /// <summary>The table, or null where the report has none of its rows.</summary>
    /// <param name="table">The table of the form.</param>
    /// <param name="gridColumns">How many columns the widest table of the section has; the last column of a narrower one reaches to the margin.</param>
    internal SourceTable? Compose(TemplateTable table, int gridColumns)
    {
        TemplateRow[] rows = [.. table.Rows.Where(row => report.Cells.IsFound(Cell(row, table.Columns[0])))];
        return rows.Length == 0 ? null : table.Corner == null ? SideBySide(table, rows) : OneBelowTheOther(table, rows, gridColumns);
    }

    private SourceTable OneBelowTheOther(TemplateTable table, TemplateRow[] rows, int gridColumns)
    {
        string[][] labels = [.. rows.Select(row => row.Groups.Append(row.Label).ToArray())];
        int labelColumns = HeadGrid.Depth(labels);
        int lastSpan = gridColumns - table.Columns.Count + 1;

        List<List<SourceCell>> heads = ColumnHeads([.. table.Columns.Select(column => column.Groups.Append(column.Label).ToArray())], lastSpan);
        heads[0].Insert(0, parts.Cell(table.Corner!, CellRole.ColumnHead, null, labelColumns, heads.Count));
        if (table.Caption != null)
            heads.Insert(0, [parts.Cell(table.Caption, CellRole.ColumnHead, null, labelColumns + gridColumns)]);

        List<SourceCell>[] body = [.. rows.Select(_ => new List<SourceCell>())];
        foreach (GridHead head in HeadGrid.Heads(labels))
        {
            string? pointer = head.Level == labels[head.Entry].Length - 1 ? rows[head.Entry].Pointer : null;
            body[head.Entry].Add(parts.Cell(head.Text, CellRole.RowHead, pointer, head.Levels, head.Entries));
        }

        for (int i = 0; i < rows.Length; i++)
            body[i].AddRange(table.Columns.Select((column, at) => Number(Cell(rows[i], column), Span(at))));

        int[] labelWidths = labelColumns == 1 ? [NumberWidth] : s_labelWidths;
        return parts.Table(Rows([.. heads, .. body]), labelWidths.Concat(Enumerable.Repeat(NumberWidth, gridColumns)));

        int Span(int column) => column == table.Columns.Count - 1 ? lastSpan : 1;
    }

    private SourceTable SideBySide(TemplateTable table, TemplateRow[] rows)
    {
        TemplateCell[] cells = [.. rows.SelectMany(row => table.Columns.Select(column => Cell(row, column)))];
        List<List<SourceCell>> heads = ColumnHeads([.. cells.Select(cell => cell.Row.Groups.Append(cell.Row.Label).Append(cell.Column.Label).ToArray())], 1);
        return parts.Table(Rows([.. heads, cells.Select(cell => Number(cell, 1))]), Enumerable.Repeat(NumberWidth, cells.Length));
    }

    private List<List<SourceCell>> ColumnHeads(string[][] paths, int lastSpan)
    {
        List<List<SourceCell>> levels = [.. Enumerable.Range(0, HeadGrid.Depth(paths)).Select(_ => new List<SourceCell>())];
        foreach (GridHead head in HeadGrid.Heads(paths))
        {
            bool reachesTheLast = head.Entry + head.Entries == paths.Length;
            levels[head.Level].Add(parts.Cell(head.Text, CellRole.ColumnHead, null, head.Entries + (reachesTheLast ? lastSpan - 1 : 0), head.Levels));
        }

        return levels;
    }

    private SourceCell Number(TemplateCell cell, int span) =>
        parts.Cell(CellNumber.Print(report, cell), CellRole.Number, cell.Address.ToString(), span);

    private TemplateCell Cell(TemplateRow row, TemplateColumn column) => report.Template.GetCell(CellAddress.Parse(row.Pointer + "/" + column.Name));

    private static IEnumerable<SourceRow> Rows(IEnumerable<IEnumerable<SourceCell>> rows) => rows.Select(cells => new SourceRow(cells, default));
}
