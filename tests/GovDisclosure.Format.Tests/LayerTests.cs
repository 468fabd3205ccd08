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

    // What a room can hold so that it is still seen at a glance.
    private const int MostFiles = 45;

    // What each room may know besides itself: of a room inside another, the first name counts.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        [Root] = ["Text", "Template", "Cells"],
        ["Text"] = [],
        ["Template"] = [Root, "Text"],
        ["Cells"] = [Root, "Text", "Template"],

        // What stands on a page is kept by the slots of the cells, the recogniser fills both, and the official layout asks which
        // tables a report has.
        ["Page"] = [Root, "Text", "Template", "Cells"],
        ["PlainText"] = ["Text", "Page"],
        ["Reading"] = [Root, "Text", "Template", "Cells", "Page"],
        ["Findings"] = [Root, "Text", "Page"],
        ["Validation"] = [Root, "Text", "Template", "Cells", "Page", "Findings", "Series"],
        ["Series"] = [Root, "Text", "Template", "Cells"],
        ["Serialization"] = [Root, "Text", "Template", "Cells", "Page", "Findings", "Series"],
        ["Writing"] = [Root, "Text", "Template", "Cells", "Page", "Findings"],
    };

    // What the rooms of one house may know of each other; of other houses, what their house may.
    private static readonly Dictionary<string, string[]> s_inside = new(StringComparer.Ordinal)
    {
        ["Reading"] = ["Reading/Labels", "Reading/Lines", "Reading/Columns", "Reading/Notes", "Reading/Drafts", "Reading/Tables", "Reading/Prose"],
        ["Reading/Labels"] = [],
        ["Reading/Lines"] = ["Reading/Labels"],
        ["Reading/Columns"] = ["Reading/Labels", "Reading/Lines"],
        ["Reading/Notes"] = [],
        ["Reading/Drafts"] = ["Reading/Labels", "Reading/Lines", "Reading/Notes"],
        ["Reading/Tables"] = ["Reading/Labels", "Reading/Lines", "Reading/Columns", "Reading/Notes", "Reading/Drafts"],
        ["Reading/Prose"] = ["Reading/Labels", "Reading/Lines", "Reading/Drafts"],
        ["Serialization"] = [],
        ["Serialization/Results"] = ["Serialization"],
        ["Serialization/Schema"] = ["Serialization"],
        ["Serialization/Sarif"] = ["Serialization"],
        ["Validation"] = ["Validation/Rules", "Validation/Statements", "Validation/Faults"],
        ["Validation/Rules"] = ["Validation", "Validation/Rules/Operands", "Validation/Rules/Prose", "Validation/Statements"],
        ["Validation/Rules/Operands"] = ["Validation"],
        ["Validation/Rules/Prose"] = ["Validation", "Validation/Rules/Operands", "Validation/Statements"],
        ["Validation/Statements"] = ["Validation"],
        ["Validation/Faults"] = ["Validation"],
    };

    // The rooms below or beside the model may know its enumerations, and of its other types these alone.
    private static readonly Dictionary<string, string[]> s_ofTheModel = new(StringComparer.Ordinal)
    {
        ["Template"] = ["CellAddress"],
        ["Cells"] = ["CellAddress"],
        ["Page"] = ["CellAddress", "AnnualReport", "Refusal"],
        ["Findings"] = ["CellAddress", "AnnualReport", "AnnualReportBuilder", "Issuer", "ReportDate"],
    };

    // A use that goes against the directions: in which file or room, of which type, and why it stands.
    private static readonly (string From, string Type, string Reason)[] s_exceptions =
    [
        ("Template/EditionDefinition.cs", "ProactiveDisclosure", "an edition's view of section 二"),
        ("Template/EditionDefinition.cs", "ReportCells", "an edition's view of section 二"),
        ("Template/Edition2019Declaration.cs", "ProactiveDisclosure2019", "its view of section 二"),
        ("Template/Edition2021Declaration.cs", "ProactiveDisclosure2021", "its view of section 二"),
        ("Template/IdentityDeclaration.cs", "CellLayout", "a sum names its cells by address, and an address is a slot"),
        ("Template/ReportTemplate.cs", "CellLayout", "a template finds its cells by slot"),
        ("Reading/ReportReader.cs", "TextFrontEnd", "the reader takes text without being given a front end"),
        ("Reading/Labels", "Piece", "a label is sought in a piece, and a piece remembers which it is"),
        ("Reading/Labels", "Line", "a heading is a line"),
        ("Reading/Columns", "Scope", "the words over a column say whether it is of this year"),
        ("Reading/Tables", "Scope", "the words beside a row say whether it is of this year"),
        ("Reading/Tables", "Diagnose", "what is said of a table is said where it is read"),
        ("Reading/Prose", "Diagnose", "what is said of a text is said where it is read"),
        ("Reading/Prose", "Territory", "prose is read section by section"),
        ("Serialization/Results/ReportSumJson.cs", "SumSchema", "it hands the schema of a sum on"),
        ("Serialization/Sarif", "CheckedFile", "both tell of the same results"),
        ("Serialization/Sarif", "PlaceNames", "both tell of the same results"),
        ("Serialization/Sarif", "ProposalJson", "both tell of the same results"),
        ("Serialization/Sarif", "RuleNames", "both tell of the same results"),
        ("Validation/ReportTexts.cs", "TextShingles", "the shingles of a text are made once for all rules"),
    ];

    private static readonly Lazy<List<Use>> s_uses = new(() => FindUses(ReadSources()).ToList());

    [Fact]
    public void Layers_know_only_those_below()
    {
        string[] broken = s_uses.Value.Where(use => !MayKnow(use) && !s_exceptions.Any(exception => IsOf(use, exception)))
            .Select(use => use.From + " -> " + use.To + ": " + use.What).Distinct().OrderBy(x => x, StringComparer.Ordinal).ToArray();

        Assert.True(broken.Length == 0, string.Join("\n", broken));
    }

    [Fact]
    public void No_exception_stands_without_need() =>
        Assert.All(s_exceptions, exception => Assert.Contains(s_uses.Value, use => IsOf(use, exception) && !MayKnow(use)));

    [Fact]
    public void Every_room_is_in_the_table_and_none_is_crowded()
    {
        ILookup<string, string> rooms = ReadSources().ToLookup(source => RoomOf(source.FilePath), source => source.FilePath);

        Assert.Equal(s_allowed.Keys.Concat(s_inside.Keys.Where(room => room.Contains('/'))).Order(StringComparer.Ordinal), rooms.Select(room => room.Key).Order(StringComparer.Ordinal));
        Assert.All(rooms, room => Assert.InRange(room.Count(), 1, MostFiles));
    }

    private static bool MayKnow(Use use) =>
        HouseOf(use.From) == HouseOf(use.To) ? use.From == use.To || s_inside[use.From].Contains(use.To)
        : s_allowed[HouseOf(use.From)].Contains(HouseOf(use.To))
            && (use.To != Root || use.IsEnum || !s_ofTheModel.TryGetValue(use.From, out string[]? types) || types.Contains(use.Type));

    private static bool IsOf(Use use, (string From, string Type, string Reason) exception) =>
        use.Type == exception.Type && (use.From == exception.From || use.File == exception.From);

    private static string HouseOf(string room) => room.Split('/')[0];

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
            FindUses(sources).Where(use => use.To == "Validation" && use.From != "Validation").Select(use => use.What).Distinct().OrderBy(what => what, StringComparer.Ordinal));
    }

    private static IEnumerable<Use> FindUses(IReadOnlyList<SyntaxTree> sources)
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
                    yield return new Use(source.FilePath, declaration.SyntaxTree.FilePath, type!.Name, type.TypeKind == TypeKind.Enum);
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
            .Select(path => (Path: path, Relative: Path.GetRelativePath(core, path).Replace('\\', '/')))
            .Where(file => HouseOf(RoomOf(file.Relative)) is not ("obj" or "bin"))
            .Select(file => Parse(file.Relative, File.ReadAllText(file.Path)))
            .ToList();
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(
        text,
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]),
        path);

    private static string RoomOf(string path) => path.Contains('/') ? path.Substring(0, path.LastIndexOf('/')) : Root;

    private sealed record Use(string File, string Target, string Type, bool IsEnum)
    {
        internal string From => RoomOf(File);

        internal string To => RoomOf(Target);

        internal string What => $"{File} uses {Type}";
    }
}
