using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Format.Word;

/// <summary>
/// Tables of one block, whose columns are the same, as one table: fully bordered, as wide as the text, its rows never split
/// over pages and its head rows repeated. A table that fits on a page stands on one.
/// </summary>
internal sealed class OfficialTable
{
    private const int CellMargin = 57;
    private const int RowHeight = 340;

    // A digit is half as wide as it is high; a number that would be broken is set smaller instead, down to what can be read.
    private const int SmallestSize = 9;
    private const int TwentiethsPerSizeAndDigit = 5;

    private readonly ReportLayout _layout;
    private readonly int[] _widths;
    private readonly (int Left, int ColumnSpan)[] _above;

    private OfficialTable(ReportLayout layout, int[] widths)
    {
        _layout = layout;
        _widths = widths;
        _above = new (int, int)[widths.Length];
    }

    internal static Table Create(IReadOnlyList<SourceTable> block, ReportLayout layout)
    {
        int[] widths = Scale(layout.WidthsOf(block[0]));
        var table = new Table(Properties(), new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        var writer = new OfficialTable(layout, widths);
        foreach (SourceTable part in block)
        {
            // The heads of one table among several must not be repeated over another.
            bool isHead = block.Count == 1;
            foreach (SourceRow row in part.Rows)
            {
                isHead &= row.Cells.All(cell => layout.RoleOf(cell) == CellRole.ColumnHead);
                table.Append(writer.Row(row, isHead));
            }
        }

        // Every row holds on to the next; the last one must not hold on to what follows.
        foreach (ParagraphProperties last in table.LastChild!.Descendants<ParagraphProperties>())
            last.KeepNext = new KeepNext { Val = false };
        return table;
    }

    /// <summary>The widths in proportion, together as wide as the text.</summary>
    private static int[] Scale(IReadOnlyList<int> proportions)
    {
        long sum = proportions.Sum(width => (long)width);
        var widths = new int[proportions.Count];
        long done = 0;
        int placed = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            done += proportions[i];
            int end = (int)(done * OfficialPage.TextWidth / sum);
            widths[i] = end - placed;
            placed = end;
        }

        return widths;
    }

    private static TableProperties Properties() => new(
        new TableWidth { Width = Text(OfficialPage.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa }));

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private TableRow Row(SourceRow source, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = RowHeight, HeightType = HeightRuleValues.AtLeast });
        if (isHead)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        int column = 0;
        foreach (SourceCell cell in source.Cells)
        {
            ContinueAbove(row, ref column);
            row.Append(Cell(cell, column));
            if (cell.RowSpan > 1)
                _above[column] = (cell.RowSpan - 1, cell.ColumnSpan);
            column += cell.ColumnSpan;
        }

        ContinueAbove(row, ref column);
        return row;
    }

    /// <summary>The cells that reach into the row from above.</summary>
    private void ContinueAbove(TableRow row, ref int column)
    {
        while (column < _above.Length && _above[column].Left > 0)
        {
            int span = _above[column].ColumnSpan;
            _above[column].Left--;
            row.Append(new TableCell(CellProperties(column, span, new VerticalMerge()), OfficialDocument.Text(string.Empty, OfficialStyles.TableHead)));
            column += span;
        }
    }

    private TableCell Cell(SourceCell cell, int column)
    {
        VerticalMerge? merge = cell.RowSpan > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null;
        TableCellProperties properties = CellProperties(column, cell.ColumnSpan, merge);
        CellRole role = _layout.RoleOf(cell);
        Paragraph text = OfficialDocument.Text(cell.Text, Style(cell, role, column));
        if (role is CellRole.Number or CellRole.Other)
            Shrink(text, cell.Text.Length, Width(column, cell.ColumnSpan));
        return new TableCell(properties, text);
    }

    /// <summary>A label beside its row stands at the left; over several rows, or alone before the numbers, in the middle.</summary>
    private static string Style(SourceCell cell, CellRole role, int column) => role switch
    {
        CellRole.ColumnHead => OfficialStyles.TableHead,
        CellRole.RowHead when cell.RowSpan == 1 && (column > 0 || cell.ColumnSpan > 1) => OfficialStyles.TableLabel,
        _ => OfficialStyles.TableText,
    };

    private TableCellProperties CellProperties(int column, int span, VerticalMerge? merge)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(Width(column, span)), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (merge != null)
            properties.Append(merge);
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return properties;
    }

    private static void Shrink(Paragraph paragraph, int length, int width)
    {
        int size = OfficialStyles.TableSize;
        while (size > SmallestSize && length * size * TwentiethsPerSizeAndDigit > width - (2 * CellMargin))
            size--;
        if (size < OfficialStyles.TableSize && paragraph.GetFirstChild<Run>() is { } run)
            run.PrependChild(new RunProperties(new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) }));
    }

    private int Width(int column, int span) => _widths.Skip(column).Take(span).Sum();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
