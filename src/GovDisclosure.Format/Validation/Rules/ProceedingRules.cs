namespace GovDisclosure.Format.Validation.Rules;

/// <summary>T4: section 四.</summary>
internal static class ProceedingRules
{
    internal static readonly Rule Reconsideration = new(
        "T4-001", "行政复议总计应等于四项之和", "Reconsideration: total = four outcomes",
        Severity.Error, RuleKind.Identity, "“总计”的含义", Identities.Judge);

    internal static readonly Rule DirectLitigation = new(
        "T4-002", "未经复议直接起诉总计应等于四项之和", "Direct suits: total = four outcomes",
        Severity.Error, RuleKind.Identity, "“总计”的含义", Identities.Judge);

    internal static readonly Rule LitigationAfterReconsideration = new(
        "T4-003", "复议后起诉总计应等于四项之和", "Suits after reconsideration: total = four outcomes",
        Severity.Error, RuleKind.Identity, "“总计”的含义", Identities.Judge);

    internal static readonly Rule[] All = [Reconsideration, DirectLitigation, LitigationAfterReconsideration];
}
