using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>
/// Validates JSON with ajv on node. Its packages are installed once, below <c>obj</c>. Where there is no node, the test is skipped,
/// or fails where <c>GOVDISCLOSURE_SCHEMA_VALIDATION</c> is required.
/// </summary>
internal static class SchemaValidator
{
    // npm asks a registry, which may take long to answer that it is not there.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private const string Files = "validate.mjs";
    private const string Lines = "validate-lines.mjs";

    private static readonly string s_sources = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "SchemaValidation");
    private static readonly string s_home = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Tests", "obj", "SchemaValidation");
    private static readonly Lazy<string?> s_missing = new(Install);

    /// <summary>What is wrong with each document, or null where it is valid.</summary>
    internal static Dictionary<string, string?> Validate(IEnumerable<SchemaDocument> documents)
    {
        Need();
        string folder = Directory.CreateTempSubdirectory("govdisclosure-schema").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "result.schema.json"), ResultJson.Schema);
            Directory.CreateDirectory(Path.Combine(folder, "result"));
            Directory.CreateDirectory(Path.Combine(folder, "sarif"));
            foreach (SchemaDocument document in documents)
                File.WriteAllBytes(Path.Combine(folder, document.Name), document.Content);
            (int exitCode, string output, string error) = Run("node", Path.Combine(s_home, Files), folder);
            Assert.True(exitCode == 0, error);
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(output)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>For each schema, what is wrong with each document, or null where it is valid; all of them in one process.</summary>
    internal static string?[][] Validate(IReadOnlyList<string> schemas, IEnumerable<string> documents)
    {
        Need();
        string folder = Directory.CreateTempSubdirectory("govdisclosure-schema").FullName;
        try
        {
            string lines = Path.Combine(folder, "documents");
            File.WriteAllText(lines, string.Join('\n', documents));
            string[] files = [.. schemas.Select((_, number) => Path.Combine(folder, $"{number}.schema.json"))];
            for (int i = 0; i < files.Length; i++)
                File.WriteAllText(files[i], schemas[i]);
            (int exitCode, string output, string error) = Run("node", [Path.Combine(s_home, Lines), lines, .. files]);
            Assert.True(exitCode == 0, error);
            return JsonSerializer.Deserialize<string?[][]>(output)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Need() => Needed.Is(s_missing.Value is null, "GOVDISCLOSURE_SCHEMA_VALIDATION", "Nothing can be validated: " + s_missing.Value);

    private static string? Install()
    {
        try
        {
            Run("node", "--version");
            string wanted = File.ReadAllText(Path.Combine(s_sources, "package.json"));
            string installed = Path.Combine(s_home, "node_modules", "installed.json");
            Directory.CreateDirectory(s_home);
            foreach (string file in new[] { Files, Lines, "package.json" })
                File.Copy(Path.Combine(s_sources, file), Path.Combine(s_home, file), overwrite: true);
            if (File.Exists(installed) && File.ReadAllText(installed) == wanted)
                return null;
            (int exitCode, _, string error) = Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "install", "--prefix", s_home, "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
            if (exitCode != 0)
                return "npm cannot install the packages: " + error;
            File.WriteAllText(installed, wanted);
            return null;
        }
        catch (Win32Exception exception)
        {
            return "node or npm is missing: " + exception.Message;
        }
    }

    private static (int ExitCode, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Directory.Exists(s_home) ? s_home : s_sources };
        using Process process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, string.Empty, program + " does not come to an end");
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
