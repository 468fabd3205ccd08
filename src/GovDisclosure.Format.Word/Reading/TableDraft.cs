using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>A cell while its table is read.</summary>
internal sealed class CellDraft
{
    internal string Text { get; set; } = string.Empty;

    internal SourcePosition Position { get; set; }

    internal int ColumnSpan { get; set; } = 1;

    internal int RowSpan { get; set; } = 1;
}

/// <summary>
/// A table while it is read: the marks of merged cells become spans. A row with a table in one of its cells lays out the
/// page; its cells become blocks, and the rows above and below it tables of their own.
/// </summary>
internal sealed class TableDraft
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<(List<CellDraft> Cells, SourcePosition Position)> _rows = [];
    private readonly List<SourceBlock> _content = [];
    private Dictionary<int, CellDraft> _merged = [];
    private Dictionary<int, CellDraft> _mergedBelow = [];
    private List<CellDraft> _cells = [];
    private SourcePosition _rowPosition;
    private List<SourceBlock>? _onlyCell;
    private int _cellCount;
    private int _column;
    private bool _isLayout;

    internal bool IsInRow { get; private set; }

    internal bool IsInCell { get; private set; }

    /// <summary>Whether the row is deleted or hidden.</summary>
    internal bool IsRowDropped { get; set; }

    /// <summary>Whether the cell shows nothing of its own: it is part of the one above or before it, or deleted.</summary>
    internal bool IsCellDropped => MergesUp || MergesLeft || IsCellDeleted;

    internal int ColumnSpan { get; set; }

    internal bool MergesDown { get; set; }

    internal bool MergesUp { get; set; }

    internal bool MergesLeft { get; set; }

    internal bool IsCellDeleted { get; set; }

    internal void BeginRow(SourcePosition position)
    {
        IsInRow = true;
        IsRowDropped = false;
        _rowPosition = position;
        _cells = [];
        _content.Clear();
        _column = 0;
        _isLayout = false;
        _mergedBelow.Clear();
    }

    /// <summary>Columns at the margin that the row leaves out.</summary>
    internal void LeaveOut(int columns) => Advance(columns);

    internal void BeginCell()
    {
        IsInCell = true;
        ColumnSpan = 1;
        MergesDown = MergesUp = MergesLeft = IsCellDeleted = false;
    }

    /// <summary>Whether the cell goes on the one above it, which is there: a cell that goes on none shows its text.</summary>
    internal bool HasAbove => _merged.ContainsKey(_column);

    internal bool HasLeft => _cells.Count > 0;

    /// <summary>Takes a cell with its paragraphs and tables, and keeps nothing of the list itself.</summary>
    internal void EndCell(List<SourceBlock> content, SourcePosition position)
    {
        IsInCell = false;
        if (IsRowDropped || IsCellDeleted)
            return;
        int column = _column;
        Advance(ColumnSpan);
        if (MergesLeft)
        {
            _cells[_cells.Count - 1].ColumnSpan += ColumnSpan;
            return;
        }

        if (MergesUp)
        {
            CellDraft above = _merged[column];
            above.RowSpan++;
            _mergedBelow[column] = above;
            return;
        }

        CellDraft cell = CellText.Of(content, position);
        cell.ColumnSpan = ColumnSpan;
        _cells.Add(cell);
        _content.AddRange(content);
        _onlyCell = _cellCount++ == 0 ? [.. content] : null;
        _isLayout |= content.Exists(block => block is SourceTable);
        if (MergesDown)
            _mergedBelow[column] = cell;
    }

    internal void EndRow()
    {
        IsInRow = false;
        if (IsRowDropped)
            return;
        (_merged, _mergedBelow) = (_mergedBelow, _merged);
        if (_isLayout)
        {
            FlushRows();
            _merged.Clear();
            _blocks.AddRange(_content);
        }
        else if (_cells.Count > 0)
        {
            _rows.Add((_cells, _cells[0].Position.IsKnown ? _cells[0].Position : _rowPosition));
        }
    }

    /// <summary>The table as blocks. A single cell is no table: it frames its paragraphs.</summary>
    internal List<SourceBlock> End()
    {
        if (_onlyCell != null && _cellCount == 1 && _rows.Count == 1)
            return _onlyCell;
        FlushRows();
        return _blocks;
    }

    private void FlushRows()
    {
        if (_rows.Count == 0)
            return;
        var rows = new SourceRow[_rows.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            (List<CellDraft> drafts, SourcePosition position) = _rows[i];
            var cells = new SourceCell[drafts.Count];
            for (int j = 0; j < cells.Length; j++)
                cells[j] = new SourceCell(drafts[j].Text, drafts[j].Position, drafts[j].ColumnSpan, drafts[j].RowSpan);
            rows[i] = new SourceRow(cells, position);
        }

        _blocks.Add(new SourceTable(rows, rows[0].Position));
        _rows.Clear();
    }

    private void Advance(int columns)
    {
        _column = Math.Min(_column, WordLimits.Columns) + Math.Min(Math.Max(columns, 0), WordLimits.Columns + 1);
        if (_column > WordLimits.Columns)
            throw new LimitException(nameof(WordLimits.Columns), columns > WordLimits.Columns ? columns : _column, WordLimits.Columns, _rowPosition);
    }
}
