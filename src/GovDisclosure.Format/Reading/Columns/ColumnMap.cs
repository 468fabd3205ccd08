using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// Which column of the form each column of a table on the page is, as its heads say. Where the page shows columns, each has its
/// place; where it shows numbers in order and nothing else, only the order of the columns is known.
/// </summary>
internal sealed class ColumnMap
{
    private readonly SourceTable? _table;
    private readonly int _width;

    // Of heads whose places do not tell their columns, the table they stand in and its width.
    private SourceTable? _headTable;
    private int _headWidth;
    private readonly int _first;

    // The columns before the first that holds something, as their own heads say.
    private MappedColumn[] _labels = [];

    private ColumnMap(MappedColumn[] columns, ReadingRule rule, SourceTable? table, int width, int first)
    {
        _first = first;
        Columns = columns;
        Rule = rule;
        _table = table;
        _width = width;
        int last = -1;
        foreach (MappedColumn column in columns)
            last = Math.Max(last, column.Place + column.Span - 1);
        LastPlace = last;
    }

    /// <summary>The columns that hold something, in the order of the page.</summary>
    internal MappedColumn[] Columns { get; }

    /// <summary>How it was read.</summary>
    internal ReadingRule Rule { get; }

    internal int Count => Columns.Length;

    /// <summary>Whether blank cells at the end of rows were left out, as no row of the table has one: a shorter row is filled at its end.</summary>
    internal bool IsTrimmed { get; init; }

    /// <summary>Whether each column has its place on the page.</summary>
    internal bool IsPlaced => _table != null;

    /// <summary>The last place of a column that holds something.</summary>
    internal int LastPlace { get; }

    /// <summary>Whether a head before the columns may be over labels or over numbers of its own.</summary>
    internal bool HasLabelHeads => Array.Exists(_labels, column => column.Place > 0 && column.Head!.Words != _labels[0].Head!.Words) || (_labels.Length > 0 && _labels[0].Place > 0);

    /// <summary>The columns of a table that shows them. One that stands twice is nobody's: nothing says which of the two is this year's.</summary>
    internal static ColumnMap Placed(List<MappedColumn> columns, SourceTable table, int width, int first)
    {
        var held = new List<MappedColumn>(columns.Count);
        int[] times = new int[1 + columns.Max(column => column.Number + 1)];
        foreach (MappedColumn column in columns)
        {
            if (column.Use != ColumnUse.Labels)
                held.Add(column);
            if (column.Use == ColumnUse.Cells)
                times[column.Number + 1]++;
        }

        for (int i = 0; i < held.Count; i++)
        {
            if (held[i].Use == ColumnUse.Cells && times[held[i].Number + 1] > 1)
                held[i] = held[i] with { Use = ColumnUse.Contested };
        }

        return new ColumnMap([.. held], ReadingRule.Grid, table, width, first)
        {
            IsTrimmed = AreTrimmed(table),
            _labels = held.Count == columns.Count ? [] : [.. columns.FindAll(column => column.Use == ColumnUse.Labels)],
        };
    }

    private static bool AreTrimmed(SourceTable table)
    {
        foreach (SourceRow row in table.AllRows)
        {
            if (row.PlainCells is not { } cells || (cells.Length > 0 && cells[cells.Length - 1].Text.Length == 0))
                return false;
        }

        return true;
    }

    /// <summary>The columns in the order of their heads.</summary>
    internal static ColumnMap Ordered(IEnumerable<MappedColumn> columns, HeadLines heads) =>
        new([.. columns], ReadingRule.Run, null, 0, 0) { _headTable = heads.Lines[0].Table, _headWidth = heads.Lines.Max(line => line.Width) };

    /// <summary>As many columns as the form has, in its order: no head tells them, and only sums can confirm it.</summary>
    internal static ColumnMap OfForm(int count)
    {
        var columns = new MappedColumn[count];
        for (int i = 0; i < count; i++)
            columns[i] = new MappedColumn(ColumnUse.Cells, i, null, -1);
        return new ColumnMap(columns, ReadingRule.OrderAndSums, null, 0, 0);
    }

    /// <summary>
    /// Whether the cells of a row stand in the columns of this map: it is as wide as the heads, since of a shorter one nobody can tell
    /// which cell is missing, and its label ends where the columns begin, as it does in a table that shows which cells are merged.
    /// </summary>
    internal bool Places(Line row)
    {
        if (_table == null || !ReferenceEquals(row.Table, _table))
            return false;
        if (IsTrimmed && row.Width > _first && row.Width < _width)
            return true;
        if (row.Width != _width || !row.IsInSpans)
            return row.Width == _width;
        Piece? before = Array.Find(row.Pieces, piece => piece.Covers(_first - 1));
        return before is not { IsBlank: true };
    }

    /// <summary>Whether a row is one of the table whose columns these are, and yet does not stand in them: a cell of it is missing or one too many.</summary>
    internal bool IsMisfit(Line row) =>
        (_table != null && ReferenceEquals(row.Table, _table)) || (_headTable != null && ReferenceEquals(row.Table, _headTable) && row.Width < _headWidth);

    /// <summary>
    /// What is left of the map under rows of the table: numbers under a head before the columns make it the head of a column; numbers
    /// under none say that the columns of the rows are not those of the heads, of which only the order is known then.
    /// </summary>
    internal ColumnMap Above(IEnumerable<Line> rows)
    {
        ColumnMap map = this;
        foreach (Line row in rows)
        {
            if (!map.IsPlaced || !ReferenceEquals(row.Table, map._table) || row.Width != _width)
                continue;
            foreach (Piece piece in row.Filled)
            {
                if (piece.Column < 0 || piece.Column >= map._first || !piece.IsValue || !piece.Number.IsNumber || IndexOver(map.Columns, piece) >= 0)
                    continue;
                int head = IndexOver(map._labels, piece);
                if (head < 0)
                    return map.WithoutPlaces();
                map = map.WithNumbersUnder(map._labels[head]);
            }
        }

        return map;
    }

    /// <summary>The index of the first column that a cell stands in, or −1.</summary>
    private static int IndexOver(MappedColumn[] columns, Piece piece)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].IsCoveredBy(piece))
                return i;
        }

        return -1;
    }

    /// <summary>The heads from one on are those of columns: labels do not stand among numbers.</summary>
    private ColumnMap WithNumbersUnder(MappedColumn labels)
    {
        MappedColumn[] columns = [.. _labels.Where(column => column.Place >= labels.Place).Select(column => column with { Use = ColumnUse.Aside }), .. Columns];
        Array.Sort(columns, (one, other) => one.Place.CompareTo(other.Place));
        return new ColumnMap(columns, Rule, _table, _width, Math.Min(_first, labels.Place)) { IsTrimmed = IsTrimmed, _labels = Array.FindAll(_labels, column => column.Place < labels.Place) };
    }

    /// <summary>The same columns, of which only the order is known.</summary>
    private ColumnMap WithoutPlaces() => new(Array.ConvertAll(Columns, column => column with { Place = -1 }), ReadingRule.Run, null, 0, 0) { _labels = _labels };

    /// <summary>Whether another map says the same of the same columns.</summary>
    internal bool SaysAs(ColumnMap other)
    {
        if (Columns.Length != other.Columns.Length)
            return false;
        for (int i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Use != other.Columns[i].Use || Columns[i].Number != other.Columns[i].Number)
                return false;
        }

        return true;
    }

    /// <summary>The place of a column of the form among the columns of the map, or −1.</summary>
    internal int IndexOf(int number) => Array.FindIndex(Columns, column => column.Use == ColumnUse.Cells && column.Number == number);
}
