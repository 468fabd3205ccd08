using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Validation;

/// <summary>
/// Which body is which: the same identifier, or the same name where one of the two has no identifier. Of two bodies with
/// one name and two identifiers neither is the other.
/// </summary>
internal static class IssuerMatch
{
    /// <summary>Matches each body given with at most one expected, and tells who is left on either side.</summary>
    internal static (IReadOnlyList<Issuer> Missing, IReadOnlyList<Issuer> Over) Match(IReadOnlyList<Issuer> expected, IReadOnlyList<Issuer> given)
    {
        (IReadOnlyList<Issuer> missing, IReadOnlyList<Issuer> over) = Take(expected, given, IdentifierOf, IdentifierOf);

        // Those with an identifier first: they have the smaller choice.
        (missing, over) = Take(missing, over, issuer => IdentifierOf(issuer) == null ? null : NameOf(issuer), OnlyNameOf);
        return Take(missing, over, OnlyNameOf, NameOf);
    }

    /// <summary>Whether bodies without identifier and name may be what the other side lacks.</summary>
    internal static bool MayBeTheSame(IReadOnlyList<Issuer> missing, IReadOnlyList<Issuer> over) =>
        missing.Count == over.Count
        && missing.Count(issuer => !IsNameless(issuer)) <= over.Count(IsNameless)
        && over.Count(issuer => !IsNameless(issuer)) <= missing.Count(IsNameless);

    /// <summary>Tells those that are one of the bodies expected from those that are none.</summary>
    internal static ILookup<bool, Issuer> AreAmong(IReadOnlyList<Issuer> expected, IReadOnlyList<Issuer> issuers)
    {
        var identifiers = new HashSet<string?>(expected.Select(IdentifierOf), StringComparer.Ordinal);
        var names = new HashSet<string?>(expected.Select(NameOf), StringComparer.Ordinal);
        var onlyNames = new HashSet<string?>(expected.Select(OnlyNameOf), StringComparer.Ordinal);
        return issuers.ToLookup(issuer =>
            IdentifierOf(issuer) is { } identifier
                ? identifiers.Contains(identifier) || (NameOf(issuer) is { } name && onlyNames.Contains(name))
                : NameOf(issuer) is { } only && names.Contains(only));
    }

    /// <summary>How a body is called.</summary>
    internal static string Called(Issuer issuer) => NameOf(issuer) != null ? issuer.Name! : IdentifierOf(issuer) ?? "?";

    private static bool IsNameless(Issuer issuer) => IdentifierOf(issuer) == null && NameOf(issuer) == null;

    // Spaces alone name nobody.
    private static string? IdentifierOf(Issuer issuer) => string.IsNullOrWhiteSpace(issuer.Identifier) ? null : issuer.Identifier;

    private static string? NameOf(Issuer issuer) => issuer.Name != null && LabelText.Fold(issuer.Name) is { Length: > 0 } name ? name : null;

    /// <summary>The name of a body that has no identifier.</summary>
    private static string? OnlyNameOf(Issuer issuer) => IdentifierOf(issuer) == null ? NameOf(issuer) : null;

    /// <summary>Takes out what has the same key on both sides, each once.</summary>
    private static (IReadOnlyList<Issuer> Expected, IReadOnlyList<Issuer> Given) Take(
        IReadOnlyList<Issuer> expected,
        IReadOnlyList<Issuer> given,
        Func<Issuer, string?> expectedKey,
        Func<Issuer, string?> givenKey)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < given.Count; i++)
        {
            if (givenKey(given[i]) is not { } key)
                continue;
            if (!places.TryGetValue(key, out Queue<int>? queue))
                places.Add(key, queue = new Queue<int>());
            queue.Enqueue(i);
        }

        var taken = new HashSet<int>();
        Issuer[] left =
        [
            .. expected.Where(issuer =>
                !(expectedKey(issuer) is { } key && places.TryGetValue(key, out Queue<int>? queue) && queue.Count != 0 && taken.Add(queue.Dequeue()))),
        ];
        return (left, [.. given.Where((_, i) => !taken.Contains(i))]);
    }
}
