using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>Lays a table out as a grid with merged cells.</summary>
internal sealed class Layout
{
    private readonly PageTable _table;
    private readonly List<Grid> _grids = [];
    private Grid _grid = new();
    private readonly int _serialColumns;
    private readonly bool _hasBlock;
    private readonly bool _hasGroup;
    private readonly bool _hasSub;
    private readonly int _labelColumns;
    private int _serial;

    private Layout(PageTable table)
    {
        _table = table;
        _serialColumns = table.HasSerial ? 1 : 0;
        bool showsOuter = table.Labels is LabelStyle.Merged or LabelStyle.Repeated;
        _hasBlock = showsOuter && table.Rows.Any(row => row.Block != null);
        _hasGroup = showsOuter && table.Rows.Any(row => row.Group != null);
        _hasSub = table.Rows.Any(row => row.Sub != null);
        bool hasLabels = _hasSub || table.Corner.Length > 0 || table.Rows.Any(row => row.Leaf.Length > 0);
        _labelColumns = hasLabels ? 1 + (_hasBlock ? 1 : 0) + (_hasGroup ? 1 : 0) + (_hasSub ? 1 : 0) : 0;
        NewGrid();
    }

    private int FirstNumber => _serialColumns + _labelColumns;

    /// <summary>The grid of a table, or two where a page broke it.</summary>
    internal static List<Grid> Of(PageTable table, bool withCaption) => new Layout(table).Make(withCaption);

    private void NewGrid()
    {
        _grid = new Grid { Width = _serialColumns + _labelColumns + _table.Columns.Count };
        _grids.Add(_grid);
    }

    private List<Grid> Make(bool withCaption)
    {
        if (withCaption && _table.Caption is { } caption)
            AddFullRow(caption);
        if (_table.TitleRow is { } title)
            AddFullRow(title);
        AddHeads(_table.Columns);
        int breakBefore = _table.BreakBefore > 0 && _table.BreakBefore < _table.Rows.Count ? _table.BreakBefore : _table.Rows.Count;
        AddRows(0, breakBefore);
        if (breakBefore < _table.Rows.Count)
        {
            if (_table.BreakIsNewTable)
                NewGrid();
            else
                _grid.Breaks.Add(_grid.Rows.Count);
            if (!_table.BreakIsWithoutHeads)
                AddHeads(_table.OrderAt(breakBefore));
            AddRows(breakBefore, _table.Rows.Count);
        }

        return _grids;
    }

    private void AddFullRow(string text) => _grid.Rows.Add([new GridCell(0, 1, _grid.Width, text, IsHead: true)]);

    private List<string> HeadPath(PageColumn column)
    {
        var path = new List<string>();
        if (_table.Heads == HeadStyle.Flat)
        {
            if (column.TopIsYear)
                path.Add(column.Top!);
            // Outcomes stand three times: without their group nobody could tell them apart.
            string group = _table.Section == 4 ? string.Concat(column.Groups.TakeLast(1)) : string.Empty;
            path.Add(group + column.Leaf + (column.Sub == null ? string.Empty : $"（{column.Sub}）"));
            return path;
        }

        if (column.Top != null && (_table.ShowsTop || column.TopIsYear))
            path.Add(column.Top);
        path.AddRange(column.Groups);
        path.Add(column.Leaf);
        if (column.Sub != null)
            path.Add(column.Sub);
        return path;
    }

    private void AddHeads(List<PageColumn> columns)
    {
        if (!_table.NoHeads && columns.Count > 0)
        {
            List<List<string>> paths = [.. columns.Select(HeadPath)];
            int depth = paths.Max(path => path.Count);
            for (int level = 0; level < depth; level++)
                _grid.Rows.Add(HeadRow(paths, level, depth));
        }

        if (_table.HasColumnNumbers)
            AddColumnNumbers(columns.Count);
    }

    private List<GridCell> HeadRow(List<List<string>> paths, int level, int depth)
    {
        var row = new List<GridCell>();
        if (_serialColumns > 0 && level == 0)
            row.Add(new GridCell(0, depth, 1, "序号", IsHead: true));
        if (_labelColumns > 0 && (level == 0 || _table.CornerIsSplit))
            row.Add(new GridCell(_serialColumns, _table.CornerIsSplit ? 1 : depth, _labelColumns, level == 0 ? _table.Corner : string.Empty, IsHead: true));
        for (int c = 0; c < paths.Count; c++)
        {
            List<string> path = paths[c];
            int leaf = path.Count - 1;
            if (level < leaf)
            {
                int end = c + 1;
                while (end < paths.Count && level < paths[end].Count - 1 && path.Take(level + 1).SequenceEqual(paths[end].Take(level + 1)))
                    end++;
                row.Add(new GridCell(FirstNumber + c, 1, end - c, path[level], IsHead: true));
                c = end - 1;
            }
            else if (_table.Heads == HeadStyle.LeavesBelow)
            {
                row.Add(new GridCell(FirstNumber + c, 1, 1, level == depth - 1 ? path[leaf] : string.Empty, IsHead: true));
            }
            else if (level == leaf)
            {
                row.Add(new GridCell(FirstNumber + c, depth - level, 1, path[leaf], IsHead: true));
            }
        }

        return row;
    }

    private void AddColumnNumbers(int count)
    {
        var row = new List<GridCell>();
        if (_serialColumns > 0)
            row.Add(new GridCell(0, 1, 1, string.Empty, IsHead: true));
        if (_labelColumns > 0)
            row.Add(new GridCell(_serialColumns, 1, _labelColumns, "栏次", IsHead: true));
        for (int c = 0; c < count; c++)
            row.Add(new GridCell(FirstNumber + c, 1, 1, (c + 1).ToString(CultureInfo.InvariantCulture), IsHead: true));
        _grid.Rows.Add(row);
    }

    private void AddRows(int first, int end)
    {
        for (int r = first; r < end; r++)
        {
            PageRow row = _table.Rows[r];
            PageRow? before = r > first ? _table.Rows[r - 1] : null;
            if (_table.Labels == LabelStyle.GroupRows && _labelColumns > 0)
                AddGroupRows(row, before);
            var cells = new List<GridCell>();
            if (_serialColumns > 0)
                cells.Add(Serial());
            if (_labelColumns > 0)
                AddLabels(cells, r, first, end);
            if (row.HasNumbersAbove)
            {
                List<GridCell> label = cells;
                cells = label.ConvertAll(cell => cell with { Text = string.Empty });
                AddNumbers(cells, r);
                _grid.Rows.Add(cells);
                _grid.Rows.Add(label);
                continue;
            }

            AddNumbers(cells, r);
            _grid.Rows.Add(cells);
        }
    }

    private void AddNumbers(List<GridCell> cells, int r)
    {
        PageRow row = _table.Rows[r];
        List<PageColumn> columns = _table.OrderAt(r);
        for (int c = 0; c < columns.Count - row.Cut; c++)
        {
            PageCell? cell = row.Cells.GetValueOrDefault(columns[c]);
            cells.Add(new GridCell(FirstNumber + c, 1, 1, cell?.Text ?? string.Empty, cell));
        }
    }

    private GridCell Serial()
    {
        string text = (++_serial).ToString(CultureInfo.InvariantCulture);
        return new GridCell(0, 1, 1, text, new PageCell { Text = text });
    }

    private void AddGroupRows(PageRow row, PageRow? before)
    {
        if (row.Block != null && row.Block != before?.Block)
            AddFullRow(row.Block);
        if (row.Group != null && row.Group != before?.Group)
            AddFullRow(row.Group);
    }

    private void AddLabels(List<GridCell> cells, int r, int first, int end)
    {
        PageRow row = _table.Rows[r];
        int column = _serialColumns;
        int last = FirstNumber - (_hasSub && row.Sub != null ? 1 : 0);
        if (_hasBlock && row.Block != null)
        {
            AddOuter(cells, column, r, first, end, row.Block, other => other.Block == row.Block);
            column++;
        }

        if (_hasGroup && row.Group != null)
        {
            AddOuter(cells, column, r, first, end, row.Group, other => other.Block == row.Block && other.Group == row.Group);
            column++;
        }

        bool SharesLabel(int i) => i > first && i < end && _table.Rows[i].UnderSameLabel;
        if (!SharesLabel(r))
        {
            int span = 1;
            while (SharesLabel(r + span))
                span++;
            string label = row.IsNameless ? string.Empty : row.Leaf;
            cells.Add(new GridCell(column, _table.Labels == LabelStyle.Merged ? span : 1, last - column, label));
        }
        else if (_table.Labels != LabelStyle.Merged)
        {
            cells.Add(new GridCell(column, 1, last - column, string.Empty));
        }

        if (_hasSub && row.Sub != null)
            cells.Add(new GridCell(last, 1, 1, row.Sub));
    }

    private void AddOuter(List<GridCell> cells, int column, int r, int first, int end, string text, Func<PageRow, bool> isSame)
    {
        if (_table.Labels == LabelStyle.Repeated)
        {
            cells.Add(new GridCell(column, 1, 1, text));
            return;
        }

        if (r > first && isSame(_table.Rows[r - 1]))
            return;
        int span = 1;
        while (r + span < end && isSame(_table.Rows[r + span]))
            span++;
        cells.Add(new GridCell(column, span, 1, text));
    }
}
