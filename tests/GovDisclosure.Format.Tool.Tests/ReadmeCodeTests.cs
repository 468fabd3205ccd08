using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>The code of the README is what a newcomer copies: it has to compile as it stands there.</summary>
public class ReadmeCodeTests
{
    private const string Usings = "using System; using GovDisclosure.Format;\n";

    // What the reader of the README already has.
    private const string Given = "AnnualReport? lastYear = null; AnnualReport[] reports = [];\n";

    [Fact]
    public void The_code_compiles() => Assert.Empty(ErrorsIn(Usings + Given + Code()));

    [Fact]
    public void A_name_that_there_is_not_would_be_found() =>
        Assert.NotEmpty(ErrorsIn(Usings + Given + Code() + "\n_ = report.NoSuchMember;"));

    [Fact]
    public void There_is_code_on_reading_on_the_rules_and_on_writing()
    {
        Assert.Contains("ReportReader", Code(), StringComparison.Ordinal);
        Assert.Contains("ReportAggregation", Code(), StringComparison.Ordinal);
        Assert.Contains("ReportWord", Code(), StringComparison.Ordinal);
    }

    /// <summary>All blocks, one after the other: the later ones go on with what the first has read.</summary>
    private static string Code()
    {
        var code = new StringBuilder();
        bool inside = false;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "README.md")))
        {
            if (line == "```csharp" || (inside && line == "```"))
                inside = !inside;
            else if (inside)
                code.Append(line).Append('\n');
        }

        return code.ToString();
    }

    private static string[] ErrorsIn(string program)
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(program)],
            platform.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).ToArray();
    }
}
