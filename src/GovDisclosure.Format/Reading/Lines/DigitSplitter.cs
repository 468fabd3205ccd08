using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>
/// Divides digits that ran together into the numbers of a row. A blank is a border; no number but 0 begins with 0.
/// </summary>
internal static class DigitSplitter
{
    /// <summary>The one way to divide the digits into so many numbers, or null where there is none or more than one.</summary>
    internal static IReadOnlyList<string>? Split(string text, int count)
    {
        string[] chunks = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (chunks.Length == 0 || chunks.Length > count)
            return null;
        if (chunks.Length == count)
            return chunks;
        if (chunks.Sum(chunk => chunk.Length) < count || chunks.Any(chunk => chunk.Any(c => c is < '0' or > '9')))
            return null;

        string digits = string.Concat(chunks);
        var borders = new HashSet<int>();
        int end = 0;
        foreach (string chunk in chunks)
            borders.Add(end += chunk.Length);

        long[,] ways = CountWays(digits, borders, count);
        return ways[0, count] == 1 ? Trace(digits, borders, count, ways) : null;
    }

    /// <summary>ways[i, k]: in how many ways the digits from i on make k numbers, counted to 2.</summary>
    private static long[,] CountWays(string digits, HashSet<int> borders, int count)
    {
        var ways = new long[digits.Length + 1, count + 1];
        ways[digits.Length, 0] = 1;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            for (int k = 1; k <= count; k++)
            {
                foreach (int end in Ends(digits, borders, i))
                    ways[i, k] = Math.Min(2, ways[i, k] + ways[end, k - 1]);
            }
        }

        return ways;
    }

    private static List<string> Trace(string digits, HashSet<int> borders, int count, long[,] ways)
    {
        var numbers = new List<string>(count);
        int start = 0;
        for (int k = count; k > 0; k--)
        {
            int end = Ends(digits, borders, start).First(e => ways[e, k - 1] > 0);
            numbers.Add(digits.Substring(start, end - start));
            start = end;
        }

        return numbers;
    }

    private static IEnumerable<int> Ends(string digits, HashSet<int> borders, int start)
    {
        for (int end = start + 1; end <= digits.Length && end - start <= 13; end++)
        {
            yield return end;
            if (digits[start] == '0' || borders.Contains(end))
                yield break;
        }
    }
}
