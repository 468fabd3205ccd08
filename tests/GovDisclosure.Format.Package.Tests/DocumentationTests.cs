using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GovDisclosure.Format.Package.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Format.Package.Tests;

/// <summary>The documentation that users get tells of what they can call: all of it, and nothing else.</summary>
[Collection(PackedTests.Name)]
public sealed class DocumentationTests(PackedFeed feed)
{
    private const string Core = "GovDisclosure.Format";

    public static TheoryData<string, string> Assemblies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string id in PackedFeed.Libraries)
            {
                data.Add(id, "netstandard2.0");
                data.Add(id, "net10.0");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_that_is_documented_can_be_reached(string id, string target) =>
        Assert.Empty(Documented(id, target).Except(Members(id, target).Select(IdOf)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_that_can_be_reached_is_documented(string id, string target)
    {
        string[] members = [.. Members(id, target).Where(member => !IsOfTheCompiler(member)).Select(IdOf)];

        Assert.NotEmpty(members);
        Assert.Empty(members.Except(Documented(id, target)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_documentation_refers_to_nothing_that_cannot_be_reached(string id, string target)
    {
        HashSet<string> known = [.. Members(id, target).Select(IdOf), .. Members(Core, target).Select(IdOf)];
        IEnumerable<string> referred = Read(id, target).Descendants().Select(element => (string?)element.Attribute("cref")).OfType<string>()
            .Where(cref => cref.StartsWith("!:", StringComparison.Ordinal) || cref.Contains(":" + Core, StringComparison.Ordinal));

        Assert.Empty(referred.Except(known));
    }

    private string[] Documented(string id, string target) => [.. Read(id, target).Descendants("member").Select(member => (string)member.Attribute("name")!)];

    private XDocument Read(string id, string target) => XDocument.Load(new MemoryStream(new PackageFile(feed.PackageOf(id))[$"lib/{target}/{id}.xml"]));

    /// <summary>Every type and member that is public or protected, and whose types are.</summary>
    private IEnumerable<ISymbol> Members(string id, string target)
    {
        MetadataReference library = MetadataReference.CreateFromImage(new PackageFile(feed.PackageOf(id))[$"lib/{target}/{id}.dll"]);
        MetadataReference core = MetadataReference.CreateFromImage(new PackageFile(feed.PackageOf(Core))[$"lib/{target}/{Core}.dll"]);
        IEnumerable<MetadataReference> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("GovDisclosure.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", [], platform.Append(library).Concat(id == Core ? [] : [core]));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        return Types(assembly.GlobalNamespace).Where(IsVisible).SelectMany(type => type.GetMembers().Where(IsVisible).Where(member => member is not ITypeSymbol).Prepend(type));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType == null || IsVisible(symbol.ContainingType));

    /// <summary>What the compiler adds and nobody can document: members of records, accessors, the constructor without parameters.</summary>
    private static bool IsOfTheCompiler(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] } => true,
        IPropertySymbol { GetMethod: { } getter } property => IsGenerated(property) || (IsGenerated(getter) && property.Name == "EqualityContract"),
        _ => IsGenerated(symbol),
    };

    private static bool IsGenerated(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId()!;
}
