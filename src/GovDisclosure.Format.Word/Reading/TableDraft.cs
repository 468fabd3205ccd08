using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>A cell while its table is read.</summary>
internal record struct CellDraft(string Text, SourcePosition Position)
{
    internal int ColumnSpan { get; set; } = 1;

    internal int RowSpan { get; set; } = 1;

    /// <summary>Whether all that is seen in it is struck out.</summary>
    internal bool IsStruck { get; init; }
}

/// <summary>
/// A table while it is read: the marks of merged cells become spans. A row with a table in one of its cells lays out the
/// page; its cells become blocks, and the rows above and below it tables of their own.
/// </summary>
internal sealed class TableDraft
{
    private readonly List<FlowItem> _blocks = [];
    private readonly List<FlowItem> _content = [];

    // The cells of all rows one after the other, and of each row the first and the place.
    private readonly List<CellDraft> _cells = [];
    private readonly List<(int FirstCell, SourcePosition Position)> _rows = [];

    // By column: the cell that goes on in the rows below.
    private Dictionary<int, int> _merged = [];
    private Dictionary<int, int> _mergedBelow = [];
    private int _firstCell;
    private SourcePosition _rowPosition;
    private List<FlowItem>? _onlyCell;
    private int _cellCount;
    private int _column;
    private bool _isLayout;

    /// <summary>How its style shows text.</summary>
    internal RunLook Look { get; set; }

    /// <summary>What is behind the table, or behind the cell; null where they do not say it.</summary>
    internal int? Ground { get; set; }

    internal int? CellGround { get; set; }

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
        _firstCell = _cells.Count;
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
        CellGround = null;
    }

    /// <summary>Whether the cell goes on the one above it, which is there: a cell that goes on none shows its text.</summary>
    internal bool HasAbove => _merged.ContainsKey(_column);

    internal bool HasLeft => _cells.Count > _firstCell;

    /// <summary>Takes a cell with its paragraphs and tables, and keeps nothing of the list itself.</summary>
    internal void EndCell(List<FlowItem> content, SourcePosition position, CellSight sight)
    {
        IsInCell = false;
        if (IsRowDropped || IsCellDeleted)
            return;
        int column = _column;
        Advance(ColumnSpan);
        if (MergesLeft)
        {
            CellDraft left = _cells[_cells.Count - 1];
            left.ColumnSpan += ColumnSpan;
            _cells[_cells.Count - 1] = left;
            return;
        }

        if (MergesUp)
        {
            CellDraft above = _cells[_merged[column]];
            above.RowSpan++;
            _cells[_merged[column]] = above;
            _mergedBelow[column] = _merged[column];
            return;
        }

        CellDraft cell = CellText.Of(content, position, sight);
        cell.ColumnSpan = ColumnSpan;
        _cells.Add(cell);
        _content.AddRange(content);
        _onlyCell = _cellCount++ == 0 ? [.. content] : null;
        _isLayout |= content.Exists(item => item.IsTable);
        if (MergesDown)
            _mergedBelow[column] = _cells.Count - 1;
    }

    internal void EndRow()
    {
        IsInRow = false;
        if (IsRowDropped)
        {
            RemoveRow();
            return;
        }

        ClearStruckRow();
        (_merged, _mergedBelow) = (_mergedBelow, _merged);
        if (_isLayout)
        {
            RemoveRow();
            FlushRows();
            _merged.Clear();
            _blocks.AddRange(_content);
        }
        else if (_cells.Count > _firstCell)
        {
            SourcePosition first = _cells[_firstCell].Position;
            _rows.Add((_firstCell, first.IsKnown ? first : _rowPosition));
        }
    }

    /// <summary>The table as blocks. A single cell is no table: it frames its paragraphs.</summary>
    internal List<FlowItem> End()
    {
        if (_onlyCell != null && _cellCount == 1 && _rows.Count == 1)
            return _onlyCell;
        FlushRows();
        return _blocks;
    }

    /// <summary>A row struck out from its label on is none.</summary>
    private void ClearStruckRow()
    {
        int struck = 0;
        for (int i = _firstCell; i < _cells.Count; i++)
        {
            if (!_cells[i].IsStruck && !string.IsNullOrWhiteSpace(_cells[i].Text))
                return;
            struck += _cells[i].IsStruck ? 1 : 0;
        }

        for (int i = _firstCell; struck > 1 && i < _cells.Count; i++)
            _cells[i] = _cells[i] with { Text = string.Empty };
    }

    private void RemoveRow() => _cells.RemoveRange(_firstCell, _cells.Count - _firstCell);

    private void FlushRows()
    {
        if (_rows.Count == 0)
            return;
        var rows = new SourceRow[_rows.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            (int first, SourcePosition position) = _rows[i];
            var cells = new SourceCell[(i + 1 < rows.Length ? _rows[i + 1].FirstCell : _cells.Count) - first];
            for (int j = 0; j < cells.Length; j++)
            {
                CellDraft cell = _cells[first + j];
                cells[j] = new SourceCell(cell.Text, cell.Position, cell.ColumnSpan, cell.RowSpan);
            }

            rows[i] = new SourceRow(cells, position);
        }

        _blocks.Add(new FlowItem(new SourceTable(rows, rows[0].Position)));
        _rows.Clear();
        _cells.Clear();
    }

    private void Advance(int columns)
    {
        _column = Math.Min(_column, WordLimits.Columns) + Math.Min(Math.Max(columns, 0), WordLimits.Columns + 1);
        if (_column > WordLimits.Columns)
            throw new LimitException(nameof(WordLimits.Columns), columns > WordLimits.Columns ? columns : _column, WordLimits.Columns, _rowPosition);
    }
}
