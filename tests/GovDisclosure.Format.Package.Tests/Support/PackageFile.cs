using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>What a package or symbol package holds.</summary>
internal sealed class PackageFile
{
    private readonly SortedDictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    internal PackageFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _entries.Add(entry.FullName, content.ToArray());
        }

        Metadata = XDocument.Load(new MemoryStream(_entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!.Elements().Single();
    }

    internal IEnumerable<string> Names => _entries.Keys;

    internal byte[] this[string name] => _entries[name];

    /// <summary>The metadata of the nuspec.</summary>
    internal XElement Metadata { get; }

    /// <summary>The text of an element of the metadata; null where it is absent.</summary>
    internal string? Say(string name) => Metadata.Element(Metadata.Name.Namespace + name)?.Value;

    internal IEnumerable<string> Ending(string extension) => Names.Where(name => name.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>A line for each dependency: target, identifier and lowest version.</summary>
    internal IEnumerable<string> Dependencies =>
        from @group in Metadata.Descendants(Metadata.Name.Namespace + "group")
        from dependency in @group.Elements().DefaultIfEmpty()
        select $"{@group.Attribute("targetFramework")!.Value}: {dependency?.Attribute("id")!.Value ?? "nothing"} {dependency?.Attribute("version")!.Value}".TrimEnd();
}
