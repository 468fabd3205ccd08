using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The words of the heads of a table, to be found in a text that is made of them.</summary>
internal sealed class HeadWords : IEnumerable<string>
{
    private readonly HashSet<string> _words;
    private readonly Dictionary<char, string[]> _byBeginning;

    // Those that are the beginning of another: 其他 of 其他结果.
    private readonly HashSet<string> _beginnings;

    internal HeadWords(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        _byBeginning = _words.GroupBy(head => head[0]).ToDictionary(heads => heads.Key, heads => heads.OrderByDescending(head => head.Length).ToArray());
        _beginnings = new HashSet<string>(_words.Where(head => _words.Any(other => other.Length > head.Length && other.StartsWith(head, StringComparison.Ordinal))), StringComparer.Ordinal);
    }

    internal bool Contains(string words) => _words.Contains(words);

    /// <summary>Whether it is a head, and no longer one begins with it.</summary>
    internal bool IsWhole(string words) => _words.Contains(words) && !_beginnings.Contains(words);

    /// <summary>The heads that begin with a character, the longest first.</summary>
    internal string[] BeginningWith(char first) => _byBeginning.TryGetValue(first, out string[]? heads) ? heads : [];

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
