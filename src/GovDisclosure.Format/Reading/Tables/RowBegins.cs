using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Where the numbers of rows begin that are divided into cells and stand in no columns: rows with as many cells begin where others do.</summary>
internal sealed class RowBegins
{
    // For rows of so many cells, the column in which their numbers begin.
    private readonly Dictionary<int, int> _begins = [];

    // Whether rows are wider than a label and the columns.
    private readonly bool _hasLabelColumns;

    internal RowBegins(List<MatrixEvent> sequence)
    {
        _hasLabelColumns = sequence.Exists(item => item.Numbers is { IsCells: true } row && WidthOf(row) > MatrixCells.ColumnsOf(item) + 1);
        foreach (MatrixEvent item in sequence)
        {
            if (!item.IsAttached || item.Numbers is not { IsCells: true, Placed: null, IsMisfit: false } numbers)
                continue;
            RowValues values = RowValues.FromCells(numbers.Cells, MatrixCells.ColumnsOf(item), -1);
            if (values.Status != RowValuesStatus.Certain || values.Offset < 0)
                continue;
            (int width, int begin) = (WidthOf(numbers), BeginOf(numbers) + values.Offset);
            _begins[width] = _begins.TryGetValue(width, out int other) && other != begin ? -1 : begin;
        }
    }

    /// <summary>The cells of a row up to its end, those of its labels counted where the source shows columns.</summary>
    private static int WidthOf(RowNumbers numbers) => BeginOf(numbers) + numbers.Cells.Length;

    private static int BeginOf(RowNumbers numbers) => numbers.Cells.Length == 0 ? 0 : Math.Max((int)numbers.Cells[0].Column, 0);

    /// <summary>How many blank cells stand before the numbers, as in rows as wide; −1 where none tells, null where labels take one column.</summary>
    internal int? OffsetOf(RowNumbers numbers) =>
        !_hasLabelColumns ? null : _begins.TryGetValue(WidthOf(numbers), out int begin) && begin >= BeginOf(numbers) ? begin - BeginOf(numbers) : -1;
}
