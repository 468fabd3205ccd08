using System;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>How many characters must be put in, left out or changed to make one text of another.</summary>
internal static class EditDistance
{
    internal static int Between(string left, string right) => Between(left, right, int.MaxValue);

    /// <summary>The same; where there are more than <paramref name="atMost"/>, any number above it.</summary>
    internal static int Between(string left, string right, int atMost)
    {
        // What both begin and end with costs nothing; misprints leave nearly all of it.
        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        int end = 0;
        while (end < left.Length - start && end < right.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
            end++;
        return Between(left.AsSpan(start, left.Length - start - end), right.AsSpan(start, right.Length - start - end), atMost);
    }

    private static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int atMost)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            // It never becomes less from row to row.
            if (least > atMost)
                return least;

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
