using System;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Says that a test makes a rule come to an outcome; <see cref="RuleCoverageTests"/> proves that none is missing.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string ruleId, RuleOutcome outcome) : Attribute
{
    public string RuleId => ruleId;

    public RuleOutcome Outcome => outcome;
}
