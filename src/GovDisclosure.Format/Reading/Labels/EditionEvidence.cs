using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Reading.Labels;

/// <summary>What on the page only some editions have: heads of section 二, and labels and captions.</summary>
internal sealed class EditionEvidence
{
    private readonly int[] _heads = new int[ReportEditions.Definitions.Length];
    private readonly int[] _labels = new int[ReportEditions.Definitions.Length];
    private int _headCount;

    /// <summary>Whether a head of section 二 was found.</summary>
    internal bool AnyHead => _headCount > 0;

    /// <summary>Whether a label or a caption was found that not every edition has.</summary>
    internal bool AnyLabel => Array.Exists(_labels, count => count > 0);

    /// <summary>The edition that most heads belong to, then most labels; the newest of those where several are left.</summary>
    internal ReportEdition Leading
    {
        get
        {
            int best = _heads.Length - 1;
            for (int i = best - 1; i >= 0; i--)
            {
                if (_heads[i] > _heads[best] || (_heads[i] == _heads[best] && _labels[i] > _labels[best]))
                    best = i;
            }

            return ReportEditions.Definitions[best].Edition;
        }
    }

    /// <summary>Counts a head for each edition that has it.</summary>
    internal void AddHead(IReadOnlyList<HeadMeaning> meanings)
    {
        _headCount += meanings.Count > 0 ? 1 : 0;
        for (int i = 0; i < meanings.Count; i++)
        {
            if (i == 0 || meanings[i].Edition != meanings[i - 1].Edition)
                _heads[IndexOf(meanings[i].Edition)]++;
        }
    }

    /// <summary>Counts a label or a caption for each edition that has it; one that all have says nothing.</summary>
    internal void AddLabel(IReadOnlyCollection<ReportEdition> editions)
    {
        if (editions.Count == 0 || editions.Count == _labels.Length)
            return;
        foreach (ReportEdition edition in editions)
            _labels[IndexOf(edition)]++;
    }

    /// <summary>The editions that most heads belong to, the newest first; all where there is no head.</summary>
    internal List<ReportEdition> WithMostHeads() => WithMost(_heads, ReportEditions.All.Reverse());

    /// <summary>Those of these editions that most labels belong to; all of them where there is no label that tells.</summary>
    internal List<ReportEdition> WithMostLabels(List<ReportEdition> open) => WithMost(_labels, open);

    /// <summary>Whether each head that was found is one of the edition's.</summary>
    internal bool HasAllHeads(ReportEdition edition) => _heads[IndexOf(edition)] == _headCount;

    private static List<ReportEdition> WithMost(int[] counts, IEnumerable<ReportEdition> open)
    {
        int most = open.Max(edition => counts[IndexOf(edition)]);
        return [.. open.Where(edition => counts[IndexOf(edition)] == most)];
    }

    private static int IndexOf(ReportEdition edition)
    {
        int index = 0;
        while (ReportEditions.Definitions[index].Edition != edition)
            index++;
        return index;
    }
}
