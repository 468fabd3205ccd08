using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Writing;

/// <summary>
/// A table with its merged cells. The heads of the first row stand over the column groups, those beside several rows from the margin on
/// over a row group; the others over columns and beside rows, as the scopes of HTML have it.
/// </summary>
internal sealed class HtmlTable(SourceTable table, ReportLayout layout, string headingId, bool isFirst)
{
    internal void Write(HtmlWriter writer)
    {
        IReadOnlyList<int> widths = layout.WidthsOf(table);
        string cssClass = (widths.Count > 4 ? "gd-wide" : "gd-small") + (isFirst ? string.Empty : " gd-joined");
        writer.Line($"<table class=\"{cssClass}\" aria-labelledby=\"{headingId}\">");
        WriteColumns(writer, widths);

        int heads = table.Rows.TakeWhile(IsHeadRow).Count();
        writer.Line("<thead>");
        for (int row = 0; row < heads; row++)
            WriteRow(writer, row, false);
        writer.Line("</thead>");
        writer.Line("<tbody>");
        int groupEnd = heads;
        for (int row = heads; row < table.Rows.Count; row++)
        {
            // A head beside several rows begins a row group of its own, and behind it the next begins.
            int reach = FirstReach(row);
            bool begins = reach > 1 && row >= groupEnd;
            bool ends = row == groupEnd && row > heads;
            if ((begins || ends) && row > heads)
                writer.Line("</tbody>\n<tbody>");
            if (begins)
                groupEnd = row + reach;
            WriteRow(writer, row, begins);
        }

        writer.Line("</tbody>");
        writer.Line("</table>");
    }

    private void WriteColumns(HtmlWriter writer, IReadOnlyList<int> widths)
    {
        double sum = widths.Sum();
        int column = 0;
        foreach (SourceCell head in table.Rows[0].Cells)
        {
            var columns = new StringBuilder("<colgroup>");
            for (int i = 0; i < head.ColumnSpan; i++)
                columns.Append(System.FormattableString.Invariant($"<col style=\"width:{100 * widths[column++] / sum:0.##}%\">"));
            writer.Line(columns.Append("</colgroup>").ToString());
        }
    }

    private void WriteRow(HtmlWriter writer, int row, bool beginsGroup)
    {
        var html = new StringBuilder("<tr>");
        for (int i = 0; i < table.Rows[row].Cells.Count; i++)
        {
            SourceCell cell = table.Rows[row].Cells[i];
            CellRole role = layout.RoleOf(cell);
            string? pointer = layout.PointerOf(cell);
            string spans = (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : string.Empty) + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : string.Empty);
            string marked = writer.MarkAttributes(pointer, role == CellRole.Number ? "gd-number" : string.Empty);
            string tag = role is CellRole.ColumnHead or CellRole.RowHead ? "th" : "td";
            html.Append('<').Append(tag).Append(Scope(cell, row, beginsGroup && i == 0)).Append(spans).Append(marked).Append('>')
                .Append(HtmlText.Escape(cell.Text)).Append(writer.MarkLinks(pointer)).Append("</").Append(tag).Append('>');
        }

        writer.Line(html.Append("</tr>").ToString());
    }

    private string Scope(SourceCell cell, int row, bool isOverGroup) => layout.RoleOf(cell) switch
    {
        CellRole.ColumnHead => row == 0 ? " scope=\"colgroup\"" : " scope=\"col\"",
        CellRole.RowHead => isOverGroup ? " scope=\"rowgroup\"" : " scope=\"row\"",
        _ => string.Empty,
    };

    private bool IsHeadRow(SourceRow row) => row.Cells.All(cell => layout.RoleOf(cell) == CellRole.ColumnHead);

    private int FirstReach(int row) => table.Rows[row].Cells[0] is { } first && layout.RoleOf(first) == CellRole.RowHead ? first.RowSpan : 1;
}
