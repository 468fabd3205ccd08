using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>Something met on the way through the matrix: a label, a row of numbers, or both on one line; or words that are no label.</summary>
internal sealed class MatrixEvent
{
    /// <summary>The row whose label it is, or null for numbers without a label.</summary>
    internal ApplicationRow? Row { get; init; }

    /// <summary>The pieces of the label.</summary>
    internal Piece[] Pieces { get; init; } = [];

    /// <summary>The numbers; null where it is words alone.</summary>
    internal RowNumbers? Numbers { get; set; }

    /// <summary>Whether the label was read although some characters differ.</summary>
    internal bool IsSimilar { get; init; }

    /// <summary>The numbers without a label that touch the row and may be its own.</summary>
    internal MatrixEvent? Contest { get; set; }

    /// <summary>Whether the order of the form alone tells that the numbers are those of the row.</summary>
    internal bool IsByOrder { get; set; }

    /// <summary>Whether numbers one a line before it leave open to which labels those from here on belong.</summary>
    internal bool IsShifted { get; set; }

    /// <summary>Whether the numbers were refused already.</summary>
    internal bool IsRefused { get; set; }

    /// <summary>Whether it is words that are no label of the form.</summary>
    internal bool IsUnknown => Row == null && Numbers == null;

    internal bool HasNumbers => Numbers is { HasNumbers: true };

    /// <summary>Whether the cells of the row are there, and all blank.</summary>
    internal bool IsBlankRow => Row != null && Numbers is { IsCells: true, HasNumbers: false };

    /// <summary>Whether label and numbers belong together by standing on one line.</summary>
    internal bool IsAttached => Row != null && HasNumbers;

    internal string LabelText => Pieces.Length == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>The notes in the label; null where there are none.</summary>
    internal List<Note>? Notes =>
        !Array.Exists(Pieces, piece => piece.HasNotes) ? null : Pieces.Length == 1 ? Scope.NotesIn(Pieces[0]) : Note.In(Text.LabelText.Fold(LabelText));

    internal SourcePosition Position => Pieces.Length > 0 ? Pieces[0].Position : Numbers?.Cells[0].Position ?? default;

    internal string Printed => Numbers?.Printed ?? string.Empty;
}
