using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>
/// All packages, packed once for all tests from a copy of the sources in another folder into a feed of its own, under a version
/// that nobody has in a cache.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private static readonly string[] s_rootFiles = [".editorconfig", "global.json", "LICENSE", "Directory.Build.props", "Directory.Packages.props", "GovDisclosure.Format.sln"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("govdisclosure-packages");

    /// <summary>Copies and packs; the tests of the collection share what comes of it.</summary>
    public PackedFeed()
    {
        CopySources();
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
        Packing = Command.DotNet(SourceFolder, "pack", "src/Packages.slnf", "--configuration", "Release", "-p:RunAnalyzers=false", "-p:PackageVersion=" + Version, "-p:PackageOutputPath=" + Folder).Succeeded();
    }

    internal static IReadOnlyList<string> Libraries { get; } = ["GovDisclosure.Format", "GovDisclosure.Format.Html", "GovDisclosure.Format.Word"];

    internal const string Tool = "GovDisclosure.Format.Tool";

    internal string Version { get; } = "0.0.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    internal CommandResult Packing { get; }

    /// <summary>The folder that serves as a package source.</summary>
    internal string Folder => Path.Combine(_root.FullName, "feed");

    internal string SourceFolder => Path.Combine(_root.FullName, "sources");

    internal string PackageOf(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    internal string SymbolsOf(string id) => Path.Combine(Folder, $"{id}.{Version}.snupkg");

    /// <summary>A new folder in which programs find the feed beside the sources of the machine.</summary>
    internal string CreateFolder(string name) => _root.CreateSubdirectory(name).FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        string cache = Command.DotNet(_root.FullName, "nuget", "locals", "global-packages", "--list").Output.Split(": ", 2).Last().Trim();
        foreach (string package in Directory.Exists(cache) ? Directory.GetDirectories(cache, "govdisclosure.*").Select(id => Path.Combine(id, Version)) : [])
        {
            if (Directory.Exists(package))
                Directory.Delete(package, recursive: true);
        }

        _root.Delete(recursive: true);
    }

    private void CopySources()
    {
        string source = Path.Combine(Repository.Root, "src");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string[] parts = Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar);
            if (!parts.Contains("bin") && !parts.Contains("obj"))
                Copy(Path.Combine(["src", .. parts]));
        }

        foreach (string file in s_rootFiles.Concat(Directory.GetFiles(Repository.Root, "README*.md").Select(file => Path.GetFileName(file))))
            Copy(file);
    }

    private void Copy(string path)
    {
        string target = Path.Combine(SourceFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(Repository.Root, path), target);
    }
}
