using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Words, or numbers, on a line of the matrix.</summary>
internal sealed class MatrixItem(int index, int line, Piece? words, RowNumbers? numbers)
{
    private bool? _isUnknown;

    internal int Index => index;

    /// <summary>The line it stands on; never less than that of the item before.</summary>
    internal int Line => line;

    internal Piece? Words => words;

    internal RowNumbers? Numbers => numbers;

    /// <summary>Whether the words beside the numbers say that they are of another year.</summary>
    internal bool IsOtherYear { get; init; }

    /// <summary>Whether the words beside the numbers say that they are of this year.</summary>
    internal bool IsThisYear { get; init; }

    /// <summary>Whether it is words that are neither a piece of a group nor of a head; labels may be among them.</summary>
    internal bool IsUnknown => _isUnknown ??= words != null && !HeadPieces.Matrix.MakeUp(words.Plain) && !MatrixLabels.IsPieceOfGroup(words);

    /// <summary>Whether it is part of a label or of a group that was found.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether it is part of the label of a row.</summary>
    internal bool IsLabel { get; set; }

    /// <summary>Whether these are the numbers of a label.</summary>
    internal bool IsTaken { get; set; }
}
