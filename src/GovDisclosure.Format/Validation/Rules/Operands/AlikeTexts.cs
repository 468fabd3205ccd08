using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation.Rules.Operands;

/// <summary>
/// Finds for each of many texts another one that is alike to at least nine tenths, without comparing all pairs: two
/// such texts share a piece among the rarest of either, so that only texts that meet in an index of those pieces are
/// compared, and only where enough pieces are left behind the first they share.
/// </summary>
internal sealed class AlikeTexts
{
    private const int MostBuckets = 1 << 24;

    private readonly TextShingles[] _texts;
    private readonly int[] _frequencies;
    private readonly ulong[][] _rarest;

    // For each piece the last text that has it among its rarest, and from there back to the first.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<Entry> _entries = [];

    private AlikeTexts(TextShingles[] texts)
    {
        _texts = texts;
        long pieces = texts.Sum(text => (long)text.Pieces.Length);
        int buckets = 1;
        while (buckets < 2 * pieces && buckets < MostBuckets)
            buckets *= 2;
        _frequencies = new int[buckets];
        foreach (TextShingles text in texts)
        {
            foreach (ulong piece in text.Pieces)
                _frequencies[Bucket(piece)]++;
        }

        _rarest = [.. texts.Select(Rarest)];
    }

    /// <summary>How many pairs were compared in full; for tests.</summary>
    internal int Comparisons { get; private set; }

    /// <summary>For each text the place of another one alike to it, or −1. Texts too short to be compared have none.</summary>
    internal static int[] Find(TextShingles[] texts, out int comparisons)
    {
        var alike = new AlikeTexts(texts);
        int[] found = alike.Find();
        comparisons = alike.Comparisons;
        return found;
    }

    private int[] Find()
    {
        int[] found = [.. _texts.Select(_ => -1)];
        for (int text = 0; text < _texts.Length; text++)
        {
            if (_texts[text].IsShort)
                continue;
            Match(text, found, _ => true);
            Enter(text);
        }

        // The first match ends a search, so that the only partner of a text may have found another one before it came to this.
        for (int text = 0; text < _texts.Length; text++)
        {
            if (found[text] < 0 && !_texts[text].IsShort)
                Match(text, found, other => other > text && found[other] >= 0);
        }

        return found;
    }

    private void Match(int text, int[] found, Func<int, bool> isToCompare)
    {
        int length = _texts[text].Pieces.Length;
        var seen = new HashSet<int>();
        for (int position = 0; position < _rarest[text].Length; position++)
        {
            if (!_last.TryGetValue(_rarest[text][position], out int at))
                continue;
            for (; at >= 0; at = _entries[at].Before)
            {
                // What they share begins at the first piece they share: nothing before it, in either, is in the other.
                (int other, int otherPosition) = (_entries[at].Text, _entries[at].Position);
                int otherLength = _texts[other].Pieces.Length;
                int most = Math.Min(length - position, otherLength - otherPosition);
                if (20L * most < 9L * (length + otherLength) || !isToCompare(other) || !seen.Add(other))
                    continue;
                Comparisons++;
                if (!TextShingles.AreAlike(_texts[text], _texts[other]))
                    continue;
                found[text] = other;
                if (found[other] < 0)
                    found[other] = text;
                return;
            }
        }
    }

    /// <summary>Enters the rarest pieces of a text, each at its first place; one that no other text has is never looked for.</summary>
    private void Enter(int text)
    {
        ulong[] rarest = _rarest[text];
        for (int position = 0; position < rarest.Length; position++)
        {
            ulong piece = rarest[position];
            if (_frequencies[Bucket(piece)] == 1 || (position > 0 && rarest[position - 1] == piece))
                continue;
            int before = _last.TryGetValue(piece, out int last) ? last : -1;
            _last[piece] = _entries.Count;
            _entries.Add(new Entry(text, position, before));
        }
    }

    /// <summary>
    /// The rarest pieces of a text, one more than it can have and still share too few. Alike means
    /// 2·|A ∩ B| ≥ 0.9·(|A| + |B|) and hence |A ∩ B| ≥ 0.45 / 0.55 · |A|, whatever the length of B.
    /// </summary>
    private ulong[] Rarest(TextShingles text)
    {
        ReadOnlySpan<ulong> pieces = text.Pieces;
        int least = ((pieces.Length * 9) + 10) / 11;
        int count = Math.Min(pieces.Length, pieces.Length - least + 1);

        // By frequency, and by the piece where that is the same: the pieces stand in order already.
        long[] order = new long[pieces.Length];
        for (int i = 0; i < order.Length; i++)
            order[i] = ((long)_frequencies[Bucket(pieces[i])] << 32) | (uint)i;
        Array.Sort(order);
        var rarest = new ulong[count];
        for (int i = 0; i < count; i++)
            rarest[i] = pieces[(int)(order[i] & uint.MaxValue)];
        return rarest;
    }

    // Pieces that share a bucket count as less rare than they are; which are rarest is a matter of speed only.
    private int Bucket(ulong piece) => (int)(unchecked(piece * 0x9E3779B97F4A7C15UL) >> 40) & (_frequencies.Length - 1);

    private readonly record struct Entry(int Text, int Position, int Before);
}
