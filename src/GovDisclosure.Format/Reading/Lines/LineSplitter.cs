using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Lines;

/// <summary>
/// Divides a line of text at its gaps. Two blanks divide always; one blank divides numbers from what stands before
/// them, since it is the border of a cell. Nothing is divided inside brackets.
/// </summary>
internal static class LineSplitter
{
    private static readonly char[] s_closing = [')', '）', '〕', '】', '］'];

    /// <summary>Whether blanks stand in a text, so that it may have several pieces.</summary>
    internal static bool HasGap(string text)
    {
        foreach (char c in text)
        {
            if (LabelText.IsGap(c))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a trimmed text is one piece for certain, seen at one look: no blank stands in it, or only single ones in a sentence,
    /// which ends with neither a number nor a label.
    /// </summary>
    internal static bool IsWhole(string text)
    {
        bool isSentence = text.Length > 0 && text[text.Length - 1] is '。' or '；';
        for (int i = 0; i < text.Length; i++)
        {
            if (!LabelText.IsGap(text[i]))
                continue;
            if (!isSentence || text[i] is '\t' or '\u3000' || LabelText.IsGap(text[i + 1]))
                return false;
        }

        return true;
    }

    /// <summary>The pieces of a trimmed text; <paramref name="folded"/> is its folded text, where that is known.</summary>
    internal static IReadOnlyList<Piece> Split(string text, SourcePosition start, string? folded = null)
    {
        if (text.Length == 0)
            return [];
        List<(int Start, int End, bool WideGap)> words = Words(text);
        if (words.Count == 1)
            return [new Piece(text, start, IsFused(text), folded)];

        // A unit belongs to the number before it.
        for (int i = words.Count - 1; i > 0; i--)
        {
            if (!words[i].WideGap && NumberText.IsUnit(text, words[i].Start, words[i].End) && IsValue(text, words[i - 1]))
            {
                words[i - 1] = (words[i - 1].Start, words[i].End, words[i - 1].WideGap);
                words.RemoveAt(i);
            }
        }

        if (words.Count == 1)
            return [new Piece(text, start, IsFused(text), folded)];

        // Numbers at the end of the line are cells, whatever the gap.
        int firstNumber = words.Count;
        while (firstNumber > 0 && IsValue(text, words[firstNumber - 1]))
            firstNumber--;

        var pieces = new List<Piece>();
        int from = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !words[i].WideGap && i < firstNumber)
                continue;
            int begin = words[from].Start;
            string piece = text.Substring(begin, words[i - 1].End - begin);
            pieces.Add(new Piece(piece, start.Plus(begin), IsFused(piece), piece.Length == text.Length ? folded : null));
            from = i;
        }

        return pieces;
    }

    /// <summary>The words of a text, divided at every blank outside brackets.</summary>
    internal static IEnumerable<Piece> Words(string text, SourcePosition start)
    {
        foreach ((int begin, int end, _) in Words(text))
            yield return new Piece(text.Substring(begin, end - begin), start.Plus(begin));
    }

    /// <summary>Whether the text is several values set off by blanks.</summary>
    internal static bool AreValues(string text)
    {
        if (IsWhole(text))
            return false;
        List<(int Start, int End, bool WideGap)> words = Words(text);
        foreach ((int Start, int End, bool WideGap) word in words)
        {
            if (!IsValue(text, word))
                return false;
        }

        return words.Count > 1;
    }

    /// <summary>Whether numbers run together in a piece: digits that begin with 0, as no number does.</summary>
    internal static bool IsFused(string piece)
    {
        if (piece.Length < 2 || piece[0] != '0')
            return false;
        foreach (char c in piece)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static bool IsValue(string text, (int Start, int End, bool WideGap) word)
    {
        if (!NumberText.MayBegin(text[word.Start]))
            return false;
        string piece = text.Substring(word.Start, word.End - word.Start);
        return IsFused(piece) || NumberText.Parse(piece).Kind is NumberTextKind.Number or NumberTextKind.Mark;
    }

    private static List<(int Start, int End, bool WideGap)> Words(string text)
    {
        var words = new List<(int, int, bool)>();
        int depth = 0;
        int start = -1;
        int end = 0;
        int gap = 0;
        bool wide = false;

        // A bracket that the line leaves open holds nothing together.
        int lastClosing = text.LastIndexOfAny(s_closing);
        for (int i = 0; i <= text.Length; i++)
        {
            bool isIdeograph = i < text.Length && text[i] is >= '\u4E00' and <= '\u9FFF';
            if (isIdeograph || (i < text.Length && !LabelText.IsGap(text[i])))
            {
                if (start < 0)
                {
                    start = i;
                    wide = gap >= 2;
                }

                if (!isIdeograph)
                {
                    char folded = LabelText.FoldChar(text[i]);
                    depth += folded == '(' ? 1 : folded == ')' && depth > 0 ? -1 : 0;
                }

                gap = 0;
                end = i + 1;
                continue;
            }

            // A tab or an ideographic space is as wide as two blanks.
            gap += i < text.Length && text[i] is '\t' or '\u3000' ? 2 : 1;
            bool inside = depth > 0 && i < lastClosing && gap < 2;
            if (start >= 0 && !inside)
            {
                words.Add((start, end, wide));
                start = -1;
                depth = 0;
            }
        }

        return words;
    }
}
