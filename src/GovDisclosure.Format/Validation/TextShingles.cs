using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// The pieces of four characters of a text, as a sorted multiset: white space, digits and punctuation are dropped. How
/// alike two texts are is twice the pieces they share over the pieces of both.
/// </summary>
internal sealed class TextShingles
{
    internal const int Length = 4;

    /// <summary>A text of fewer characters is too short to be compared.</summary>
    internal const int Short = 100;

    private readonly ulong[] _pieces;

    private TextShingles(ulong[] pieces, bool isShort)
    {
        _pieces = pieces;
        IsShort = isShort;
    }

    internal bool IsShort { get; }

    /// <summary>The pieces in ascending order, repeated ones as often as they occur.</summary>
    internal ReadOnlySpan<ulong> Pieces => _pieces;

    /// <summary>The pieces of several texts, one after the other; null is no text.</summary>
    internal static TextShingles Of(params string?[] texts)
    {
        int characters = 0;
        foreach (string? text in texts)
            characters += text?.Length ?? 0;
        var pieces = new List<ulong>(characters);
        ulong window = 0;
        int seen = 0;
        foreach (string? text in texts)
        {
            foreach (char c in text ?? string.Empty)
            {
                if (!char.IsLetter(c) && !char.IsSurrogate(c))
                    continue;
                window = (window << 16) | c;
                if (++seen >= Length)
                    pieces.Add(window);
            }
        }

        ulong[] sorted = pieces.ToArray();
        Array.Sort(sorted);
        return new TextShingles(sorted, seen < Short);
    }

    /// <summary>Whether two texts are alike to at least nine tenths.</summary>
    internal static bool AreAlike(TextShingles left, TextShingles right) =>
        20L * Shared(left._pieces, right._pieces) >= 9L * (left._pieces.Length + right._pieces.Length)
        && left._pieces.Length + right._pieces.Length != 0;

    /// <summary>How alike two texts are, 0 to 1.</summary>
    internal static double Similarity(TextShingles left, TextShingles right) =>
        left._pieces.Length + right._pieces.Length == 0 ? 0 : 2.0 * Shared(left._pieces, right._pieces) / (left._pieces.Length + right._pieces.Length);

    private static int Shared(ulong[] left, ulong[] right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
