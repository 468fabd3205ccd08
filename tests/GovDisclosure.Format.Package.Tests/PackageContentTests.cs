using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using GovDisclosure.Format.Package.Tests.Support;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Package.Tests;

/// <summary>What stands in the packages.</summary>
[Collection(PackedTests.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    // Programs on .NET Framework are bound to it.
    private const string PublicKeyToken = "a49443072617329f";

    public static TheoryData<string> Libraries => [.. PackedFeed.Libraries];

    public static TheoryData<string> Packages => [.. PackedFeed.Libraries, PackedFeed.Tool];

    [Fact]
    public void There_is_a_package_and_its_symbols_for_each_project_and_no_other() => Assert.Equal(
        PackedFeed.Libraries.Append(PackedFeed.Tool).SelectMany(id => new[] { feed.PackageOf(id), feed.SymbolsOf(id) }).Order(StringComparer.Ordinal),
        Directory.GetFiles(feed.Folder).Order(StringComparer.Ordinal));

    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain("warning", feed.Packing.Output, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string id)
    {
        var package = new PackageFile(feed.PackageOf(id));

        Assert.Equal(id, package.Say("id"));
        Assert.Equal("GovDisclosure.Format authors", package.Say("authors"));
        Assert.Equal("MIT", package.Say("license"));
        Assert.NotEmpty(package.Say("description")!);
        Assert.Contains("政府信息公开", package.Say("tags"), StringComparison.Ordinal);
        Assert.Null(package.Say("projectUrl"));
        Assert.Null(package.Metadata.Element(package.Metadata.Name.Namespace + "repository")?.Attribute("url"));
        Assert.Equal("README.md", package.Say("readme"));
        Assert.Equal("icon.png", package.Say("icon"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_icon_licence_and_the_readme_in_each_language(string id)
    {
        var package = new PackageFile(feed.PackageOf(id));

        foreach (string file in Directory.GetFiles(Repository.Root, "README*.md").Append(Path.Combine(Repository.Root, "LICENSE")).Append(Path.Combine(Repository.Root, "src", "icon.png")))
            Assert.Equal(File.ReadAllBytes(file), package[Path.GetFileName(file)]);
        byte[] icon = package["icon.png"];
        Assert.Equal((128, 128), (icon[18] << 8 | icon[19], icon[22] << 8 | icon[23]));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_there_for_each_target_with_its_documentation(string id)
    {
        var package = new PackageFile(feed.PackageOf(id));

        Assert.Equal(
            [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/netstandard2.0/{id}.dll", $"lib/netstandard2.0/{id}.xml"],
            package.Names.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)));
        foreach (string file in package.Ending(".dll"))
        {
            string documentation = Encoding.UTF8.GetString(package[Path.ChangeExtension(file, ".xml")]);
            string[] undocumented = PublicTypes(package[file]).Where(type => !documentation.Contains($"<member name=\"T:{type}\">", StringComparison.Ordinal)).ToArray();
            Assert.Empty(undocumented);
        }
    }

    [Theory]
    [InlineData("GovDisclosure.Format", "net10.0: nothing", ".NETStandard2.0: System.Text.Encoding.CodePages 8.0.0", ".NETStandard2.0: System.Text.Json 8.0.5")]
    [InlineData("GovDisclosure.Format.Html", "net10.0: GovDisclosure.Format {0}", "net10.0: AngleSharp 1.5.0", ".NETStandard2.0: GovDisclosure.Format {0}", ".NETStandard2.0: AngleSharp 1.5.0")]
    [InlineData("GovDisclosure.Format.Word", "net10.0: GovDisclosure.Format {0}", "net10.0: DocumentFormat.OpenXml 3.1.1", ".NETStandard2.0: GovDisclosure.Format {0}", ".NETStandard2.0: DocumentFormat.OpenXml 3.1.1")]
    public void A_library_brings_the_dependencies_of_its_target_and_no_other(string id, params string[] dependencies) =>
        Assert.Equal(dependencies.Select(line => string.Format(CultureInfo.InvariantCulture, line, feed.Version)), new PackageFile(feed.PackageOf(id)).Dependencies);

    [Fact]
    public void The_command_is_a_tool_that_needs_no_other_package()
    {
        var package = new PackageFile(feed.PackageOf(PackedFeed.Tool));

        Assert.Equal("DotnetTool", (string?)package.Metadata.Descendants(package.Metadata.Name.Namespace + "packageType").Single().Attribute("name"));
        Assert.Contains("<Command Name=\"govdisclosure\"", Encoding.UTF8.GetString(package["tools/net10.0/any/DotnetToolSettings.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain(package.Dependencies, line => line.Contains("GovDisclosure", StringComparison.Ordinal));
        Assert.All(PackedFeed.Libraries, library => Assert.Contains($"tools/net10.0/any/{library}.dll", package.Names));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_assembly_is_signed_with_the_same_key(string id)
    {
        var package = new PackageFile(feed.PackageOf(id));
        string[] ours = package.Ending(".dll").Where(IsOurs).ToArray();

        Assert.NotEmpty(ours);
        foreach (string file in ours)
        {
            using var assembly = new PEReader([.. package[file]]);
            Assert.True(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned), file);
            byte[]? token = assembly.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName().GetPublicKeyToken();
            Assert.Equal(PublicKeyToken, Convert.ToHexStringLower(token!));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_says_that_it_can_be_trimmed_and_compiled_ahead_of_time(string id)
    {
        Dictionary<string, string?> said = Said(new PackageFile(feed.PackageOf(id))[$"lib/net10.0/{id}.dll"]);

        Assert.Equal("True", said["IsTrimmable"]);
        Assert.Equal("True", said["IsAotCompatible"]);
    }

    private static bool IsOurs(string file) => Path.GetFileName(file).StartsWith("GovDisclosure", StringComparison.OrdinalIgnoreCase);

    private static string[] PublicTypes(byte[] assembly)
    {
        using var file = new PEReader([.. assembly]);
        MetadataReader reader = file.GetMetadataReader();
        return reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => reader.GetString(type.Namespace) + "." + reader.GetString(type.Name)).ToArray();
    }

    /// <summary>The metadata attributes of an assembly.</summary>
    private static Dictionary<string, string?> Said(byte[] assembly)
    {
        var said = new Dictionary<string, string?>(StringComparer.Ordinal);
        using var file = new PEReader([.. assembly]);
        MetadataReader reader = file.GetMetadataReader();
        foreach (CustomAttribute attribute in reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;
            EntityHandle type = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (type.Kind != HandleKind.TypeReference || reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) != nameof(AssemblyMetadataAttribute))
                continue;
            BlobReader value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            said.Add(value.ReadSerializedString()!, value.ReadSerializedString());
        }

        return said;
    }
}
