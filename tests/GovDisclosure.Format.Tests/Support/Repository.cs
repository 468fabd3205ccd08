using System;
using System.IO;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Where the repository and the shared reports are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string SampleReport => Path.Combine(Root, "samples", "reports", "service-centre-2023.md");

    /// <summary>The folder of published reports beside the checkout, or null where it is absent; see <c>Needed</c>.</summary>
    internal static string? Reports => Directory.Exists(Beside("reports")) ? Beside("reports") : null;

    /// <summary>A folder beside the checkout, which may be absent.</summary>
    internal static string Beside(string name) => Path.Combine(Root, "..", "shared", name);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovDisclosure.Format.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No GovDisclosure.Format.sln above " + AppContext.BaseDirectory);
    }
}
