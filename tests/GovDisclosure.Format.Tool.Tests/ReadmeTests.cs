using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>What the READMEs say of the command and the rules, and that the two say the same.</summary>
public partial class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    public static TheoryData<string> Readmes => [English, Chinese];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_first_command_runs_on_the_sample_report(string readme)
    {
        const string Start = "dotnet run --project src/GovDisclosure.Format.Tool -- ";
        string command = Lines(readme).First(line => line.StartsWith("dotnet ", StringComparison.Ordinal));
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

        Assert.Contains(usage.Trim(), Lines(English));
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_family_of_rules_stands_in_the_table_with_the_number_of_its_rules(string readme)
    {
        (string Family, int Count)[] named = [.. Lines(readme).Select(line => FamilyRow().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value, null)))];

        Assert.Equal(RuleFamilies.All.Select(family => (family, RuleCatalog.Rules.Count(rule => rule.Id.StartsWith(family + "-", StringComparison.Ordinal)))), named);
        Assert.Equal(RuleCatalog.Rules.Count, named.Sum(row => row.Count));
    }

    [Fact]
    public void Both_have_the_same_headings_tables_and_links() => Assert.Equal(Shape(English), Shape(Chinese));

    [Fact]
    public void Both_have_the_same_blocks_but_for_comments() => Assert.Equal(Blocks(English), Blocks(Chinese));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void What_is_linked_to_is_there(string readme)
    {
        string[] targets = [.. Targets(readme)];

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), target));
    }

    private static string[] Lines(string readme) => File.ReadAllLines(Path.Combine(Repository.Root, readme));

    // Headings by their level, rows of tables by their number of cells.
    private static IEnumerable<string> Shape(string readme) =>
        Lines(readme).Where(line => line.StartsWith('#') || line.StartsWith('|') || line.StartsWith("* ", StringComparison.Ordinal))
            .Select(line => line[0] == '|' ? "row of " + line.Count(c => c == '|') : line[..line.IndexOf(' ', StringComparison.Ordinal)])
            .Concat(Targets(readme).Where(target => !target.StartsWith("README", StringComparison.Ordinal)));

    private static List<string> Blocks(string readme)
    {
        var lines = new List<string>();
        bool inside = false;
        foreach (string line in Lines(readme))
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isFence || inside)
                lines.Add(Comment().Replace(line, string.Empty).TrimEnd());
            inside ^= isFence;
        }

        return lines;
    }

    private static IEnumerable<string> Targets(string readme) =>
        Lines(readme).SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| ([A-Z][A-Z0-9]*) \| ([0-9]+) \|")]
    private static partial Regex FamilyRow();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
