using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using GovDisclosure.Format.Package.Tests.Support;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Package.Tests;

/// <summary>The symbols let everybody step into the sources; neither they nor the assemblies tell where they were built.</summary>
[Collection(PackedTests.Name)]
public sealed class SymbolTests(PackedFeed feed)
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Packages => [.. PackedFeed.Libraries, PackedFeed.Tool];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_symbols_belong_to_the_assemblies(string id)
    {
        var symbols = new PackageFile(feed.SymbolsOf(id));
        string[] ours = symbols.Ending(".pdb").ToArray();

        Assert.NotEmpty(ours);
        foreach (string file in ours)
        {
            using var assembly = new PEReader([.. new PackageFile(feed.PackageOf(id))[Path.ChangeExtension(file, ".dll")]]);
            CodeViewDebugDirectoryData wanted = assembly.ReadCodeViewDebugDirectoryData(assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols[file]]);
            Assert.Equal(wanted.Guid, new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_symbols_hold_every_source(string id)
    {
        var symbols = new PackageFile(feed.SymbolsOf(id));
        string own = $"/_/src/{id}/";

        foreach (string file in symbols.Ending(".pdb"))
        {
            Dictionary<string, string?> sources = Sources(symbols[file]);
            Assert.All(sources, source => Assert.False(source.Value == null, source.Key + " is not embedded in " + file));
            foreach ((string name, string? text) in sources.Where(source => source.Key.StartsWith("/_/src/", StringComparison.Ordinal) && !source.Key.Contains("/obj/", StringComparison.Ordinal)))
                Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, name["/_/".Length..])), text);
        }

        // Code without a line to stop at (an interface, an enumeration) has no document in the symbols of its own accord.
        HashSet<string> embedded = symbols.Ending(".pdb").SelectMany(file => Sources(symbols[file]).Keys).ToHashSet(StringComparer.Ordinal);
        string project = Path.Combine(feed.SourceFolder, "src", id);
        Assert.All(
            Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(project, file).Replace('\\', '/')).Where(file => !file.StartsWith("obj/", StringComparison.Ordinal)),
            file => Assert.Contains(own + file, embedded));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_tells_where_it_was_built(string id)
    {
        var symbols = new PackageFile(feed.SymbolsOf(id));
        var package = new PackageFile(feed.PackageOf(id));

        Assert.All(symbols.Ending(".pdb"), file => Assert.All(Sources(symbols[file]).Keys, name => Assert.False(Path.IsPathRooted(name) && !name.StartsWith("/_/", StringComparison.Ordinal), name)));
        foreach (string folder in new[] { feed.SourceFolder, Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar })
        {
            foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode })
            {
                Assert.All(symbols.Names, name => Assert.Equal(-1, symbols[name].AsSpan().IndexOf(encoding.GetBytes(folder))));
                Assert.All(package.Names.Where(name => Path.GetFileName(name).StartsWith("GovDisclosure", StringComparison.OrdinalIgnoreCase)), name => Assert.Equal(-1, package[name].AsSpan().IndexOf(encoding.GetBytes(folder))));
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Packages))]
    public void The_same_sources_in_another_folder_give_the_same_assembly(string id)
    {
        Skip.If(typeof(SymbolTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration != "Release", "Built for debugging, where no path is the same everywhere.");
        var package = new PackageFile(feed.PackageOf(id));
        string[] assemblies = package.Ending(".dll").Where(name => Path.GetFileName(name) == (id == PackedFeed.Tool ? "govdisclosure.dll" : id + ".dll")).ToArray();

        Assert.Equal(id == PackedFeed.Tool ? 1 : 2, assemblies.Length);
        foreach (string assembly in assemblies)
        {
            string[] parts = assembly.Split('/');
            string here = Path.Combine(Repository.Root, "src", id, "bin", "Release", parts[1], parts[^1]);
            Assert.True(File.ReadAllBytes(here).AsSpan().SequenceEqual(package[assembly]), assembly + " differs from " + here);
        }
    }

    /// <summary>The documents of symbols with their text; null where it is not embedded.</summary>
    private static Dictionary<string, string?> Sources(byte[] symbols)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        MetadataReader reader = provider.GetMetadataReader();
        var sources = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (DocumentHandle document in reader.Documents)
        {
            string name = reader.GetString(reader.GetDocument(document).Name).Replace('\\', '/');
            ImmutableArray<CustomDebugInformation> embedded = [.. reader.GetCustomDebugInformation(document).Select(reader.GetCustomDebugInformation).Where(information => reader.GetGuid(information.Kind) == s_embeddedSource)];
            sources.Add(name, embedded.IsEmpty ? null : Text(reader.GetBlobReader(embedded[0].Value)));
        }

        return sources;
    }

    /// <summary>The text of an embedded source: its length where it is compressed, else 0, then the bytes.</summary>
    private static string Text(BlobReader blob)
    {
        bool compressed = blob.ReadInt32() > 0;
        using var bytes = new MemoryStream(blob.ReadBytes(blob.RemainingBytes));
        using Stream content = compressed ? new DeflateStream(bytes, CompressionMode.Decompress) : bytes;
        using var reader = new StreamReader(content, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
