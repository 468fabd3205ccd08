using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>A head found in lines of heads: its words, where it begins, and on which of the lines.</summary>
internal readonly record struct HeadToken(string Words, Piece Head, int Line);

/// <summary>
/// The heads in lines of nothing but heads, in reading order, however the lines break them: 总计商业, and 企业 below. Where pieces of
/// several heads stand side by side on each line they cannot be put together so, and nothing is found.
/// </summary>
internal static class HeadTokens
{
    private const int LongestText = 400;
    private const int UsualHeads = 20;

    /// <summary>The heads that all the text is made of; null where it is not.</summary>
    internal static List<HeadToken>? Of(IEnumerable<Line> lines, HeadWords known) => Whole(lines, known) ?? Divided(lines, known);

    /// <summary>The heads where each text is one, as nearly always; null where one is none, or may be the beginning of another.</summary>
    private static List<HeadToken>? Whole(IEnumerable<Line> lines, HeadWords known)
    {
        var tokens = new List<HeadToken>(UsualHeads);
        int index = 0;
        int length = 0;
        foreach (Line line in lines)
        {
            foreach (Piece piece in line.Filled)
            {
                if (IsNone(piece))
                    continue;
                string words = piece.Words;
                length += words.Length;
                if (length > LongestText || !known.IsWhole(words))
                    return null;
                tokens.Add(new HeadToken(words, piece, index));
            }

            index++;
        }

        return tokens.Count == 0 ? null : tokens;
    }

    private static bool IsNone(Piece piece) => piece.IsValue || CornerNote.IsPiece(piece) || Scope.IsSerial(piece);

    private static List<HeadToken>? Divided(IEnumerable<Line> lines, HeadWords known)
    {
        var text = new StringBuilder();
        var origins = new List<(Piece Piece, int Line, int At)>();
        int index = 0;
        foreach (Line line in lines)
        {
            foreach (Piece piece in line.Filled)
            {
                string words = IsNone(piece) ? string.Empty : piece.Words;
                if (text.Length + words.Length > LongestText)
                    return null;
                text.Append(words);
                for (int i = 0; i < words.Length; i++)
                    origins.Add((piece, index, i));
            }

            index++;
        }

        return text.Length == 0 ? null : Divide(text.ToString(), origins, known);
    }

    /// <summary>The heads of one line that stand whole, with what stands between them.</summary>
    internal static List<HeadToken> WithForeign(Line line, HeadWords known)
    {
        var tokens = new List<HeadToken>();
        foreach (Piece piece in line.Filled)
        {
            if (!piece.IsValue && !CornerNote.IsPiece(piece))
                tokens.Add(new HeadToken(known.Contains(piece.Words) ? piece.Words : string.Empty, piece, 0));
        }

        return tokens;
    }

    private static List<HeadToken>? Divide(string text, List<(Piece Piece, int Line, int At)> origins, HeadWords known)
    {
        // The length of the head that begins at each place of a whole division; 0 where none does. Longer heads are preferred.
        int[] length = new int[text.Length + 1];
        bool[] ends = new bool[text.Length + 1];
        ends[text.Length] = true;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            foreach (string head in known.BeginningWith(text[i]))
            {
                if (length[i] == 0 && i + head.Length <= text.Length && ends[i + head.Length] && string.CompareOrdinal(text, i, head, 0, head.Length) == 0)
                    length[i] = head.Length;
            }

            ends[i] = length[i] > 0;
        }

        if (!ends[0])
            return null;
        var tokens = new List<HeadToken>();
        for (int i = 0; i < text.Length; i += length[i])
        {
            Piece piece = origins[i].Piece;
            string words = text.Substring(i, length[i]);
            bool isInOne = ReferenceEquals(piece, origins[i + length[i] - 1].Piece);
            tokens.Add(new HeadToken(words, piece.Words == words ? piece : isInOne ? Part(piece, origins[i].At, length[i]) : new Piece(words, piece.Position), origins[i].Line));
        }

        return tokens;
    }
    /// <summary>A head that shares a text with others, as it is printed.</summary>
    private static Piece Part(Piece piece, int at, int length)
    {
        int start = IndexBehind(piece.Text, at);
        while (start < piece.Text.Length && Vocabulary.Words(piece.Text.Substring(start, 1)).Length == 0)
            start++;
        return new Piece(piece.Text.Substring(start, IndexBehind(piece.Text, at + length) - start), piece.Position.Plus(start));
    }

    /// <summary>The index behind so many characters that are words.</summary>
    private static int IndexBehind(string text, int words)
    {
        int index = LabelText.OriginOf(text, words);
        while (index < text.Length && Vocabulary.Words(text.Substring(0, index)).Length < words)
            index++;
        return index;
    }
}
