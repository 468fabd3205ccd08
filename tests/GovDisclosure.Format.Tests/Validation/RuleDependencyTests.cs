using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>What rules are made of knows each other one way only, so that a rule can be written outside of the catalogue.</summary>
public class RuleDependencyTests
{
    // Each may know those before it, and none behind it. The families of rules stand between Rule and RuleCatalog.
    private static readonly string[] s_order = ["ReportUnderReview", "FindingCollector", "Rule", "RuleCatalog", "ValidationOptions", "ReportValidator"];

    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "Validation");

    [Fact]
    public void Each_type_knows_only_those_before_it()
    {
        string[] broken =
        [
            .. s_order.SelectMany((type, place) => Known(Path.Combine(s_folder, type + ".cs")).Where(known => Array.IndexOf(s_order, known) > place).Select(known => type + " knows " + known)),
        ];

        Assert.True(broken.Length == 0, string.Join("\n", broken));
        Assert.Equal(["FindingCollector", "ReportUnderReview"], Known(Path.Combine(s_folder, "Rule.cs")).Where(known => known != "Rule").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_knows_neither_the_catalogue_nor_the_options_nor_the_validator()
    {
        string[] files = Directory.GetFiles(Path.Combine(s_folder, "Rules"), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(Known(file).Intersect(["RuleCatalog", "ValidationOptions", "ReportValidator"])));
    }

    // The names in the code, the comments apart.
    private static string[] Known(string file)
    {
        string code = string.Join('\n', File.ReadLines(file).Select(line => line.TrimStart()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
        return [.. s_order.Where(type => Regex.IsMatch(code, $@"(?<![\w.]){type}\b"))];
    }
}
