using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Samples.Tests;

/// <summary>
/// The code of the README is what a newcomer copies. It is quoted from samples/QuickStart, which is built and run, so that
/// it cannot be out of date. Comments may differ: the Chinese README has its own.
/// </summary>
public class ReadmeCodeTests
{
    private static readonly string[] s_sample =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "QuickStart"), "*.cs").SelectMany(File.ReadLines).Select(Code)];

    public static TheoryData<string> Readmes => [.. Directory.GetFiles(Repository.Root, "README*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Each_block_of_code_stands_in_the_sample_as_it_is(string readme) =>
        Assert.All(Blocks(readme), block => Assert.True(Stands(block), "samples/QuickStart does not have, line by line:\n" + string.Join('\n', block)));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void There_is_code_on_reading_on_the_rules_and_on_writing(string readme)
    {
        string code = string.Join('\n', Blocks(readme).SelectMany(block => block));

        Assert.Contains("ReportReader", code, StringComparison.Ordinal);
        Assert.Contains("ReportAggregation", code, StringComparison.Ordinal);
        Assert.Contains("ReportWord", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_there_is_not_would_be_found()
    {
        string[] block = [.. Blocks("README.md").First()];

        Assert.False(Stands([.. block, "_ = report.NoSuchMember;"]));
        Assert.False(Stands([.. block.Where((_, line) => line != 1)]));
    }

    private static bool Stands(string[] block) =>
        Enumerable.Range(0, s_sample.Length).Any(start => s_sample.Skip(start).Take(block.Length).SequenceEqual(block));

    private static List<string[]> Blocks(string readme)
    {
        var blocks = new List<string[]>();
        List<string>? block = null;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, readme)))
        {
            if (line == "```csharp")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                blocks.Add([.. block]);
                block = null;
            }
            else
            {
                block?.Add(Code(line));
            }
        }

        return blocks;
    }

    private static string Code(string line)
    {
        int comment = line.IndexOf("//", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).TrimEnd();
    }
}
