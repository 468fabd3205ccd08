using System;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>The note in the corner of the matrix that says what adds up to what (勾稽关系).</summary>
internal static class CornerNote
{
    private const int Shortest = 8;
    private const int ShortestPiece = 3;

    private static readonly string s_note = LabelText.Fold(Vocabulary.Matrix.Corner ?? string.Empty);

    /// <summary>Whether a text is the note, or begins it.</summary>
    internal static bool Is(Piece piece) =>
        piece.Folded.Length >= Shortest
        && piece.Folded.IndexOf("勾稽关系", StringComparison.Ordinal) >= 0
        && (piece.Folded.IndexOf("本列数据", StringComparison.Ordinal) >= 0 || piece.Folded.IndexOf("第一项加第二项", StringComparison.Ordinal) >= 0);

    /// <summary>Whether a text is the note or, broken over lines, a piece of it.</summary>
    internal static bool IsPiece(Piece piece) =>
        piece.Folded.Length >= ShortestPiece && (Is(piece) || s_note.IndexOf(piece.Folded, StringComparison.Ordinal) >= 0);
}
