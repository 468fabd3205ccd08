using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: a sentence that gives all four numbers of applications balances in itself.</summary>
internal static class BalanceRule
{
    internal static readonly Rule Balance = new(
        "NAR-020", "句内收办应平衡", "A sentence balances in itself", Severity.Warning, RuleKind.Plausibility, "已公布的年报", Judge);

    internal static readonly Rule[] All = [Balance];

    private static readonly Place s_received = Place.Of(NamedCells.Received);
    private static readonly Bilingual s_notAll = new("正文没有一句同时给出新收、上年结转、办结和结转下年度", "no sentence of the prose gives the numbers received, brought in, finished and carried forward together");

    private static void Judge(ReportUnderReview review, FindingCollector collector)
    {
        bool isAny = false;
        Sentence? last = null;
        foreach (Mention mention in review.Statements.Of(Term.Received))
        {
            Sentence sentence = mention.Sentence;
            if (mention.Keyword.Text != "新收" || ReferenceEquals(sentence, last))
                continue;
            last = sentence;
            IReadOnlyList<Mention> brought = ProseStatements.Of(Term.Brought, sentence);
            IReadOnlyList<Mention> finished = ProseStatements.Of(Term.Finished, sentence);
            IReadOnlyList<Mention> carried = ProseStatements.Of(Term.Carried, sentence);
            if (brought.Count == 0 || finished.Count == 0 || carried.Count == 0)
                continue;
            isAny = true;
            Mention[] received = ProseStatements.Of(Term.Received, sentence).Where(each => each.Keyword.Text == "新收").ToArray();
            if (Balances(received, brought, finished, carried))
                collector.Holds();
            else
                collector.Violated(Comparison.PlaceOf(sentence, mention.Keyword.Start), Differs(sentence, received[0].Value, brought[0].Value, finished[0].Value, carried[0].Value));
        }

        if (!isAny)
            collector.Unknown(s_received, () => Reasons.CannotBeJudged(s_notAll));
    }

    private static bool Balances(IEnumerable<Mention> received, IReadOnlyList<Mention> brought, IReadOnlyList<Mention> finished, IReadOnlyList<Mention> carried)
    {
        var coming = new HashSet<long>(received.SelectMany(r => brought.Select(b => r.Value + b.Value)));
        return finished.Any(f => carried.Any(c => coming.Contains(f.Value + c.Value)));
    }

    private static Violation Differs(Sentence sentence, long received, long brought, long finished, long carried)
    {
        string left = MessageText.Of(received + brought);
        string right = MessageText.Of(finished + carried);
        return Comparison.Quoting(
            sentence,
            $"同一句中新收 {MessageText.Of(received)} + 上年结转 {MessageText.Of(brought)} = {left}，办结 {MessageText.Of(finished)} + 结转下年度 {MessageText.Of(carried)} = {right}，两者应相等",
            $"in one sentence received {MessageText.Of(received)} + brought in {MessageText.Of(brought)} = {left}, finished {MessageText.Of(finished)} + carried forward {MessageText.Of(carried)} = {right}; they should be equal",
            left,
            right);
    }
}
