using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Validation;

namespace GovDisclosure.Format.Tests.Validation;

public class RuleCatalogTests
{
    [Fact]
    public void Finds_a_rule_by_its_id()
    {
        Assert.All(RuleCatalog.Rules, rule => Assert.Same(rule, RuleCatalog.Get(rule.Id)));
        Assert.False(RuleCatalog.TryGet("T3-999", out RuleInfo? none));
        Assert.Null(none);
        Assert.False(RuleCatalog.TryGet(null, out _));
        Assert.Throws<KeyNotFoundException>(() => RuleCatalog.Get("t3-001"));
        Assert.Throws<ArgumentNullException>(() => RuleCatalog.Get(null!));
    }

    [Fact]
    public void Calls_every_rule_and_its_basis_as_the_list_does()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "RULES.md"));

        foreach (RuleInfo rule in RuleCatalog.Rules)
        {
            string[] columns = [.. Assert.Single(rows, row => row.StartsWith($"| {rule.Id} ", StringComparison.Ordinal)).Trim('|').Split('|').Select(column => column.Trim())];

            Assert.Equal((rule.GetTitle(), rule.GetTitle(ReportLanguage.English), rule.LegalBasis), (columns[1], columns[2], columns[^1]));
        }
    }

    [Fact]
    public void Has_every_rule_that_is_declared_once()
    {
        const BindingFlags own = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Type[] types = typeof(Rule).Assembly.GetTypes();
        (string Name, object? Value)[] declared =
        [
            .. types.SelectMany(type => type.GetFields(own)).Where(field => field.FieldType == typeof(Rule)).Select(field => (field.DeclaringType!.Name + "." + field.Name, field.GetValue(null))),
            .. types.SelectMany(type => type.GetProperties(own)).Where(property => property.PropertyType == typeof(Rule)).Select(property => (property.DeclaringType!.Name + "." + property.Name, property.GetValue(null))),
        ];

        Assert.Equal(RuleCatalog.All.Count, declared.Length);
        Assert.All(declared, each => Assert.True(RuleCatalog.All.Count(rule => rule == each.Value) == 1, each.Name + " is not in the catalogue, or twice"));
        Assert.All(RuleCatalog.All, rule => Assert.Contains(declared, each => each.Value == rule));
    }

    [Fact]
    public void Stands_in_the_order_of_the_list()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "RULES.md"));

        Assert.Equal(
            rows.Where(row => row.StartsWith("| ", StringComparison.Ordinal)).Select(row => row.Split(' ')[1]).Where(id => id.Contains('-', StringComparison.Ordinal) && char.IsUpper(id[0])),
            RuleCatalog.Rules.Select(rule => rule.Id));
        Assert.All(
            RuleCatalog.Rules.GroupBy(rule => rule.Id.Split('-')[0]),
            family => Assert.Equal(family.Select(rule => rule.Id).Order(StringComparer.Ordinal), family.Select(rule => rule.Id)));
    }

    [Fact]
    public void Describes_every_rule_in_both_languages()
    {
        Assert.Equal(RuleCatalog.Rules.Count, RuleCatalog.Rules.Select(rule => rule.Id).Distinct().Count());
        foreach (RuleInfo rule in RuleCatalog.Rules)
        {
            Assert.Matches("^(META|STR|CEL|T2|T3|T4|FEE|NAR|XYR|AGG|PUB|PRV)-[0-9]{3}$", rule.Id);
            Assert.Matches("[\u4e00-\u9fff]", rule.GetTitle());
            Assert.Matches("[a-z]", rule.GetTitle(ReportLanguage.English));
            Assert.NotEmpty(rule.LegalBasis);
            Assert.NotEmpty(rule.Editions);
            Assert.False(rule.IsUnsourced && rule.Severity == Severity.Error, "an unsourced rule is never an error");
        }
    }

    [Fact]
    public void Has_a_rule_for_every_identity_of_the_template()
    {
        foreach (TemplateIdentity identity in ReportTemplate.Edition2021.Identities)
        {
            RuleInfo rule = RuleCatalog.Get(identity.RuleId);
            Assert.Equal(RuleKind.Identity, rule.Kind);
            Assert.Equal(Severity.Error, rule.Severity);
            Assert.Equal(RuleNeeds.None, rule.Needs);
            Assert.Equal(ReportEditions.All, rule.Editions);
        }
    }

    [Fact]
    public void Says_what_a_rule_is()
    {
        RuleInfo rule = RuleCatalog.Get("CEL-002");

        Assert.Equal("CEL-002 件数应填整数", rule.ToString());
        Assert.Equal("A count is a whole number", rule.GetTitle(ReportLanguage.English));
        Assert.Equal(RuleNeeds.Source, rule.Needs);
        Assert.Equal([ReportEdition.Edition2021], RuleCatalog.Get("CEL-005").Editions);
        Assert.Equal((Severity.Warning, RuleKind.Duty), (RuleCatalog.Get("T3-010").Severity, RuleCatalog.Get("T3-010").Kind));
    }
}
