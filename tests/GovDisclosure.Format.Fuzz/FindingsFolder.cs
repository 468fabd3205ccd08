using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Where a run puts what it finds: <c>artifacts/fuzz/TARGET</c>. What is worth keeping is moved to <see cref="Seeds.Findings"/>.</summary>
internal static class FindingsFolder
{
    /// <summary>The file that holds the input being tried.</summary>
    internal static string Current(string target) => Path.Combine(Of(target), "current");

    /// <summary>Writes the inputs, and beside each what it did; returns the paths.</summary>
    internal static IReadOnlyList<string> Write(FuzzOutcome outcome)
    {
        var paths = new List<string>();
        foreach (FuzzFinding finding in outcome.Findings)
        {
            string path = Path.Combine(Of(outcome.Target), Convert.ToHexStringLower(SHA256.HashData(finding.Input))[..12]);
            File.WriteAllBytes(path, finding.Input);
            File.WriteAllText(path + ".fault.txt", finding.Fault);
            paths.Add(path);
        }

        return paths;
    }

    private static string Of(string target) => Directory.CreateDirectory(Path.Combine(Tests.Support.Repository.Root, "artifacts", "fuzz", target)).FullName;
}
