using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Fuzz;

/// <summary>
/// <c>dotnet run -c Release --project tests/GovDisclosure.Format.Fuzz -- [TARGET|all] [--seconds N] [--seed N] [--losses] [--input FILE]</c>:
/// feeds a target, or tries one input again. Ends with 1 where something was found.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        string name = args is [{ } first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? first : "all";
        Promises.MindLosses = args.Contains("--losses");
        FuzzTarget[] targets = name == "all" ? [.. Targets.All] : [Targets.Of(name)];
        if (Option(args, "--input") is { } file)
            return targets.Sum(target => Replay(target, File.ReadAllBytes(file))) == 0 ? 0 : 1;

        var budget = TimeSpan.FromSeconds(int.Parse(Option(args, "--seconds") ?? "60", NumberStyles.None, CultureInfo.InvariantCulture));
        int seed = int.Parse(Option(args, "--seed") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture);
        foreach (string absent in Seeds.Absent())
            Console.WriteLine(absent);
        int found = 0;
        foreach (FuzzTarget target in targets)
        {
            using var folder = new FindingsFolder(target.Name);
            FuzzOutcome outcome = new FuzzRun(target, seed, folder).For(budget);
            Console.WriteLine(outcome);
            foreach (FuzzFinding finding in outcome.Findings)
                Console.WriteLine($"{folder.PathOf(finding)}\n  {finding.Fault.ReplaceLineEndings("\n  ")}");
            found += outcome.Findings.Count;
        }

        return found == 0 ? 0 : 1;
    }

    private static int Replay(FuzzTarget target, byte[] input)
    {
        Probe probe = Probe.Of(target, input);
        Console.WriteLine($"{target.Name}: {probe.Fault ?? "nothing amiss; " + probe.Answer}");
        return probe.Fault is null ? 0 : 1;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
}
