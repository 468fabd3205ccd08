using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Formats;

/// <summary>A web page; headings are marked as such, or (way 1) paragraphs like the others; (way 2) a line over the heads is a caption.</summary>
internal static class HtmlPage
{
    internal const int Ways = 3;

    internal static string Write(List<PageItem> items, PageStyle style)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        page.Append(items.OfType<TitleItem>().First().Text).Append("</title></head><body>\n");
        foreach (PageItem item in items)
        {
            switch (item)
            {
                case TitleItem title:
                    page.Append("<h1>").Append(title.Text).Append("</h1>\n");
                    break;
                case HeadingItem heading:
                    string tag = style.Way == 1 ? "p" : "h2";
                    page.Append('<').Append(tag).Append('>').Append(heading.Text).Append("</").Append(tag).Append(">\n");
                    break;
                case ParagraphItem paragraph:
                    page.Append("<p>").Append(paragraph.Text).Append("</p>\n");
                    break;
                case TableItem table:
                    AppendTable(page, table.Grid, style);
                    break;
            }
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void AppendTable(StringBuilder page, Grid grid, PageStyle style)
    {
        page.Append("<table border=\"1\">\n");
        bool hasCaption = style.Way == 2 && grid.Rows is [[{ IsHead: true, ColumnSpan: > 1 }], _, ..];
        if (hasCaption)
            page.Append("<caption>").Append(Content(grid.Rows[0][0].Text, style)).Append("</caption>\n");
        foreach (List<GridCell> row in grid.Rows.Skip(hasCaption ? 1 : 0))
        {
            page.Append("<tr>");
            foreach (GridCell cell in row)
            {
                string tag = cell.IsHead && style.Way == 0 ? "th" : "td";
                page.Append('<').Append(tag);
                if (cell.ColumnSpan > 1)
                    page.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                if (cell.RowSpan > 1)
                    page.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                page.Append('>').Append(Content(cell.Text, style)).Append("</").Append(tag).Append('>');
            }

            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Content(string text, PageStyle style)
    {
        string[] lines = [.. text.Split('\n').Select(WebUtility.HtmlEncode)!];
        return style.Way == 1 && lines.Length > 1
            ? string.Concat(lines.Select(line => $"<p>{line}</p>"))
            : string.Join("<br>", lines);
    }
}
