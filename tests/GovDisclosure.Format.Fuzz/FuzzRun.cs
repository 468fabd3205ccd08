using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
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
/// <param name="current">A file that holds the input being tried, should one take the process along; else null.</param>
internal sealed class FuzzRun(FuzzTarget target, int seed, string? current = null)
{
    private const int MostFindings = 10;
    private const int MostInputs = 3000;
    private const double SecondsUntilHung = 20;
    private static readonly TimeSpan s_minimizing = TimeSpan.FromSeconds(10);

    private readonly List<FuzzFinding> _findings = [];
    private volatile byte[] _input = [];
    private int _executions;
    private int _reports;

    /// <summary>Runs. An input that does not end is a finding and ends the run.</summary>
    internal FuzzOutcome For(TimeSpan budget)
    {
        var clock = Stopwatch.StartNew();
        var answers = new HashSet<string>(StringComparer.Ordinal);
        var feeder = new Thread(() => Feed(clock, budget, answers)) { IsBackground = true, Name = target.Name };
        feeder.Start();
        byte[] input = _input;
        TimeSpan since = Probe.ProcessorTime();
        while (!feeder.Join(200))
        {
            if (input != _input)
                (input, since) = (_input, Probe.ProcessorTime());
            else if ((Probe.ProcessorTime() - since).TotalSeconds > SecondsUntilHung)
                return new FuzzOutcome(target.Name, seed, _executions, _reports, 0, clock.Elapsed.TotalSeconds, [.. _findings, new FuzzFinding("Does not end.", "Does not end.", input)]);
        }

        if (current != null)
            File.Delete(current);
        return new FuzzOutcome(target.Name, seed, _executions, _reports, answers.Count, clock.Elapsed.TotalSeconds, _findings);
    }

    private void Feed(Stopwatch clock, TimeSpan budget, HashSet<string> answers)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random, target.IsText);
        List<byte[]> inputs = [.. target.Seeds];
        int seeds = inputs.Count;
        for (int i = 0; clock.Elapsed < budget && _findings.Count < MostFindings; i++)
        {
            // First what is there, then half the time a seed, half the time something that was answered in a new way.
            byte[] input = i < seeds ? inputs[i] : mutator.Spoil(inputs[random.Next(random.Next(2) == 0 ? seeds : inputs.Count)], inputs[random.Next(inputs.Count)]);
            Probe probe = Try(input);
            _executions++;
            _reports += probe.IsReport ? 1 : 0;
            if (probe.Fault != null)
                Keep(probe, input);
            else if (answers.Add(probe.Answer) && i >= seeds && inputs.Count < MostInputs)
                inputs.Add(input);
        }
    }

    private Probe Try(byte[] input)
    {
        _input = input;
        if (current != null)
            File.WriteAllBytes(current, input);
        return Probe.Of(target, input);
    }

    private void Keep(Probe probe, byte[] input)
    {
        if (_findings.Exists(finding => finding.Signature == probe.Signature))
            return;
        byte[] smallest = Minimizer.Minimize(input, smaller => Try(smaller).Signature == probe.Signature, s_minimizing);
        _findings.Add(new FuzzFinding(probe.Signature!, Probe.Of(target, smallest).Fault ?? probe.Fault!, smallest));
    }
}
