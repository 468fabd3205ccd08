using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>Runs programs as on a command line of their own, whatever the test run has set for itself.</summary>
internal static class Command
{
    // Native compilation takes minutes where other work fills the machine.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(20);

    /// <summary>The folder of the .NET installation that runs the tests.</summary>
    private static readonly string s_dotnetRoot = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    internal static CommandResult DotNet(string folder, params string[] arguments) =>
        Run(folder, Path.Combine(s_dotnetRoot, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), arguments);

    internal static CommandResult Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_ROOT"] = s_dotnetRoot;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(program + " did not end in time.");
        }

        return new CommandResult(process.ExitCode, output.Result, error.Result);
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTest", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COVERLET", StringComparison.OrdinalIgnoreCase) || name.Equals("DOTNET_HOST_PATH", StringComparison.OrdinalIgnoreCase);
}
