using System;
using Spectre.Console;

namespace NationBatch;

/// <summary>A bar with the share done and the time that is left.</summary>
internal static class ProgressBar
{
    /// <summary>Does some work that tells from time to time what share of it is done.</summary>
    internal static T Show<T>(string name, Func<Action<double>, T> work) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bar =>
            {
                ProgressTask task = bar.AddTask(name, maxValue: 1);
                T result = work(share => task.Value = share);
                task.Value = 1;
                return result;
            });
}
