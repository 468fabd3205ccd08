using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace GovDisclosure.Format.Fuzz;

/// <summary>An input that broke something, as small as it could be made.</summary>
internal sealed record FuzzFinding(string Signature, string Fault, byte[] Input);

/// <summary>What a run came to.</summary>
internal sealed record FuzzOutcome(string Target, int Seed, int Executions, int Reports, int Answers, double Seconds, IReadOnlyList<FuzzFinding> Findings)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Target}, seed {Seed}: {Executions} inputs in {Seconds:F0} s, {Executions / Math.Max(Seconds, 0.001):F0} a second; {Reports} reports, {Answers} different answers, {Findings.Count} findings");
}

/// <summary>Feeds a target for a time. The sequence of inputs depends on the seed alone, how many there are on the time.</summary>
/// <param name="target">What is fed.</param>
/// <param name="seed">The seed.</param>
/// <param name="folder">Where it puts what it finds, or null.</param>
internal sealed class FuzzRun(FuzzTarget target, int seed, FindingsFolder? folder = null)
{
    // Of the inputs that are answered as one before was, every so manieth is looked into as thoroughly as the others.
    private const int Thoroughly = 16;
    private const double SecondsUntilHung = 20;
    private static readonly TimeSpan s_minimizing = TimeSpan.FromSeconds(10);

    private readonly List<FuzzFinding> _findings = [];
    private volatile byte[] _input = [];
    private int _executions;
    private int _reports;

    /// <summary>Runs until so much was found. An input that does not end is a finding and ends the run.</summary>
    internal FuzzOutcome For(TimeSpan budget, int mostFindings = 10)
    {
        // Making the seeds takes time of its own.
        _ = target.Seeds;
        var clock = Stopwatch.StartNew();
        var answers = new HashSet<string>(StringComparer.Ordinal);
        var feeder = new Thread(() => Feed(clock, budget, answers, mostFindings)) { IsBackground = true, Name = target.Name };
        feeder.Start();
        byte[] input = _input;
        TimeSpan since = Environment.CpuUsage.TotalTime;
        while (!feeder.Join(200))
        {
            if (input != _input)
                (input, since) = (_input, Environment.CpuUsage.TotalTime);
            else if ((Environment.CpuUsage.TotalTime - since).TotalSeconds > SecondsUntilHung)
            {
                Add(new FuzzFinding("Does not end.", "Does not end.", input));
                break;
            }
        }

        return new FuzzOutcome(target.Name, seed, _executions, _reports, answers.Count, clock.Elapsed.TotalSeconds, _findings);
    }

    private void Feed(Stopwatch clock, TimeSpan budget, HashSet<string> answers, int mostFindings)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random, target.IsText);
        var pool = new Pool(random, target.Seeds);
        for (int i = 0; clock.Elapsed < budget && _findings.Count < mostFindings; i++)
        {
            bool isSeed = i < target.Seeds.Count;
            byte[] input = isSeed ? target.Seeds[i] : mutator.Spoil(pool.Next(), pool.Any());
            bool isNew = false;
            Probe probe = Try(input, answer =>
            {
                isNew = answers.Add(answer);
                return isNew || i % Thoroughly == 0;
            });
            _executions++;
            _reports += probe.IsReport ? 1 : 0;
            if (probe.Fault != null)
                Keep(probe, input);
            else if (isSeed || isNew)
                pool.Add(input, isSeed, probe.IsReport);
        }
    }

    private Probe Try(byte[] input, Func<string, bool> isWorthwhile)
    {
        _input = input;
        folder?.Trying(input);
        return Probe.Of(target, input, isWorthwhile);
    }

    private void Keep(Probe probe, byte[] input)
    {
        if (_findings.Exists(finding => finding.Signature == probe.Signature))
            return;
        byte[] smallest = Minimizer.Minimize(input, smaller => Try(smaller, answer => true).Signature == probe.Signature, s_minimizing);
        Add(new FuzzFinding(probe.Signature!, Probe.Of(target, smallest).Fault ?? probe.Fault!, smallest));
    }

    private void Add(FuzzFinding finding)
    {
        _findings.Add(finding);
        folder?.Add(finding);
    }
}
