using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: reconsideration and litigation in the prose against section 四. What is pending may be left out, this year's or last year's.</summary>
internal static class ProceedingProseRules
{
    internal static readonly Rule Reconsiderations = new(
        "NAR-010", "正文复议件数应与第四部分一致", "Number of reconsiderations", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeReconsiderations);

    internal static readonly Rule Suits = new(
        "NAR-011", "正文诉讼件数应与第四部分一致", "Number of suits", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeSuits);

    internal static readonly Rule Lost = new(
        "NAR-012", "正文纠错、败诉件数应与第四部分一致", "Corrected; lost", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeLost);

    internal static readonly Rule[] All = [Reconsiderations, Suits, Lost];

    private static readonly Place s_reconsiderations = Place.Of(NamedCells.Reconsiderations);
    private static readonly Place s_suits = Place.Of(NamedCells.DirectSuits, NamedCells.LaterSuits);
    private static readonly CellAddress[] s_pendingReconsiderations = [CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Pending)];
    private static readonly CellAddress[] s_correctedReconsiderations = [CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Corrected)];
    private static readonly CellAddress[] s_pendingSuits = OfSuits(ProceedingOutcome.Pending);
    private static readonly CellAddress[] s_correctedSuits = OfSuits(ProceedingOutcome.Corrected);
    private static readonly Place s_corrected = Place.Of(s_correctedReconsiderations);
    private static readonly Place s_lost = Place.Of(s_correctedSuits);
    private static readonly Formula[] s_correctedReadings = [Formula.Of(s_correctedReconsiderations)];
    private static readonly Formula[] s_lostReadings = [Formula.Of(s_correctedSuits)];

    private static readonly Formula[] s_reconsiderationReadings = Readings([NamedCells.Reconsiderations], s_pendingReconsiderations);
    private static readonly Formula[] s_suitReadings = Readings([NamedCells.DirectSuits, NamedCells.LaterSuits], s_pendingSuits);

    private static void JudgeReconsiderations(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Reconsideration), s_reconsiderations, s_reconsiderationReadings);

    private static void JudgeSuits(ReportUnderReview review, FindingCollector collector) =>
        Comparison.Judge(review, collector, review.Statements.Of(Term.Litigation), s_suits, s_suitReadings);

    private static void JudgeLost(ReportUnderReview review, FindingCollector collector)
    {
        Comparison.Judge(review, collector, review.Statements.Of(Term.Corrected), s_corrected, s_correctedReadings);
        Comparison.Judge(review, collector, review.Statements.Of(Term.Lost), s_lost, s_lostReadings);
    }

    private static Formula[] Readings(CellAddress[] totals, CellAddress[] pending) => [Formula.Of(totals), new(totals, pending), new(totals, previous: pending)];

    private static CellAddress[] OfSuits(ProceedingOutcome outcome) =>
        [CellAddress.Of(ProceedingKind.DirectLitigation, outcome), CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, outcome)];
}
