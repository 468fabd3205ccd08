using System;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>Pieces of the heads of the matrix: broken over lines, several of them may share one.</summary>
internal static class HeadPieces
{
    private const int ShortestPiece = 2;

    private static readonly string[] s_heads = [.. Vocabulary.MatrixHeads.Keys, .. Vocabulary.MatrixOverheads];

    /// <summary>Whether the text is made of pieces of heads and nothing else.</summary>
    internal static bool IsPieceOfHeads(string plain)
    {
        if (plain.Length is 0 or > 40)
            return false;
        bool[] reachable = new bool[plain.Length + 1];
        reachable[0] = true;
        for (int i = 0; i < plain.Length; i++)
        {
            if (!reachable[i])
                continue;
            for (int length = ShortestPiece; i + length <= plain.Length && IsPiece(plain.Substring(i, length)); length++)
                reachable[i + length] = true;
        }

        return reachable[plain.Length];
    }

    private static bool IsPiece(string text) => s_heads.Any(head => head.IndexOf(text, StringComparison.Ordinal) >= 0);
}
