using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

public class RulesCommandTests
{
    [Fact]
    public void The_list_of_rules_is_that_of_the_catalogue()
    {
        string list = File.ReadAllText(Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "RULES.md")).ReplaceLineEndings("\n");

        Assert.True(
            list == ToolRun.Of("rules", "--format", "markdown").Output,
            "src/GovDisclosure.Format/RULES.md is stale; make it anew as its first lines say.");
    }

    [Fact]
    public void The_list_does_not_depend_on_the_language() =>
        Assert.Equal(ToolRun.Of("rules", "--format", "markdown").Output, ToolRun.Of("rules", "--format", "markdown", "--language", "en").Output);

    [Fact]
    public void The_list_has_a_row_for_every_rule_with_both_titles_and_its_basis()
    {
        string[] lines = ToolRun.Of("rules", "--format", "markdown").OutputLines;

        foreach (RuleInfo rule in RuleCatalog.Rules)
        {
            string[] columns = [.. Assert.Single(lines, line => line.StartsWith($"| {rule.Id} ", StringComparison.Ordinal)).Split(" | ")];
            Assert.Equal(8, columns.Length);
            Assert.Equal([rule.GetTitle(), rule.GetTitle(ReportLanguage.English)], columns[1..3]);
            Assert.Equal(rule.IsUnsourced, columns[0].EndsWith(" †", StringComparison.Ordinal));
            Assert.Equal(rule.LegalBasis + " |", columns[7]);
        }

        Assert.Equal(RuleCatalog.Rules.Count, lines.Count(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal) && char.IsUpper(line[2])));
    }

    [Theory]
    [InlineData("zh", "  T3-001 错误: ", "[勾稽；", "依据：")]
    [InlineData("en", "  T3-001 error: ", "[identity; ", "basis: ")]
    public void Text_has_a_line_for_every_rule_below_its_family(string language, string start, string kind, string basis)
    {
        string[] lines = ToolRun.Of("rules", "--language", language).OutputLines;

        Assert.Equal(RuleCatalog.Rules.Count, lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Equal(RuleCatalog.Rules.Select(RuleFamilies.Of).Distinct(), lines.Where(line => line[0] != ' ').Select(line => line.Split(' ')[0]));
        string line = Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(kind, line, StringComparison.Ordinal);
        Assert.Contains(basis, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_rule_in_both_languages()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").OutputBytes);
        JsonElement[] rules = [.. document.RootElement.GetProperty("rules").EnumerateArray()];

        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.Equal(
            ["id", "family", "title", "severity", "milderSeverity", "kind", "editions", "needs", "basis", "unsourced", "explainable"],
            rule.EnumerateObject().Select(member => member.Name)));
        JsonElement years = rules.Single(rule => rule.GetProperty("id").GetString() == "XYR-001");
        Assert.Equal("XYR", years.GetProperty("family").GetString());
        Assert.Equal(RuleCatalog.Get("XYR-001").GetTitle(ReportLanguage.English), years.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal(["error", "warning"], new[] { "severity", "milderSeverity" }.Select(name => years.GetProperty(name).GetString()));
        Assert.Equal(["previous"], years.GetProperty("needs").EnumerateArray().Select(need => need.GetString()));
        Assert.Equal(["2019", "2021"], years.GetProperty("editions").EnumerateArray().Select(edition => edition.GetString()));
    }

    [Fact]
    public void Every_rule_is_of_a_family_that_has_a_title() =>
        Assert.All(RuleCatalog.Rules, rule => Assert.Contains(RuleFamilies.Of(rule), RuleFamilies.All));

    [Fact]
    public void Only_the_rules_of_a_family_are_judged()
    {
        ValidationOptions options = RuleFamilies.Only("AGG");

        Assert.All(RuleCatalog.Rules, rule => Assert.Equal(rule.Id.StartsWith("AGG-", StringComparison.Ordinal), options.Judges(rule)));
    }
}
