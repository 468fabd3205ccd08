using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading;

/// <summary>Pieces of the heads of a table: broken over lines, several of them may share one.</summary>
internal sealed class HeadPieces
{
    internal static readonly HeadPieces Matrix = new([.. Vocabulary.MatrixHeads.Keys, .. Vocabulary.MatrixOverheads]);

    internal static readonly HeadPieces Cases = new([.. Vocabulary.CaseHeads.Keys, .. Vocabulary.CaseGroups]);

    private const int ShortestPiece = 2;
    private const int LongestText = 40;

    private readonly IReadOnlyList<string> _heads;

    private HeadPieces(IReadOnlyList<string> heads) => _heads = heads;

    /// <summary>Whether the text is made of pieces of heads and nothing else.</summary>
    internal bool MakeUp(string plain)
    {
        if (plain.Length is 0 or > LongestText)
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

    private bool IsPiece(string text) => _heads.Any(head => head.IndexOf(text, StringComparison.Ordinal) >= 0);
}
