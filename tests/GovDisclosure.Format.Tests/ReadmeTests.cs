using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Format.Tests;

/// <summary>The code of the README is what a newcomer copies: it has to compile as it stands there.</summary>
public class ReadmeTests
{
    private const string Usings = "using System; using GovDisclosure.Format;\n";

    // What the reader of the README already has.
    private const string Given = "AnnualReport? lastYear = null;\n";

    [Fact]
    public void The_code_compiles() => Assert.Empty(ErrorsIn(Usings + Given + Code()));

    [Fact]
    public void A_name_that_there_is_not_would_be_found() =>
        Assert.NotEmpty(ErrorsIn(Usings + Given + Code() + "\n_ = report.NoSuchMember;"));

    private static string Code()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        int start = Array.IndexOf(lines, "```csharp");
        return string.Join("\n", lines.Skip(start + 1).TakeWhile(line => line != "```"));
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
