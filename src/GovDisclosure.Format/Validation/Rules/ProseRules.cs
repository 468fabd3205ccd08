using GovDisclosure.Format.Validation.Rules.Prose;

namespace GovDisclosure.Format.Validation.Rules;

/// <summary>NAR: the prose against the tables. All of it is advice: where the prose may be read so that it fits, it fits.</summary>
internal static class ProseRules
{
    internal static readonly Rule[] All =
    [
        NumberRules.ReceivedNumber, NumberRules.BroughtNumber, NumberRules.FinishedNumber, NumberRules.CarriedNumber, OutcomeRules.Groups,
        ShareRules.Shares, NumberRules.Applicants, ProceedingProseRules.Reconsiderations, ProceedingProseRules.Suits, ProceedingProseRules.Lost,
        DocumentProseRules.NormativeDocuments, DocumentProseRules.GovernmentRules, DocumentProseRules.Decisions, ShareRules.Growth,
        PhraseRules.NoneReceived, PhraseRules.NoProceedings, BalanceRule.Balance, OutcomeRules.Sums, PhraseRules.AllUpheld, PhraseRules.AllFinished,
    ];
}
