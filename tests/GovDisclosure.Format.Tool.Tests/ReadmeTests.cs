using System;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool.Tests;

public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_first_command_runs_on_the_sample_report()
    {
        const string Start = "dotnet run --project src/GovDisclosure.Format.Tool -- ";
        string command = Lines.First(line => line.StartsWith("dotnet ", StringComparison.Ordinal));
        Assert.StartsWith(Start, command, StringComparison.Ordinal);

        ToolRun run = ToolRun.Of([.. command[Start.Length..].Split(' ').Select(word =>
            word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)]);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.OutputLines);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("compare")]
    [InlineData("aggregate")]
    [InlineData("rules")]
    [InlineData("schema")]
    [InlineData("form")]
    public void The_usage_is_that_of_the_help(string command)
    {
        string usage = ToolRun.Of(command, "--help").OutputLines.Single(line => line.StartsWith("  govdisclosure ", StringComparison.Ordinal));

        Assert.Contains(usage.Trim(), Lines);
    }

    [Fact]
    public void Every_family_of_rules_stands_in_the_table_of_families()
    {
        string[] named = [.. Lines.SkipWhile(line => line != "| family | about |").Skip(2).TakeWhile(line => line.StartsWith('|')).SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim())];

        Assert.Equal(RuleFamilies.All, named);
    }
}
