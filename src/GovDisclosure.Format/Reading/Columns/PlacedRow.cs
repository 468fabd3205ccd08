using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>A row of a table that shows its columns: what stands before them, and in each of them.</summary>
internal sealed class PlacedRow
{
    // Between the numbers under one head: what cannot be read as one number.
    private const string Between = " / ";

    private PlacedRow(List<Piece> labels, List<Piece> cells, Piece?[] values, bool isMerged)
    {
        Labels = labels;
        Cells = cells;
        Values = values;
        IsMerged = isMerged;
    }

    /// <summary>The texts in no column that holds something.</summary>
    internal List<Piece> Labels { get; }

    /// <summary>The cells that stand in columns, blank ones included.</summary>
    internal List<Piece> Cells { get; }

    /// <summary>For each column of the map its cell; null where the row has none there. Several numbers under one head are one text that is no number.</summary>
    internal Piece?[] Values { get; }

    /// <summary>Whether a text reaches over several columns, so that nothing says to which it belongs.</summary>
    internal bool IsMerged { get; }

    /// <summary>
    /// The row in the columns of a map; null where its cells do not stand in them: a label reaches into them, or, where the page
    /// does not show which cells are merged, a number stands outside. A number of the row <paramref name="above"/> that reaches down stands in both.
    /// </summary>
    internal static PlacedRow? TryRead(Line row, ColumnMap map, Func<Piece, bool> isLabel, PlacedRow? above = null)
    {
        var labels = new List<Piece>(2);
        MappedColumn[] columns = map.Columns;
        var values = new Piece?[columns.Length];
        var cells = new List<Piece>(columns.Length);
        bool isMerged = false;
        bool areSeveral = false;
        foreach (Piece piece in row.Pieces)
        {
            int covered = 0;
            if (piece.Column < 0)
                return null;
            for (int i = 0; i < values.Length && columns[i].Place < piece.Column + piece.ColumnSpan; i++)
            {
                if (!columns[i].IsCoveredBy(piece))
                    continue;
                if (!piece.IsBlank && columns[i].Use != ColumnUse.Aside && ((piece.IsWords && isLabel(piece)) || (!row.IsInSpans && Scope.IsYear(piece))))
                    return null;
                covered++;

                // A head over several columns has several cells below it, of which one may hold something.
                if (values[i] is not { IsBlank: false } first)
                    values[i] = piece;
                else if (!piece.IsBlank)
                    (values[i], areSeveral) = (new Piece(first.Text + Between + piece.Text, first.Position) { Column = first.Column, ColumnSpan = (short)(piece.Column + piece.ColumnSpan - first.Column) }, true);
            }

            isMerged |= covered > 1 && !piece.IsBlank;
            if (covered > 0)
                cells.Add(piece);
            if (covered > 0 || piece.IsBlank)
                continue;
            if (piece.IsValue && (!row.IsInSpans || piece.Column > map.LastPlace))
                return null;
            labels.Add(piece);
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] == null && above != null && i < above.Values.Length && above.Values[i] is { IsOverRows: true, IsBlank: false } over && columns[i].IsCoveredBy(over))
                values[i] = over;
        }

        // Where a cell is blank besides, the heads may cover one column too many, and all behind them stand beside their own.
        isMerged |= areSeveral && Array.Exists(values, value => value is not { IsBlank: false });
        return new PlacedRow(labels, cells, values, isMerged);
    }
}
