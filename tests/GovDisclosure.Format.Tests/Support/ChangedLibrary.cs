using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// Hands the library that Stryker.NET changed, with these tests, to <c>.ci/mutation</c>: copies them to the folder that
/// <c>GOVDISCLOSURE_CHANGED_LIBRARY</c> names. Stryker puts the library back as it was when it ends.
/// </summary>
internal static class ChangedLibrary
{
    /// <summary>Whether the library holds changes of the code that can be switched on.</summary>
    internal static bool IsChanged { get; } = typeof(AnnualReport).Assembly.GetTypes().Any(type => type.Name == "MutantControl");

    /// <summary>The folder it is to be handed to, or null.</summary>
    internal static string? Folder { get; } = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CHANGED_LIBRARY") is { Length: > 0 } folder ? folder : null;

#pragma warning disable CA2255 // It is an application: that of the tests.
    [ModuleInitializer]
    internal static void HandOver()
    {
        if (Folder is null || !IsChanged)
            return;
        Directory.CreateDirectory(Folder);
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(typeof(ChangedLibrary).Assembly.Location)!))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
    }
#pragma warning restore CA2255
}
