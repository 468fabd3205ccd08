using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Mutation;

/// <summary>
/// What an earlier run noticed. It holds for the same change of the same file still, where tests were only added: the change is
/// known by what it puts in place of what, and by its place among those alike, where there are as many as there were.
/// </summary>
internal sealed class EarlierTrials
{
    private readonly Dictionary<(string File, string Kind, string Replacement), Trial[]> _trials;

    internal EarlierTrials(IEnumerable<string> lines) =>
        _trials = ByContent(lines.Select(line => JsonSerializer.Deserialize<Trial>(line)!), trial => trial.Change);

    /// <summary>The outcomes of these changes that were noticed then.</summary>
    internal List<Trial> Of(IEnumerable<Change> changes) =>
    [
        .. ByContent(changes, change => change)
            .Where(alike => _trials.TryGetValue(alike.Key, out Trial[]? earlier) && earlier.Length == alike.Value.Length)
            .SelectMany(alike => alike.Value.Zip(_trials[alike.Key], (change, earlier) => earlier with { Change = change }))
            .Where(trial => trial.Outcome is Outcome.Noticed or Outcome.TimedOut),
    ];

    private static Dictionary<(string File, string Kind, string Replacement), T[]> ByContent<T>(IEnumerable<T> all, Func<T, Change> changeOf) => all
        .GroupBy(each => (changeOf(each).File, changeOf(each).Kind, changeOf(each).Replacement))
        .ToDictionary(alike => alike.Key, alike => alike.OrderBy(each => changeOf(each).Line).ThenBy(each => changeOf(each).Number).ToArray());
}
