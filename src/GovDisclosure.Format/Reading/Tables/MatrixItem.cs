using System;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Words, or numbers, on a line of the matrix.</summary>
internal sealed class MatrixItem(int index, int line, Piece? words, Piece[] cells, bool isCells, bool isLoose)
{
    private bool? _isUnknown;

    internal int Index => index;

    /// <summary>The line it stands on; never less than that of the item before.</summary>
    internal int Line => line;

    internal Piece? Words => words;

    internal Piece[] Cells => cells;

    /// <summary>The columns in which the numbers stand; null where no head told them.</summary>
    internal ColumnMap? Map { get; init; }

    /// <summary>For each column of the map its cell, where the table shows its columns.</summary>
    internal Piece?[]? Placed { get; init; }

    /// <summary>Whether a number reaches over several columns.</summary>
    internal bool IsMerged { get; init; }

    /// <summary>Whether the table shows its columns, and the row does not stand in them.</summary>
    internal bool IsMisfit { get; init; }

    /// <summary>Whether the words beside the numbers say that they are of another year.</summary>
    internal bool IsOtherYear { get; init; }

    /// <summary>Whether the words beside the numbers say that they are of this year.</summary>
    internal bool IsThisYear { get; init; }

    internal bool IsNumbers => cells.Length > 0;

    /// <summary>Whether <see cref="Cells"/> are divided cells of a row.</summary>
    internal bool IsCells => isCells;

    internal bool IsLoose => isLoose;

    /// <summary>Whether it is words that are neither a piece of a group nor of a head; labels may be among them.</summary>
    internal bool IsUnknown => _isUnknown ??= words != null && !HeadPieces.Matrix.MakeUp(words.Plain) && !MatrixLabels.IsPieceOfGroup(words);

    /// <summary>Whether it is part of a label or of a group that was found.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether it is part of the label of a row.</summary>
    internal bool IsLabel { get; set; }

    /// <summary>Whether these are the numbers of a label.</summary>
    internal bool IsTaken { get; set; }

    internal bool HasNumbers => Array.Exists(cells, cell => !cell.IsBlank);
}
