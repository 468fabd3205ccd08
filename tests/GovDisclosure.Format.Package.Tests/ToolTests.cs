using System;
using System.IO;
using GovDisclosure.Format.Package.Tests.Support;

namespace GovDisclosure.Format.Package.Tests;

/// <summary>The command as its users get it.</summary>
[Collection(PackedTests.Name)]
public sealed class ToolTests(PackedFeed feed)
{
    [Fact]
    public void The_command_installed_from_the_package_checks_a_report()
    {
        string folder = feed.CreateFolder("tool");
        Command.DotNet(folder, "tool", "install", PackedFeed.Tool, "--tool-path", "bin", "--version", feed.Version).Succeeded();
        string program = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "govdisclosure.exe" : "govdisclosure");
        foreach ((string name, byte[] content) in SampleReports.All())
            File.WriteAllBytes(Path.Combine(folder, name), content);

        CommandResult sample = Command.Run(folder, program, "check", "sample.md");
        CommandResult faulty = Command.Run(folder, program, "check", "faulty.md", "--language", "en");
        CommandResult absent = Command.Run(folder, program, "check", "absent.md");

        Assert.Equal((0, 1, 2), (sample.ExitCode, faulty.ExitCode, absent.ExitCode));
        Assert.Contains("示例市政务服务中心", sample.Output, StringComparison.Ordinal);
        Assert.Contains("error T3-", faulty.Output, StringComparison.Ordinal);
        foreach (string document in new[] { "sample.html", "sample.docx" })
            Assert.Equal(0, Command.Run(folder, program, "check", document).ExitCode);
    }
}
