using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Validation;

/// <summary>The reports added up, their sum, and how they compare with the bodies expected.</summary>
internal sealed class ConstituentList
{
    private readonly Lazy<ReportSum> _sum;

    internal ConstituentList(ReportEdition edition, IReadOnlyList<Constituent> constituents, IReadOnlyList<Issuer>? expected)
    {
        Items = constituents;
        _sum = new Lazy<ReportSum>(() => ReportAggregation.Sum(edition, constituents.Select(each => each.Report)));
        if (expected == null)
            return;
        (Missing, Unexpected) = Match(expected, [.. constituents.Select(each => each.Report.Issuer)]);
        bool nameless = expected.Concat(constituents.Select(each => each.Report.Issuer)).Any(issuer => issuer.Identifier == null && issuer.Name == null);
        IsComplete = nameless ? null : Missing.Count == 0 && Unexpected.Count == 0;
    }

    internal IReadOnlyList<Constituent> Items { get; }

    internal ReportSum Sum => _sum.Value;

    /// <summary>Whether the reports are those of the bodies expected; null where no list was given or a body has neither identifier nor name.</summary>
    internal bool? IsComplete { get; }

    /// <summary>Bodies expected whose report is not there.</summary>
    internal IReadOnlyList<Issuer> Missing { get; } = [];

    /// <summary>Bodies whose report is there and was not expected, or is there once more.</summary>
    internal IReadOnlyList<Issuer> Unexpected { get; } = [];

    /// <summary>How a body is called.</summary>
    internal static string NameOf(Issuer issuer) => issuer.Name ?? issuer.Identifier ?? "?";

    private static (List<Issuer> Missing, List<Issuer> Unexpected) Match(IReadOnlyList<Issuer> expected, List<Issuer> given)
    {
        var unmatched = new List<Issuer>(given);
        List<Issuer> missing = Take(expected, unmatched, issuer => issuer.Identifier);
        return (Take(missing, unmatched, issuer => issuer.Name == null ? null : LabelText.Fold(issuer.Name)), unmatched);
    }

    /// <summary>Takes out of the second list what has the key of one of the first, each once, and gives back those of the first that found nothing.</summary>
    private static List<Issuer> Take(IReadOnlyList<Issuer> expected, List<Issuer> given, Func<Issuer, string?> key)
    {
        var byKey = new Dictionary<string, Queue<Issuer>>(StringComparer.Ordinal);
        foreach (Issuer issuer in given)
        {
            if (key(issuer) is not { } own)
                continue;
            if (!byKey.TryGetValue(own, out Queue<Issuer>? queue))
                byKey.Add(own, queue = new Queue<Issuer>());
            queue.Enqueue(issuer);
        }

        var left = new List<Issuer>();
        var taken = new HashSet<Issuer>(ByReference.Instance);
        foreach (Issuer issuer in expected)
        {
            if (key(issuer) is { } own && byKey.TryGetValue(own, out Queue<Issuer>? queue) && queue.Count != 0)
                taken.Add(queue.Dequeue());
            else
                left.Add(issuer);
        }

        given.RemoveAll(taken.Contains);
        return left;
    }

    private sealed class ByReference : IEqualityComparer<Issuer>
    {
        internal static readonly ByReference Instance = new();

        public bool Equals(Issuer? left, Issuer? right) => ReferenceEquals(left, right);

        public int GetHashCode(Issuer issuer) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(issuer);
    }
}
