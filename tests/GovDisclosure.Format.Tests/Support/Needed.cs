using System;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What a test needs and a machine may lack. Where it is absent the test is skipped and says why: it never passes.</summary>
internal static class Needed
{
    /// <summary>The folder of published reports beside the checkout.</summary>
    internal static string Reports => Folder("reports");

    /// <summary>A folder beside the checkout.</summary>
    internal static string Folder(string name)
    {
        Skip.IfNot(Directory.Exists(Repository.Beside(name)), $"../shared/{name} is absent.");
        return Repository.Beside(name);
    }

    /// <summary>Where a program of one of these names lies on the path; a variable that says <c>required</c> makes its absence a failure.</summary>
    internal static string Program(string variable, params string[] names)
    {
        string? found = Find(names);
        Is(found != null, variable, names[0] + " is absent.");
        return found!;
    }

    /// <summary>Skips the test where something is absent, or fails it where a variable says <c>required</c>.</summary>
    internal static void Is(bool there, string variable, string reason)
    {
        Assert.False(!there && Environment.GetEnvironmentVariable(variable) == "required", reason + " It is required here.");
        Skip.IfNot(there, reason);
    }

    private static string? Find(string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })).FirstOrDefault(File.Exists);
}
