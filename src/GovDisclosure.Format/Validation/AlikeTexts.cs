using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// Finds for each of many texts another one that is alike to at least nine tenths, without comparing all pairs: two
/// such texts share a piece among the rarest tenth of either, so that only texts that meet in an index of those pieces
/// are compared.
/// </summary>
internal sealed class AlikeTexts
{
    private readonly TextShingles[] _texts;
    private readonly Dictionary<ulong, int> _frequencies = [];
    private readonly Dictionary<ulong, List<int>> _index = [];
    private readonly ulong[][] _rarest;

    private AlikeTexts(TextShingles[] texts)
    {
        _texts = texts;
        foreach (TextShingles text in texts)
        {
            foreach (ulong piece in text.Pieces)
                _frequencies[piece] = _frequencies.TryGetValue(piece, out int count) ? count + 1 : 1;
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
            Match(text, found);
            foreach (ulong piece in _rarest[text].Distinct())
            {
                if (!_index.TryGetValue(piece, out List<int>? list))
                    _index.Add(piece, list = []);
                list.Add(text);
            }
        }

        // The first match ends a search, so that the only partner of a text may have found another one.
        for (int text = 0; text < _texts.Length; text++)
        {
            if (found[text] < 0 && !_texts[text].IsShort)
                Match(text, found);
        }

        return found;
    }

    private void Match(int text, int[] found)
    {
        var seen = new HashSet<int> { text };
        foreach (ulong piece in _rarest[text])
        {
            if (!_index.TryGetValue(piece, out List<int>? others))
                continue;
            foreach (int other in others)
            {
                if (!seen.Add(other))
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

    /// <summary>
    /// The rarest pieces of a text, one more than it can have and still share too few. Alike means
    /// 2·|A ∩ B| ≥ 0.9·(|A| + |B|) and hence |A ∩ B| ≥ 0.45 / 0.55 · |A|, whatever the length of B.
    /// </summary>
    private ulong[] Rarest(TextShingles text)
    {
        ulong[] pieces = text.Pieces.ToArray();
        int least = (int)Math.Ceiling(pieces.Length * 9 / 11.0);
        int count = Math.Min(pieces.Length, pieces.Length - least + 1);
        return [.. pieces.OrderBy(piece => _frequencies[piece]).ThenBy(piece => piece).Take(count)];
    }
}
