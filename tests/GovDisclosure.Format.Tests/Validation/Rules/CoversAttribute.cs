using System;

namespace GovDisclosure.Format.Tests.Validation.Rules;

/// <summary>Which outcome of which rule a test shows.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string ruleId, RuleOutcome outcome) : Attribute
{
    public string RuleId => ruleId;

    public RuleOutcome Outcome => outcome;
}
