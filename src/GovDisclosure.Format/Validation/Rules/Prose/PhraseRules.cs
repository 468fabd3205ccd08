using System;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: fixed phrases that the table contradicts.</summary>
internal static class PhraseRules
{
    internal static readonly Rule NoneReceived = new(
        "NAR-017", "称未收到申请而第三部分不为0", "“None received” against the table", Severity.Warning, RuleKind.Plausibility, "正文与表格矛盾", JudgeNoneReceived);

    internal static readonly Rule NoProceedings = new(
        "NAR-018", "称无复议、诉讼而第四部分不为0", "“No proceedings” against the table", Severity.Warning, RuleKind.Plausibility, "正文与表格矛盾", JudgeNoProceedings);

    internal static readonly Rule AllUpheld = new(
        "NAR-023", "称全部维持、零败诉而第四部分不符", "“All upheld”, “none lost” against the table", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeAllUpheld);

    internal static readonly Rule AllFinished = new(
        "NAR-024", "称办结率100%而有结转", "“100 % finished” while some are carried forward", Severity.Warning, RuleKind.Plausibility, "正文与表格矛盾", JudgeAllFinished);

    internal static readonly Rule[] All = [NoneReceived, NoProceedings, AllUpheld, AllFinished];

    private static readonly Bilingual s_absent = new("正文没有这样说", "the prose does not say so");
    private static readonly CellAddress[] s_received = [NamedCells.Received];
    private static readonly CellAddress[] s_open = [NamedCells.Open];
    private static readonly CellAddress[] s_reconsiderations = [NamedCells.Reconsiderations];
    private static readonly CellAddress[] s_suits = [NamedCells.DirectSuits, NamedCells.LaterSuits];
    private static readonly Proceeding s_reconsideration = new("复议", ProceedingKind.Reconsideration);
    private static readonly Proceeding s_suit = new("诉讼", ProceedingKind.DirectLitigation, ProceedingKind.LitigationAfterReconsideration);

    private static readonly Place s_receivedPlace = Place.Of(s_received);
    private static readonly Place s_openPlace = Place.Of(s_open);
    private static readonly Place s_reconsiderationPlace = Place.Of(s_reconsiderations);
    private static readonly Place s_suitPlace = Place.Of(s_suits);
    private static readonly CellAddress[] s_lost = s_suit.Cells(ProceedingOutcome.Corrected);
    private static readonly Place s_lostPlace = Place.Of(s_lost);

    private static void JudgeNoneReceived(ReportUnderReview review, FindingCollector collector) =>
        JudgeZero(review, collector, Phrases.NoneReceived, s_receivedPlace, s_received, new("正文称未收到申请", "the prose says that no application was received"));

    private static void JudgeNoProceedings(ReportUnderReview review, FindingCollector collector)
    {
        JudgeZero(review, collector, (sentence, year) => Phrases.NoneOf("复议", sentence, year), s_reconsiderationPlace, s_reconsiderations, new("正文称无行政复议", "the prose says that there was no reconsideration"));
        JudgeZero(review, collector, (sentence, year) => Phrases.NoneOf("诉讼", sentence, year), s_suitPlace, s_suits, new("正文称无行政诉讼", "the prose says that there was no suit"));
    }

    private static void JudgeAllFinished(ReportUnderReview review, FindingCollector collector) =>
        JudgeZero(review, collector, Phrases.AllFinished, s_openPlace, s_open, new("正文称办结率100%", "the prose says that 100 % were finished"));

    private static void JudgeAllUpheld(ReportUnderReview review, FindingCollector collector)
    {
        JudgeUpheld(review, collector, s_reconsideration, s_reconsiderationPlace);
        JudgeUpheld(review, collector, s_suit, s_suitPlace);
        JudgeZero(review, collector, Phrases.NoneLost, s_lostPlace, s_lost, new("正文称零败诉", "the prose says that no suit was lost"));
    }

    private static void JudgeZero(ReportUnderReview review, FindingCollector collector, Func<Sentence, int?, int> find, Place absent, CellAddress[] cells, Bilingual claim)
    {
        foreach (Sentence sentence in review.Statements.Sentences)
        {
            int at = find(sentence, review.Report.Year);
            if (at < 0)
                continue;
            if (review.Sum(cells) is not { } value)
                collector.Blank(cells);
            else if (value == 0)
                collector.Holds();
            else
                collector.Violated(Comparison.PlaceOf(sentence, at), Contradicts(review, sentence, claim, Formula.Of(cells), "0", MessageText.Of(value)));
            return;
        }

        collector.Unknown(absent, () => Reasons.CannotBeJudged(s_absent));
    }

    private static void JudgeUpheld(ReportUnderReview review, FindingCollector collector, Proceeding proceeding, Place absent)
    {
        foreach (Sentence sentence in review.Statements.Sentences)
        {
            int at = Phrases.AllUpheld(proceeding.Word, sentence, review.Report.Year, out bool leavesOutPending);
            if (at < 0)
                continue;
            CellAddress[] upheld = proceeding.Cells(ProceedingOutcome.Upheld);
            CellAddress[] total = proceeding.Cells(ProceedingOutcome.Total);
            CellAddress[] pending = leavesOutPending ? proceeding.Cells(ProceedingOutcome.Pending) : [];
            decimal? held = review.Sum(upheld);
            decimal? all = review.Sum(total);
            bool? holds = Logic.Equal(held, all) | Logic.Equal(held, all - review.Sum(pending));
            if (holds == null)
                collector.Blank([.. upheld, .. total, .. pending]);
            else if (holds == true)
                collector.Holds();
            else
                collector.Violated(Comparison.PlaceOf(sentence, at), Contradicts(review, sentence, new($"正文称行政{proceeding.Word}全部维持，应为 {MessageText.Of(all)}", $"the prose says that all were upheld, {MessageText.Of(all)} in all"), Formula.Of(upheld), MessageText.Of(all), MessageText.Of(held)));
            return;
        }

        collector.Unknown(absent, () => Reasons.CannotBeJudged(s_absent));
    }

    private static Violation Contradicts(ReportUnderReview review, Sentence sentence, Bilingual claim, Formula cells, string expected, string actual)
    {
        Bilingual name = cells.Name(review);
        return Comparison.Quoting(sentence, $"{claim.Chinese}，表中 {name.Chinese} = {actual}", $"{claim.English}; in the table {name.English} = {actual}", expected, actual);
    }

    /// <summary>行政复议, or the two groups of 行政诉讼 together.</summary>
    private sealed class Proceeding(string word, params ProceedingKind[] kinds)
    {
        internal string Word { get; } = word;

        internal CellAddress[] Cells(ProceedingOutcome outcome) => Array.ConvertAll(kinds, kind => CellAddress.Of(kind, outcome));
    }
}
