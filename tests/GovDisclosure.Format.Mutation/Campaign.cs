using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;

namespace GovDisclosure.Format.Mutation;

/// <summary>Tries many changes on several processes. Each outcome is appended to a file at once.</summary>
internal sealed class Campaign(string filter, string outcomes)
{
    // A slow test costs its time with each change that survives: it may be worth leaving out of the scope.
    private const int SlowestTold = 12;

    private readonly ConcurrentDictionary<int, int> _noticedBy = new();
    private readonly Lock _writing = new();
    private Coverage[] _coverage = [];
    private int[] _atStart = [];

    internal List<Trial> Try(IReadOnlyCollection<Change> changes, IReadOnlyCollection<Trial> earlier, int workers)
    {
        File.WriteAllLines(outcomes, earlier.Select(trial => JsonSerializer.Serialize(trial)));
        _coverage = Measure(workers);
        if (_coverage.Length == 0)
            throw new InvalidOperationException("No test was found: the filter selects none, or the changed library does not stand in the folder of the program.");
        Console.WriteLine($"{_coverage.Length} tests, {_coverage.Sum(test => test.Milliseconds) / 1000:F1} s");
        foreach (Coverage test in _coverage.Where(test => !test.Passes))
            Console.WriteLine($"Fails without a change: {test.Name}");
        foreach (Coverage test in _coverage.OrderByDescending(test => test.Milliseconds).Take(SlowestTold))
            Console.WriteLine($"{test.Milliseconds,6:F0} ms {test.Name}");
        ILookup<int, Coverage> reached = _coverage.Where(test => test.Passes).SelectMany(test => test.Changes.Select(change => (change, test))).ToLookup(pair => pair.change, pair => pair.test);

        // A test with inputs drawn at random may reach a change the first time only; what is computed once is never reached again.
        HashSet<int> atStart = [.. _atStart, .. _coverage.SelectMany(test => test.AtStart).Where(change => !reached.Contains(change))];

        var queue = new ConcurrentQueue<Change>(changes.Except(earlier.Select(trial => trial.Change)));
        var trials = new ConcurrentBag<Trial>(earlier);
        Parallel(workers, () =>
        {
            WorkerProcess? process = null;
            while (queue.TryDequeue(out Change? change))
            {
                Coverage[] tests = [.. reached[change.Number]];
                Trial trial = tests.Length > 0 ? TryInProcess(change, tests, ref process) : new Trial(change, Outcome.NotReached);

                // What is computed once was computed as written.
                if (trial.Outcome is Outcome.Survived or Outcome.NotReached && atStart.Contains(change.Number))
                    trial = TryFromStart(change);
                trials.Add(trial);
                Write(trial, trials.Count, changes.Count);
            }

            process?.Dispose();
        });
        return [.. trials.OrderBy(trial => trial.Change.Number)];
    }

    // What takes little time and has noticed much comes first.
    private IEnumerable<int> Ordered(IEnumerable<Coverage> tests) =>
        tests.OrderBy(test => (test.Milliseconds + 1) / (1 + _noticedBy.GetValueOrDefault(test.Test))).Select(test => test.Test);

    private static TimeSpan Limit(IEnumerable<Coverage> tests) => TimeSpan.FromSeconds(10) + TimeSpan.FromMilliseconds(3 * tests.Sum(test => test.Milliseconds));

    private Trial TryInProcess(Change change, Coverage[] tests, ref WorkerProcess? process)
    {
        while (true)
        {
            bool isNew = process is null;
            process ??= new WorkerProcess(filter);
            Trial? trial = Ask(process, change, tests, out bool isSpoilt);
            if (trial is null || isSpoilt)
            {
                Trial ended = Ended(process, change);
                process.Dispose();
                process = null;
                if (trial is null)
                    return ended;
                if (!isNew)
                    continue;
            }

            return trial;
        }
    }

    private Trial TryFromStart(Change change)
    {
        using var process = new WorkerProcess(filter, change.Number);
        Trial? trial = null;
        if (process.Start.Tests == _coverage.Length)
            trial = Ask(process, change, [.. _coverage.Where(test => test.Passes)], out _);
        else if (process.Start.Tests > 0)
            trial = Try(process, change, [.. Enumerable.Range(0, process.Start.Tests)], Limit(_coverage), out _);
        return trial ?? Ended(process, change);
    }

    private static Trial Ended(WorkerProcess process, Change change) =>
        process.HasTimedOut ? new Trial(change, Outcome.TimedOut) : new Trial(change, Outcome.Noticed, "(the process ended)");

    private Trial? Ask(WorkerProcess process, Change change, Coverage[] tests, out bool isSpoilt) =>
        Try(process, change, [.. Ordered(tests)], Limit(tests), out isSpoilt);

    private Trial? Try(WorkerProcess process, Change change, int[] tests, TimeSpan limit, out bool isSpoilt)
    {
        isSpoilt = false;
        if (process.Try(change.Number, tests, limit) is not { } answer)
            return null;
        isSpoilt = answer.IsSpoilt;
        if (answer.Index >= 0)
            _noticedBy.AddOrUpdate(tests[answer.Index], 1, static (_, count) => count + 1);
        return new Trial(change, answer.Test is null ? Outcome.Survived : Outcome.Noticed, answer.Test);
    }

    private Coverage[] Measure(int workers)
    {
        int next = -1;
        var measured = new ConcurrentBag<Coverage>();
        Parallel(workers, () =>
        {
            using var process = new WorkerProcess(filter);
            _atStart = process.Start.Changes;
            for (int test = Interlocked.Increment(ref next); test < process.Start.Tests; test = Interlocked.Increment(ref next))
                measured.Add(process.Cover(test));
        });
        return [.. measured.OrderBy(test => test.Test)];
    }

    private static void Parallel(int workers, Action work)
    {
        Exception? failure = null;
        Thread[] threads = [.. Enumerable.Range(0, workers).Select(_ => new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception e) when (Interlocked.CompareExchange(ref failure, e, null) is null)
            {
            }
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        if (failure is not null)
            throw new InvalidOperationException("Changes could not be tried.", failure);
    }

    private void Write(Trial trial, int count, int all)
    {
        lock (_writing)
        {
            File.AppendAllText(outcomes, JsonSerializer.Serialize(trial) + "\n");
            if (count % 100 == 0 || count == all)
                Console.WriteLine($"{count} of {all}");
        }
    }
}
