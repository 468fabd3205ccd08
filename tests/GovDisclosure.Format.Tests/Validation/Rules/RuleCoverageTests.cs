using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class RuleCoverageTests
{
    private const BindingFlags TestMethods = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly (string RuleId, RuleOutcome Outcome)[] s_covered = Covered().ToArray();

    public static TheoryData<string> Rules => new(RuleCatalog.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_test_makes_it_fire_one_hold_and_one_not_assessable(string ruleId) =>
        Assert.Equal(Enum.GetValues<RuleOutcome>(), s_covered.Where(each => each.RuleId == ruleId).Select(each => each.Outcome).Distinct().Order());

    [Fact]
    public void Names_only_rules_of_the_catalogue() =>
        Assert.All(s_covered, each => Assert.True(RuleCatalog.TryGet(each.RuleId, out _), each.RuleId));

    [Fact]
    public void Counts_only_what_is_run()
    {
        MethodInfo[] marked = typeof(RuleCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(TestMethods | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<CoversAttribute>().Any())
            .ToArray();

        Assert.NotEmpty(marked);
        Assert.Empty(marked.Where(method => !IsRun(method)).Select(method => method.DeclaringType!.Name + "." + method.Name));
    }

    private static IEnumerable<(string RuleId, RuleOutcome Outcome)> Covered() =>
        from type in typeof(RuleCoverageTests).Assembly.GetTypes()
        from method in type.GetMethods(TestMethods | BindingFlags.DeclaredOnly)
        where IsRun(method)
        from covers in method.GetCustomAttributes<CoversAttribute>()
        select (covers.RuleId, covers.Outcome);

    // A theory and a property are facts as well.
    private static bool IsRun(MethodInfo method) =>
        method.DeclaringType!.IsPublic && method.IsPublic && method.GetCustomAttribute<FactAttribute>() is { Skip: null };
}
