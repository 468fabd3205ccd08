using System;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Says which outcome of which rule a test brings about.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string ruleId, RuleOutcome outcome) : Attribute
{
    public string RuleId => ruleId;

    public RuleOutcome Outcome => outcome;
}
