using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>The service started as its README says, and the commands of the README run against it where there is curl.</summary>
public sealed class IntakeReadmeTests : IDisposable
{
    private const string Address = "http://localhost:5000";

    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "IntakeService", "README.md"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govdisclosure");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task Each_command_succeeds()
    {
        string start = s_lines.Single(line => line.StartsWith("dotnet run ", StringComparison.Ordinal));
        Assert.EndsWith(" -- --urls " + Address, start, StringComparison.Ordinal);
        string[] commands = [.. s_lines.Where(line => line.StartsWith("curl ", StringComparison.Ordinal))];
        Assert.NotEmpty(commands);
        Skip.If(OperatingSystem.IsWindows(), "The commands are those of a shell.");
        Needed.Program("GOVDISCLOSURE_CURL", "curl");

        using Process service = Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "IntakeService.dll"), "--urls", "http://127.0.0.1:0");
        try
        {
            string address = await ListeningAt(service);
            Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "samples"), Path.Combine(Repository.Root, "samples"));
            foreach (string command in commands)
            {
                using Process curl = Start("sh", "-c", command.Replace("curl ", "curl -sS --fail ", StringComparison.Ordinal).Replace(Address, address, StringComparison.Ordinal));
                string answer = await curl.StandardOutput.ReadToEndAsync();
                await curl.WaitForExitAsync();
                Assert.True(curl.ExitCode == 0, command + "\n" + answer);
                Assert.True(answer.Length > 0 || File.Exists(Path.Combine(_folder.FullName, "report.json")), command);
            }
        }
        finally
        {
            service.Kill();
        }
    }

    private static async Task<string> ListeningAt(Process service)
    {
        const string Listening = "Now listening on: ";
        while (await service.StandardOutput.ReadLineAsync() is { } line)
        {
            int at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0)
                continue;
            _ = service.StandardOutput.ReadToEndAsync();
            return line[(at + Listening.Length)..].Trim();
        }

        throw new InvalidOperationException("The service did not start.");
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
