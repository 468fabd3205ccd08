using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Format.Mutation;

/// <summary>
/// The library that Stryker.NET changed. It puts the library back as it was when it ends; before, this program with the library and
/// the tests is copied to the folder that <c>GOVDISCLOSURE_CHANGED_LIBRARY</c> names.
/// </summary>
internal static class ChangedLibrary
{
    /// <summary>The type by which changes of the code are switched on, or null where the library is as written.</summary>
    internal static Type? Control { get; } = typeof(AnnualReport).Assembly.GetTypes().SingleOrDefault(type => type.Name == "MutantControl");

    /// <summary>The folder it is to be handed to, or null.</summary>
    internal static string? Folder { get; } = Environment.GetEnvironmentVariable("GOVDISCLOSURE_CHANGED_LIBRARY") is { Length: > 0 } folder ? folder : null;

#pragma warning disable CA2255 // It is an application: that of the tests.
    [ModuleInitializer]
    internal static void HandOver()
    {
        if (Folder is null || Control is null)
            return;
        Directory.CreateDirectory(Folder);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
    }
#pragma warning restore CA2255
}
