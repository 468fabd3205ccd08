using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>Lays the cells of a table out in columns, row by row, as browsers and Word do: a cell begins in the first column that none above reaches into.</summary>
internal sealed class SourceColumns
{
    // No table of the form is a tenth as wide; what stands farther right has no column.
    private const int MostColumns = 256;

    // For each column how many rows the cell in it still reaches down, the present one not counted.
    private readonly List<int> _reaching = [];
    private readonly List<(int Column, int Rows)> _begun = [];
    private int _next;
    private int _height;

    /// <summary>Begins a row that takes so many rows of the table itself.</summary>
    internal void BeginRow(int height)
    {
        _next = 0;
        _height = height;
        _begun.Clear();
    }

    /// <summary>The column of the next cell of the row, or −1 where there are too many.</summary>
    internal short Add(SourceCell cell, out short span)
    {
        while (_next < _reaching.Count && _reaching[_next] > 0)
            _next++;
        int column = _next;
        int end = Math.Min(MostColumns, column + Math.Min(MostColumns, cell.ColumnSpan));
        span = (short)Math.Max(1, end - column);
        if (column >= MostColumns)
            return -1;
        for (; _next < end; _next++)
        {
            while (_reaching.Count <= _next)
                _reaching.Add(0);
            _begun.Add((_next, cell.RowSpan - _height));
        }

        return (short)column;
    }

    /// <summary>Ends the row; how many columns it has, those reached into from above counted.</summary>
    internal int EndRow()
    {
        int width = _next;
        for (int i = 0; i < _reaching.Count; i++)
        {
            if (_reaching[i] > 0)
            {
                _reaching[i]--;
                width = Math.Max(width, i + 1);
            }
        }

        foreach ((int column, int rows) in _begun)
            _reaching[column] = rows;
        return width;
    }
}
