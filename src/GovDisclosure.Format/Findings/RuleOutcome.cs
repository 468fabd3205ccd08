namespace GovDisclosure.Format;

/// <summary>What came of judging a rule at one place.</summary>
public enum RuleOutcome
{
    /// <summary>符合: it holds.</summary>
    Holds,

    /// <summary>不符: it is violated.</summary>
    Violated,

    /// <summary>无法判断: something it needs is blank, was refused, or was not given. Never a pass.</summary>
    NotAssessable,
}
