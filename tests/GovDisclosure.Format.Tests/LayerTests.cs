using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovDisclosure.Format.Tests;

/// <summary>Which folder of the core may use types of which other: found by compiling the sources.</summary>
public class LayerTests
{
    private const string Root = "";

    // What each room may know besides itself. A room inside a room may know what its parent may, and its parent; what is said
    // of it here comes on top.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        [Root] = ["Text", "Template", "Cells"],
        ["Text"] = [],
        ["Template"] = ["Text"],
        ["Cells"] = ["Text", "Template"],
        ["Page"] = [Root, "Text", "Template"],
        ["PlainText"] = ["Text", "Page"],
        ["Reading"] = [Root, "Text", "Template", "Page"],
        ["Findings"] = [Root, "Text", "Page"],
        ["Validation"] = [Root, "Text", "Template", "Cells", "Page", "Findings"],
        ["Series"] = [Root, "Text", "Template", "Cells"],
        ["Serialization"] = [Root, "Text", "Template", "Cells", "Page", "Findings", "Series"],
        ["Writing"] = [Root, "Text", "Template", "Page", "Findings"],
    };

    private static readonly Lazy<List<(string From, string To, string What)>> s_uses = new(() => FindUses(ReadSources()).ToList());

    [Fact]
    public void Layers_know_only_those_below()
    {
        string[] broken = s_uses.Value.Where(use => !MayKnow(use.From, use.To)).Select(use => use.From + " -> " + use.To + ": " + use.What).Distinct().OrderBy(x => x, StringComparer.Ordinal).ToArray();

        Assert.True(broken.Length == 0, string.Join("\n", broken));
    }

    private static bool MayKnow(string from, string to) => from == to || from.Split('/')[0] == to.Split('/')[0] || s_allowed[from.Split('/')[0]].Contains(to.Split('/')[0]);

    [Fact]
    public void The_search_sees_what_there_is()
    {
        Assert.Contains(s_uses.Value, use => use is { From: Root, To: "Template" });
        Assert.Contains(s_uses.Value, use => use is { From: "Validation", To: Root });
        Assert.Contains(s_uses.Value, use => use is { From: "Validation", To: "Template" });
    }

    [Fact]
    public void The_search_finds_a_use_in_code_in_a_cast_and_in_a_type_of_a_member()
    {
        SyntaxTree[] sources =
        [
            Parse("Validation/Judge.cs", "namespace A.Validation; static class Judge { public static int Count() => 1; } class Verdict { }"),
            Parse("Template/Wrong.cs", "namespace A.Template; static class Wrong { static int Of(object value) => A.Validation.Judge.Count(); }"),
            Parse("Wrong.cs", "namespace A; class Wrong { A.Validation.Verdict? Verdict; [System.Text.Json.Serialization.JsonConverter(typeof(A.Validation.Verdict))] int right; }"),
        ];

        Assert.Equal(
            ["Template/Wrong.cs uses Judge", "Wrong.cs uses Verdict"],
            FindUses(sources).Where(use => use.To == "Validation" && use.From != "Validation").Select(use => use.What.Replace('\\', '/')).Distinct().OrderBy(what => what, StringComparer.Ordinal));
    }

    private static IEnumerable<(string From, string To, string What)> FindUses(IReadOnlyList<SyntaxTree> sources)
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Core",
            sources,
            platform.Split(Path.PathSeparator).Where(IsOfThePlatform).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        // The bodies of generated patterns (CS8795) are made in the build.
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8795");

        foreach (SyntaxTree source in sources)
        {
            SemanticModel model = compilation.GetSemanticModel(source);
            foreach (SimpleNameSyntax name in source.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => !IsConverter(name)))
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                foreach (SyntaxReference declaration in type?.DeclaringSyntaxReferences ?? [])
                    yield return (LayerOf(source.FilePath), LayerOf(declaration.SyntaxTree.FilePath), $"{source.FilePath} uses {type!.Name}");
            }
        }
    }

    /// <summary>A type of the model names its JSON converter in an attribute; it does not use it.</summary>
    private static bool IsConverter(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString().EndsWith("JsonConverter", StringComparison.Ordinal) == true;

    private static bool IsOfThePlatform(string path) =>
        Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll");

    private static List<SyntaxTree> ReadSources()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "GovDisclosure.Format.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        string core = Path.Combine(folder.FullName, "src", "GovDisclosure.Format");
        return Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(core, path)))
            .Where(file => LayerOf(file.Relative).Split('/')[0] is not ("obj" or "bin"))
            .Select(file => Parse(file.Relative, File.ReadAllText(file.Path)))
            .ToList();
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(
        text,
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]),
        path);

    private static string LayerOf(string path) => (Path.GetDirectoryName(path) ?? Root).Replace('\\', '/');
}
