using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Writing;

/// <summary>
/// A table as a pipe table, which has no merged cells. A merged head stands in the first of its columns; the label of a row stands right
/// beside its numbers, so that each number has its column for certain. Columns in which nothing stands are left out.
/// </summary>
internal sealed class MarkdownTable
{
    // An empty cell may be part of its neighbour; one with a space in it is there, and blank.
    private const string BlankNumber = "\u3000";

    private readonly SourceTable _table;
    private readonly ReportLayout _layout;
    private readonly List<(int Column, SourceCell Cell)>[] _rows;

    internal MarkdownTable(SourceTable table, ReportLayout layout)
    {
        _table = table;
        _layout = layout;
        _rows = [.. Place()];
    }

    internal void Write(TextWriter writer)
    {
        int[] columns = [.. _rows.SelectMany(row => row.Select(placed => placed.Column)).Distinct().OrderBy(column => column)];
        HashSet<int> numbers = [.. _rows.SelectMany(row => row.Where(placed => _layout.RoleOf(placed.Cell) == CellRole.Number).Select(placed => placed.Column))];
        for (int row = 0; row < _rows.Length; row++)
        {
            Dictionary<int, string> texts = _rows[row].ToDictionary(placed => placed.Column, placed => TextOf(placed.Cell));
            WriteRow(writer, columns.Select(column => texts.TryGetValue(column, out string? text) ? text : string.Empty));
            if (row == 0)
                WriteRow(writer, columns.Select(column => numbers.Contains(column) ? "---:" : "---"));
        }
    }

    private string TextOf(SourceCell cell) =>
        cell.Text.Length == 0 && _layout.RoleOf(cell) == CellRole.Number ? BlankNumber : MarkdownEscape.EscapeCell(cell.Text);

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write('|');
        foreach (string cell in cells)
            writer.Write(cell.Length == 0 ? " |" : " " + cell + " |");
        writer.Write('\n');
    }

    /// <summary>The cells of each row with the column in which their text stands.</summary>
    private IEnumerable<List<(int Column, SourceCell Cell)>> Place()
    {
        int[] reach = new int[_layout.WidthsOf(_table).Count];
        for (int row = 0; row < _table.Rows.Count; row++)
        {
            var placed = new List<(int, SourceCell)>();
            int column = 0;
            foreach (SourceCell cell in _table.Rows[row].Cells)
            {
                while (reach[column] > row)
                    column++;
                int last = column + cell.ColumnSpan - 1;
                placed.Add((_layout.RoleOf(cell) == CellRole.RowHead ? last : column, cell));
                for (int i = column; i <= last; i++)
                    reach[i] = row + cell.RowSpan;
                column = last + 1;
            }

            yield return placed;
        }
    }
}
