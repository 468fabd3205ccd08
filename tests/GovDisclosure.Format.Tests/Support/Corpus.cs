using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Reports, each with the numbers that stand in it, in the folders <c>raw</c> and <c>truth</c>.</summary>
internal sealed class Corpus
{
    private readonly string _folder;

    private readonly ILookup<string, string> _open;

    private Corpus(string folder, params string[] besides)
    {
        _folder = folder;
        Files = [.. Directory.GetFiles(Path.Combine(folder, "raw")).Concat(besides).Order(StringComparer.Ordinal)];
        string open = Path.Combine(folder, "open-cells.tsv");
        _open = (File.Exists(open) ? File.ReadLines(open) : []).Skip(1).Select(line => line.Split('\t')).ToLookup(parts => parts[0], parts => parts[1]);
    }

    /// <summary>Those of the repository: made up, in the forms in which reports are found, and the sample.</summary>
    internal static Corpus Own => new(Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "Corpus"), Repository.SampleReport);

    /// <summary>Published ones, read by hand. They lie beside the repository; where they are absent, the test is skipped.</summary>
    internal static Corpus Published => new(Needed.Reports);

    internal IReadOnlyList<string> Files { get; }

    internal static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>What was read from a file, counted against the numbers that stand in it.</summary>
    internal CorpusTally Compare(string file, ReadResult read)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return CorpusTally.Compare(name, read, Path.Combine(_folder, "truth", name + ".json"), [.. _open[name]]);
    }
}
