using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Text;

/// <summary>
/// Text made comparable: white space dropped, width, brackets and punctuation folded, quotation marks dropped,
/// Traditional script folded. <see cref="Fold(string)"/> keeps bracketed notes, <see cref="Plain"/> cuts them.
/// </summary>
internal static class LabelText
{
    private const int ShortText = 128;

    // Behind it only the byte order mark is blank.
    private const char LastBlank = '\u3164';

    // Prose is looked at character by character: one look-up each, in a table small enough to stay near for what most characters
    // are, neither blank nor folded to another. Comparisons would be mispredicted at every mark.
    private static readonly uint[] s_blanks = BuildBlanks();
    private static readonly char[] s_folded = BuildTable();
    private static readonly uint[] s_changes = BuildChanges(s_folded);
    private static readonly Dictionary<char, string> s_sources = BuildSources(s_folded);

    /// <summary>The folded text.</summary>
    internal static string Fold(string text)
    {
        // A number, and a label of the official form without marks, is folded already.
        int start = 0;
        while (start < text.Length && !Has(s_changes, text[start]))
            start++;

        // Stryker disable once Equality: what is folded already may be folded again.
        if (start == text.Length)
            return text;

        // Stryker disable once Equality,Conditional: where the characters lie makes no difference.
        char[]? rented = text.Length <= ShortText ? null : ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> folded = rented ?? stackalloc char[ShortText];
        text.AsSpan(0, start).CopyTo(folded);
        int length = start;
        char[] table = s_folded;
        for (int i = start; i < text.Length; i++)
        {
            // What is dropped is written and then written over: a branch here would be mispredicted at every mark.
            char c = table[text[i]];
            folded[length] = c;
            length += c == '\0' ? 0 : 1;
        }

        string result = TraditionalScript.FoldWords(folded.Slice(0, length).ToString());
        if (rented != null)
        {
            // Stryker disable once Statement: what is not given back is made anew.
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    /// <summary>The folded text; <paramref name="origins"/> receives for each of its characters the index it came from.</summary>
    internal static string Fold(string text, List<int> origins)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (s_folded[text[i]] != '\0')
                origins.Add(i);
        }

        return Fold(text);
    }

    /// <summary>The index that a character of the folded text came from, or the end of the text.</summary>
    internal static int OriginOf(string text, int folded)
    {
        int origin = 0;
        for (int kept = 0; origin < text.Length; origin++)
        {
            if (s_folded[text[origin]] != '\0' && kept++ == folded)
                break;
        }

        return origin;
    }

    // Stryker disable once Bitwise: a character has no sign.
    private static bool Has(uint[] set, char c) => (set[c >> 5] & (1u << (c & 31))) != 0;

    /// <summary>Whether a text folds to this; words that differ in more than their script apart.</summary>
    internal static bool FoldsTo(string text, string folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            char own = s_folded[c];
            if (own == '\0')
                continue;
            if (length == folded.Length || folded[length] != own)
                return false;
            length++;
        }

        return length == folded.Length;
    }

    /// <summary>The folded text without its bracketed notes; enumerators such as (一) stay.</summary>
    internal static string Plain(string text) => CutNotes(Fold(text));

    /// <summary>Cuts bracketed notes from folded text; one left open is cut to the end.</summary>
    internal static string CutNotes(string folded)
    {
        StringBuilder? plain = null;
        int kept = 0;
        int open = folded.IndexOf('(');
        while (open >= 0)
        {
            int end = EndOfBracket(folded, open);
            if (!IsEnumerator(folded, open, end))
            {
                plain ??= new StringBuilder(folded.Length);
                plain.Append(folded, kept, open - kept);
                kept = end;
            }

            open = folded.IndexOf('(', end);
        }

        return plain == null ? folded : plain.Append(folded, kept, folded.Length - kept).ToString();
    }

    /// <summary>The index behind the bracket that matches the one at <paramref name="start"/>, or the end of the text.</summary>
    internal static int EndOfBracket(string folded, int start) => EndOfBracket(folded, start, folded.Length);

    /// <summary>The same, looking no further than <paramref name="limit"/>, which is given back where no bracket matches.</summary>
    internal static int EndOfBracket(string folded, int start, int limit)
    {
        int depth = 0;
        for (int i = start; i < limit; i++)
        {
            if (folded[i] == '(')
                depth++;
            else if (folded[i] == ')' && --depth == 0)
                return i + 1;
        }

        return limit;
    }

    /// <summary>Whether a character is white space or not seen.</summary>
    internal static bool IsBlank(char c) => Has(s_blanks, c);

    /// <summary>Whether a character divides what stands on both sides of it: white space that is seen.</summary>
    internal static bool IsGap(char c) => IsBlank(c) && (char.IsWhiteSpace(c) || c == LastBlank);

    /// <summary>Whether a character sets the direction of what follows, so that digits may be seen in another order.</summary>
    internal static bool IsDirection(char c) => c is >= '\u202A' and <= '\u202E';

    private static bool IsBlankSign(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or LastBlank;

    /// <summary>
    /// Whether a text begins with characters that fold to this word, white space between them apart; words that differ in
    /// more than their script apart.
    /// </summary>
    internal static bool IsAt(ReadOnlySpan<char> text, string word)
    {
        int found = 0;
        for (int i = 0; i < text.Length && found < word.Length; i++)
        {
            char own = s_folded[text[i]];
            if (own == '\0')
                continue;
            if (own != word[found])
                return false;
            found++;
        }

        return found == word.Length;
    }

    /// <summary>Where characters begin that fold to a word, white space between them apart; −1 where they do not stand.</summary>
    internal static int IndexOf(string text, string word)
    {
        ReadOnlySpan<char> firsts = SourcesOf(word[0]).AsSpan();
        int at = 0;
        for (int next = text.AsSpan().IndexOfAny(firsts); next >= 0; next = text.AsSpan(at).IndexOfAny(firsts))
        {
            at += next;
            if (IsAt(text.AsSpan(at), word))
                return at;
            at++;
        }

        return -1;
    }

    /// <summary>Full-width to half-width, one form of each bracket and mark; '\0' for what is dropped.</summary>
    internal static char FoldChar(char c) => s_folded[c];

    private static char[] BuildTable()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
            table[c] = Folded((char)c);
        return table;
    }

    /// <summary>The characters that fold to this one, itself among them.</summary>
    internal static string SourcesOf(char folded) => s_sources.TryGetValue(folded, out string? sources) ? sources : folded.ToString();

    private static Dictionary<char, string> BuildSources(char[] table)
    {
        var sources = new Dictionary<char, string>();
        for (int c = 0; c < table.Length; c++)
        {
            if (table[c] != c && table[c] != '\0')
                sources[table[c]] = (sources.TryGetValue(table[c], out string? others) ? others : table[c].ToString()) + (char)c;
        }

        return sources;
    }

    private static uint[] BuildBlanks()
    {
        // Stryker disable once Arithmetic: more room than needed changes nothing.
        uint[] blanks = new uint[(char.MaxValue + 1) / 32];
        for (char c = '\0'; c <= LastBlank; c++)
        {
            if (IsBlankSign(c))
                Add(c, blanks);
        }

        Add('\uFEFF', blanks);
        return blanks;
    }

    private static uint[] BuildChanges(char[] table)
    {
        // Stryker disable once Arithmetic: more room than needed changes nothing.
        uint[] changes = new uint[table.Length / 32];
        for (int c = 0; c < table.Length; c++)
        {
            // Stryker disable once Equality: what folds to itself may be folded as well.
            if (table[c] != c || table[c] == '\0' || c == TraditionalScript.InWords)
                Add((char)c, changes);
        }

        return changes;
    }

    // Stryker disable once Bitwise,Assignment: a character has no sign, and none is added twice.
    private static void Add(char c, uint[] set) => set[c >> 5] |= 1u << (c & 31);

    private static char Folded(char c)
    {
        if (IsBlank(c))
            return '\0';
        switch (c)
        {
            case '"' or '\'' or '“' or '”' or '‘' or '’' or '＂' or '＇' or '「' or '」' or '『' or '』' or '«' or '»' or '″':
                return '\0';
            case '、' or '､' or '﹐' or '﹑':
                return ',';
            case '。' or '｡' or '•' or '·':
                return '.';
            case '〔' or '【' or '［' or '﹝' or '﹙':
                return '(';
            case '〕' or '】' or '］' or '﹞' or '﹚':
                return ')';
            case '﹕' or '∶':
                return ':';
            case '−' or '–' or '﹣' or '‐' or '‑':
                return '-';
            case '∕':
                return '/';
        }

        return c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : TraditionalScript.Fold(Radicals.Fold(c));
    }

    /// <summary>Whether a bracket is the enumerator of a label, such as （一）, and no note.</summary>
    internal static bool IsEnumerator(string folded, int start, int end)
    {
        if (end - start is < 3 or > 5 || folded[end - 1] != ')')
            return false;
        for (int i = start + 1; i < end - 1; i++)
        {
            if (ChineseNumerals.Digit(folded[i]) < 0 && folded[i] != '十')
                return false;
        }

        return true;
    }
}
