using System.Collections.Generic;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>
/// Reads tables. Pages are laid out with tables as well: a row that holds prose or another table is taken apart, and what
/// stands in its cells are blocks of their own; the other rows stay rows.
/// </summary>
internal sealed class TableWalker(PageWalker page, LineText line, SourcePlaces places, List<ReadDiagnostic> diagnostics)
{
    /// <summary>The longest text of a cell. Labels with long notes have some hundred characters.</summary>
    private const int LongestCell = 500;

    /// <summary>The longest text of several paragraphs that stands alone in a row and is a caption nevertheless.</summary>
    private const int LongestCaption = 40;

    /// <summary>The most cells of a table inside a cell that is kept as its text.</summary>
    private const int MostInnerCells = 4;

    private readonly List<SourceCell> _cells = [];
    private bool _columnSpanTold;
    private bool _rowSpanTold;

    internal void Walk(PageElement table, in TextLook look)
    {
        var rows = new List<SourceRow>();
        WalkRows(table, look, rows);
        Close(rows);
    }

    private void WalkRows(PageElement parent, in TextLook look, List<SourceRow> rows)
    {
        for (int i = 0; i < parent.Children.Count; i++)
        {
            if (parent.Children[i] is not PageElement element || element.Kind == TagKind.Skipped)
                continue;
            Appearance seen = page.Appearance(element, look);
            if (seen.IsHidden)
                continue;
            if (element.Kind == TagKind.RowGroup)
            {
                WalkRows(element, seen.Look, rows);
            }
            else if (element.Kind == TagKind.Row)
            {
                if (!TryRead(element, seen.Look, parent.Children.Count - i, rows))
                    TakeApart(element, seen.Look, rows);
            }
            else
            {
                // A caption, or what the parser left in the table.
                Close(rows);
                page.EndParagraph(look);
                page.Walk(element, seen.Look);
                page.EndParagraph(look);
            }
        }
    }

    private void Close(List<SourceRow> rows)
    {
        if (rows.Count > 0)
            page.Add(new SourceTable(rows, rows[0].Position));
        rows.Clear();
    }

    /// <summary>Reads a row of cells; false where its cells are more than cells.</summary>
    private bool TryRead(PageElement row, in TextLook look, int rowsLeft, List<SourceRow> rows)
    {
        if (row.HoldsTable && HoldsBlocks(row))
            return false;
        _cells.Clear();
        page.HeadingSeen = false;
        int lines = 0;
        int length = 0;
        int filled = 0;
        int struck = 0;
        foreach (PageNode child in row.Children)
        {
            if (child is not PageElement { Kind: TagKind.Cell } cell)
                continue;
            Appearance seen = page.Appearance(cell, look);
            if (seen.IsHidden)
                continue;
            line.Clear();
            page.Walk(cell, seen.Look.With(WalkState.InCell));
            if (line.Length > LongestCell)
            {
                line.Clear();
                return false;
            }

            lines += line.Lines;
            length += line.Length;
            filled += line.IsBlank ? 0 : 1;
            struck += line.IsStruck ? 1 : 0;
            string text = line.IsStruck ? LineText.Object : string.Empty;
            SourcePosition position = default;
            if (!line.IsBlank)
                text = line.Take(out position);
            _cells.Add(new SourceCell(text, position.IsKnown ? position : places.At(cell.SourceIndex), ColumnSpan(cell), RowSpan(cell, rowsLeft)));
        }

        line.Clear();
        if (_cells.Count == 1 && lines > 1 && (length > LongestCaption || page.HeadingSeen))
            return false;

        // A row struck out from its label on is none.
        for (int i = 0; filled == 0 && struck > 1 && i < _cells.Count; i++)
            _cells[i] = new SourceCell(string.Empty, _cells[i].Position, _cells[i].ColumnSpan, _cells[i].RowSpan);
        if (_cells.Count > 0)
            rows.Add(new SourceRow(_cells, places.At(row.SourceIndex)));
        return true;
    }

    private void TakeApart(PageElement row, in TextLook look, List<SourceRow> rows)
    {
        Close(rows);
        foreach (PageNode child in row.Children)
        {
            if (child is not PageElement { Kind: TagKind.Cell } cell)
                continue;
            Appearance seen = page.Appearance(cell, look);
            if (seen.IsHidden)
                continue;
            page.Walk(cell, seen.Look);
            page.EndParagraph(look);
        }
    }

    /// <summary>Whether a table in a row is one in its own right. A number or a few words in a table of its own among other cells are text.</summary>
    private static bool HoldsBlocks(PageElement row)
    {
        int cells = 0;
        int inner = 0;
        bool oneColumn = true;
        foreach (PageNode child in row.Children)
        {
            if (child is not PageElement { Kind: TagKind.Cell } cell)
                continue;
            cells++;
            if (cell.HoldsTable)
                Count(cell, ref inner, ref oneColumn);
        }

        return cells < 2 || inner > MostInnerCells || (cells == 2 && inner > 1 && !oneColumn);
    }

    private static void Count(PageElement element, ref int cells, ref bool oneColumn)
    {
        int here = 0;
        foreach (PageNode child in element.Children)
        {
            if (child is not PageElement inner || cells > MostInnerCells)
                continue;
            here += inner.Kind == TagKind.Cell ? 1 : 0;
            cells += inner.Kind == TagKind.Cell ? 1 : 0;
            Count(inner, ref cells, ref oneColumn);
        }

        oneColumn &= here < 2;
    }

    private int ColumnSpan(PageElement cell)
    {
        int span = Span(cell, "colspan");
        if (span <= HtmlLimits.ColumnSpan)
            return span < 1 ? 1 : span;
        Tell(ref _columnSpanTold, cell, nameof(HtmlLimits.ColumnSpan), span, HtmlLimits.ColumnSpan);
        return HtmlLimits.ColumnSpan;
    }

    private int RowSpan(PageElement cell, int rowsLeft)
    {
        int span = Span(cell, "rowspan");
        if (span <= HtmlLimits.RowSpan)
            return span < 0 ? 1 : span == 0 ? rowsLeft : span;
        Tell(ref _rowSpanTold, cell, nameof(HtmlLimits.RowSpan), span, HtmlLimits.RowSpan);
        return HtmlLimits.RowSpan;
    }

    private void Tell(ref bool told, PageElement cell, string limit, int span, int maximum)
    {
        if (!told)
            diagnostics.Add(SourceDiagnostics.LimitExceeded(places.At(cell.SourceIndex), limit, span, maximum));
        told = true;
    }

    /// <summary>The number an attribute begins with, at most a thousand million; −1 where it begins with none.</summary>
    private static int Span(PageElement cell, string name)
    {
        if (!cell.HasAttributes || cell.Value(name) is not { } text)
            return -1;
        int span = -1;
        foreach (char c in text.TrimStart())
        {
            if (c is < '0' or > '9')
                break;
            span = span >= 100_000_000 ? 1_000_000_000 : (span < 0 ? 0 : span * 10) + (c - '0');
        }

        return span;
    }
}
