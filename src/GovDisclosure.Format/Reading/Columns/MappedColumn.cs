using System.Collections.Generic;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>What stands in a column of a table on the page, by its head.</summary>
internal enum ColumnUse : byte
{
    /// <summary>Numbers of a column of the form.</summary>
    Cells,

    /// <summary>Labels of rows, under a head of their own.</summary>
    Labels,

    /// <summary>Something the form does not have, under a head of its own: a subtotal, last year, a remark.</summary>
    Aside,

    /// <summary>Nothing tells: the head stands twice.</summary>
    Contested,
}

/// <summary>A column of a table on the page.</summary>
/// <param name="Use">What stands in it.</param>
/// <param name="Number">The number of the column in the form; −1 where it is none.</param>
/// <param name="Head">Its head; null where there is none.</param>
/// <param name="Place">The first column of the table on the page that it covers, from 0; −1 where only the order is known.</param>
/// <param name="Span">How many columns of the table on the page it covers.</param>
internal readonly record struct MappedColumn(ColumnUse Use, int Number, Piece? Head, int Place, int Span = 1)
{
    /// <summary>The notes in its heads; null where there are none.</summary>
    internal List<Note>? Notes { get; init; }

    /// <summary>Whether a cell stands in it, or reaches into it.</summary>
    internal bool IsCoveredBy(Piece piece) => piece.Column >= 0 && piece.Column < Place + Span && Place < piece.Column + piece.ColumnSpan;
}
