using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// The examples in the documentation of a library, compiled as a user would. Given to them are <c>text</c>, the text of the
/// sample report; <c>report</c>, read from it; <c>lastYear</c>, the year before; <c>reports</c>, both. Each runs unless it asks
/// for a file; the comment behind a <c>Console.WriteLine</c> says what is printed there.
/// </summary>
internal static class DocumentationExamples
{
    private const int MostLines = 10;
    private const string Write = "Console.WriteLine(";

    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));

    /// <summary>Each example with the member that has it: <c>T:GovDisclosure.Format.ReportReader</c>.</summary>
    private static IEnumerable<(string Member, string Code)> Of(Assembly assembly) =>
        from example in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("example")
        from code in example.Elements("code")
        select ((string)example.Parent!.Attribute("name")!, code.Value.Trim());

    /// <summary>The types, of those that users call first, that have no example.</summary>
    internal static IEnumerable<string> Missing(Assembly library, params string[] types) =>
        types.Select(type => "T:GovDisclosure.Format." + type).Except(Of(library).Select(example => example.Member));

    /// <summary>The examples that are longer than a newcomer reads.</summary>
    internal static IEnumerable<string> TooLong(Assembly library) =>
        Of(library).Where(example => example.Code.Split('\n').Length > MostLines).Select(example => example.Member);

    /// <summary>What the compiler has against the examples: errors and warnings.</summary>
    internal static IEnumerable<string> NotCompiling(Assembly library) =>
        Of(library).SelectMany(example => Compile(example.Code, library), (example, fault) => example.Member + ": " + fault);

    /// <summary>The examples that do not print what their comments say.</summary>
    internal static IEnumerable<string> Untrue(Assembly library) =>
        from example in Of(library)
        from promise in Broken(example.Code, library)
        select example.Member + ": " + promise;

    /// <summary>The comments that are not printed, or not behind those before them; all of them where the example cannot run.</summary>
    internal static IEnumerable<string> Broken(string code, Assembly library)
    {
        var lines = new Queue<string>(Runs(code) ? Run(code, library) : []);
        foreach (string promise in Promised(code).ToArray())
        {
            bool kept = false;
            while (!kept && lines.TryDequeue(out string? line))
                kept = line == promise || promise.StartsWith(line + ": ", StringComparison.Ordinal);
            if (!kept)
                yield return promise;
        }
    }

    /// <summary>Whether it needs nothing that is not there.</summary>
    private static bool Runs(string code) => !code.Split('\n').Any(line => line.Split("//")[0].Contains("File", StringComparison.Ordinal));

    /// <summary>What the comments behind <c>Console.WriteLine</c> say of the output.</summary>
    private static IEnumerable<string> Promised(string code) =>
        code.Split('\n').Where(line => line.Contains(Write, StringComparison.Ordinal) && line.Contains("// ", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf("// ", StringComparison.Ordinal) + 3)..].Trim());

    /// <summary>The errors and warnings of the compiler; none where the example is sound.</summary>
    internal static IEnumerable<string> Compile(string code, Assembly library) =>
        Compilation(code, library).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    /// <summary>The lines that the example writes.</summary>
    private static List<string> Run(string code, Assembly library)
    {
        using var image = new MemoryStream();
        Assert.True(Compilation(code, library).Emit(image).Success);
        AnnualReport report = ReportReader.Default.Read(s_text).Report!;
        var lastYear = new AnnualReportBuilder(report.Edition) { Year = report.Year - 1, Issuer = report.Issuer };
        Type program = Assembly.Load(image.ToArray()).GetType("Program")!;
        var lines = new List<string>();
        program.GetMethod("Run")!.Invoke(null, [s_text, report, lastYear.Build(), lines]);
        return lines;
    }

    private static CSharpCompilation Compilation(string code, Assembly library)
    {
        // A console of its own: tests run side by side. A value that is not used is no fault in an example.
        string program = $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using GovDisclosure.Format;

            public static class Program
            {
                private static string text = "";
                private static AnnualReport report = null!;
                private static AnnualReport lastYear = null!;
                private static AnnualReport[] reports = [];

                public static void Run(string given, AnnualReport sample, AnnualReport before, List<string> lines)
                {
                    (text, report, lastYear, reports) = (given, sample, before, [before, sample]);
                    Console.Lines = lines;
                    Example();
                }

                private static void Example()
                {
            {{code}}
                }

                private static class Console
                {
                    internal static List<string> Lines = [];

                    internal static void WriteLine(object? value) => Lines.Add(FormattableString.Invariant($"{value}"));
                }
            }
            """;
        string[] platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))];
        IEnumerable<string> libraries = library.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("GovDisclosure.", StringComparison.Ordinal)).Select(name => Assembly.Load(name).Location).Append(library.Location);
        return CSharpCompilation.Create(
            "Example" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.Latest))],
            platform.Concat(libraries).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS0219", ReportDiagnostic.Suppress), new("CS0414", ReportDiagnostic.Suppress)]));
    }
}
