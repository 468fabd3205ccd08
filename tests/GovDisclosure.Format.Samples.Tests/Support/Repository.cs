using System;
using System.IO;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string SampleReport => Path.Combine(Root, "samples", "reports", "service-centre-2023.md");

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.Format.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
