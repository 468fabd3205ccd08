using System;
using System.IO;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Where the repository and the shared reports are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The folder of published reports beside the checkout, or null where it is absent.</summary>
    internal static string? Reports
    {
        get
        {
            string folder = Path.Combine(Root, "..", "shared", "reports");
            return Directory.Exists(folder) ? folder : null;
        }
    }

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
