using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>
/// The pieces of four characters of a text, as a sorted multiset: white space, digits and punctuation are dropped. How
/// alike two texts are is twice the pieces they share over the pieces of both, counted as often as they occur.
/// </summary>
internal sealed class TextShingles
{
    internal const int Length = 4;

    /// <summary>A text of which fewer characters are left is too short to be compared.</summary>
    internal const int Short = 100;

    private const int Alike = 90;

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
                if (IsDropped(c))
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
    internal static bool AreAlike(TextShingles left, TextShingles right) => PercentAlike(left, right) >= Alike;

    /// <summary>How alike two texts are, 0 to 100; cut off and not rounded, so that 90 stands only where it was reached.</summary>
    internal static int PercentAlike(TextShingles left, TextShingles right)
    {
        int both = left._pieces.Length + right._pieces.Length;
        return both == 0 ? 0 : (int)(200L * Shared(left._pieces, right._pieces) / both);
    }

    // A character beyond the basic plane is one, for which its second half stands.
    private static bool IsDropped(char c) => LabelText.IsBlank(c) || char.IsNumber(c) || char.IsPunctuation(c) || char.IsHighSurrogate(c);

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
