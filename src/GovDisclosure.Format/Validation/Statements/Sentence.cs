using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>A sentence that can say something to be compared: folded, with its keywords, counts and percentages in order.</summary>
internal sealed class Sentence
{
    private static readonly List<Percentage> s_none = [];

    private readonly Origins _origins;
    private List<Percentage>? _percentages;
    private readonly QuotedText _source;
    private string? _quote;
    private List<TopicWord>? _words;
    private Topic _topics;

    internal Sentence(string pointer, QuotedText source, int start, int length, SentenceSigns signs = SentenceSigns.All)
    {
        _source = source;
        Pointer = pointer;
        Start = start;
        Signs = signs;
        string printed = source.Text.Substring(start, length);
        Printed = printed;
        Folded = Origins.Fold(printed, out _origins);
        for (int i = 0; i < Folded.Length; i++)
        {
            if (ProseNumbers.IsUnit(Folded[i]) && ProseNumbers.TryReadCount(Folded, printed, _origins, i, out Count count))
                Counts.Add(count);
            else if (KeywordTable.TryFind(Folded, i, out Keyword keyword))
                i = Add(keyword);
        }
    }

    /// <summary>The JSON pointer of the text it stands in.</summary>
    internal string Pointer { get; }

    /// <summary>Where it begins in that text.</summary>
    internal int Start { get; }

    internal string Printed { get; }

    /// <summary>The same for others to read.</summary>
    internal string Quote => _quote ??= _source.Quote(Start, Printed.Length);

    /// <summary>What it may hold.</summary>
    internal SentenceSigns Signs { get; }

    internal string Folded { get; }

    internal List<Keyword> Keywords { get; } = [];

    internal List<Count> Counts { get; } = [];

    /// <summary>The numbers given for its keywords, in their order.</summary>
    internal List<Mention> Mentions { get; } = [];

    internal List<Percentage> Percentages => _percentages ??= (Signs & SentenceSigns.Percent) == 0 ? s_none : ReadPercentages();

    private List<TopicWord> Words
    {
        get
        {
            if (_words == null)
            {
                _words = TopicWords.Find(Folded);
                foreach (TopicWord word in _words)
                    _topics |= word.Topic;
            }

            return _words;
        }
    }

    /// <summary>Whether a word of the topic stands anywhere.</summary>
    internal bool Has(Topic topic)
    {
        _ = Words;
        return (_topics & topic) != 0;
    }

    /// <summary>Whether a word of the topic begins at a place.</summary>
    internal bool HasAt(int at, Topic topic)
    {
        foreach (TopicWord word in Words)
        {
            if (word.Start == at && (word.Topic & topic) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The place of the last word of the topic that ends at or before a place, or −1.</summary>
    internal int LastOf(Topic topic, int before)
    {
        for (int i = Words.Count - 1; i >= 0; i--)
        {
            if ((Words[i].Topic & topic) != 0 && Words[i].End <= before)
                return Words[i].Start;
        }

        return -1;
    }

    /// <summary>Whether a word stands at a place.</summary>
    internal static bool IsAt(string folded, int at, string word) =>
        at >= 0 && at + word.Length <= folded.Length && folded[at] == word[0] && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0;

    /// <summary>Whether one of the words stands at a place.</summary>
    internal static bool IsAnyAt(string folded, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (IsAt(folded, at, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words ends at a place.</summary>
    internal static bool IsAnyBefore(string folded, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (IsAt(folded, at - word.Length, word))
                return true;
        }

        return false;
    }

    internal bool Has(string word) => Folded.IndexOf(word, StringComparison.Ordinal) >= 0;

    internal bool HasAny(params string[] words) => Array.Exists(words, Has);

    /// <summary>Where a folded character stands in the text.</summary>
    internal int OffsetOf(int folded) => Start + (folded < Folded.Length ? _origins[folded] : 0);

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

    private List<Percentage> ReadPercentages()
    {
        var percentages = new List<Percentage>();
        for (int i = Folded.IndexOf('%'); i >= 0; i = Folded.IndexOf('%', i + 1))
        {
            if (ProseNumbers.TryReadPercentage(Folded, Printed, _origins, i, out Percentage percentage))
                percentages.Add(percentage);
        }

        return percentages;
    }

    private int Add(Keyword keyword)
    {
        Keywords.Add(keyword);
        return keyword.End - 1;
    }
}
