using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Formats;

/// <summary>Markdown with pipe tables; a merged cell is blank where it goes on, or (way 1) repeated.</summary>
internal static class PipePage
{
    internal static string Write(List<PageItem> items, PageStyle style)
    {
        var text = new StringBuilder();
        foreach (PageItem item in items)
        {
            switch (item)
            {
                case TitleItem title:
                    text.Append("# ").Append(title.Text).Append("\n\n");
                    break;
                case HeadingItem heading:
                    text.Append("## ").Append(heading.Text).Append("\n\n");
                    break;
                case ParagraphItem paragraph:
                    text.Append(paragraph.Text).Append("\n\n");
                    break;
                case TableItem table:
                    AppendTable(text, table.Grid, isRepeated: style.Way == 1);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, Grid grid, bool isRepeated)
    {
        (GridCell? Cell, bool IsStart)[,] places = grid.Places();
        for (int r = 0; r < grid.Rows.Count; r++)
        {
            int width = grid.Width;
            while (r > 0 && width > 0 && places[r, width - 1].Cell == null)
                width--;
            text.Append('|');
            for (int c = 0; c < width; c++)
            {
                (GridCell? cell, bool isStart) = places[r, c];
                string content = cell != null && (isStart || isRepeated) ? cell.Text.Replace("\n", "<br>", StringComparison.Ordinal) : string.Empty;
                text.Append(' ').Append(content).Append(" |");
            }

            text.Append('\n');
            if (r == 0)
                text.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", grid.Width))).Append('\n');
        }

        text.Append('\n');
    }
}
