using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Mutation;

/// <summary>
/// With the changed library in its folder, <c>GovDisclosure.Format.Mutation SCOPE REPORT RESULT [--earlier OUTCOMES] [FILE …]</c>:
/// tries the changes of Stryker's report that belong to the scope, or those of the files named alone, and writes <c>RESULT.md</c> and
/// <c>RESULT.jsonl</c>. What an earlier run noticed is not tried again. Ends with 1 where fewer are noticed than the scope asks for.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is [Worker.Argument, string filter])
            return Worker.Serve(new TestFilter(filter));

        if (args is not [string config, string report, string result, .. string[] files])
        {
            Console.Error.WriteLine("GovDisclosure.Format.Mutation SCOPE REPORT RESULT [--earlier OUTCOMES] [FILE ...]");
            return 2;
        }

        var earlier = new EarlierTrials([]);
        if (files is ["--earlier", var outcomes, .. string[] rest])
            (earlier, files) = (new EarlierTrials(File.ReadAllLines(outcomes)), rest);

        Scope scope = Scope.Of(Path.GetFileNameWithoutExtension(config), File.ReadAllText(config));
        Change[] changes = [.. Change.ReadAll(File.ReadAllText(report)).Where(scope.Holds).Where(change => files.Length == 0 || files.Contains(change.File))];
        List<Trial> trials = new Campaign(scope.Tests, result + ".jsonl").Try(changes, earlier.Of(changes), Environment.ProcessorCount);
        string summary = Summary.Of(scope, trials);
        File.WriteAllText(result + ".md", summary);
        Console.WriteLine(summary.Split('\n')[0]);
        return Summary.Score(trials) >= scope.Threshold ? 0 : 1;
    }
}
