using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>A head of section 二 as it stands, and the columns it may mean (none if it is not the form's).</summary>
internal sealed record DisclosureHead(Piece Piece, IReadOnlyList<HeadMeaning> Meanings)
{
    /// <summary>Its notes, a unit among them; null where there are none.</summary>
    internal List<Note>? Notes { get; } = Scope.NotesIn(Piece);

    /// <summary>Whether it is cut, so that the order of the form told which of several columns it means.</summary>
    internal bool IsCut { get; init; }
}

/// <summary>Recognises the heads of section 二, also where a head is broken over pieces or several stand in one.</summary>
internal static class DisclosureHeads
{
    private const int LongestBreak = 4;
    private const int AmbiguousCost = 1;
    private const int UnknownCost = 10;

    internal static bool IsHead(Piece piece) => !Label.MayBegin(piece.Plain) && Vocabulary.DisclosureHeads.ContainsKey(piece.Words);

    /// <summary>Whether the piece is the beginning of a head that goes on below.</summary>
    internal static bool IsBeginning(Piece piece) =>
        piece.Plain.Length > 1 && Array.Exists(LabelScanner.HeadTexts, head => head.Length > piece.Plain.Length && head.StartsWith(piece.Plain, StringComparison.Ordinal));

    internal static bool StartsWithHead(string plain) => LongestHead(plain, 0) > 0;

    /// <summary>What stands behind 信息内容 on its line.</summary>
    internal static IEnumerable<Piece> TokensBehind(Line line)
    {
        Piece first = line.Filled[0];
        IEnumerable<Piece> rest = line.Filled.Skip(1);
        if (first.Plain.Length == Vocabulary.InformationContent.Length)
            return rest;
        int start = LabelText.OriginOf(first.Text, Vocabulary.InformationContent.Length);
        return rest.Prepend(new Piece(first.Text.Substring(start), first.Position.Plus(start)));
    }

    /// <summary>The heads of these lines: one after the other, or else each broken over the lines, side by side.</summary>
    internal static IReadOnlyList<DisclosureHead> Parse(IReadOnlyList<IReadOnlyList<Piece>> lines, int? year = null)
    {
        if (lines.Count == 1 && WholeHeads(lines[0]) is { } whole)
            return whole;
        List<DisclosureHead> heads = Parse(lines.SelectMany(line => line).ToArray(), year);
        if (heads.TrueForAll(head => head.Meanings.Count > 0) || BrokenHeads.Join(lines, IsWhole) is not { } columns)
            return heads;
        List<DisclosureHead> joined = Parse(columns, year);
        return joined.TrueForAll(head => head.Meanings.Count > 0) ? joined : heads;
    }

    /// <summary>The heads where each is whole and none stands twice, as nearly always; else null.</summary>
    private static DisclosureHead[]? WholeHeads(IReadOnlyList<Piece> pieces)
    {
        var heads = new DisclosureHead[pieces.Count];
        for (int i = 0; i < heads.Length; i++)
        {
            if (!IsHead(pieces[i]) || !Vocabulary.DisclosureHeads.TryGetValue(pieces[i].Words, out List<HeadMeaning>? meanings) || IsAmbiguous(meanings))
                return null;
            for (int k = 0; k < i; k++)
            {
                if (heads[k].Meanings[0].Column.Name == meanings[0].Column.Name)
                    return null;
            }

            heads[i] = new DisclosureHead(pieces[i], meanings);
        }

        return heads;
    }

    private static bool IsWhole(Piece piece) =>
        Vocabulary.DisclosureHeads.TryGetValue(piece.Words, out List<HeadMeaning>? meanings) && !IsAmbiguous(meanings);

    /// <summary>The heads in order. Whole heads are preferred, then cut ones, told apart by their place.</summary>
    private static List<DisclosureHead> Parse(IReadOnlyList<Piece> tokens, int? year)
    {
        var pieces = new List<Piece>(tokens.Count);
        foreach (Piece token in tokens)
        {
            if (IsHead(token))
                pieces.Add(token);
            else
                pieces.AddRange(Divide(token));
        }

        int count = pieces.Count;
        int[] cost = new int[count + 1];
        int[] length = new int[count + 1];
        for (int i = count - 1; i >= 0; i--)
        {
            cost[i] = cost[i + 1] + UnknownCost;
            length[i] = 1;
            for (int k = 1; k <= LongestBreak && i + k <= count; k++)
            {
                if (!Vocabulary.DisclosureHeads.TryGetValue(Joined(pieces, i, k).Words, out List<HeadMeaning>? meanings))
                    continue;
                int total = cost[i + k] + (IsAmbiguous(meanings) ? AmbiguousCost : 0);
                if (total < cost[i])
                {
                    cost[i] = total;
                    length[i] = k;
                }
            }
        }

        return Build(pieces, length, year);
    }

    private static List<DisclosureHead> Build(List<Piece> pieces, int[] length, int? year)
    {
        var heads = new List<DisclosureHead>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> repeated = Repeated(pieces, length, year, out HashSet<string> whole);
        for (int i = 0; i < pieces.Count; i += length[i])
        {
            Piece piece = Joined(pieces, i, length[i]);
            if (!Vocabulary.DisclosureHeads.TryGetValue(piece.Words, out List<HeadMeaning>? meanings))
            {
                heads.Add(new DisclosureHead(piece, []));
                continue;
            }

            // 上年 at a head that stands again without: that of last year.
            if (IsOfElse(piece, meanings, year) && whole.Contains(meanings[0].Column.Name))
            {
                heads.Add(new DisclosureHead(piece, []));
                continue;
            }

            // A cut head means the first of its columns that has not been seen.
            IReadOnlyList<HeadMeaning> meant = IsAmbiguous(meanings) ? meanings.Where(meaning => !taken.Contains(meaning.Column.Name)).Take(1).ToArray() : meanings;
            if (meant.Count > 0 && (!taken.Add(meant[0].Column.Name) || repeated.Contains(meant[0].Column.Name)))
                meant = [];
            heads.Add(new DisclosureHead(piece, meant) { IsCut = IsAmbiguous(meanings) });
        }

        return heads;
    }

    private static Piece Joined(List<Piece> pieces, int start, int count) =>
        count == 1 ? pieces[start] : new Piece(string.Concat(pieces.Skip(start).Take(count).Select(piece => piece.Text)), pieces[start].Position);

    /// <summary>
    /// Columns whose whole head stands twice, be it that of one edition and that of the other: nothing says which of the two is this year's.
    /// </summary>
    private static HashSet<string> Repeated(List<Piece> pieces, int[] length, int? year, out HashSet<string> seen)
    {
        seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < pieces.Count; i += length[i])
        {
            Piece piece = Joined(pieces, i, length[i]);
            if (Vocabulary.DisclosureHeads.TryGetValue(piece.Words, out List<HeadMeaning>? meanings) && !IsAmbiguous(meanings) && !IsOfElse(piece, meanings, year) && !seen.Add(meanings[0].Column.Name))
                repeated.Add(meanings[0].Column.Name);
        }

        return repeated;
    }

    private static bool IsOfElse(Piece piece, List<HeadMeaning> meanings, int? year) =>
        Scope.NotesIn(piece) is { } notes && notes.Exists(note => note.SaysElse(year, Scope.IsLastYears(meanings[0].Column)));

    /// <summary>Whether an edition has several columns that it may be; those of an edition follow each other.</summary>
    private static bool IsAmbiguous(List<HeadMeaning> meanings)
    {
        for (int i = 1; i < meanings.Count; i++)
        {
            if (meanings[i].Edition == meanings[i - 1].Edition)
                return true;
        }

        return false;
    }

    /// <summary>Divides a piece in which several whole heads follow each other.</summary>
    private static List<Piece> Divide(Piece piece)
    {
        var origins = new List<int>();
        string folded = LabelText.Fold(piece.Text, origins);
        var divided = new List<Piece>();
        int start = 0;
        while (start < folded.Length)
        {
            int end = LongestHead(folded, start);
            if (end < 0)
                return [piece];
            int from = origins[start];
            int to = origins[end - 1] + 1;
            divided.Add(new Piece(piece.Text.Substring(from, to - from), piece.Position.Plus(from)));
            start = end;
        }

        return divided.Count > 0 ? divided : [piece];
    }

    private static int LongestHead(string folded, int start)
    {
        int best = -1;
        foreach (string head in LabelScanner.HeadTexts)
        {
            if (string.CompareOrdinal(folded, start, head, 0, head.Length) == 0 && start + head.Length > best)
                best = start + head.Length;
        }

        if (best > 0 && best < folded.Length && folded[best] == '(')
            best = LabelText.EndOfBracket(folded, best);
        return best;
    }
}
