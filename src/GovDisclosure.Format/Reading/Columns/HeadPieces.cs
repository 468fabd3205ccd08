using System;
using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>Pieces of the heads of a table: broken over lines, several of them may share one.</summary>
internal sealed class HeadPieces
{
    internal static readonly HeadPieces Matrix = new([.. Vocabulary.MatrixHeads.Keys, .. Vocabulary.MatrixOverheads]);

    internal static readonly HeadPieces Cases = new([.. Vocabulary.CaseHeads.Keys, .. Vocabulary.CaseGroups.Keys]);

    internal static readonly HeadPieces Disclosure = new([.. Vocabulary.DisclosureHeads.Keys]);

    private const int ShortestPiece = 2;
    private const int LongestText = 40;

    private readonly string[] _heads;
    private readonly HashSet<string> _whole;

    private HeadPieces(string[] heads)
    {
        _heads = heads;
        _whole = new HashSet<string>(heads, StringComparer.Ordinal);
    }

    /// <summary>Whether the text is made of pieces of heads and nothing else.</summary>
    internal bool MakeUp(string plain)
    {
        if (plain.Length is 0 or > LongestText)
            return false;
        if (_whole.Contains(plain))
            return true;

        // Bit i: the text before i is made of pieces.
        ulong reachable = 1;
        for (int i = 0; i < plain.Length; i++)
        {
            if ((reachable & (1UL << i)) == 0)
                continue;
            for (int end = i + LongestPiece(plain, i); end >= i + ShortestPiece; end--)
                reachable |= 1UL << end;
        }

        return (reachable & (1UL << plain.Length)) != 0;
    }

    /// <summary>The length of the longest piece of a head that stands at a place; all shorter ones stand there too.</summary>
    private int LongestPiece(string text, int start)
    {
        int longest = 0;
        foreach (string head in _heads)
        {
            for (int at = head.IndexOf(text[start]); at >= 0; at = head.IndexOf(text[start], at + 1))
            {
                int length = 1;
                while (at + length < head.Length && start + length < text.Length && head[at + length] == text[start + length])
                    length++;
                longest = Math.Max(longest, length);
            }
        }

        return longest;
    }
}
