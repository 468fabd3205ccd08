using System;
using System.Linq;

namespace GovDisclosure.Format.Text;

/// <summary>Words looked for in text that was not folded, whatever their width or script and the white space in them.</summary>
internal sealed class FoldedWords
{
    private readonly string[] _words;
#if NET
    private readonly System.Buffers.SearchValues<char> _firsts;
#else
    private readonly char[] _firsts;
#endif

    /// <param name="words">The words, folded.</param>
    internal FoldedWords(params string[] words)
    {
        _words = words;
        char[] firsts = [.. words.SelectMany(word => LabelText.SourcesOf(word[0])).Distinct()];
#if NET
        _firsts = System.Buffers.SearchValues.Create(firsts);
#else
        _firsts = firsts;
#endif
    }

    /// <summary>Where the next of the words begins, or −1.</summary>
    internal int IndexIn(string? text, int start)
    {
        for (int at = NextFirst(text, start); at >= 0; at = NextFirst(text, at + 1))
        {
            foreach (string word in _words)
            {
                if (LabelText.IsAt(text.AsSpan(at), word))
                    return at;
            }
        }

        return -1;
    }

    private int NextFirst(string? text, int start)
    {
        int next = text == null || start >= text.Length ? -1 : text.AsSpan(start).IndexOfAny(_firsts);
        return next < 0 ? -1 : start + next;
    }
}
