using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Formats;

/// <summary>Plain text: cells divided by tabs, by blanks, or one a line.</summary>
internal static class TextPage
{
    /// <summary>A tab after each column, also of merged cells.</summary>
    internal const int Tabs = 0;

    /// <summary>A tab between the cells that are there, as when a table is copied.</summary>
    internal const int Copied = 1;

    /// <summary>Columns set with blanks.</summary>
    internal const int Aligned = 2;

    /// <summary>One cell a line.</summary>
    internal const int Lines = 3;

    /// <summary>One cell a line, a bar after each.</summary>
    internal const int Bars = 4;

    internal static readonly string[] WayNames = ["tabs", "copied", "blanks", "lines", "bars"];

    internal static string Write(List<PageItem> items, PageStyle style)
    {
        var text = new StringBuilder();
        foreach (PageItem item in items)
        {
            switch (item)
            {
                case TitleItem title:
                    text.Append(title.Text).Append("\n\n");
                    break;
                case HeadingItem heading:
                    text.Append(heading.Text).Append('\n');
                    break;
                case ParagraphItem paragraph:
                    text.Append(paragraph.Text).Append('\n');
                    break;
                case TableItem table:
                    AppendTable(text, table.Grid, style.Way);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, Grid grid, int way)
    {
        switch (way)
        {
            case Tabs:
                AppendTabs(text, grid);
                break;
            case Copied:
                foreach (List<GridCell> row in grid.Rows)
                    text.AppendJoin('\t', row.Select(cell => cell.Text.Replace("\n", cell.Number == null ? "" : " ", StringComparison.Ordinal))).Append('\n');
                break;
            case Aligned:
                AppendAligned(text, grid);
                break;
            case Lines:
                foreach (GridCell cell in grid.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0))
                    text.Append(cell.Text).Append('\n');
                break;
            default:
                foreach (GridCell cell in grid.Rows.SelectMany(row => row))
                {
                    if (cell.Text.Length > 0)
                        text.Append(cell.Text).Append('\n');
                    text.Append('|', cell.ColumnSpan).Append('\n');
                }

                break;
        }
    }

    private static void AppendTabs(StringBuilder text, Grid grid)
    {
        (GridCell? Cell, bool IsStart)[,] places = grid.Places();
        for (int r = 0; r < grid.Rows.Count; r++)
        {
            int width = WidthOf(places, r, grid.Width);
            int lines = grid.Rows[r].Select(cell => cell.Text.Split('\n').Length).DefaultIfEmpty(1).Max();
            for (int line = 0; line < lines; line++)
                text.AppendJoin('\t', Enumerable.Range(0, width).Select(c => LineOf(places[r, c], line))).Append('\n');
        }
    }

    private static void AppendAligned(StringBuilder text, Grid grid)
    {
        int[] starts = StartsOf(grid);
        for (int r = 0; r < grid.Rows.Count; r++)
        {
            if (grid.Breaks.Contains(r))
                text.Append("\n                              - 2 -\n\n");
            List<GridCell> cells = grid.Rows[r];
            int lines = cells.Select(cell => cell.Text.Split('\n').Length).DefaultIfEmpty(1).Max();
            for (int line = 0; line < lines; line++)
            {
                var row = new StringBuilder();
                int width = 0;
                foreach (GridCell cell in cells)
                {
                    string piece = LineOf((cell, true), line);
                    if (piece.Length == 0)
                        continue;
                    // A merged head stands in the middle of its columns, as PDF text has it.
                    int room = starts[cell.Column + cell.ColumnSpan] - 2 - starts[cell.Column] - WidthOf(piece);
                    int start = starts[cell.Column] + (cell.IsHead && cell.ColumnSpan > 1 ? Math.Max(0, room / 2) : 0);
                    row.Append(' ', Math.Max(start - width, width == 0 ? 0 : 2)).Append(piece);
                    width = Math.Max(start, width == 0 ? 0 : width + 2) + WidthOf(piece);
                }

                text.Append(row).Append('\n');
            }
        }
    }

    private static int[] StartsOf(Grid grid)
    {
        int[] widths = new int[grid.Width];
        foreach (GridCell cell in grid.Rows.SelectMany(row => row).OrderBy(cell => cell.ColumnSpan))
        {
            int needed = cell.Text.Split('\n').Max(WidthOf) + 2;
            int has = Enumerable.Range(cell.Column, cell.ColumnSpan).Sum(c => widths[c]);
            if (needed > has)
                widths[cell.Column + cell.ColumnSpan - 1] += needed - has;
        }

        int[] starts = new int[grid.Width + 1];
        for (int c = 0; c < grid.Width; c++)
            starts[c + 1] = starts[c] + widths[c];
        return starts;
    }

    private static int WidthOf((GridCell? Cell, bool IsStart)[,] places, int row, int width)
    {
        while (width > 0 && places[row, width - 1].Cell == null)
            width--;
        return width;
    }

    private static string LineOf((GridCell? Cell, bool IsStart) place, int line)
    {
        if (place is not { Cell: { } cell, IsStart: true })
            return string.Empty;
        string[] lines = cell.Text.Split('\n');
        return line < lines.Length ? lines[line] : string.Empty;
    }

    private static int WidthOf(string text) => text.Sum(c => c > 0x2000 ? 2 : 1);
}
