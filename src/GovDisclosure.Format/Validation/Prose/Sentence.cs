using System;
using System.Collections.Generic;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation.Prose;

/// <summary>A sentence that can say something to be compared: folded, with its keywords, counts and percentages in order.</summary>
internal sealed class Sentence
{
    private readonly List<int> _origins;

    internal Sentence(string pointer, string text, int start, int length)
    {
        Pointer = pointer;
        Start = start;
        string printed = text.Substring(start, length);
        Printed = printed;
        _origins = new List<int>(length);
        Folded = LabelText.Fold(printed, _origins);
        for (int i = 0; i < Folded.Length; i++)
        {
            if (ProseNumbers.IsUnit(Folded[i]) && ProseNumbers.TryReadCount(Folded, printed, _origins, i, out Count count))
                Counts.Add(count);
            else if (Folded[i] == '%' && ProseNumbers.TryReadPercentage(Folded, printed, _origins, i, out Percentage percentage))
                Percentages.Add(percentage);
            else if (KeywordTable.TryFind(Folded, i, out Keyword keyword))
                i = Add(keyword);
        }
    }

    /// <summary>The JSON pointer of the text it stands in.</summary>
    internal string Pointer { get; }

    /// <summary>Where it begins in that text.</summary>
    internal int Start { get; }

    internal string Printed { get; }

    internal string Folded { get; }

    internal List<Keyword> Keywords { get; } = [];

    internal List<Count> Counts { get; } = [];

    internal List<Percentage> Percentages { get; } = [];

    /// <summary>Whether a word stands at a place.</summary>
    internal static bool IsAt(string folded, int at, string word) =>
        at >= 0 && at + word.Length <= folded.Length && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0;

    internal bool Has(string word) => Folded.IndexOf(word, StringComparison.Ordinal) >= 0;

    internal bool Has(params string[] words) => Array.Exists(words, Has);

    /// <summary>Where a folded character stands in the text.</summary>
    internal int OffsetOf(int folded) => Start + (folded < _origins.Count ? _origins[folded] : 0);

    /// <summary>The place of the last of these words that ends at or before a place, or −1.</summary>
    internal int LastOf(string[] words, int before)
    {
        int last = -1;
        foreach (string word in words)
        {
            int at = before < word.Length ? -1 : Folded.LastIndexOf(word, before - 1, before, StringComparison.Ordinal);
            last = Math.Max(last, at);
        }

        return last;
    }

    /// <summary>Where the clause begins that a place belongs to.</summary>
    internal int StartOfClause(int at)
    {
        while (at > 0 && !IsMark(Folded[at - 1]))
            at--;
        return at;
    }

    /// <summary>Where the clause ends that a place belongs to.</summary>
    internal int EndOfClause(int at)
    {
        while (at < Folded.Length && !IsMark(Folded[at]))
            at++;
        return at;
    }

    /// <summary>The words from one place to another.</summary>
    internal string Between(int start, int end) => end <= start ? string.Empty : Folded.Substring(start, end - start);

    /// <summary>Whether between two places there is none but these characters.</summary>
    internal bool IsOnly(int start, int end, string characters)
    {
        for (int i = start; i < end; i++)
        {
            if (characters.IndexOf(Folded[i]) < 0)
                return false;
        }

        return true;
    }

    internal static bool IsMark(char c) => c is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')';

    private int Add(Keyword keyword)
    {
        Keywords.Add(keyword);
        return keyword.End - 1;
    }
}
