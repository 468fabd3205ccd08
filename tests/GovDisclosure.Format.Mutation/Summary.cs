using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Mutation;

/// <summary>The outcomes of a scope, as Markdown.</summary>
internal static class Summary
{
    /// <summary>The share of the changes that were noticed or timed out, in percent.</summary>
    internal static decimal Score(IReadOnlyCollection<Trial> trials) =>
        trials.Count == 0 ? 0 : 100m * trials.Count(trial => trial.Outcome is Outcome.Noticed or Outcome.TimedOut) / trials.Count;

    internal static string Of(Scope scope, IReadOnlyCollection<Trial> trials)
    {
        var text = new StringBuilder();
        int Count(Outcome outcome) => trials.Count(trial => trial.Outcome == outcome);
        text.Append(CultureInfo.InvariantCulture, $"{scope.Name}: {trials.Count} changes, {Count(Outcome.Noticed)} noticed, {Count(Outcome.TimedOut)} timed out, {Count(Outcome.Survived)} survived, {Count(Outcome.NotReached)} not reached: {Math.Floor(Score(trials) * 100) / 100} % (at least {scope.Threshold} %)\n\n");
        foreach (IGrouping<string, Trial> file in trials.Where(trial => trial.Outcome is Outcome.Survived or Outcome.NotReached).GroupBy(trial => trial.Change.File, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {file.Key}\n\n");
            foreach (Trial trial in file.OrderBy(trial => trial.Change.Line))
                text.Append(CultureInfo.InvariantCulture, $"- {trial.Change.Line}: {trial.Change.Kind}{(trial.Outcome == Outcome.NotReached ? ", not reached" : "")}: `{string.Join(' ', trial.Change.Replacement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}`\n");
            text.Append('\n');
        }

        return text.ToString();
    }
}
