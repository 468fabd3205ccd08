using GovDisclosure.Format.Validation.Rules.Prose;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>NAR: the prose against the tables. All of it is advice: where the prose may be read so that it fits, it fits.</summary>
internal static class ProseRules
{
    internal static readonly Rule[] All =
    [
        .. NumberRules.All, .. OutcomeRules.All, .. ShareRules.All, .. ProceedingProseRules.All, .. DocumentProseRules.All, .. PhraseRules.All, .. BalanceRule.All,
    ];
}
